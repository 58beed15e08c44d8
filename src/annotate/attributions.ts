// Who is said to have said what. First cut: nobody.

import type { Attribution, Name, Quotation } from "../model/annotation.js"
import type { Text } from "../model/token.js"

/** Attributions of a text, and its quotations linked to them. */
export function findAttributions(
  _text: Text,
  quotations: readonly Quotation[],
  _names: readonly Name[],
): { readonly attributions: readonly Attribution[]; readonly quotations: readonly Quotation[] } {
  return { attributions: [], quotations }
}
