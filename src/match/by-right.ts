// What two pages of one outlet share by right: it introduces a person in the same words, names a matter by the same turns,
// tells again how it came about. Its next report on the matter is no version of its last one for that. A version keeps
// what was told: more than a sentence on end, or a good part of the shorter page.

import { mostByRight } from "./fitted.js"
import type { TokenRun } from "./runs.js"
import { inRuns } from "./signals/runs.js"
import type { Witness } from "./witness.js"

/** Whether two pages are of one outlet and what they share of its prose, so many words, is no more than its own stock. */
export function isByRight(a: Witness, b: Witness, runs: readonly TokenRun[], ownProse: number): boolean {
  const { outlet } = a.text.report
  if (outlet === null || outlet !== b.text.report.outlet) return false
  const [longest = 0] = inRuns(runs, a, b, false).longest
  return longest < mostByRight.onEnd && ownProse < mostByRight.ofShorter * Math.min(a.own, b.own)
}
