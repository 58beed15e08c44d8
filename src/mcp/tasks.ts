// What goes to the thread that works, and what comes back. All of it is plain.

import type { DecodedPage } from "../ingest/page.js"
import type { OutletList } from "../model/outlets.js"
import type { Trace } from "../model/trace.js"
import type { MaskedReport, Names } from "../pair.js"

/** What is to be traced. */
export interface ToTrace {
  readonly paths: readonly string[]
  readonly pages: readonly DecodedPage[]
  readonly reports: readonly MaskedReport[]
  /** To be fetched. */
  readonly addresses: readonly string[]
  /** Whether these may lead into a network of one's own. */
  readonly allowPrivate: boolean
  readonly store: string | null
  /** Of the store all that it holds, what a question bears on, or what is near the pages and reports. */
  readonly of: "whole" | Question | "near"
  readonly outlets: OutletList | null
  readonly threads: number
  readonly memory: number | undefined
  readonly followLinks?: boolean | undefined
}

/** A task as it goes to the thread. */
export type Task =
  | (ToTrace & { readonly does: "trace" })
  | (ToCheck & { readonly does: "check" })
  | { readonly does: "versions"; readonly store: string; readonly address: string }
  | {
      readonly does: "compare"
      readonly exemplar: MaskedReport
      readonly copy: MaskedReport
      readonly names: Names | null
    }

/** What is sought in a store that is not traced whole: a passage that pages carry, or words that they hold. */
export type Question = { readonly passage: string } | { readonly words: string }

/** A text to be checked against a store, or a trace. */
export interface ToCheck {
  readonly text: string
  readonly store: string | null
  readonly trace: Trace | null
  readonly outlets: OutletList | null
  readonly memory: number | undefined
}

/** A trace, and which reports of it were given with the question, in their order; null for what could not be read. */
export interface Traced {
  readonly trace: Trace
  readonly given: readonly (string | null)[]
  /** Which of them were fetched. */
  readonly fetched: readonly string[]
  /** Of a store, how many are near the given ones, or bear on the question, and how many of these were read. */
  readonly around: { readonly near: number; readonly read: number }
}
