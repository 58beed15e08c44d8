// Whether two names are one: a part of the other, its initials, what belongs to it, or an alias of it.

import { tokensWithin } from "../../../text/places.js"
import type { Name } from "../../../model/annotation.js"
import { honorifics, oneBody, oneName } from "../../../text/aliases.js"
import type { Span } from "../../../model/span.js"
import { withoutDemonym } from "../../../text/demonyms.js"
import { baseStem, isKnown, type Lexicon } from "../../../text/lexicon.js"
import { type Correspondence, isContent, type Side } from "../../pair/correspondence.js"

/** Words of content of a name, in their one short form; titles are none. */
export function normsOf(side: Side, name: Name): string[] {
  return side.tokens
    .slice(...compoundOf(side, name))
    .filter(token => isContent(token) && !honorifics.has(token.norm))
    .map(token => withoutDemonym(token.norm))
}

/** The tokens of a name, with what a hyphen joins to it by a capital: "Packard" is half a name of "Ostrey-Packard". */
function compoundOf({ text, tokens }: Side, name: Name): [from: number, to: number] {
  const isJoined = (hyphen: number, other: number) =>
    tokens[hyphen]?.norm === "-" &&
    /\p{Lu}/u.test(text[tokens[other]?.start ?? -1] ?? "") &&
    tokens[Math.min(hyphen, other)]!.end === tokens[Math.max(hyphen, other)]!.start
  let { from, to } = tokensWithin(tokens, name)
  while (isJoined(from - 1, from - 2)) from -= 2
  while (isJoined(to, to + 1)) to += 2
  return [from, to]
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

/** A lone capital at the head of a sentence, or of what somebody says, that any dictionary has: "Previously", "“Owing". */
export function isOrdinaryWord(side: Side, name: Name, lexicon: Lexicon): boolean {
  const { from, to } = tokensWithin(side.tokens, name)
  return to - from === 1 && name.kind !== "person" && isHeadWord(side, from, lexicon)
}

/** Whether a word has its capital from where it stands: first of a sentence or behind a mark that opens, and in any dictionary. */
export function isHeadWord(side: Side, at: number, lexicon: Lexicon): boolean {
  const token = side.tokens[at]!
  const opened = /["“„«‘(]\s*$/u.test(side.text.slice(Math.max(0, token.start - 2), token.start))
  const head = opened || side.report.sentences.some(sentence => sentence.firstToken === at)
  return head && (!isContent(token) || isKnown(lexicon, baseStem(token.norm, token.stem)))
}

/** Most letters of a person's initials. */
const mostInitials = 3

/** Whether two are a person's initials, with stops or spaces or without, all of them or some: A.K., AK, K. Norms. */
export function areInitials(x: readonly string[], y: readonly string[]): boolean {
  const [p, q] = [x.join(""), y.join("")]
  return Math.max(p.length, q.length) <= mostInitials && (p.includes(q) || q.includes(p))
}

/** Whether a name is a piece of an address, a tag or somebody's handle. */
export function isOfAddress({ text }: Side, { start, end }: Span): boolean {
  // Nearly all names stand between spaces: asked for every name of every sentence, this has to be cheap.
  let [from, to] = [start, end]
  while (from > 0 && start - from < longestAddress && !isSpace(text[from - 1]!)) from--
  while (to < text.length && to - end < longestAddress && !isSpace(text[to]!)) to++
  const [before, behind] = [text.slice(from, start), text.slice(end, to)]
  // A comma or a bracket is no address.
  if (before.length + behind.length < shortestSign) return /[@#]$/u.test(before)
  return /:\/\/|www\.|\.(?:com|org|net|co|ly)\//u.test(before + behind) || /[@#]$/u.test(before)
}

const longestAddress = 80
/** Letters of "://". */
const shortestSign = 3

function isSpace(letter: string): boolean {
  return letter === " " || letter === "\n" || /\s/u.test(letter)
}
