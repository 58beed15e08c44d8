// What was found of a text, before it is told: its sentences, and what each report has of them.

import type { Alteration } from "../../model/alteration.js"
import type { Passage, Span } from "../../model/span.js"

/** What a report has of a sentence. */
export interface Held extends Passage {
  /** How much of the sentence's weight answers there, 0 … 1. */
  readonly share: number
  /** The words of the sentence that answer there. */
  readonly answered: readonly Span[]
  /** Its words stand there in a row, marks and case apart. */
  readonly same: boolean
  readonly closeness: "carried" | "kept" | "recast"
  /** From the report to the text. */
  readonly alterations: readonly Alteration[]
}

/** Words in marks, and where their like stands. */
export interface HeldQuotation extends Span {
  readonly kind: "printed" | "unmarked" | "altered" | "nowhere"
  readonly place: Passage | null
  readonly speaker: { readonly there: string; readonly here: string } | null
}

/** A sentence of a text, and what was found of it. */
export interface HeldSentence extends Span {
  readonly heading: boolean
  /** Of each report one at most, in canonical order. */
  readonly held: readonly Held[]
  readonly quotations: readonly HeldQuotation[]
  /** References by place. */
  readonly citations: readonly number[]
}

/** A text, and what was found of it. */
export interface HeldText {
  readonly name: string
  /** The text as a report, and its sentences. */
  readonly report: string
  readonly sentences: readonly HeldSentence[]
  readonly references: readonly {
    readonly label: string
    readonly address: string | null
    /** Ids of the reports that it means, in canonical order: all that stood at its address. */
    readonly reports: readonly string[]
  }[]
  readonly around: { readonly near: number; readonly read: number }
}
