// A report's text as words and sentences, each with its way back to the offsets.

import type { Masks } from "./masks.js"
import type { Block, Report } from "./report.js"
import type { Span } from "./span.js"

/** What a token is made of. */
export type TokenKind = "word" | "number" | "mark"

/** A word, number or punctuation mark of a report's text. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** Lower-cased, apostrophes and hyphens made plain, dots dropped from abbreviations: `u.s.` → `us`. */
  readonly norm: string
  /** Porter stem of `norm` (English); `norm` itself for numbers, marks and other languages. */
  readonly stem: string
}

/** A sentence: a span, its tokens `[firstToken, lastToken)`, and the block it stands in. */
export interface Sentence extends Span {
  readonly index: number
  readonly firstToken: number
  readonly lastToken: number
  /** Index into the text's `blocks`. */
  readonly block: number
}

/**
 * A report with its sentences and tokens. No sentence crosses a block. What is masked has no tokens, and sentences go on
 * behind it.
 */
export interface Text extends Masks {
  readonly report: Report
  /** The report's blocks that are not masked as a whole. */
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}
