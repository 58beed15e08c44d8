// Whether two names are one: a part of the other, its initials, what belongs to it, or an alias of it.

import { tokensWithin } from "../../../text/places.js"
import type { Name } from "../../../model/annotation.js"
import { honorifics, oneBody, oneName } from "../../../text/aliases.js"
import { placeOfDemonym } from "../../../text/demonyms.js"
import { baseStem, isKnown, type Lexicon } from "../../../text/lexicon.js"
import { type Correspondence, isContent, type Side } from "../../pair/correspondence.js"

/** Words of content of a name, in their one short form; titles are none. */
export function normsOf(side: Side, name: Name): string[] {
  const { from, to } = tokensWithin(side.tokens, name)
  return side.tokens
    .slice(from, to)
    .filter(token => isContent(token) && !honorifics.has(token.norm))
    .map(token => placeOfDemonym(token.norm) ?? token.norm)
}

/** One name in other words: a part of it, its initials, its possessive, the word for what belongs to it, an alias. */
export function sameName(pair: Correspondence, x: Name, y: Name): boolean {
  const [p, q] = [normsOf(pair.a, x), normsOf(pair.b, y)]
  if (p.length === 0 || q.length === 0) return true
  return p.some(word => q.some(other => oneName(word, other))) || oneBody(p, q) || isInitials(p, q) || isInitials(q, p)
}

/** Whether one word is the first letters of several. */
export function isInitials(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1) return false
  return oneBody(short, long) || (long.length > 1 && long.map(word => word[0]).join("") === short[0])
}

/** Whether the words of a side, small ones passed over, begin one after another with these letters. */
export function isSpeltOut(side: Side, letters: string): boolean {
  if (letters.length < fewestLetters) return false
  const heads = side.tokens
    .map(token => (isContent(token) ? token.norm[0]! : token.kind === "mark" ? "|" : ""))
    .join("")
  return heads.includes(letters)
}

/** Two letters begin two words of any text somewhere. */
const fewestLetters = 3

/** A lone capital at the head of a sentence that any dictionary has: "Previously". */
export function isOrdinaryWord(side: Side, name: Name, lexicon: Lexicon): boolean {
  const { from, to } = tokensWithin(side.tokens, name)
  if (to - from !== 1 || name.kind === "person") return false
  const head = side.report.sentences.some(sentence => sentence.firstToken === from)
  return head && isKnown(lexicon, baseStem(side.tokens[from]!.norm, side.tokens[from]!.stem))
}
