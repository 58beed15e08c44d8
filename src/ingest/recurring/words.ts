// An outlet's pages as words, line by line, ready to be laid beside one another: a word is a number, so that pages may be many.
// Digits are masked: "12 comments" and "7 comments" are one line. Not so in a row of a table, which is its numbers.

import { fnv1a } from "../../model/identity.js"
import type { Span } from "../../model/span.js"
import { tokenize } from "../../text/tokens.js"
import { tellsMeta } from "../reasons.js"

/** A page, as far as it is laid beside others of its outlet. */
export interface OutletPage {
  readonly text: string
  /** BCP 47 primary language. */
  readonly language: string
  /** Its lines of body and subheads: headlines, decks and credits recur for reasons of their own. */
  readonly lines: readonly Span[]
  /** Credits inside those lines: what says where the matter comes from is no furniture, however often it stands. */
  readonly credits: readonly Span[]
}

/** A line of a page as words: the same number, the same word. */
export interface Line extends Span {
  readonly words: readonly Word[]
  /** Every run of `shingle` words as one number, by the word it begins with. */
  readonly runs: readonly number[]
  /** All its words as one number. */
  readonly whole: number
}

/** A word of a line. */
export interface Word extends Span {
  readonly is: number
  /** Stands in a quotation or a credit. */
  readonly barred: boolean
}

/** Words in a row by which a stretch is known. Fewer are a phrase that anybody writes. */
export const shingle = 6
/** Two numbers and more, by at least this share of a line's words, make it a row of a table. */
const leastNumbers = 0.2
/** Marks around fewer words set off a term. */
const leastQuoted = 3
/** Most words: no digit in them to mask. */
const plain = /^[a-z]+$/
const quotation = /[“„][^“”]*(?:”|“|$)|"[^"]*(?:"|$)|«[^»]*(?:»|$)|「[^」]*(?:」|$)/gu

/** The lines of a page as words. */
export function linesOf(page: OutletPage): Line[] {
  return page.lines.map(span => lineOf(page, span))
}

function lineOf({ text, language, credits }: OutletPage, { start, end }: Span): Line {
  const tokens = tokenize(text, start, end, language).filter(({ kind }) => kind !== "mark")
  const numbers = tokens.filter(({ kind }) => kind === "number").length
  const isRow = numbers > 1 && numbers >= leastNumbers * tokens.length && !tellsMeta(text.slice(start, end))
  const bars = [...spoken(text, start, end), ...credits.filter(credit => credit.start < end && start < credit.end)]
  const words = tokens.map(token => ({
    start: token.start,
    end: token.end,
    is: fnv1a(isRow || plain.test(token.norm) ? token.norm : token.norm.replace(/\p{N}+/gu, "0")),
    barred: bars.length > 0 && bars.some(bar => bar.start < token.end && token.start < bar.end),
  }))
  const runs = words.slice(shingle - 1).map((_, from) => mixed(words, from, from + shingle))
  return { start, end, words, runs, whole: mixed(words, 0, words.length) }
}

/** What stands between quotation marks: somebody's words may be printed on any number of pages. */
function spoken(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(quotation)].flatMap(({ 0: said, index }) =>
    said.split(/\s+/).length < leastQuoted ? [] : [{ start: start + index, end: start + index + said.length }],
  )
}

/** Words `[from, to)` of a line as one number of 32 bits. */
function mixed(words: readonly Word[], from: number, to: number): number {
  let h = to - from
  for (let w = from; w < to; w++) h = Math.imul(h ^ words[w]!.is, 0x5bd1e995) ^ (h >>> 15)
  return h >>> 0
}

/** Whether words `[from, to)` of a line may recur. */
export function mayRecur({ words }: Line, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (words[w]!.barred) return false
  return true
}
