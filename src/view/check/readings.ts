// Of what reports have of a sentence, the reading that is told: the same words before other words, no grave alteration
// before one, what comes first before its copies. One that is only of the same matter stands for none that is close.

import { byGravity } from "../../kit/gravity.js"
import type { Alteration } from "../../model/alteration.js"
import { alterationKinds, isQuiet } from "../../model/catalogue.js"
import { overlap } from "../../model/span.js"
import { labelFor } from "../alterations.js"
import { extract, extractOrNull } from "../extract.js"
import type { CheckedChange, CheckedKind, CheckedReading } from "../shapes.js"
import { reportCard, type Survey } from "../survey.js"
import type { Held, HeldSentence } from "./held.js"

/** Readings told against the one that the text follows. */
const mostAgainst = 2

/** The reading of a sentence that comes nearest, without what is no alteration of it; null where nothing answers. */
export function best(view: Survey, sentence: HeldSentence): Held | null {
  const all = sentence.held.map(held => ({ ...held, alterations: alterationsIn(sentence, held) }))
  const close = all.filter(({ closeness }) => closeness !== "recast")
  const [first] = (close.length > 0 ? close : all).sort(
    (x, y) =>
      Number(y.same && weight(y) === 0) - Number(x.same && weight(x) === 0) ||
      count(x, "grave") - count(y, "grave") ||
      count(x, "notable") - count(y, "notable") ||
      Number(view.above.has(x.report)) - Number(view.above.has(y.report)) ||
      y.share - x.share,
  )
  return first ?? null
}

function count({ alterations }: Held, gravity: Alteration["gravity"]): number {
  return alterations.filter(one => one.gravity === gravity).length
}

function weight(held: Held): number {
  return count(held, "grave") + count(held, "notable")
}

/**
 * What was altered in a sentence against one report. Of a quotation that another page prints word for word, and of what is
 * put in that another has, nothing is altered: the text had it from there.
 */
export function alterationsIn({ quotations, held }: HeldSentence, { report, alterations }: Held): Alteration[] {
  const asPrinted = quotations.filter(({ kind, place }) => kind === "printed" && place?.report !== report)
  const others = held.filter(one => one.report !== report && one.closeness === "carried")
  return alterations.filter(({ kind, copySpan }) => {
    if (copySpan === null) return true
    const own = { start: copySpan[0], end: copySpan[1] }
    if (kind === "quotation") return !asPrinted.some(one => overlap(one, own) > 0)
    if (kind !== "insertion") return true
    return !others.some(
      other => !other.alterations.some(one => one.copySpan !== null && overlap(spanned(one.copySpan), own) > 0),
    )
  })
}

function spanned([start, end]: readonly [number, number]) {
  return { start, end }
}

/** What is said of a sentence by its best reading. */
export function kindOf(reading: Held | null): Exclude<CheckedKind, "heading"> {
  if (reading === null) return "nowhere"
  if (weight(reading) > 0) return "altered"
  if (reading.same) return "same"
  return reading.closeness === "recast" ? "loose" : "reworded"
}

/** Readings that tell something else, gravely, where the one chosen does not: those of its exemplars first. */
export function against(view: Survey, sentence: HeldSentence, chosen: Held): Held[] {
  if (count(chosen, "grave") > 0 || chosen.closeness === "recast") return []
  const above = new Set(view.above.get(chosen.report)?.map(({ exemplar }) => exemplar))
  return sentence.held
    .filter(({ report, closeness }) => report !== chosen.report && closeness === "carried")
    .map(held => ({ ...held, alterations: alterationsIn(sentence, held).filter(({ gravity }) => gravity === "grave") }))
    .filter(({ alterations }) => alterations.length > 0)
    .sort((x, y) => Number(above.has(y.report)) - Number(above.has(x.report)) || y.share - x.share)
    .slice(0, mostAgainst)
}

/** A reading as it is shown. */
export function readingOf(view: Survey, { report, start, end, alterations }: Held): CheckedReading {
  return {
    report: reportCard(view, view.reports.get(report)!),
    extract: extract(view, report, start, end),
    alterations: changesOf(view, alterations),
  }
}

/** Alterations as they are shown, gravest first; those that tell a reader nothing else are left out. */
export function changesOf(view: Survey, alterations: readonly Alteration[]): CheckedChange[] {
  return alterations
    .filter(({ kind, gravity }) => !isQuiet(kind) && gravity !== "slight")
    .toSorted(byGravity)
    .map(one => ({
      kind: one.kind,
      family: alterationKinds[one.kind].family,
      gravity: one.gravity,
      label: labelFor(view, one),
      note: one.note,
      before: extractOrNull(view, one.exemplar, one.exemplarSpan),
      after: one.copySpan,
    }))
}
