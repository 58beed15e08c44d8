// What two pages of one house, an outlet or an agency with those who print it, share by right: it introduces a person in the same words, names a matter by the same turns,
// tells again how it came about. Its next report on the matter is no version of its last one for that. A version keeps
// what was told: more than a sentence on end, or a good part of the shorter page.

import { mostByRight } from "./fitted.js"
import type { TokenRun } from "./runs.js"
import { inRuns } from "./signals/runs.js"
import { creditsOf } from "../text/text.js"
import type { Witness } from "./witness.js"

/** Whether two pages are of one house and what they share of its prose, so many words, is no more than its own stock. */
export function isByRight(a: Witness, b: Witness, runs: readonly TokenRun[], ownProse: number): boolean {
  const houses = housesOf(b)
  if (!housesOf(a).some(house => houses.includes(house))) return false
  const [longest = 0] = inRuns(runs, a, b, false).longest
  return longest < mostByRight.onEnd && ownProse < mostByRight.ofShorter * Math.min(a.own, b.own)
}

/** The outlet that prints a page, and the agencies under whose dateline it does. */
function housesOf({ text }: Witness): string[] {
  const agencies = creditsOf(text).flatMap(({ kind, agency }) => (kind === "dateline" ? [agency] : []))
  return [...(text.report.outlet === null ? [] : [text.report.outlet]), ...agencies]
}
