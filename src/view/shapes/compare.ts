// Two reports or more beside one another, sentence by sentence.

import type { Family } from "../../model/catalogue.js"
import type { Gravity } from "../../model/alteration.js"
import type { Counts, Extract, Judgement, ReportCard, SharedWords, Tally } from "./parts.js"

/** A sentence in a row of Compare. A piece's `marks` are indexes into the comparison's alterations. */
export interface ComparedSentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly pieces: readonly { readonly start: number; readonly text: string; readonly marks: readonly number[] }[]
}

/** Sentences of two reports that answer to one another. */
export interface ComparedRow {
  readonly shape: "pair" | "split" | "merged" | "only-exemplar" | "only-copy"
  readonly moved: boolean
  readonly exemplar: readonly ComparedSentence[]
  readonly copy: readonly ComparedSentence[]
  /** Indexes into the comparison's alterations, in order of place. */
  readonly alterations: readonly number[]
}

/** An alteration within a comparison: what the reader's marks need. */
export interface ComparedAlteration {
  readonly id: string
  readonly kind: string
  readonly family: Family
  readonly gravity: Gravity
  /** Shown without being asked for, and counted. */
  readonly counted: boolean
  /** Place among all of the comparison by weight, the heaviest 0: where marks overlap, the heavier is drawn. */
  readonly rank: number
  /** "3 of 14 grave": the number of its grave place, from 1; null where it is not grave. */
  readonly graveNumber: number | null
  readonly label: string
  readonly note: string
  /** "Three reports say “by” (A, C, E); only B says “before”"; null where that cannot be counted. */
  readonly consequence: string | null
  /** The same for a screen reader: "figure changed: “120” became “200”". */
  readonly spoken: string
  readonly group: string | null
  readonly exemplarSpan: readonly [number, number] | null
  readonly copySpan: readonly [number, number] | null
  /** Quotation marks stood around it in the exemplar and are gone in the copy. */
  readonly marksLost: boolean
  readonly judgement: Judgement | null
}

/**
 * How two reports stand to one another: one took from the other (`ordered`); they share a text and nobody knows which
 * came first (`unordered`); or no copying was found (`apart`), and nothing is called altered.
 */
export type ComparedMode = "ordered" | "unordered" | "apart"

/** Two reports side by side. */
export interface Comparison {
  readonly exemplar: ReportCard
  readonly copy: ReportCard
  readonly mode: ComparedMode
  /** Whether one took from the other: else they are first and second in canonical order. */
  readonly ordered: boolean
  /** "A rewrites D", "No copying found between these two". */
  readonly verdict: string
  /** "27 of its 29 sentences follow D, all in the same order". */
  readonly follows: string
  /** Why the copy's own date is not believed; null where nothing speaks against it. */
  readonly dateDoubt: string | null
  /** The derivation between them, in words; null where none was found. */
  readonly derivation: {
    readonly id: string
    readonly verb: string
    readonly decided: boolean
    readonly through: string | null
    readonly words: number
    readonly share: number
    readonly evidence: readonly {
      readonly kind: string
      readonly note: string
      readonly passages: readonly Extract[]
    }[]
    readonly judgement: Judgement | null
  } | null
  readonly shared: SharedWords
  /** What the two correct, and what others withdrew of what they have, in words. */
  readonly corrected: readonly string[]
  readonly tallies: readonly Tally[]
  readonly counts: Counts
  /** "22 changes, 4 grave"; empty where nothing is counted, for the two are apart. */
  readonly summary: string
  /** "34 slight and 27 reworded": what is hidden until asked for; null where nothing is. */
  readonly hidden: string | null
  /** Findings that many places share, said once: "15 of 19 quotations lost their marks". */
  readonly summaries: readonly {
    readonly family: Family
    readonly text: string
    readonly alterations: readonly number[]
  }[]
  readonly alterations: readonly ComparedAlteration[]
  /** Of two that are apart first what both say, then what only one of them does. */
  readonly rows: readonly ComparedRow[]
}

/** All readings of one sentence over the reports of its family. */
export interface SentenceReadings {
  readonly base: Extract
  readonly readings: readonly {
    readonly report: ReportCard
    /** Null where the report has nothing that answers to the sentence. */
    readonly extract: Extract | null
  }[]
}
