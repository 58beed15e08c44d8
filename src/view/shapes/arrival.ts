// What a page that came to a store is, to an editor.

import type { AlterationCard, ReportCard } from "./parts.js"

/** A page that was added to a store: how it came, and what it is where that was told. */
export interface ToldPage {
  readonly id: string
  /** Whether something else stood at its place before, or itself. */
  readonly status: "new" | "version" | "known"
  /** What was read beside it, and of how many that are near; null where it was not told of. */
  readonly around: { readonly near: number; readonly read: number } | null
  readonly card: ArrivalCard | null
}

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
  /** Of an exemplar that is not kept, the other copies. */
  readonly siblings: readonly ReportCard[]
  /** Words that both have, and their share of the report. */
  readonly words: number
  readonly ofReport: number
  /** The gravest alterations, or what a sibling has otherwise; alike ones once, and how many are grave and notable in all. */
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
