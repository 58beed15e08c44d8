// Signs of direction between two kin: what only decays on the way from exemplar to copy. A function of one pair.
//
// Nothing here looks at length: updates grow, excerpts shrink. Each sign is counted for both directions and set off
// against its mirror image, so that swapping the reports swaps the result.

import type { Witness } from "../match/witness.js"
import type { Lexicon } from "../text/lexicon.js"
import type { Kin } from "./kin.js"
import { noDateline, slips, typed, wrapped } from "./signs/pages.js"
import { lostHedges, lostMarks, noIntroduction } from "./signs/passages.js"
import type { Decay, Links, Wear } from "./signs/wear.js"
import { misspellings, oddWords, runTogether } from "./signs/words.js"

/** Signs of wear in both reports of a pair. */
export function decay(kin: Kin, lexicon: Lexicon): Decay {
  const forth = seen(kin.a, kin.b, pairsOf(kin, false), lexicon)
  const back = seen(kin.b, kin.a, pairsOf(kin, true), lexicon)
  return { inA: back, inB: forth }
}

function pairsOf({ alignment }: Kin, swapped: boolean): Links {
  return alignment.links
    .filter(link => link.tokens.length > 0)
    .map(link =>
      link.tokens.map(({ a, b }) => (swapped ? ([b, a] as const) : ([a, b] as const))).sort((x, y) => x[0] - y[0]),
    )
}

/** Wear that `copy` shows where `exemplar` does not. */
function seen(exemplar: Witness, copy: Witness, links: Links, lexicon: Lexicon): Wear[] {
  return [
    ...oddWords(exemplar, copy, links),
    ...lostMarks(exemplar, copy, links),
    ...runTogether(exemplar, copy, links),
    ...lostHedges(exemplar, copy, links),
    ...noIntroduction(exemplar, copy),
    ...misspellings(exemplar, copy, links, lexicon),
    ...slips(copy, exemplar),
    ...typed(copy, exemplar),
    ...wrapped(copy, exemplar),
    ...noDateline(copy, exemplar),
  ]
}
