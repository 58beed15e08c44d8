// An alteration in the making: what was found, before the pair's ids, the groups and the order are put to it.

import type { Verdict } from "../gravity.js"
import type { Span } from "../../model/span.js"

/** An alteration as a comparer finds it, with the verdict of its row in the table of gravity. */
export interface Draft extends Verdict {
  /** Place in the exemplar; null where the copy puts matter in. */
  readonly exemplar: Span | null
  /** Place in the copy; null where the copy leaves matter out. */
  readonly copy: Span | null
  readonly note: string
  /** The one side that has the words told of, and what they belong to there; the other's place only shows where that stands. */
  readonly only?: { readonly side: "exemplar" | "copy"; readonly of: Span }
  /** What it has in common with alike ones; absent where each stands for itself. */
  readonly alike?: Likeness
  /** A comparer of words may tell the same with the very word; then that is told instead. */
  readonly yields?: boolean
  /** It tells of the marks around words; the words themselves are still to be accounted for. */
  readonly ofMarksAlone?: boolean
}

/** What alterations of one pair may have in common, so that they are told once and counted. */
export type Likeness =
  | "sentences left out"
  | "sentences put in"
  | "names run together"
  | "marks lost"
  | "quoted words reworded"
  | "attribution dropped"

/** Longest quotation in a note, in characters: notes are read in a list. */
const longestExcerpt = 90

/** The words of a span for a note: white space made plain, the middle left out where it is long. */
export function excerpt(text: string, span: Span): string {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, " ").trim()
  if (words.length <= longestExcerpt) return words
  const half = longestExcerpt / 2 - 2
  return `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`
}
