// The ledger of a pair: every stretch that two reports share, each with the reason why they share it.
//
// Only own prose makes an arrow: what both quote, were sent or print on all their pages comes from elsewhere.

import type { Passage } from "./span.js"

/** Why two reports share a stretch of text. */
export type Reason =
  /** Told in an outlet's own words. */
  | "own-prose"
  /** Inside quotation marks. */
  | "quotation"
  /** A speaker's words without marks: indented, after "said:", a dialogue. */
  | "speech"
  | "post"
  /** A statement or release. */
  | "release"
  | "headline"
  | "credit"
  /** The outlet's or the pile's: it recurs. */
  | "boilerplate"
  /** Standing paragraphs of one outlet on a matter that goes on. */
  | "background"
  /** A form or a table. */
  | "template"
  | "legal"

/** What two reports share for one reason. */
export interface Stretch {
  readonly reason: Reason
  /** Words, counted on the copy, or on `b`. */
  readonly words: number
  /** Where it stands, in either report. */
  readonly spans: readonly Passage[]
}

/** Two reports that share much and are not joined: why not. */
export interface Ledger {
  /** Report ids, in canonical order. */
  readonly a: string
  readonly b: string
  readonly stretches: readonly Stretch[]
}
