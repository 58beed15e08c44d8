// The order of gravities, wherever alterations are listed, merged or drawn.

import type { Gravity } from "../model/alteration.js"

/** Place of each gravity, gravest first. */
export const gravityRank: Readonly<Record<Gravity, number>> = { grave: 0, notable: 1, slight: 2 }

/** Compare by gravity, gravest first. */
export function byGravity(a: { readonly gravity: Gravity }, b: { readonly gravity: Gravity }): number {
  return gravityRank[a.gravity] - gravityRank[b.gravity]
}
