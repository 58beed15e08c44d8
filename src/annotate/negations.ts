// Words that turn yes into no. First cut: none.

import type { Negation } from "../model/annotation.js"
import type { Text } from "../model/token.js"

/** Negations of a text, in order. */
export function findNegations(_text: Text): Negation[] {
  return []
}
