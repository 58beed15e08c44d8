// A look at the words of a stretch before its letters are searched: a pattern that needs a word of some kind is tried only
// where one stands. Each word is looked at once a process and not once a page, so that a look costs less than a pattern.

import { remembering } from "../kit/remembering.js"
import type { Token } from "../model/token.js"

/** Tells of a norm which kinds of words it is of, a bit a kind. */
export type Look = (norm: string) => number

/** Bits of one number. */
const mostKinds = 32
/** Words remembered by one look: more than a language has in common use. */
const mostWords = 50_000

/** A look for words that meet patterns over their norms: bit n of its answer stands for the nth. */
export function lookFor(patterns: readonly RegExp[]): Look {
  if (patterns.length > mostKinds) throw new Error(`more than ${mostKinds} kinds of words`)
  return remembering(
    norm => patterns.reduce((bits, pattern, n) => (pattern.test(norm) ? bits | (1 << n) : bits), 0),
    mostWords,
  )
}

/** The kinds of all words of tokens `[from, to)`. */
export function kindsIn(look: Look, tokens: readonly Token[], from: number, to: number): number {
  let kinds = 0
  for (let t = from; t < to; t++) kinds |= look(tokens[t]!.norm)
  return kinds
}
