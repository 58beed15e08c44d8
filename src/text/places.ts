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

/** The tokens that lie within a span, whole. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): Token[] {
  const found: Token[] = []
  for (let i = firstTokenAt(tokens, start); i < tokens.length && tokens[i]!.end <= end; i++) found.push(tokens[i]!)
  return found
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

/** The sentence an offset lies in; none between two. */
export function sentenceAt(text: Pick<Text, "sentences">, offset: number): Sentence | undefined {
  const sentence = sentenceUpTo(text, offset)
  return sentence && sentence.start <= offset && offset < sentence.end ? sentence : undefined
}
