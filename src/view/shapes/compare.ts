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
  readonly label: string
  readonly note: string
  readonly group: string | null
  readonly exemplarSpan: readonly [number, number] | null
  readonly copySpan: readonly [number, number] | null
  /** Quotation marks stood around it in the exemplar and are gone in the copy. */
  readonly marksLost: boolean
  readonly judgement: Judgement | null
}

/** Two reports side by side. */
export interface Comparison {
  readonly exemplar: ReportCard
  readonly copy: ReportCard
  /** False where nobody knows which came first: they are then first and second in canonical order. */
  readonly ordered: boolean
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
  /** Findings that many places share, said once: "15 of 19 quotations lost their marks". */
  readonly summaries: readonly {
    readonly family: Family
    readonly text: string
    readonly alterations: readonly number[]
  }[]
  /** Sentences of the copy that follow the exemplar, in its order and in all. */
  readonly follows: { readonly inOrder: number; readonly matched: number; readonly sentences: number }
  readonly alterations: readonly ComparedAlteration[]
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
