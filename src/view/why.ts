// Why a line of descent is drawn, in few words: of each kind of evidence one, the kinds first that tell a reader most.

import type { Derivation, EvidenceKind } from "../model/derivation.js"
import { extract } from "./extract.js"
import type { Comparison } from "./shapes.js"
import type { Survey } from "./survey.js"

/** Reasons told of a line, one of each kind of evidence; all stand in the JSON of a trace. */
const reasonsShown = 2
/** Evidence that tells a reader most, first. */
const telling: readonly EvidenceKind[] = [
  "credit",
  "shared-passage",
  "decay",
  "same-outlet",
  "fuller",
  "third-witness",
  "time",
  "order",
]

/** `245 words in one run, outside quotation marks; 3 rare words stand for plain ones in the copy`. */
export function whyText({ evidence, through, direction }: Derivation): string {
  const ofEachKind = telling.flatMap(kind => evidence.find(one => one.kind === kind)?.note ?? [])
  return [
    ...(direction === "undecided" ? ["order unknown"] : []),
    ...ofEachKind.slice(0, reasonsShown),
    ...(through === null ? [] : ["this or another printing of it"]),
  ].join("; ")
}

/** All evidence of a line, with the passages that show it. */
export function evidenceOf(
  view: Survey,
  { evidence }: Pick<Derivation, "evidence">,
): NonNullable<Comparison["derivation"]>["evidence"] {
  return evidence.map(({ kind, note, spans }) => ({
    kind,
    note,
    passages: spans
      .filter(span => view.reports.has(span.report))
      .map(span => extract(view, span.report, span.start, span.end)),
  }))
}
