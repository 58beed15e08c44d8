// Pull quotes: words in marks that a page has set apart from its text, in large type. They are said elsewhere on the page, or
// by the page itself.

import type { Quotation } from "../model/annotation.js"
import type { Span } from "../model/span.js"
import type { Text } from "../model/token.js"

/** Words of a quotation that is no name or catchword. */
const leastPulled = 4

/** Whether a quotation is a paragraph by itself that does not end as a sentence does. */
export function isPulled(text: Pick<Text, "report">, paragraph: Span, quotation: Quotation): boolean {
  const { start: from, end: to } = paragraph
  if (text.report.text.slice(from, to).trim() !== text.report.text.slice(quotation.start, quotation.end)) return false
  const words = text.report.text.slice(quotation.inner.start, quotation.inner.end)
  return words.split(/\s+/u).length >= leastPulled && !/[.,?!…][’']?$/u.test(words.trim())
}
