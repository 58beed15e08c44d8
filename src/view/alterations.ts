// Alterations for readers: cards with both passages, and what many places share said once.

import { alterationKinds, type Family, isQuiet } from "../model/catalogue.js"
import { byGravity, gravityRank } from "../kit/gravity.js"
import { groupBy } from "../kit/groups.js"
import type { Alteration } from "../model/alteration.js"
import { byCodeUnit } from "../model/identity.js"
import { alterationId } from "../review/findings.js"
import { counted, isWrong, tallies } from "./counts.js"
import { extractOrNull } from "./extract.js"
import { inTurns } from "./gravest.js"
import type { AlterationCard } from "./shapes.js"
import { judgementOf, nameOf, siglumOf, type Survey } from "./survey.js"
import { countOf } from "./words.js"

/** Quotation marks of every style. */
const mark = /["“”„‟«»‘’‚‹›]/u

/** One alteration as a card. `alike` is how many it stands for. */
export function alterationCard(view: Survey, alteration: Alteration, alike = 1): AlterationCard {
  const { exemplar, copy, ordered, kind, gravity, note } = alteration
  return {
    id: alterationId(alteration),
    exemplar,
    copy,
    ordered,
    names: { exemplar: nameOf(view, exemplar), copy: nameOf(view, copy) },
    kind,
    family: alterationKinds[kind].family,
    gravity,
    label: labelFor(view, alteration),
    note,
    before: extractOrNull(view, exemplar, alteration.exemplarSpan),
    after: extractOrNull(view, copy, alteration.copySpan),
    alike,
    judgement: judgementOf(view, alterationId(alteration)),
  }
}

/** What an alteration is called: "Quotation marks lost" where that is what happened; without an order what differs. */
export function labelFor(view: Survey, alteration: Alteration): string {
  if (!alteration.ordered) {
    const { exemplar, copy, exemplarSpan, copySpan, kind } = alteration
    if (exemplarSpan && copySpan) return alterationKinds[kind].label.unordered
    return `Only in ${siglumOf(view, exemplarSpan ? exemplar : copy)}`
  }
  return marksLost(view, alteration) ? "Quotation marks lost" : alterationKinds[alteration.kind].label.ordered
}

/** Whether quotation marks stood in the exemplar's words and are gone in the copy's; never where no order is known. */
export function marksLost(
  view: Survey,
  { ordered, kind, exemplar, copy, exemplarSpan, copySpan }: Alteration,
): boolean {
  if (!ordered || kind !== "quotation" || !exemplarSpan || !copySpan) return false
  const before = view.reports.get(exemplar)?.text.slice(exemplarSpan[0], exemplarSpan[1]) ?? ""
  // The copy's span may leave marks just outside: one character on either side settles it.
  const after = view.reports.get(copy)?.text.slice(Math.max(0, copySpan[0] - 1), copySpan[1] + 1) ?? ""
  return mark.test(before) && !mark.test(after.replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, ""))
}

/**
 * The gravest of what is counted, one for each group of alike ones, at most `count`; slight ones only where they are asked
 * for. What is told of two of which nobody knows the order accuses nobody: it stands behind what was changed and is as
 * grave. Kinds take turns, so that many of one do not hide the others.
 */
export function gravest(
  view: Survey,
  alterations: readonly Alteration[],
  count: number,
  withSlight = false,
): AlterationCard[] {
  // One without a group is a group by itself.
  const alike = new Map<string | Alteration, number>()
  const firsts: Alteration[] = []
  const told = withSlight
    ? alterations.filter(one => !isQuiet(one.kind) && !isWrong(view, one))
    : counted(view, alterations)
  for (const alteration of told.toSorted(byGravity)) {
    const group = groupOf(alteration)
    if (!alike.has(group)) firsts.push(alteration)
    alike.set(group, (alike.get(group) ?? 0) + 1)
  }
  const tiers = [...groupBy(firsts, ({ gravity, ordered }) => `${gravityRank[gravity]}${ordered ? 0 : 1}`)]
  return tiers
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, tier]) => inTurns([...groupBy(tier, ({ kind }) => kind).values()]))
    .slice(0, count)
    .map(first => alterationCard(view, first, alike.get(groupOf(first)) ?? 1))
}

/** What is told once: places of one group; and words of one page that stand in none of several others, when no order is known. */
function groupOf(alteration: Alteration): string | Alteration {
  const { ordered, group, exemplar, copy, exemplarSpan, copySpan } = alteration
  if (group !== null) return group
  if (!ordered && exemplarSpan === null) return `only ${copy} ${copySpan}`
  if (!ordered && copySpan === null) return `only ${exemplar} ${exemplarSpan}`
  return alteration
}

/** `15 of 19 quotations lost their marks`: lost ones, of all passages in marks in the exemplar. Null below two. */
export function lostMarksText(view: Survey, exemplar: string, alterations: readonly Alteration[]): string | null {
  const { lost, all } = quotationsLost(view, exemplar, alterations)
  if (lost < 2) return null
  if (lost < all) return `${lost} of ${all} quotations lost their marks`
  return `${all === 2 ? "both" : `all ${all}`} quotations lost their marks`
}

/** How many quotations lost their marks, of all passages in marks in the exemplar; where none did, these are not counted. */
export function quotationsLost(
  view: Survey,
  exemplar: string,
  alterations: readonly Alteration[],
): { readonly lost: number; readonly all: number } {
  const lost = counted(view, alterations).filter(alteration => marksLost(view, alteration)).length
  if (lost === 0) return { lost, all: 0 }
  return { lost, all: Math.max(lost, quotationsIn(view.reports.get(exemplar)?.text ?? "")) }
}

/** Passages between double marks: for counting only, where pairs need no repair. */
function quotationsIn(text: string): number {
  return text.match(/“[^”\n]*”|"[^"\n]*"|„[^“”\n]*[“”]|«[^»\n]*»/gu)?.length ?? 0
}

/** At most three short lines that say what changed along an arrow, gravest first. */
export function arrowLabels(
  view: Survey,
  exemplar: string,
  alterations: readonly Alteration[],
): { readonly family: Family; readonly text: string; readonly grave: boolean }[] {
  const marks = lostMarksText(view, exemplar, alterations)
  const lost = marks ? counted(view, alterations).filter(one => marksLost(view, one)).length : 0
  const ordered = alterations.every(one => one.ordered)
  return tallies(view, alterations)
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.grave - a.grave)
    .map(({ family, count, grave }) => ({
      family,
      text: family === "quotation" && marks ? quotationsText(marks, count - lost) : countOf(family, count, ordered),
      grave: grave > 0,
    }))
    .slice(0, 3)
}

/** `15 of 19 quotations lost their marks, 4 more changed`. */
function quotationsText(marks: string, others: number): string {
  return others > 0 ? `${marks}, ${others} more changed` : marks
}
