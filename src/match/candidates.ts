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
const compareAllUpTo = 300
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

/** The same numbers for an engine that joins on features itself. */
export const candidateBounds: {
  readonly compareAllUpTo: number
  readonly allPairsUpTo: number
  readonly chain: number
  readonly points: { readonly skipPair: number; readonly three: number }
  readonly leastPoints: { readonly count: number; readonly share: number }
  readonly leastShare: number
} = { compareAllUpTo, allPairsUpTo, chain, points, leastPoints, leastShare }

/** Candidate pairs, each once, `a` before `b` by id, in order of both. */
export function candidatePairs(reports: readonly Features[]): CandidatePair[] {
  const ordered = [...reports].sort((x, y) => byCodeUnit(x.id, y.id))
  const all = ordered.length <= compareAllUpTo
  const skipPairs = invertedIndex(ordered.map(report => report.skipPairs))
  const threes = invertedIndex(ordered.map(report => report.threes))
  const bySkipPairs = new Uint16Array(ordered.length)
  const byThrees = new Uint16Array(ordered.length)
  const found: CandidatePair[] = []
  for (let j = 0; j < ordered.length; j++) {
    const met = new Set<number>(all ? Array(j).keys() : [])
    countBefore(skipPairs, j, bySkipPairs, met)
    countBefore(threes, j, byThrees, met)
    for (const i of met) {
      const shared = points.skipPair * bySkipPairs[i]! + points.three * byThrees[i]!
      const shorter = Math.min(ordered[i]!.threes.length, ordered[j]!.threes.length)
      const most = Math.min(pointsOf(ordered[i]!), pointsOf(ordered[j]!))
      const called = shared >= Math.max(leastPoints.count, leastPoints.share * most)
      const enough = all || called || byThrees[i]! >= leastShare * shorter
      if (enough) found.push({ a: ordered[i]!.id, b: ordered[j]!.id, shared })
      bySkipPairs[i] = 0
      byThrees[i] = 0
    }
  }
  return found.sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b))
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

function pointsOf({ skipPairs, threes }: Features): number {
  return points.skipPair * skipPairs.length + points.three * threes.length
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
  const postings = sortedPostings(sets)
  const starts = new Uint32Array(sets.length + 1)
  for (const [n, set] of sets.entries()) starts[n + 1] = starts[n]! + set.length
  const [holders, places, begins] = [0, 1, 2].map(() => new Uint32Array(postings.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ]
  const filled = new Uint32Array(sets.length)
  let [begin, feature] = [0, -1]
  for (let p = 0; p < postings.length; p++) {
    const holder = postings[p]! % sets.length
    const of = Math.floor(postings[p]! / sets.length)
    if (of !== feature) [begin, feature] = [p, of]
    holders[p] = holder
    const slot = starts[holder]! + filled[holder]!
    filled[holder] = filled[holder]! + 1
    places[slot] = p
    begins[slot] = begin
  }
  return { holders, starts, places, begins }
}

/** Count for every report before `j` the features it shares with `j` into `counts`, and note it in `met`. */
function countBefore(
  { holders, starts, places, begins }: InvertedIndex,
  j: number,
  counts: Uint16Array,
  met: Set<number>,
): void {
  const count = (p: number) => {
    const i = holders[p]!
    counts[i] = counts[i]! + 1
    if (counts[i] === 1) met.add(i)
  }
  for (let slot = starts[j]!; slot < starts[j + 1]!; slot++) {
    const [from, to] = [begins[slot]!, places[slot]!]
    const first = to - from < allPairsUpTo ? from : to - chain
    if (first > from) count(from)
    for (let p = first; p < to; p++) count(p)
  }
}
