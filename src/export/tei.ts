// The collation as TEI P5: witnesses, and for every exemplar with copies its text in parallel segmentation, as the
// Versioning Machine, EVT and Stemmaweb read it.

import { printable } from "../kit/printable.js"
import { groupBy } from "../kit/groups.js"
import { printedIn, storyBlocks } from "../model/masks.js"
import type { Trace, TracedReport } from "../model/trace.js"
import { xsdDate } from "./dates.js"
import { noticeOf, terms } from "./notice.js"
import { type Place, placesOf } from "./parallel.js"
import { element, escaped, opening } from "./xml.js"

/** One TEI document. Blocks in which no reading differs are left out (`gap`), unless whole texts are asked for. */
export function* toTei(trace: Trace, { fullText }: { readonly fullText: boolean }): Generator<string> {
  const sigla = new Map(trace.reports.map(({ id, siglum }) => [id, siglum]))
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${opening("TEI", { xmlns: "http://www.tei-c.org/ns/1.0" })}\n`
  yield `${header(trace)}\n${relations(trace, sigla)}\n<text><body>`
  let before = "\n"
  for (const text of collations(trace, sigla, fullText)) {
    yield `${before}${text}\n`
    before = ""
  }
  yield `${before === "" ? "" : "<p/>"}</body></text>\n</TEI>\n`
}

/** The text of every exemplar with its copies' readings. */
function* collations(trace: Trace, sigla: ReadonlyMap<string, string>, fullText: boolean): Generator<string> {
  const reports = new Map(trace.reports.map(report => [report.id, report]))
  const decided = groupBy(
    trace.derivations.filter(({ direction }) => direction === "decided"),
    ({ exemplar }) => exemplar,
  )
  for (const exemplar of trace.reports) {
    const copies = (decided.get(exemplar.id) ?? []).flatMap(({ copy }) => reports.get(copy) ?? [])
    if (copies.length === 0) continue
    const blocks = collated(exemplar, placesOf(exemplar, copies, trace.alterations), sigla, fullText)
    yield element("div", { type: "collation", corresp: `#${exemplar.siglum}` }, ["", ...blocks, ""])
  }
}

function header(trace: Trace): string {
  const { reports, lost } = trace
  const witnesses = [
    ...reports.map(witness),
    ...lost.map(({ id, label }) => element("witness", { "xml:id": id, ana: `${terms}hypothetical` }, escaped(label))),
  ]
  return element("teiHeader", {}, [
    element("fileDesc", {}, [
      element("titleStmt", {}, element("title", {}, "Collation by Stemma")),
      element("publicationStmt", {}, element("p", {}, escaped(noticeOf(trace)))),
      element("sourceDesc", {}, element("listWit", {}, ["", ...witnesses, ""])),
    ]),
    element("encodingDesc", {}, element("variantEncoding", { method: "parallel-segmentation", location: "internal" })),
  ])
}

function witness({ siglum, title, outlet, byline, published, address, path }: TracedReport): string {
  const when = xsdDate(published)
  const parts = [
    byline && element("author", {}, escaped(byline)),
    title && element("title", {}, escaped(title)),
    outlet && element("publisher", {}, escaped(outlet)),
    when && element("date", { when }),
    element("ptr", { target: address ?? encodeURI(printable(path)) }),
  ]
  return element("witness", { "xml:id": siglum }, element("bibl", {}, parts.filter(Boolean).join("")))
}

function relations({ derivations }: Trace, sigla: ReadonlyMap<string, string>): string {
  const name = (id: string) => `#${sigla.get(id) ?? id}`
  const list = derivations.map(({ exemplar, copy, kind, direction }) =>
    direction === "decided"
      ? element("relation", { name: kind, active: name(copy), passive: name(exemplar) })
      : element("relation", { name: "shares-a-text", mutual: `${name(exemplar)} ${name(copy)}` }),
  )
  return list.length ? element("standOff", {}, element("listRelation", {}, ["", ...list, ""])) : ""
}

function collated(
  report: TracedReport,
  places: readonly Place[],
  sigla: ReadonlyMap<string, string>,
  fullText: boolean,
): string[] {
  const printed = (start: number, end: number) => escaped(printedIn({ report, masked: report.masked }, { start, end }))
  return storyBlocks(report).flatMap(({ kind, start, end }) => {
    const here = places.filter(place => place.start >= start && place.end <= end)
    if (here.length === 0 && !fullText) return [element("gap", { reason: "extract" })]
    let at = start
    const parts = here.map(place => {
      const before = printed(at, place.start)
      at = place.end
      return before + apparatus(place, sigla)
    })
    return [element("ab", { type: kind }, parts.join("") + printed(at, end))]
  })
}

function apparatus({ type, readings }: Place, sigla: ReadonlyMap<string, string>): string {
  const written = readings.map(({ text, witnesses }, i) => {
    const wit = witnesses.map(id => `#${sigla.get(id) ?? id}`).join(" ")
    return element(i === 0 ? "lem" : "rdg", { wit }, escaped(text))
  })
  return element("app", { type }, written.join(""))
}
