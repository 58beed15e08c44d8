// Slips of the keyboard that an editor's desk does not let pass, and who types a text anew makes: a space before a
// comma, a small word doubled, "its" for "it's", "a" before a vowel, a stop behind a headline, a stop set twice.
//
// By the text alone, so that they tell where every sentence was written anew. English: other languages space and
// shorten otherwise.

import type { Span } from "../model/span.js"
import type { Text } from "../model/token.js"
import { unmasked } from "../model/masks.js"

// Every pattern begins with what is seldom, and looks behind from there: a page is read in a fraction of a millisecond.

/** Any language: a stop set twice, a sentence that begins with a small letter. */
const anywhere = [/\.\.(?<![.]\.\.)(?=\s|$)/g, /\. (?<=\p{Ll}{2}. )\p{Ll}{3}/gu]
const english: readonly RegExp[] = [
  // A space before a mark that ends something, and behind one that opens.
  / [,.;?!](?=\s|$)(?<=\p{L} .)/gu,
  /["“] (?<=\s. )(?=\p{L})/gu,
  // No sense repeats these; "had had" and "that that" have one.
  /\b(the|an?|of|and|for|from|with|at|or|to) \1\b/g,
  /\b[Ii]ts (?:an?|the|not|been)\b|\b[Ii]t['’]s own\b/g,
  // By letters, hence none with a silent or a sounded first one in question: "a union", "an hour", "an historic".
  /\b[Aa] (?!one\b|once\b|one-|eu|ewe)[aeio]\p{Ll}{2}|\b[Aa]n [bcdfgjklmnpqrstvwyz]\p{Ll}{3}/gu,
]
const headlineStop = /\p{Ll}{2}\.$/u

/** Slips of a report with the words they stand in, in order of their sort. */
export function slipsOf(of: Text): Span[] {
  const text = unmasked(of)
  const found = [...anywhere, ...(of.report.language === "en" ? english : [])].flatMap(slip =>
    [...text.matchAll(slip)].map(m => wholeWords(text, m.index, m.index + m[0].length)),
  )
  const headline = of.blocks.find(block => block.kind === "headline")
  if (headline && headlineStop.test(text.slice(headline.start, headline.end))) {
    found.push({ start: headline.end - 1, end: headline.end })
  }
  return found
}

function wholeWords(text: string, start: number, end: number): Span {
  while (start > 0 && /\S/.test(text[start - 1]!)) start--
  while (end < text.length && /\S/.test(text[end - 1]!) && /[\p{L}\p{N}]/u.test(text[end]!)) end++
  return { start, end }
}

/** Stops with two spaces behind them. Presses set one, and HTML knows only one: two are a typist's habit. */
export function wideStopsOf(text: Text): Span[] {
  return [...unmasked(text).matchAll(/[.?!]["”’)]? {2,}/gu)].map(m => ({ start: m.index, end: m.index + m[0].length }))
}
