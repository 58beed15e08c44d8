// Alterations as W3C Web Annotations, for Hypothesis and its kin: each describes a passage of the copy and links it to
// the passage of the exemplar, both found by their words and by their position.

import { jsonText } from "../kit/json.js"
import type { Alteration } from "../model/alteration.js"
import type { Trace, TracedReport } from "../model/trace.js"
import { iriOf, noticeOf, terms } from "./notice.js"

/** Characters of context on each side by which a passage is found again. */
const context = 32
/** Longer passages are given by position alone, unless whole texts are asked for. */
const extract = 300

/** One annotation page. An omission is told where it is seen: on the exemplar. */
export function toWebAnnotations(trace: Trace, { fullText }: { readonly fullText: boolean }): Iterable<string> {
  const reports = new Map(trace.reports.map(report => [report.id, report]))
  const items = trace.alterations.flatMap((alteration, i) => {
    const exemplar = reports.get(alteration.exemplar)
    const copy = reports.get(alteration.copy)
    return exemplar && copy ? [annotation(alteration, i, exemplar, copy, fullText)] : []
  })
  const page = {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { stemma: terms }],
    id: "urn:stemma:alterations",
    type: "AnnotationPage",
    "stemma:notice": noticeOf(trace),
    items,
  }
  return jsonText(page)
}

function annotation(
  { ordered, kind, gravity, note, exemplarSpan, copySpan }: Alteration,
  index: number,
  exemplar: TracedReport,
  copy: TracedReport,
  fullText: boolean,
): object {
  const was = exemplarSpan && resource(exemplar, exemplarSpan, fullText)
  const became = copySpan && resource(copy, copySpan, fullText)
  return {
    id: `urn:stemma:${exemplar.id}:${copy.id}:${index}`,
    type: "Annotation",
    motivation: was && became ? ["describing", "linking"] : ["describing"],
    "stemma:kind": kind,
    "stemma:gravity": gravity,
    ...(!ordered && { "stemma:ordered": false }),
    body: [
      { type: "TextualBody", value: note, format: "text/plain", purpose: "describing" },
      ...(was && became ? [{ ...was, purpose: "linking" }] : []),
    ],
    target: became ?? was,
  }
}

function resource(report: TracedReport, [start, end]: readonly [number, number], fullText: boolean): object {
  const { text } = report
  const exact = text.slice(start, end)
  const quote = {
    type: "TextQuoteSelector",
    exact,
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  }
  const position = { type: "TextPositionSelector", start, end }
  return {
    type: "SpecificResource",
    source: iriOf(report),
    selector: fullText || exact.length <= extract ? [quote, position] : [position],
  }
}
