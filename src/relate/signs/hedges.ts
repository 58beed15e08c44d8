// Hedges in sentences that answer to one another. What may be so is told as so: a hedge is gone. But who has something
// from another's page says so with hearsay, "reportedly", "apparently": that is put on, and looked for by itself.

import type { Hedge } from "../../model/annotation.js"
import type { Witness } from "../../match/witness.js"
import type { Span } from "../../model/span.js"
import { answering, isWithin } from "./groups.js"
import { placeOf, type Sign } from "./sign.js"

/** Hedges in linked sentences that nothing in the copy's sentence answers. */
export const hedgeLost: Sign = {
  name: "lost-hedge",
  words: ["a hedge is gone from the copy", "hedges are gone from the copy"],
  find: laid =>
    answering(laid).flatMap(({ was, is }) => {
      const [hedge] = hedgesIn(laid.exemplar, was).filter(one => !isHearsay(one))
      return hedge && hedgesIn(laid.copy, is).length === 0 ? [placeOf(laid.exemplar, hedge, laid.copy, is)] : []
    }),
}

/** Hearsay in the copy's sentence where the exemplar's tells it as it is. */
export const hearsay: Sign = {
  name: "hearsay",
  words: [
    "the copy has from hearsay what the exemplar tells as it is",
    "times the copy has from hearsay what the exemplar tells as it is",
  ],
  find: laid =>
    answering(laid).flatMap(({ was, is }) => {
      const hedge = hedgesIn(laid.copy, is).find(isHearsay)
      return hedge && !hedgesIn(laid.exemplar, was).some(isHearsay)
        ? [placeOf(laid.exemplar, was, laid.copy, hedge)]
        : []
    }),
}

/** Surer than this, a hedge of evidence vouches for what is said. */
const mostHearsay = 0.5

function isHearsay({ scale, strength }: Hedge): boolean {
  return scale === "evidence" && strength <= mostHearsay
}

function hedgesIn({ text }: Witness, span: Span): readonly Hedge[] {
  return text.hedges.filter(hedge => isWithin(hedge, span))
}
