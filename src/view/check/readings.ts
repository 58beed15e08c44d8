// Of what reports have of a sentence, the reading that is told: the nearest in words; one that is less near where it bears
// out what is otherwise in the nearest; what comes first before its copies. (No grave alteration before one, whatever the
// words, would hide most alterations: some other page always has half of a sentence, and nothing that contradicts it.)

import { reached } from "../../kit/descent.js"
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

/**
 * The reading of a sentence that comes nearest, without what is no alteration of it; null where nothing answers. One that has
 * fewer of its words is told before it where it has those that are otherwise in the nearest, for then the text is as it says.
 */
export function best(view: Survey, sentence: HeldSentence): Held | null {
  const all = sentence.held.map(held => ({ ...held, alterations: alterationsIn(sentence, held) }))
  const close = all.filter(({ closeness }) => closeness !== "recast")
  const ordered = (close.length > 0 ? close : all).sort(
    (x, y) =>
      Number(y.same) - Number(x.same) ||
      Math.round(100 * y.share) - Math.round(100 * x.share) ||
      Number(view.above.has(x.report)) - Number(view.above.has(y.report)),
  )
  const nearest = ordered.reduce<Held | null>(
    (chosen, one) => (chosen === null || vouches(one, chosen) ? one : chosen),
    null,
  )
  return nearest === null || nearest.same ? nearest : (atOrigin(view, nearest, ordered) ?? nearest)
}

/** The reading of an exemplar of the report, the first on its line, that answers as closely with no more otherwise. */
function atOrigin(view: Survey, nearest: Held, all: readonly Held[]): Held | undefined {
  const above = [...reached(nearest.report, id => view.above.get(id)?.map(({ exemplar }) => exemplar) ?? [])]
  const held = above.flatMap(id => all.find(({ report }) => report === id) ?? [])
  return held.findLast(one => !isLooser(one, nearest) && badness(one) <= badness(nearest))
}

/** Whether a reading bears out what was altered against another: it has those words, and less is otherwise in it. */
function vouches(one: Held, { alterations, ...chosen }: Held): boolean {
  if (badness(one) >= badness({ alterations }) || isLooser(one, chosen)) return false
  return alterations
    .filter(({ gravity, copySpan }) => gravity !== "slight" && copySpan !== null)
    .every(({ copySpan }) => one.answered.some(word => overlap(word, spanned(copySpan!)) > 0))
}

const ranks = { carried: 0, kept: 1, recast: 2 } as const

/** Whether a reading answers less closely than another. */
export function isLooser(one: Pick<Held, "closeness">, other: Pick<Held, "closeness">): boolean {
  return ranks[one.closeness] > ranks[other.closeness]
}

/** How much is otherwise in a reading: grave alterations before notable ones. */
export function badness(held: Pick<Held, "alterations">): number {
  return 1_000 * count(held, "grave") + count(held, "notable")
}

function count({ alterations }: Pick<Held, "alterations">, gravity: Alteration["gravity"]): number {
  return alterations.filter(one => one.gravity === gravity).length
}

/**
 * What was altered in a sentence against one report. Of a quotation that another page prints word for word, and of what is
 * put in that another has, nothing is altered: the text had it from there. And a text may say less than a page: what it
 * leaves out alters what it says only where that is grave, or where it tells as a fact what somebody said. In a sentence
 * that was written anew others may stand in the place of each: only what is grave on both sides is held against it.
 */
export function alterationsIn(
  { quotations, held }: HeldSentence,
  { report, closeness, alterations }: Held,
): Alteration[] {
  const asPrinted = quotations.filter(({ kind, place }) => kind === "printed" && place?.report !== report)
  const others = held.filter(one => one.report !== report && one.closeness === "carried")
  return alterations.filter(({ kind, gravity, copySpan, exemplarSpan }) => {
    if (closeness === "recast" && (gravity !== "grave" || copySpan === null || exemplarSpan === null)) return false
    if (copySpan === null) return gravity === "grave" || kind === "attribution"
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
export function kindOf(reading: Held | null, sentence: HeldSentence): Exclude<CheckedKind, "heading"> {
  if (reading === null) return "nowhere"
  const isClose = reading.closeness !== "recast" || isMostlyQuoted(sentence)
  if (badness(reading) > 0 && (isClose || count(reading, "grave") > 0)) return "altered"
  if (reading.same) return "same"
  return isClose ? "reworded" : "loose"
}

/** Whether most of a sentence is what somebody says, and is printed so: who says it, a page may have named before. */
function isMostlyQuoted({ start, end, quotations }: HeldSentence): boolean {
  const printed = quotations.filter(({ kind, speaker }) => kind === "printed" && speaker === null)
  return 2 * printed.reduce((sum, one) => sum + overlap(one, { start, end }), 0) > end - start
}

/**
 * Readings that tell something else, gravely, where the one chosen does not: those of its exemplars first. What only its
 * copies have otherwise is theirs.
 */
export function against(view: Survey, sentence: HeldSentence, chosen: Held): Held[] {
  if (count(chosen, "grave") > 0 || chosen.closeness === "recast") return []
  const above = new Set(reached(chosen.report, id => view.above.get(id)?.map(({ exemplar }) => exemplar) ?? []))
  const own = copiesOf(view, chosen.report)
  return sentence.held
    .filter(({ report, closeness }) => report !== chosen.report && !own.has(report) && closeness === "carried")
    .map(held => ({ ...held, alterations: alterationsIn(sentence, held).filter(({ gravity }) => gravity === "grave") }))
    .filter(({ alterations }) => alterations.length > 0)
    .sort((x, y) => Number(above.has(y.report)) - Number(above.has(x.report)) || y.share - x.share)
    .slice(0, mostAgainst)
}

/** A report, and all that come from it. */
export function copiesOf(view: Survey, report: string): ReadonlySet<string> {
  return new Set([report, ...reached(report, id => view.below.get(id)?.map(({ copy }) => copy) ?? [])])
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
