// Pairs of reports worth aligning, by shared features: high recall for heavy rewrites at near-linear cost.
//
// An inverted index of features, read report by report: every report before it that shares a feature is counted
// (ScanCount, Li, Lu and Lu 2008). A frequent feature would make quadratic many, and leaving it out would lose large
// families (a wire story carried a thousand times): so above `allPairsUpTo` reports each meets the first one and the few
// before it only, a bounded chain that still joins the family. That bounds the work by the number of postings.

import type { CandidatePair } from "../model/alignment.js"
import { byCodeUnit } from "../model/identity.js"
import { type FeatureSet, sortedPostings } from "./features.js"

/** What a report is looked up by. */
export interface Features {
  readonly id: string
  readonly skipPairs: FeatureSet
  /** Runs of three words. */
  readonly threes: FeatureSet
}

/** Up to this many reports, all pairs are candidates: that costs little, and misses nothing. */
export const compareAllUpTo = 300
/** A feature in at most so many reports pairs all of them. */
const allPairsUpTo = 120
/** Above that each report meets the first and so many before it. */
const chain = 4
/** A shared skip-pair counts as much as two shared runs of three words: it is rarer among independent reports. */
const points = { skipPair: 2, three: 1 }
/** Points that call for an alignment: two skip-pairs, or four runs, and this share of what the shorter could have … */
const leastPoints = { count: 4, share: 0.03 }
/** … or this share of the runs of three of the shorter report, for briefs that have few. */
const leastShare = 0.3

/** Candidate pairs, each once, `a` before `b` by id, in order of both. */
export function candidatePairs(reports: readonly Features[]): CandidatePair[] {
  const ordered = [...reports].sort((x, y) => byCodeUnit(x.id, y.id))
  const all = ordered.length <= compareAllUpTo
  const sizes = ordered.map(sizesOf)
  const found: CandidatePair[][] = ordered.map(() => [])
  countShared(ordered, all, (i, j, shared) => {
    if (all || isCandidate(shared, sizes[i]!, sizes[j]!))
      found[i]!.push({ a: ordered[i]!.id, b: ordered[j]!.id, shared: pointsOf(shared) })
  })
  return found.flat()
}

/** How many features of either kind: of a report, or shared by two. */
export interface Sizes {
  readonly skipPairs: number
  readonly threes: number
}

/**
 * Tell of two reports, by their places, what they share under the bounded chain: of those that share anything, or of `all`.
 * A feature counts for itself, so that reports can come with those of one slice of all features, and what is told is added.
 */
export function countShared(
  ordered: readonly Omit<Features, "id">[],
  all: boolean,
  tell: (i: number, j: number, shared: Sizes) => void,
): void {
  const indexes = [
    invertedIndex(ordered.map(report => report.skipPairs)),
    invertedIndex(ordered.map(report => report.threes)),
  ] as const
  const size = ordered.length
  const seen: Seen = { skipPairs: new Uint16Array(size), threes: new Uint16Array(size), met: [] }
  for (let j = 0; j < size; j++) {
    seen.met.length = 0
    countBefore(indexes[0], j, seen.skipPairs, seen)
    countBefore(indexes[1], j, seen.threes, seen)
    if (all) for (let i = 0; i < j; i++) if (seen.skipPairs[i] === 0 && seen.threes[i] === 0) seen.met.push(i)
    for (const i of seen.met) {
      tell(i, j, { skipPairs: seen.skipPairs[i]!, threes: seen.threes[i]! })
      seen.skipPairs[i] = 0
      seen.threes[i] = 0
    }
  }
}

/** Whether what two reports share calls for an alignment; their sizes are those of their features. */
export function isCandidate(shared: Sizes, a: Sizes, b: Sizes): boolean {
  const most = Math.min(pointsOf(a), pointsOf(b))
  const called = pointsOf(shared) >= Math.max(leastPoints.count, leastPoints.share * most)
  return called || shared.threes >= leastShare * Math.min(a.threes, b.threes)
}

/** How many features a report is looked up by. */
export function sizesOf({ skipPairs, threes }: Omit<Features, "id">): Sizes {
  return { skipPairs: skipPairs.length, threes: threes.length }
}

/** What a report shares with those before it, by their places, and which of them share anything. */
interface Seen {
  readonly skipPairs: Uint16Array
  readonly threes: Uint16Array
  readonly met: number[]
}

/** What reports are looked up by, and no more of them. */
export function featuresOf(reports: readonly Features[]): Features[] {
  return reports.map(({ id, skipPairs, threes }) => ({ id, skipPairs, threes }))
}

/** Two reports to lay side by side. */
export interface SideBySide<T> {
  readonly a: T
  readonly b: T
}

/** Candidate pairs with the reports themselves. */
export function besideOneAnother<T extends { readonly id: string }>(
  reports: readonly T[],
  pairs: readonly CandidatePair[],
): SideBySide<T>[] {
  const byId = new Map(reports.map(report => [report.id, report]))
  return pairs.map(({ a, b }) => ({ a: byId.get(a)!, b: byId.get(b)! }))
}

function pointsOf({ skipPairs, threes }: Sizes): number {
  return points.skipPair * skipPairs + points.three * threes
}

/** Reports by feature: for every report where its postings stand, to find those before them under the same feature. */
interface InvertedIndex {
  /** The report of each posting; postings stand by feature, then by report. */
  readonly holders: Uint32Array
  /** Of each report's postings, from `starts[j]` to `starts[j + 1]`: where it stands, and where its feature's begin. */
  readonly starts: Uint32Array
  readonly places: Uint32Array
  readonly begins: Uint32Array
}

/** Lay out the postings: 8 bytes each, where a map of lists would take a hundred. */
function invertedIndex(sets: readonly FeatureSet[]): InvertedIndex {
  const { features, holders } = sortedPostings(sets)
  const starts = new Uint32Array(sets.length + 1)
  for (const [n, set] of sets.entries()) starts[n + 1] = starts[n]! + set.length
  const [places, begins] = [new Uint32Array(holders.length), new Uint32Array(holders.length)]
  const slots = starts.slice()
  let begin = 0
  for (let p = 0; p < holders.length; p++) {
    if (features[p] !== features[begin]) begin = p
    const slot = slots[holders[p]!]!++
    places[slot] = p
    begins[slot] = begin
  }
  return { holders, starts, places, begins }
}

/** Count for every report before `j` the features it shares with `j` into `counts`, and note who is met first. */
function countBefore(
  { holders, starts, places, begins }: InvertedIndex,
  j: number,
  counts: Uint16Array,
  seen: Seen,
): void {
  for (let slot = starts[j]!; slot < starts[j + 1]!; slot++) {
    const [from, to] = [begins[slot]!, places[slot]!]
    const first = to - from < allPairsUpTo ? from : to - chain
    // The first one, and from there on or the last few.
    for (let p = from; p < to; p = p === from ? Math.max(first, from + 1) : p + 1) {
      const i = holders[p]!
      if (seen.skipPairs[i] === 0 && seen.threes[i] === 0) seen.met.push(i)
      counts[i]!++
    }
  }
}
