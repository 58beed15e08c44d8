// The stemma as GraphML, for Stemmaweb, Gephi and yEd.

import type { Trace } from "../model/trace.js"
import { notice } from "./notice.js"
import { element, escaped } from "./xml.js"

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
export function toGraphml({ reports, lost, derivations }: Trace): string {
  const nodes = [
    ...reports.map(({ id, siglum, outlet, newsroom, published }) =>
      element(
        "node",
        { id },
        data({ class: "extant", label: siglum, outlet, newsroom, published: published?.value ?? null }),
      ),
    ),
    ...lost.map(({ id, label, newsroom }) => element("node", { id }, data({ class: "hypothetical", label, newsroom }))),
  ]
  const edges = derivations.map(({ exemplar, copy, kind, direction, shared }) =>
    element(
      "edge",
      { source: exemplar, target: copy, directed: direction === "undecided" ? "false" : null },
      data({ kind, shared: shared.words, confidence: direction }),
    ),
  )
  const declared = keys.map(key =>
    element("key", { id: key.id, for: key.for, "attr.name": key.id, "attr.type": key.type }),
  )
  const graph = element("graph", { id: "stemma", edgedefault: "directed" }, ["", ...nodes, ...edges, ""])
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${escaped(notice)} -->
${element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, ["", ...declared, graph, ""])}
`
}

function data(values: Readonly<Partial<Record<Key, string | number | null>>>): string {
  return Object.entries(values)
    .map(([key, value]) => (value === null ? "" : element("data", { key }, escaped(String(value)))))
    .join("")
}
