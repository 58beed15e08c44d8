// What a page that came to a store is, to an editor.

import type { AlterationCard, ReportCard } from "./parts.js"

/** A report that came, and what it is. */
export interface ArrivalCard {
  readonly report: ReportCard
  /** What it was taken from, the chief exemplar first; none where it stands first, or nobody knows of another. */
  readonly takes: readonly TakenCard[]
  /** Kept reports that come from it. */
  readonly copies: readonly ReportCard[]
  /** What it tells as another origin beside those that were known. */
  readonly seconds: readonly SecondCard[]
}

/** An exemplar, and what became of its words. */
export interface TakenCard {
  /** "rewrites B"; "shares a text with B; order unknown". */
  readonly text: string
  readonly decided: boolean
  readonly exemplar: string
  /** Null for a report that is not kept. */
  readonly report: ReportCard | null
  /** Words that both have, and their share of the report. */
  readonly words: number
  readonly ofReport: number
  /** The gravest alterations, alike ones once, and how many are grave and notable in all. */
  readonly gravest: readonly AlterationCard[]
  readonly grave: number
  readonly notable: number
}

/** An entry that several origins tell, this report one of them. */
export interface SecondCard {
  readonly id: string
  readonly text: string
  readonly newsrooms: readonly string[]
  readonly origins: number
}
