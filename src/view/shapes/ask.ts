// Who says so: what a pile has of a word, a sentence, a text or an address that was pasted.

import type { Checked } from "./check.js"
import type { AlterationCard, ReportCard } from "./parts.js"
import type { EntryCard } from "./record.js"

/** A piece of a reading, against the words that were asked for. */
export interface SaidPiece {
  readonly text: string
  /** `around`: of the line, beside the passage; `same`: as asked; `other`: in place of asked words; `more`: put in. */
  readonly is: "around" | "same" | "other" | "more"
}

/** A report that carries the passage. */
export interface SaidReading {
  readonly report: ReportCard
  readonly start: number
  /** Number of the sentence within the report, from 1. */
  readonly sentence: number
  /** "origin of it", else "rewrites B"; then "in quotation marks", "said by Denby", and that it was withdrawn. */
  readonly facts: readonly string[]
  /** It is an origin of the passage. */
  readonly origin: boolean
}

/** The passage in some words, and all that have it in these. */
export interface Wording {
  /** As the first of them prints it, in its sentence. */
  readonly pieces: readonly SaidPiece[]
  /** `Word for word`; `has “a stink” for “a stench”; leaves out “at once”`. */
  readonly how: string
  readonly readings: readonly SaidReading[]
}

/** What the pile has of a passage. */
export interface Said {
  readonly passage: string
  /** Null where no page carries it. */
  readonly first: ReportCard | null
  /** The answer, sentence by sentence: `First here in B …`, `11 pages, 3 origins`, `Two say “by” where B says “before”`. */
  readonly answer: readonly string[]
  /** That of the first origin first, then the nearest; in each its origins first. */
  readonly wordings: readonly Wording[]
  /** Pages beyond those that are listed. */
  readonly more: number
  /** What was altered in it along the tree, the gravest first. */
  readonly altered: readonly AlterationCard[]
  readonly entries: readonly EntryCard[]
  /** All of it as text, for pasting. */
  readonly text: string
}

/** What came of asking. */
export type Asked =
  | { readonly kind: "word" | "passage"; readonly said: Said }
  | { readonly kind: "text"; readonly checked: Checked }
  | {
      readonly kind: "address"
      readonly address: string
      /** The pages that stand at it: null where none is here. */
      readonly reports: readonly ReportCard[]
      /** In words: what it is, and where it comes from. */
      readonly answer: readonly string[]
    }
