// Claims joined along an alignment: what stands in the place of a claim in the other witness is its reading there,
// however it is worded. Words that were marked as a quotation in one and stand bare in the other are found too.

import type { Alignment } from "../model/alignment.js"
import type { Figure } from "../model/annotation.js"
import { dimensionOf } from "../text/conversion.js"
import { isSameMeasure } from "../text/measures.js"
import { unanswered } from "./aligned/shown.js"
import { type Links, linksIn, linksOf, type Side } from "./aligned/sides.js"
import { isOfWords } from "./alike.js"
import { sameMeeting } from "./alike/meetings.js"
import type { Claim, Page } from "./claim.js"
import { sameParty } from "./parties.js"

/** Share of the smaller claim's words of meaning that must answer to words of the other. */
const leastAnswered = 0.5
/** The same of the words outside names: two sayings of one sea have little in common. */
const leastTold = 0.4
/** The same where the figure itself is another: all else must agree. */
const leastAnsweredOfChanged = 0.7
/** Two claims (by index into each report's list) that are readings of one thing. */
export interface Joined {
  readonly a: number
  readonly b: number
}

/** What an alignment says of the claims of its two reports: pairs, and readings that only it shows. */
export interface AlignedClaims {
  readonly joined: readonly Joined[]
  /** Readings to add to B for claims of A, and to A for claims of B. */
  readonly shown: readonly { readonly of: "a" | "b"; readonly claim: number; readonly reading: Claim }[]
}

/** Join the claims of two aligned reports. */
export function joinAligned(alignment: Alignment, a: Side, b: Side): AlignedClaims {
  const [forward, backward] = linksIn(alignment, a.page, b.page)
  const joined = bestPairs(pairsAlong(forward, a, b))
  const [takenA, takenB] = [new Set(joined.map(one => one.a)), new Set(joined.map(one => one.b))]
  const shown = [
    ...unanswered(a, takenA, forward, b.page).map(found => ({ of: "a" as const, ...found })),
    ...unanswered(b, takenB, backward, a.page).map(found => ({ of: "b" as const, ...found })),
  ]
  return { joined, shown }
}

/** Pairs of claims that answer to one another: of all pairs only those with a word in common are looked at. */
function pairsAlong(links: Links, a: Side, b: Side): (Joined & { readonly share: number })[] {
  return a.claims.flatMap((x, i) => {
    const own = a.ranges[i]!
    return [...answeredBy(own, links, b.holding)].flatMap(([j, answered]) => {
      const y = b.claims[j]!
      const share = answered / Math.max(1, Math.min(own.length, b.ranges[j]!.length))
      if (share < leastAnswered) return []
      const isSame = !changedValue(x, y) || isConverted(a.page, x, b.page, y)
      if (share < (isSame ? leastAnswered : leastAnsweredOfChanged) || !couldJoin(x, y, isSame)) return []
      if (isOfWords(x.kind) && answeredShare(a.told[i]!, b.told[j]!, links) < leastTold) return []
      return [{ a: i, b: j, share: share + sameSlots(x, y, isSame) }]
    })
  })
}

/** For each claim of the other report how many tokens of a range answer to tokens in it. */
function answeredBy(
  range: readonly number[],
  links: Links,
  holding: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const token of linksOf(range, links)) {
    for (const j of holding.get(token) ?? []) counts.set(j, (counts.get(j) ?? 0) + 1)
  }
  return counts
}

/** Share of the shorter range's tokens that answer to one of the other. */
function answeredShare(a: readonly number[], b: readonly number[], links: Links): number {
  const inB = new Set(b)
  return linksOf(a, links).filter(token => inB.has(token)).length / Math.max(1, Math.min(a.length, inB.size))
}

/** Of pairs, the best first, each claim in one at the most. */
function bestPairs(pairs: readonly (Joined & { readonly share: number })[]): Joined[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  const joined: Joined[] = []
  for (const { a, b } of [...pairs].sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)) {
    if (takenA.has(a) || takenB.has(b)) continue
    takenA.add(a)
    takenB.add(b)
    joined.push({ a, b })
  }
  return joined
}

/** Whether two claims may be readings of one thing where the alignment says so. */
function couldJoin(a: Claim, b: Claim, isSameFigure: boolean): boolean {
  if (isOfWords(a.kind) && isOfWords(b.kind)) return true
  if (a.kind !== b.kind) return false
  if (a.kind === "meeting")
    return a.refersBack || b.refersBack
      ? a.refersBack === b.refersBack
      : shareParty(a, b) && sameMeeting({ ...a, when: null }, { ...b, when: null })
  if (a.kind === "figure") return isSameFigure || haveOneUnit(a.figure, b.figure)
  return true
}

function shareParty(a: Claim, b: Claim): boolean {
  return [...a.who, ...a.whom].some(x => [...b.who, ...b.whom].some(y => sameParty(x, y)))
}

function changedValue(a: Claim, b: Claim): boolean {
  return a.figure !== null && b.figure !== null && (a.figure.low !== b.figure.low || a.figure.high !== b.figure.high)
}

/** One unit, or two of which each measures what the other does: pounds and dollars, miles and kilometres. */
function haveOneUnit(a: Figure | null, b: Figure | null): boolean {
  if (a?.unit === b?.unit) return true
  const dimension = a?.unit && dimensionOf(a.unit)
  return Boolean(dimension && b?.unit && dimension === dimensionOf(b.unit))
}

/** Whether the figure of one claim is the other's in another unit. */
function isConverted({ text: textOfA }: Page, a: Claim, { text: textOfB }: Page, b: Claim): boolean {
  return a.figure !== null && b.figure !== null && isSameMeasure(textOfA, a.figure, textOfB, b.figure)
}

/** Of several candidates in one sentence, equal slots decide. */
function sameSlots(a: Claim, b: Claim, isSameFigure: boolean): number {
  if (a.figure && b.figure) return isSameFigure ? 2 : 0
  if (a.deadline && b.deadline) return a.deadline.value === b.deadline.value ? 2 : 0
  return a.marked === b.marked ? 0.1 : 0
}
