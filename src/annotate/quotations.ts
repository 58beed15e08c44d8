// Quotation marks → quotations. First cut: none.

import type { Quotation } from "../model/annotation.js"
import type { Text } from "../model/token.js"

/** Quotations of a text, in order; `attribution` is null until `findAttributions` links it. */
export function findQuotations(_text: Text): Quotation[] {
  return []
}
