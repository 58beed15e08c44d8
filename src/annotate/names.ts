// Persons, bodies, places, events. First cut: none.

import type { Name } from "../model/annotation.js"
import type { Text } from "../model/token.js"

/** Names of a text, in order. */
export function findNames(_text: Text): Name[] {
  return []
}
