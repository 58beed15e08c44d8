// The stemma as GraphML, for Stemmaweb, Gephi and yEd.

import type { Trace } from "../model/trace.js"
import { noticeOf } from "./notice.js"
import { element, escaped, opening } from "./xml.js"

const keys = [
  { id: "class", for: "node", type: "string" },
  { id: "label", for: "node", type: "string" },
  { id: "outlet", for: "node", type: "string" },
  { id: "newsroom", for: "node", type: "string" },
  { id: "published", for: "node", type: "string" },
  { id: "kind", for: "edge", type: "string" },
  { id: "shared", for: "edge", type: "int" },
  { id: "confidence", for: "edge", type: "string" },
] as const

type Key = (typeof keys)[number]["id"]

/** One directed graph. `confidence` is `decided` or `undecided`; an undecided edge is not directed. */
export function* toGraphml(trace: Trace): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${escaped(noticeOf(trace))} -->\n`
  yield `${opening("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" })}\n`
  for (const key of keys)
    yield `${element("key", { id: key.id, for: key.for, "attr.name": key.id, "attr.type": key.type })}\n`
  yield `${opening("graph", { id: "stemma", edgedefault: "directed" })}\n`
  for (const part of graphOf(trace)) yield `${part}\n`
  yield "</graph>\n</graphml>\n"
}

function* graphOf({ reports, lost, derivations }: Trace): Generator<string> {
  for (const { id, siglum, outlet, newsroom, published } of reports) {
    const known = { class: "extant", label: siglum, outlet, newsroom, published: published?.value ?? null }
    yield element("node", { id }, data(known))
  }
  for (const { id, label, newsroom } of lost)
    yield element("node", { id }, data({ class: "hypothetical", label, newsroom }))
  for (const { exemplar, copy, kind, direction, shared } of derivations) {
    const ends = { source: exemplar, target: copy, directed: direction === "undecided" ? "false" : null }
    yield element("edge", ends, data({ kind, shared: shared.words, confidence: direction }))
  }
}

function data(values: Readonly<Partial<Record<Key, string | number | null>>>): string {
  return Object.entries(values)
    .map(([key, value]) => (value === null ? "" : element("data", { key }, escaped(String(value)))))
    .join("")
}
