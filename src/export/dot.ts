// The stemma as DOT, in the dialect of Stemmaweb (Andrews 2012): extant and hypothetical witnesses by `class`.

import type { Trace } from "../model/trace.js"
import { noticeOf } from "./notice.js"

/** One directed graph; an arrow whose direction is undecided has no head. */
export function* toDot(trace: Trace): Generator<string> {
  const { reports, lost, derivations } = trace
  yield `// ${noticeOf(trace)}\ndigraph stemma {\n`
  for (const { id, siglum, outlet, path } of reports)
    yield `${node(id, { class: "extant", label: `${siglum}\n${outlet ?? path}` })}\n`
  for (const { id, label } of lost) yield `${node(id, { class: "hypothetical", label, style: "dashed" })}\n`
  for (const { exemplar, copy, kind, direction, shared } of derivations) {
    const attributes = { kind, shared: String(shared.words), confidence: direction, label: kind }
    const headless: Record<string, string> = direction === "undecided" ? { dir: "none" } : {}
    yield `  ${quoted(exemplar)} -> ${quoted(copy)} ${list({ ...attributes, ...headless })}\n`
  }
  // A pile without pages has one empty line.
  yield reports.length + lost.length + derivations.length > 0 ? "}\n" : "\n}\n"
}

function node(id: string, attributes: Readonly<Record<string, string>>): string {
  return `  ${quoted(id)} ${list(attributes)}`
}

function list(attributes: Readonly<Record<string, string>>): string {
  return `[${Object.entries(attributes)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(", ")}]`
}

function quoted(text: string): string {
  return `"${text.replaceAll("\0", "").replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`
}
