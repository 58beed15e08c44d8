// Everything the web app and other clients may know: the types of all that goes over HTTP.

import type { Problem } from "../model/problem.js"
import type { Amendment } from "../model/review.js"
import type { TracedReport } from "../model/trace.js"
import type { AsideCard, Counts, PileStories, ReportCard, Reviewed, ShownDate, Tally } from "../view/shapes.js"

export type * from "../view/shapes.js"
export type { Filed, FiledList } from "./filed/shapes.js"
export type { Derivation } from "../model/derivation.js"
export type { Amendment, Mark, NewJudgement, Review, Verdict } from "../model/review.js"

/** How far the trace is. */
export interface Status {
  /** `empty`: nothing was given yet. `tracing`: at work; an earlier trace is still served. */
  readonly state: "empty" | "tracing" | "ready" | "failed"
  readonly stage: string | null
  readonly done: number
  readonly of: number
  /** The pages that were read last, by headline or file, newest last: a few. */
  readonly reading: readonly string[]
  /** Counts the traces; what was fetched before it changed may be stale. */
  readonly revision: number
  readonly problem: string | null
  /** What the last trace made anew; null where it was the first. */
  readonly made: ShownMade | null
}

/** How much of a pile was made anew when it was traced again. */
export interface ShownMade {
  /** "3 of 406 pages read anew, 12 of 80 stories touched". */
  readonly text: string
  readonly pages: { readonly anew: number; readonly of: number }
  readonly pairs: { readonly anew: number; readonly of: number }
  /** Of which anything is shown otherwise than before. */
  readonly stories: { readonly anew: number; readonly of: number }
}

/** A pile among those of a server. */
export interface PileListing {
  readonly id: number
  readonly name: string
  /** Before every address of the pile; empty for the first. */
  readonly base: string
  readonly state: Status["state"]
  /** Null before its first trace. */
  readonly reports: number | null
  readonly stories: number | null
}

/** What came of adding pages: the pile is traced again where any came, and what is to be said of them. */
export interface Added extends Status {
  /** How many are kept that were not there before. */
  readonly kept: number
  readonly problems: readonly Problem[]
}

/** The pile in one glance. */
export interface PileView extends PileStories {
  readonly name: string
  /** "17 pages · 3 stories · 7 origins · 5 newsrooms". */
  readonly headline: string
  readonly reports: number
  readonly stories: number
  readonly entries: number
  readonly alterations: number
  readonly newsrooms: readonly string[]
  readonly owners?: readonly string[]
  readonly tallies: readonly Tally[]
  readonly counts: Counts
  readonly reviewed: Reviewed
  readonly problems: readonly { readonly path: string; readonly what: string; readonly leftOut: boolean }[]
}

/** A report with everything that was kept of its page. */
export interface ReportView {
  readonly card: ReportCard
  readonly report: TracedReport
  readonly updated: ShownDate | null
  readonly sentences: readonly {
    readonly index: number
    readonly start: number
    readonly end: number
    readonly block: number
  }[]
  /** Reports it takes from and that take from it, each with the id of the other. */
  readonly family: readonly {
    readonly id: string
    readonly name: string
    readonly text: string
    readonly exemplar: boolean
  }[]
  /** Notes of correction on it, and those that withdraw what it has: in words, and where they stand. */
  readonly corrections: readonly {
    readonly id: string
    readonly text: string
    readonly report: string
    readonly start: number
  }[]
  readonly amendments: readonly Amendment[]
}

/** A report that a person set aside: it is out of the trace, and can be taken back. */
export interface ReportAside {
  readonly aside: AsideCard
  readonly card: null
}

/** A correction as a client sends it: reports are named by id. */
export type NewAmendment = { readonly note: string } & (
  | { readonly change: "exclude" }
  | { readonly change: "merge"; readonly into: string }
  | { readonly change: "date" | "outlet"; readonly value: string }
  | { readonly change: "exemplar"; readonly exemplar: string | null }
)

/** Corrections put in place and taken back, as one change. */
export type NewAmendments = readonly ({ readonly report: string } & (
  | { readonly put: NewAmendment }
  | { readonly back: Amendment["change"] }
))[]

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[]
  /** How many there are on all pages. */
  readonly total: number
  /** The cursor of the next page; null on the last. */
  readonly next: string | null
}

/** A problem as it goes over the wire. */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
}
