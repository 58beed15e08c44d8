// A report: one page's article, as one outlet printed it.

import type { Problem } from "./problem.js"
import type { Span } from "./span.js"
import type { Dated } from "./time.js"

/** What a block of a report's text is. `credit` is a line that says where the matter comes from. */
export type BlockKind = "headline" | "deck" | "body" | "subhead" | "credit"

/** One block (paragraph, heading, list item) of a report's text: one line of `text`, without its line feed. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** Where a credit stands; only the first five say that the article's words are the agency's. */
export type CreditKind = "dateline" | "byline" | "tail" | "metadata" | "canonical" | "contributed" | "photo" | "told"

/** A stated credit: typed, located evidence that matter comes from an agency or another outlet. */
export interface Credit extends Span {
  readonly kind: CreditKind
  /** The agency's or outlet's usual short name: `AP`, `Reuters`, `AFP`, `Xinhua` … */
  readonly agency: string
  /** What stands on the page; where the credit stood in markup or in a stripped line, `start === end` and this is all there is. */
  readonly text: string
}

/** A stretch of the page that was stripped, and why. */
export interface Furniture {
  readonly text: string
  /** A short reason: `"caption"`, `"meta line"`, `"related links"`, `"navigation"`, `"advert"`, `"cookie banner"` … */
  readonly why: string
}

/** A stretch of a report's text that the pile shows to be furniture, and why: left out of judgement and record. */
export interface Mask extends Span {
  readonly why: string
}

/**
 * One page's article. `text` is what the page prints as its story: headline, deck, dateline, body, credit, one
 * block a line, wording and marks untouched. It is immutable; all offsets in the program point into it.
 */
export interface Report {
  /** Stable: made from the address or path and the content (see `identity.ts`). */
  readonly id: string
  /** Path as given, with its place inside an archive after `#`; `-` for standard input. */
  readonly path: string
  readonly address: string | null
  readonly title: string | null
  readonly outlet: string | null
  /** What the outlet's name rests on, where the user's list, or a reader after it, gave another than was read. */
  readonly outletBasis?: string
  /** Who did the reporting: an outlet or an agency; null where the page does not say. */
  readonly newsroom: string | null
  readonly byline: string | null
  readonly dateline: string | null
  readonly section: string | null
  readonly credits: readonly Credit[]
  readonly published: Dated | null
  readonly updated: Dated | null
  /** The page's own date where it cannot be, and `published` is null: used for nothing. Its doubt says why. */
  readonly impossible?: Dated
  /** BCP 47 primary language, `und` where it cannot be told. */
  readonly language: string
  /** What sort of page: `article`, or one that is named so that nobody takes it for one. */
  readonly page: "article" | "live-blog" | "gallery" | "paywalled" | "listing"
  readonly text: string
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  /** Matter of another story run into the body: left in `text`, barred from the record. */
  readonly intrusions: readonly Span[]
  readonly problems: readonly Problem[]
}
