// Where in a text a number may begin: at its figures, and at the words that numbers are written in. Told from the words
// already read, so that the long pattern of `numerals.ts` is tried at these few places and not at every letter.

import { kindsAt, kindsIn, type Look, lookFor } from "../../text/look.js"
import type { Text } from "../../model/token.js"
import { isPlainLetter } from "../../text/tokens.js"
import { numberWords } from "./numerals.js"

/** Kinds of words: those that a number may be written in or open with, and those of figures and their signs. */
const look: Look = lookFor([
  new RegExp(`(?:^|[^a-z0-9])(?:an?|half|minus|tens|scores|${numberWords.join("|")})(?![a-z0-9])`),
  /\d|[-.½¼¾⅓⅔]/,
])
const [spelt, figures] = [1, 2]

/** The places in a page where `findNumerals` need look, in order. */
export function numeralPlaces({ tokens, sentences }: Pick<Text, "tokens" | "sentences">, page: string): number[] {
  const places: number[] = []
  for (const { firstToken, lastToken } of sentences) {
    if (kindsIn(look, tokens, firstToken, lastToken) === 0) continue
    for (let t = firstToken; t < lastToken; t++) {
      const kinds = kindsAt(look, tokens, t)
      if (kinds === 0) continue
      const { start, end } = tokens[t]!
      if (kinds & spelt) places.push(start)
      for (let at = kinds & spelt ? start + 1 : start; at < end; at++) if (mayBegin(page, at, kinds)) places.push(at)
    }
  }
  return places
}

/** Whether a number may begin inside a word, as in "RM5" and "l’an", or at a mark. */
function mayBegin(page: string, at: number, kinds: number): boolean {
  const code = page.charCodeAt(at)
  if (code === 0x2d || code === 0x2e || code === 0x2212) return isFigure(page.charCodeAt(at + 1))
  return kinds & figures ? isFigure(code) : !isPlainLetter(page.charCodeAt(at - 1))
}

/** A figure, a stop before one, or a glyph beyond plain letters. */
function isFigure(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2e || code >= 0x80
}
