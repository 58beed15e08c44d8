// A page whose whole story stands in one pair of quotation marks: somebody hands on another's words, all of them.
//
// Told from a story that merely begins and ends with a quotation by the mark that comes next: inside a wrapper it opens.

import type { Annotated, Quotation } from "../model/annotation.js"
import type { Span } from "../model/span.js"
import type { Text } from "../model/token.js"

const mark = /["“”]/gu

/** The marks around the whole body, with what is between them; null where there are none. */
export function wrapperOf({ report: { text }, blocks }: Text): Span | null {
  const body = blocks.filter(block => block.kind === "body")
  if (body.length === 0) return null
  const [start, end] = [body[0]!.start, body.at(-1)!.end]
  if (!/^["“](?=\S)/u.test(text.slice(start, start + 2)) || !/["”]$/u.test(text.slice(end - 1, end))) return null
  const next = [...text.slice(start + 1, end).matchAll(mark)][0]!.index + start + 1
  const opens = next === end - 1 || /\s/u.test(text[next - 1]!)
  return opens ? { start, end } : null
}

/** A text's quotations without those that the marks around the whole seem to make. */
export function quotationsInside({ quotations }: Annotated, wrapper: Span | null): readonly Quotation[] {
  if (!wrapper) return quotations
  const headless = ({ start, inner }: Quotation) => start === inner.start
  return quotations.filter(one => one.start !== wrapper.start && !(one.end === wrapper.end && headless(one)))
}
