// A look at the words of a stretch before its letters are searched: a pattern that needs a word of some kind is tried only
// where one stands. Words are numbered and each is looked at once a process, not once a page: a look is two array reads.

import { keptWith } from "../kit/kept.js"
import type { Token } from "../model/token.js"

/** Tells of a word, by its number and its norm, which kinds it is of, a bit a kind. */
export type Look = (number: number, norm: string) => number

/** Bits of one number. */
const mostKinds = 32
/** Words that are numbered: more than a language has in common use. The others are looked at each time. */
const mostWords = 100_000

// Memories, not state: a word's kinds hang on the word alone, and a number stays what it is.
const numbers = new Map<string, number>()
const numbersOf: (tokens: readonly Token[]) => Int32Array = keptWith((tokens: readonly Token[]) => {
  const found = new Int32Array(tokens.length)
  for (let t = 0; t < tokens.length; t++) found[t] = numberOf(tokens[t]!.norm)
  return found
})

function numberOf(norm: string): number {
  const known = numbers.get(norm)
  if (known !== undefined) return known
  if (numbers.size >= mostWords) return mostWords
  numbers.set(norm, numbers.size)
  return numbers.size - 1
}

/** A look for words that meet patterns over their norms: bit n of its answer stands for the nth. */
export function lookFor(patterns: readonly RegExp[]): Look {
  if (patterns.length > mostKinds) throw new Error(`more than ${mostKinds} kinds of words`)
  const kinds = new Int32Array(mostWords)
  const seen = new Uint8Array(mostWords + 1)
  return (number, norm) => {
    if (seen[number] === 1) return kinds[number]!
    const found = patterns.reduce((bits, pattern, n) => (pattern.test(norm) ? bits | (1 << n) : bits), 0)
    if (number === mostWords) return found
    seen[number] = 1
    kinds[number] = found
    return found
  }
}

/** The kinds of all words of tokens `[from, to)`. */
export function kindsIn(look: Look, tokens: readonly Token[], from: number, to: number): number {
  const own = numbersOf(tokens)
  let kinds = 0
  for (let t = from; t < to; t++) kinds |= look(own[t]!, tokens[t]!.norm)
  return kinds
}

/** The kinds of one token. */
export function kindsAt(look: Look, tokens: readonly Token[], at: number): number {
  return look(numbersOf(tokens)[at]!, tokens[at]!.norm)
}
