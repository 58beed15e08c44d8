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

/** A line of a page as words: the same number, the same word. Lines that read the same share all but their place. */
export interface Line extends Span {
  readonly words: Words
  /** Every run of `shingle` words as one number, by the word it begins with. */
  readonly runs: Uint32Array
  /** All its words as one number. */
  readonly whole: number
}

/** The words of a line, an entry each. */
export interface Words {
  readonly length: number
  /** Their numbers. */
  readonly is: Int32Array
  /** Where they begin and end, from the head of the line. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 where a word stands in a quotation or a credit; null where none does. */
  readonly barred: Uint8Array | null
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

/** A line apart from its place. */
type Wording = Omit<Line, keyof Span>

/** Reads pages as lines of words. What many of them print, as copies do, is read once. */
export function lineReader(): (page: OutletPage) => Line[] {
  const known = new Map<string, Wording>()
  return page =>
    page.lines.map(span => {
      const { start, end } = span
      if (page.credits.some(credit => credit.start < end && start < credit.end))
        return { start, end, ...wordingOf(page, span) }
      const key = `${page.language} ${page.text.slice(start, end)}`
      const found = known.get(key) ?? wordingOf(page, span)
      known.set(key, found)
      return { start, end, words: found.words, runs: found.runs, whole: found.whole }
    })
}

function wordingOf({ text, language, credits }: OutletPage, { start, end }: Span): Wording {
  const tokens = tokenize(text, start, end, language).filter(({ kind }) => kind !== "mark")
  const numbers = tokens.filter(({ kind }) => kind === "number").length
  const isRow = numbers > 1 && numbers >= leastNumbers * tokens.length && !tellsMeta(text.slice(start, end))
  const bars = [...spoken(text, start, end), ...credits.filter(credit => credit.start < end && start < credit.end)]
  const isBarred = (token: Span) => bars.some(bar => bar.start < token.end && token.start < bar.end)
  const words: Words = {
    length: tokens.length,
    is: Int32Array.from(tokens, ({ norm }) => fnv1a(isRow || plain.test(norm) ? norm : norm.replace(/\p{N}+/gu, "0"))),
    starts: Int32Array.from(tokens, token => token.start - start),
    ends: Int32Array.from(tokens, token => token.end - start),
    barred: bars.length > 0 ? Uint8Array.from(tokens, token => Number(isBarred(token))) : null,
  }
  const runs = new Uint32Array(Math.max(0, words.length - shingle + 1))
  for (let from = 0; from < runs.length; from++) runs[from] = mixed(words, from, from + shingle)
  return { words, runs, whole: mixed(words, 0, words.length) }
}

/** What stands between quotation marks: somebody's words may be printed on any number of pages. */
function spoken(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(quotation)].flatMap(({ 0: said, index }) =>
    said.split(/\s+/).length < leastQuoted ? [] : [{ start: start + index, end: start + index + said.length }],
  )
}

/** Words `[from, to)` of a line as one number of 32 bits. */
function mixed({ is }: Words, from: number, to: number): number {
  let h = to - from
  for (let w = from; w < to; w++) h = Math.imul(h ^ is[w]!, 0x5bd1e995) ^ (h >>> 15)
  return h >>> 0
}

/** Whether words `[from, to)` of a line may recur. */
export function mayRecur({ words: { barred } }: Pick<Line, "words">, from: number, to: number): boolean {
  if (barred === null) return true
  for (let w = from; w < to; w++) if (barred[w] === 1) return false
  return true
}
