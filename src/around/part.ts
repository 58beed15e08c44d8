// Some reports of a store as the part of it that is traced: weighed by the words of all that the store holds, with other pages
// of their outlets for what recurs there.

import type { Report } from "../model/report.js"
import type { PartOf } from "../pipeline.js"
import type { Index } from "../store/indexed.js"
import type { Standings } from "../store/standing.js"

/** So many pages of a part's outlets are looked at for what recurs there. */
const mostBeside = 300

/** How reports of a store are traced as a part of it. */
export function partIn(index: Index, beside: readonly Report[], asks: PartOf["asks"]): PartOf {
  return { counts: ({ stems }) => index.counts(stems), beside, asks }
}

/** Other pages of outlets, as many of each as there is room for; none where they are too many. */
export function besideIn(standings: Standings, outlets: readonly string[]): readonly Report[] {
  const each = Math.floor(mostBeside / Math.max(1, outlets.length))
  return each > 0 ? standings.ofOutlets(outlets, each) : []
}
