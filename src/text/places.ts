// What stands at a place in a text: its tokens and its sentence, found by halving.

import type { Span } from "../model/span.js"
import type { Sentence, Text, Token } from "../model/token.js"

/** Index of the first token that begins at or behind an offset. */
export function firstTokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Tokens `from` (included) to `to` (not included). */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Which tokens lie within a span, whole. */
export function tokensWithin(tokens: readonly Token[], { start, end }: Span): TokenRange {
  const from = firstTokenAt(tokens, start)
  let to = from
  while (to < tokens.length && tokens[to]!.end <= end) to++
  return { from, to }
}

/** Which tokens have anything in common with a span that is not empty. */
export function tokensTouching(tokens: readonly Token[], { start, end }: Span): TokenRange {
  const first = firstTokenAt(tokens, start)
  const from = first > 0 && tokens[first - 1]!.end > start ? first - 1 : first
  let to = first
  while (to < tokens.length && tokens[to]!.start < end) to++
  return { from, to }
}

/** The tokens that lie within a span, whole. */
export function tokensIn(tokens: readonly Token[], span: Span): Token[] {
  const { from, to } = tokensWithin(tokens, span)
  return tokens.slice(from, to)
}

/** The tokens of a range that are no marks. */
export function wordsIn({ tokens }: Pick<Text, "tokens">, { from, to }: TokenRange): number[] {
  const words: number[] = []
  for (let t = from; t < to; t++) if (tokens[t]!.kind !== "mark") words.push(t)
  return words
}

/** The last sentence that begins at or before an offset; the first where none does. */
export function sentenceUpTo({ sentences }: Pick<Text, "sentences">, offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low]
}

/** The sentences that a span begins and ends in, and from where to where they reach with it. */
export interface SentencesAround extends Span {
  readonly first: Sentence | undefined
  readonly last: Sentence | undefined
}

/** The sentences around a span; without any, the span alone. */
export function sentencesAround(text: Pick<Text, "sentences">, { start, end }: Span): SentencesAround {
  const first = sentenceUpTo(text, start)
  const last = sentenceUpTo(text, Math.max(start, end - 1))
  return { first, last, start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) }
}

/** The sentence an offset lies in; none between two. */
export function sentenceAt(text: Pick<Text, "sentences">, offset: number): Sentence | undefined {
  const sentence = sentenceUpTo(text, offset)
  return sentence && sentence.start <= offset && offset < sentence.end ? sentence : undefined
}
