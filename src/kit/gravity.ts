// The order of gravities, for sorting, and for the app, which knows nothing of `model`.

import { type Gravity, rankOfGravity } from "../model/alteration.js"

/** Place of each gravity, gravest first. */
export const gravityRank: Readonly<Record<Gravity, number>> = rankOfGravity

/** Compare by gravity, gravest first. */
export function byGravity(a: { readonly gravity: Gravity }, b: { readonly gravity: Gravity }): number {
  return gravityRank[a.gravity] - gravityRank[b.gravity]
}
