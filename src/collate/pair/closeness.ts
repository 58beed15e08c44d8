// How closely linked sentences answer to one another: what is changed in a carried sentence was changed; what stands in
// another's place in one that was written anew may say something else of the same matter.

import type { SentenceLink } from "../../model/alignment.js"

/** `carried`: word for word but for changes; `kept`: the same sentence reworded; `recast`: written anew. */
export type Closeness = "carried" | "kept" | "recast"

/** Sentences that answer in this share of the lighter one's weight are carried. */
const carried = 0.75
/** Below this share a sentence is written anew, as a headline often is. */
const kept = 0.6

/** How closely the sentences of a link answer to one another. */
export function closeness({ overlap }: Pick<SentenceLink, "overlap">): Closeness {
  return closenessOf(overlap)
}

/** The same by the share itself. */
export function closenessOf(share: number): Closeness {
  return share >= carried ? "carried" : share >= kept ? "kept" : "recast"
}
