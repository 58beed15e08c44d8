// Signs of direction between two kin: what only decays on the way from exemplar to copy. A function of one pair.
//
// Each sign is counted for both directions and set off against its mirror image, so that swapping the reports swaps the
// result. What is rare is told from the pile and the shipped table, and so are odd words and misspelt ones: those two
// may differ a little for one pair in two piles. All else hangs on the two texts alone.

import type { Lexicon } from "../text/lexicon.js"
import type { Kin } from "./kin.js"
import type { Laid, Links, Place, SignName } from "./signs/sign.js"
import { signs } from "./signs/signs.js"

/** One place where one report shows wear that the other does not. */
export interface Wear extends Place {
  readonly sign: SignName
}

/** Wear seen in each of the two: in A (A looks like the copy), in B (B looks like the copy). */
export interface Decay {
  readonly inA: readonly Wear[]
  readonly inB: readonly Wear[]
}

/** Signs of wear in both reports of a pair. */
export function decay(kin: Kin, lexicon: Lexicon): Decay {
  const { a, b, coveredA, coveredB } = kin
  const forth = {
    exemplar: a,
    copy: b,
    links: linksOf(kin, false),
    covered: { ofExemplar: coveredA, ofCopy: coveredB },
  }
  const back = { exemplar: b, copy: a, links: linksOf(kin, true), covered: { ofExemplar: coveredB, ofCopy: coveredA } }
  return { inA: seen({ ...back, lexicon }), inB: seen({ ...forth, lexicon }) }
}

function linksOf({ alignment }: Kin, swapped: boolean): Links {
  return alignment.links
    .filter(link => link.tokens.length > 0)
    .map(link =>
      link.tokens.map(({ a, b }) => (swapped ? ([b, a] as const) : ([a, b] as const))).sort((x, y) => x[0] - y[0]),
    )
}

/** Wear that the copy shows where the exemplar does not. */
function seen(laid: Laid): Wear[] {
  return signs.flatMap(({ name, find }) => find(laid).map(place => ({ sign: name, ...place })))
}

/** Total amount of one sign. */
export function amount(wears: readonly Wear[], sign: SignName): number {
  return wears.reduce((total, wear) => total + (wear.sign === sign ? wear.amount : 0), 0)
}
