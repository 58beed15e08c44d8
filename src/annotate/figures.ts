// Numbers that count or measure. First cut: none.

import type { Figure } from "../model/annotation.js"
import type { Text } from "../model/token.js"

/** Figures of a text, in order. */
export function findFigures(_text: Text): Figure[] {
  return []
}
