// Whom a report meets under the features that it has, as `match/candidates` pairs them in a pile: by runs of postings, one of
// each segment.

import { secondMet } from "../match/candidates.js"
import type { FeatureSet } from "../match/features.js"

/** How often each report is met under some features. */
export function countedIn(met: ReadonlyMap<number, readonly number[]>, features: FeatureSet): Map<number, number> {
  const counts = new Map<number, number>()
  for (const feature of features)
    for (const holder of met.get(feature)!) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  return counts
}

/**
 * Whom a report meets of those that have a feature: of few all, of many the first and the last few. Those of `gone` are as if
 * they were not there. Of many only the ends are looked at.
 */
export function metUnder(runs: readonly Uint32Array[], gone: ReadonlySet<number>): readonly number[] {
  const all = runs.reduce((sum, run) => sum + run.length, 0)
  const least = Math.max(0, all - gone.size)
  if (secondMet(least) > 1) {
    const last = least - secondMet(least)
    const ends = runs.map(run => [firstOf(run, gone), lastOf(run, gone, last)] as const)
    const first = Math.min(...ends.flatMap(([one]) => one ?? []))
    const others = ends.flatMap(([, some]) => some).sort((a, b) => b - a)
    return [first, ...others.slice(0, last)]
  }
  const holders = runs.flatMap(run => [...run].filter(holder => !gone.has(holder))).sort((a, b) => a - b)
  return holders.filter((_, p) => p === 0 || p >= secondMet(holders.length))
}

function firstOf(run: Uint32Array, gone: ReadonlySet<number>): number | undefined {
  return run.find(holder => !gone.has(holder))
}

/** The last so many of a run. */
function lastOf(run: Uint32Array, gone: ReadonlySet<number>, most: number): number[] {
  const found: number[] = []
  for (let p = run.length - 1; p >= 0 && found.length < most; p--) if (!gone.has(run[p]!)) found.push(run[p]!)
  return found
}
