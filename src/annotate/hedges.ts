// How sure, how necessary, how settled. First cut: none.

import type { Hedge } from "../model/annotation.js"
import type { Text } from "../model/token.js"

/** Hedges of a text, in order. */
export function findHedges(_text: Text): Hedge[] {
  return []
}
