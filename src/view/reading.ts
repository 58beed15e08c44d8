// A passage → where a text carries it, in which reading.
//
// The window of words is sought that answers the most of the passage's weight: local alignment in the manner of Smith and
// Waterman (1981) over stems, gaps cheap, so that a shortened or reworded reading is found.

import type { Span } from "../model/span.js"
import type { Token } from "../model/token.js"
import { negations } from "../annotate/negations.js"
import { functionWords, isOfMeaning } from "../text/function-words.js"
import { tokenize } from "../text/tokens.js"

/** A reading answers at least this share of the passage's weight. */
export const leastShare = 0.5
/** A word of meaning weighs so many times a function word. */
const contentWeight = 4
/** Cost of a word left out or put in. */
const gap = 0.6

/** Where a text carries a passage, and how. */
export interface Carried extends Span {
  /** `same`: word for word (marks and case apart); `differs`: in other words. */
  readonly reading: "same" | "differs"
}

/** The passage that answers best to one that is asked for, as words (`passageWords`), in a text and its words; null where none does. */
export function carriedIn(asked: readonly SoughtWord[], text: string, tokens: readonly Token[]): Carried | null {
  const found = asked.length > 0 ? best(asked, tokens, breaksIn(tokens, text)) : null
  if (found === null) return null
  const { from, to } = widened(found, asked, tokens, text)
  return {
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    reading: sameWords(asked, tokens.slice(from, to + 1)) ? "same" : "differs",
  }
}

/** A word of a passage that is asked for. */
export interface SoughtWord extends Token {
  /** A sentence, or what somebody says, begins with it behind other words of the passage. */
  readonly opens: boolean
}

/** The words of a passage or a text, without marks. */
export function passageWords(text: string): SoughtWord[] {
  const words = tokenize(text).filter(token => token.kind !== "mark")
  const breaks = breaksIn(words, text)
  return words.map((word, i) => ({ ...word, opens: breaks[i]! }))
}

/** Before which words a sentence, or what is said, begins or ends. */
function breaksIn(words: readonly Token[], text: string): boolean[] {
  return words.map(({ start }, i) => i > 0 && apart.test(text.slice(words[i - 1]!.end, start)))
}

/** That something is not so weighs as much as what is not so. */
function weightOf({ norm }: Token): number {
  return functionWords.has(norm) && !negations.has(norm) ? 1 : contentWeight
}

/** What two words are one by: "no" answers "without". */
function keyOf({ norm, stem }: Token): string {
  return negations.has(norm) ? "no" : stem
}

/** A window of a report's words, and the words of the passage, by index, that its first and last one answer to. */
interface Window {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
}

type Row = Float64Array<ArrayBuffer>

/**
 * The window of `tokens` that answers the passage best; null where none answers enough of it. A passage of one sentence that
 * goes on behind the end of another is worth less by a word of meaning.
 */
function best(asked: readonly SoughtWord[], tokens: readonly Token[], breaks: readonly boolean[]): Window | null {
  const weights = asked.map(weightOf)
  const keys = asked.map(keyOf)
  const crossing = asked.some(({ opens }) => opens) ? 0 : contentWeight
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  // Where the best way to each place began: token and word of the passage in one number.
  const size = asked.length + 1
  let [row, next, from, nextFrom] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [Row, Row, Row, Row]
  let top = { score: 0, from: 0, to: 0, last: 0 }
  for (let j = 0; j < tokens.length; j++) {
    const key = keyOf(tokens[j]!)
    if (breaks[j]! && crossing > 0) for (let i = 0; i <= asked.length; i++) row[i] = Math.max(0, row[i]! - crossing)
    for (let i = 1; i <= asked.length; i++) {
      let score = row[i - 1]! + (keys[i - 1] === key ? weights[i - 1]! : -gap)
      let began = row[i - 1]! > 0 ? from[i - 1]! : j * size + i - 1
      if (row[i]! - gap > score) {
        score = row[i]! - gap
        began = from[i]!
      }
      if (next[i - 1]! - gap > score) {
        score = next[i - 1]! - gap
        began = nextFrom[i - 1]!
      }
      next[i] = Math.max(0, score)
      nextFrom[i] = score > 0 ? began : 0
      if (score > top.score) top = { score, from: began, to: j, last: i - 1 }
    }
    ;[row, next, from, nextFrom] = [next, row, nextFrom, from]
  }
  if (top.score < leastShare * total) return null
  return { from: Math.floor(top.from / size), to: top.to, first: top.from % size, last: top.last }
}

/**
 * A window with the words that stand in the place of the passage's first and last ones: what was changed at its edges is
 * what is looked for. No further than the sentence and its marks of quotation, nor where more than an edge is gone.
 */
function widened({ from, to, first, last }: Window, asked: readonly Token[], tokens: readonly Token[], text: string) {
  const [before, behind] = [first, asked.length - 1 - last].map(missing => (missing > mostWidened ? 0 : missing))
  const joined = (i: number) =>
    i > 0 && i < tokens.length && !apart.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))
  let [start, end] = [from, to]
  while (from - start < before! && joined(start)) start--
  while (end - to < behind! && joined(end + 1)) end++
  // An article may have had nothing in its place: what stands for a word of meaning does not end in a function word.
  const isLight = (i: number) => functionWords.has(tokens[i]!.norm)
  if (isOfMeaning(asked[0]!)) while (start < from && isLight(start)) start++
  if (isOfMeaning(asked.at(-1)!)) while (end > to && isLight(end)) end--
  return { from: start, to: end }
}

/** Words in a row at an edge of the passage that may have others in their place. */
const mostWidened = 3
/** What parts sentences, and what is said from the rest. */
const apart = /[.!?\n“”"«»]/u

function sameWords(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every((token, i) => token.norm === b[i]!.norm)
}

/** Whether a span stands in quotation marks: one that opens before it and closes behind it, in its own line. */
export function isMarked(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start)
  const lineEnd = text.indexOf("\n", end)
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  const opens = Math.max(before.lastIndexOf("“"), before.lastIndexOf("«"))
  const closes = Math.max(before.lastIndexOf("”"), before.lastIndexOf("»"))
  if (opens > closes) return true
  return (before.split('"').length - 1) % 2 === 1 && after.includes('"')
}
