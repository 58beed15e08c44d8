// Time expressions, resolved against the report's date. First cut: none.

import type { Time } from "../model/annotation.js"
import type { Text } from "../model/token.js"

/** Times of a text, in order. */
export function findTimes(_text: Text): Time[] {
  return []
}
