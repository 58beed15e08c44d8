// The stemma as DOT, in the dialect of Stemmaweb (Andrews 2012): extant and hypothetical witnesses by `class`.

import type { Trace } from "../model/trace.js"
import { notice } from "./notice.js"

/** One directed graph; an arrow whose direction is undecided has no head. */
export function toDot(trace: Trace): string {
  const { reports, lost, derivations } = trace
  const nodes = [
    ...reports.map(({ id, siglum, outlet, path }) =>
      node(id, { class: "extant", label: `${siglum}\n${outlet ?? path}` }),
    ),
    ...lost.map(({ id, label }) => node(id, { class: "hypothetical", label, style: "dashed" })),
  ]
  const edges = derivations.map(({ exemplar, copy, kind, direction, shared }) => {
    const attributes = { kind, shared: String(shared.words), confidence: direction, label: kind }
    const headless: Record<string, string> = direction === "undecided" ? { dir: "none" } : {}
    return `  ${quoted(exemplar)} -> ${quoted(copy)} ${list({ ...attributes, ...headless })}`
  })
  return `// ${notice}\ndigraph stemma {\n${[...nodes, ...edges].join("\n")}\n}\n`
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
