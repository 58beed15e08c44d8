// What is counted of what was altered, for every screen and the terminal alike: what is grave or notable, a place each. What
// is slight, what is only worded or spelt otherwise, and what a person marked as wrong is told of apart.

import { alterationKinds, families, type Family, isQuiet, kindsOf } from "../model/catalogue.js"
import type { Alteration, Gravity } from "../model/alteration.js"
import { least } from "../kit/extremes.js"
import { groupBy } from "../kit/groups.js"
import { gravityRank } from "../kit/gravity.js"
import { keptWith } from "../kit/kept.js"
import { alterationId } from "../review/findings.js"
import type { Counts, Tally } from "./shapes.js"
import type { Survey } from "./survey.js"
import { plural } from "./words.js"

/** Whether a person marked a finding as wrong: it is then counted nowhere. */
export function isWrong({ marks }: Pick<Survey, "marks">, alteration: Alteration): boolean {
  // Ids are made from digests: dear where nothing was ever marked.
  return marks.byFinding.size > 0 && marks.byFinding.get(alterationId(alteration))?.verdict === "wrong"
}

/** Whether an alteration is shown without being asked for, and counted: grave or notable, of no quiet kind, not marked wrong. */
export function isCounted(view: Pick<Survey, "marks">, alteration: Alteration): boolean {
  return alteration.gravity !== "slight" && !isQuiet(alteration.kind) && !isWrong(view, alteration)
}

/** Those that are counted, in their order. */
export function counted(view: Pick<Survey, "marks">, alterations: readonly Alteration[]): Alteration[] {
  return alterations.filter(one => isCounted(view, one))
}

/** Alterations counted by family, in the families' order; families without any are left out. */
export function tallies(view: Pick<Survey, "marks">, alterations: readonly Alteration[]): readonly Tally[] {
  const known = talliesOf(view.marks)
  const before = known.get(alterations)
  if (before) return before
  const made = tallied(view, alterations)
  known.set(alterations, made)
  return made
}

/** The same of many pairs, each with all that was altered along it: as counted pair by pair, since no place is of two. */
export function talliesOfPairs(view: Pick<Survey, "marks">, pairs: Iterable<readonly Alteration[]>): readonly Tally[] {
  const sums = new Map<Family, Tally>()
  for (const pair of pairs)
    for (const one of tallies(view, pair)) {
      const { family, count, grave, slight } = sums.get(one.family) ?? { ...one, count: 0, grave: 0, slight: 0 }
      sums.set(family, { family, count: count + one.count, grave: grave + one.grave, slight: slight + one.slight })
    }
  return kindsOf(families).flatMap(family => sums.get(family) ?? [])
}

/** Under the marks of a survey, what lists of alterations came to: a line is counted on every screen. */
const talliesOf = keptWith((_: Survey["marks"]) => new WeakMap<readonly Alteration[], readonly Tally[]>())

function tallied(view: Pick<Survey, "marks">, alterations: readonly Alteration[]): Tally[] {
  const byFamily = groupBy(
    alterations.filter(one => !isWrong(view, one)),
    ({ kind }) => alterationKinds[kind].family,
  )
  return kindsOf(families).flatMap(family => {
    const places = placesOf(byFamily.get(family) ?? [])
    if (places.length === 0) return []
    if (families[family].quiet) return [{ family, count: 0, grave: 0, slight: places.length }]
    const of: Record<Gravity, number> = { grave: 0, notable: 0, slight: 0 }
    for (const place of places) of[gravityOf(place)]++
    return [{ family, count: of.grave + of.notable, grave: of.grave, slight: of.slight }]
  })
}

/** The same summed up; `all` is what they were counted as, where that is known. */
export function countsOf(
  view: Pick<Survey, "marks">,
  alterations: readonly Alteration[],
  all: readonly Tally[] = tallies(view, alterations),
): Counts {
  const sum = (of: readonly Tally[], what: "count" | "grave" | "slight") => of.reduce((n, one) => n + one[what], 0)
  const [quiet, loud] = [all.filter(isQuietTally), all.filter(one => !isQuietTally(one))]
  return {
    count: sum(loud, "count"),
    grave: sum(loud, "grave"),
    slight: sum(loud, "slight"),
    reworded: sum(quiet, "slight"),
    wrong: alterations.filter(one => isWrong(view, one)).length,
  }
}

function isQuietTally({ family }: Tally): boolean {
  return families[family].quiet
}

/** `22 changes, 4 grave`; `12 differences, 1 grave` where nobody knows which came first. */
export function countsText({ count, grave }: Counts, ordered: boolean): string {
  const all = plural(count, ordered ? "change" : "difference")
  return grave > 0 ? `${all}, ${grave.toLocaleString("en-GB")} grave` : all
}

/** `34 slight and 27 reworded`: what is hidden until it is asked for; null where nothing is. */
export function hiddenText({ slight, reworded }: Pick<Counts, "slight" | "reworded">): string | null {
  const parts = [
    slight > 0 && `${slight.toLocaleString("en-GB")} slight`,
    reworded > 0 && `${reworded.toLocaleString("en-GB")} reworded`,
  ]
  return parts.filter(Boolean).join(" and ") || null
}

/** Of alterations the number of the grave place that each is of, from 1, in the order of the places; none for the others. */
export function graveNumbers(view: Pick<Survey, "marks">, alterations: readonly Alteration[]): Map<Alteration, number> {
  const byFamily = groupBy(
    alterations.filter(one => !isWrong(view, one) && !isQuiet(one.kind)),
    ({ kind }) => alterationKinds[kind].family,
  )
  const grave = [...byFamily.values()].flatMap(placesOf).filter(place => gravityOf(place) === "grave")
  const order = new Map(alterations.map((one, i) => [one, i]))
  const place = (members: readonly Alteration[]) => least(members.map(one => order.get(one)!))
  grave.sort((x, y) => place(x) - place(y))
  return new Map(grave.flatMap((members, i) => members.map(one => [one, i + 1] as const)))
}

/** Places of one family: what overlaps in the exemplar, or in the copy where only that has it, is one. */
function placesOf(alterations: readonly Alteration[]): Alteration[][] {
  return [...groupBy(alterations, ({ exemplar }) => exemplar).values()]
    .flatMap(of => [...groupBy(of, ({ copy }) => copy).values()])
    .flatMap(pair => [...groupBy(pair, ({ exemplarSpan }) => exemplarSpan === null).values()])
    .flatMap(merged)
}

function merged(side: readonly Alteration[]): Alteration[][] {
  const spanOf = ({ exemplarSpan, copySpan }: Alteration) => exemplarSpan ?? copySpan ?? [0, 0]
  const places: Alteration[][] = []
  let reached = -1
  for (const one of side.toSorted((a, b) => spanOf(a)[0] - spanOf(b)[0])) {
    const [start, end] = spanOf(one)
    if (start < reached) places.at(-1)!.push(one)
    else places.push([one])
    reached = Math.max(reached, end)
  }
  return places
}

function gravityOf(place: readonly Alteration[]): Gravity {
  let gravest: Gravity = "slight"
  for (const { gravity } of place) if (gravityRank[gravity] < gravityRank[gravest]) gravest = gravity
  return gravest
}
