// What the readers of HTML and of flattened lines hand on: the story's blocks told from everything around them.

import type { BlockKind, Furniture, Report } from "../model/report.js"

/** One block of the story, before it has its place in a report's text. */
export interface ExtractedBlock {
  readonly kind: BlockKind
  /**
   * One line: runs of white space are single spaces, but for two that a typist set behind a stop; wording and marks
   * untouched.
   */
  readonly text: string
}

/** Matter of another story inside a block: half-open UTF-16 offsets into that block's text. */
export interface Intrusion {
  /** Index into `blocks`. */
  readonly block: number
  readonly start: number
  readonly end: number
}

/** A page's text, sorted: what belongs to the story, and what was stripped with the reason. */
export interface Extracted {
  /** In the page's order: headline, deck, body and subheads, credits. */
  readonly blocks: readonly ExtractedBlock[]
  /** Everything stripped, in the page's order; meta lines are among them. */
  readonly furniture: readonly Furniture[]
  readonly intrusions: readonly Intrusion[]
  readonly page: Report["page"]
  /** Candidates for the title, likeliest first; the first is the headline block's text where there is one. */
  readonly titles: readonly string[]
  /** What went wrong, one plain sentence each (`the page is nested more than 20,000 deep …`). */
  readonly troubles: readonly string[]
}
