// Where each sentence of a text comes from, what it altered, and what its citations are worth.

import type { Gravity } from "../../model/alteration.js"
import type { AlterationCard, Extract, ReportCard } from "./parts.js"

/**
 * What was found of a sentence. `same`: word for word (marks and case apart); `reworded`: in other words that say the same;
 * `altered`: something else is told, by the alterations; `loose`: of the same matter, in words of its own, so that nothing
 * holds both to one another; `nowhere`: nothing here answers it, which does not say that it is false; `heading`: no sentence.
 */
export type CheckedKind = "same" | "reworded" | "altered" | "loose" | "nowhere" | "heading"

/** How a report reads a sentence of the text. */
export interface CheckedReading {
  readonly report: ReportCard
  readonly extract: Extract
  /** What was altered from the report to the text, gravest first. */
  readonly alterations: readonly CheckedChange[]
}

/** One alteration, from a report to the text; `before` stands in the report, and is null for what was put in. */
export interface CheckedChange
  extends Pick<AlterationCard, "kind" | "family" | "gravity" | "label" | "note" | "before"> {
  /** In the text, `[start, end)`; null for what was left out. */
  readonly after: readonly [number, number] | null
}

/** Words in marks of quotation. */
export interface CheckedQuotation {
  readonly start: number
  readonly end: number
  /**
   * `printed`: a page here quotes these words; `unmarked`: a page prints them, in no marks; `altered`: a page quotes it in
   * other words; `nowhere`: no page here has them.
   */
  readonly kind: "printed" | "unmarked" | "altered" | "nowhere"
  /** Where, or what comes nearest. */
  readonly extract: Extract | null
  /** Who says it there, and whom the text names instead; both where they are two. */
  readonly speaker: { readonly there: string; readonly here: string } | null
  /** The same in words; null where a page prints it so and nobody else says it. */
  readonly told: string | null
}

/** A reference that a sentence cites, by its place among `references.all`. */
export interface CheckedCitation {
  readonly reference: number
  /** Whether the page carries the sentence: as it stands, otherwise than it stands, or not at all; null where it is not here. */
  readonly carries: "as told" | "otherwise" | "not" | null
  /** What the cited page has otherwise, gravest first. */
  readonly alterations: readonly CheckedChange[]
  /** `[1] B carries it otherwise`, in words. */
  readonly told: string
}

/** One sentence of the text. */
export interface CheckedSentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: CheckedKind
  /** Where it comes from, in words: `Word for word as in B VOA News, sentence 5; in 4 pages; 2 origins, VOA and AP`. */
  readonly told: string
  /** Of the gravest alteration, misquotation or citation; null where there is none. */
  readonly gravity: Gravity | null
  /** The reading that comes nearest; of a sentence that nothing answers null. */
  readonly reading: CheckedReading | null
  /** Another reading of what the text follows, that tells a reader something else: mostly of the page it was taken from. */
  readonly against: readonly CheckedReading[]
  /** Pages that carry it, that one among them. */
  readonly pages: number
  /** Names of the earliest pages on each line of descent that carry it, lost exemplars too. */
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  readonly owners?: readonly string[]
  readonly quotations: readonly CheckedQuotation[]
  readonly citations: readonly CheckedCitation[]
  /** What the record says of it: withdrawn, disputed, told otherwise. */
  readonly notes: readonly string[]
}

/** A page that the text refers to. */
export interface CheckedReference {
  /** What the text calls it: `1`, or the words of the link. */
  readonly label: string
  readonly address: string | null
  /** Of several that stood at its address the last; null where the page is not here. */
  readonly report: ReportCard | null
}

/** What the text refers to, counted by origin. */
export interface CheckedReferences {
  readonly all: readonly CheckedReference[]
  /** Those that are here. */
  readonly here: number
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  readonly owners?: readonly string[]
  /** "5 references, 1 origin, 1 newsroom"; where some are not here, of how many that is said. */
  readonly text: string
}

/** A text, checked. */
export interface Checked {
  /** The file, or "standard input", or "the text". */
  readonly name: string
  /** The text as it was read: spans lie in it. */
  readonly text: string
  readonly language: string
  readonly sentences: readonly CheckedSentence[]
  readonly totals: {
    /** Sentences of each kind; headings are no sentences. */
    readonly kinds: Readonly<Record<Exclude<CheckedKind, "heading">, number>>
    readonly sentences: number
    /** Sentences in which something grave was found. */
    readonly grave: number
    /** Sentences that stand on one origin alone. */
    readonly oneOrigin: number
    /** Quotations, and those that no page here prints so. */
    readonly quotations: number
    readonly misquoted: number
    /** The same in one sentence. */
    readonly text: string
  }
  /** Null where the text refers to nothing. */
  readonly references: CheckedReferences | null
  /** Pages near the text, and how many were read. */
  readonly around: { readonly near: number; readonly read: number }
}
