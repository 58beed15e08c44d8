// What a screen or a printed page shows, as data. Everything in it is computed from a trace, and every figure comes
// with the passages behind it. `serve/schemas/` holds the same shapes as schemas.

import type { Gravity } from "../model/alteration.js"

/** How alterations are grouped for a reader: one family a colour, shape and glyph (UI.md, "Marks"). */
export type Family = "turned" | "fact" | "said" | "quotation" | "added" | "left-out" | "moved" | "reworded" | "spelling"

/** A person's judgement of one finding, kept in the marks file. */
export interface Judgement {
  readonly verdict: "right" | "wrong" | "open"
  readonly note: string
  /** When it was made, ISO 8601. */
  readonly at: string
}

/** A date as shown, with what it rests on. */
export interface ShownDate {
  readonly value: string
  readonly text: string
  readonly basis: string
  readonly doubt: string | null
}

/** One report in a list: everything but its text. */
export interface ReportCard {
  readonly id: string
  readonly siglum: string
  /** The outlet, or "outlet not named". */
  readonly name: string
  readonly title: string | null
  readonly outlet: string | null
  readonly newsroom: string | null
  readonly byline: string | null
  readonly published: ShownDate | null
  readonly path: string
  readonly address: string | null
  readonly language: string
  readonly page: string
  readonly words: number
  readonly story: string | null
  readonly origin: boolean
  /** "rewrites B", "carries AP's dispatch": one line a derivation. */
  readonly takes: readonly string[]
  readonly copies: number
  readonly problems: number
  /** A person's corrections stand in it. */
  readonly amended: boolean
}

/** A piece of an extract: `changed` where the alteration lies. */
export interface Extract {
  readonly report: string
  readonly siglum: string
  readonly start: number
  readonly end: number
  /** Number of the sentence within the report, from 1. */
  readonly sentence: number
  readonly pieces: readonly { readonly text: string; readonly changed: boolean }[]
}

/** An alteration with both passages, as a card shows it. */
export interface AlterationCard {
  readonly id: string
  readonly exemplar: string
  readonly copy: string
  readonly names: { readonly exemplar: string; readonly copy: string }
  readonly kind: string
  readonly family: Family
  readonly gravity: Gravity
  readonly label: string
  readonly note: string
  readonly before: Extract | null
  readonly after: Extract | null
  /** How many alike ones this stands for, itself included. */
  readonly alike: number
  readonly judgement: Judgement | null
}

/** How many of a family, and how many of them grave. */
export interface Tally {
  readonly family: Family
  readonly count: number
  readonly grave: number
}

/** A box of the family tree. `column` and `row` are grid positions: time runs across, descent runs down. */
export interface TreeNode {
  readonly id: string
  readonly kind: "report" | "lost" | "fold"
  readonly name: string
  readonly line: string
  readonly siglum: string | null
  readonly date: ShownDate | null
  readonly origin: boolean
  readonly column: number
  readonly row: number
  readonly depth: number
  /** Reports that a fold stands for. */
  readonly reports: readonly string[]
}

/** A line of the family tree, exemplar to copy. */
export interface TreeEdge {
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly verb: string
  readonly decided: boolean
  readonly inferred: boolean
  readonly words: number
  /** 0 … 1: share of the copy's words, for the width of the line. */
  readonly share: number
  /** What changed, gravest first: at most three short lines. */
  readonly labels: readonly { readonly family: Family; readonly text: string; readonly grave: boolean }[]
  readonly judgement: Judgement | null
}

/** The family tree of one story, laid out on a grid. */
export interface Tree {
  readonly columns: readonly { readonly label: string; readonly gap: boolean }[]
  readonly rows: number
  readonly nodes: readonly TreeNode[]
  readonly edges: readonly TreeEdge[]
  /** Reports left out of the drawing because the story has too many. */
  readonly hidden: number
}

/** Who stands behind an entry. */
export interface Behind {
  readonly newsrooms: readonly string[]
  readonly origins: number
  readonly reports: number
  readonly citedSources: readonly string[]
  /** "2 newsrooms, 2 origins, 4 pages". */
  readonly text: string
}

/** One row of the record. */
export interface EntryCard {
  readonly id: string
  readonly kind: string
  readonly when: ShownDate | null
  readonly deadline: string | null
  readonly who: string | null
  readonly whom: string | null
  readonly where: string | null
  /** The entry in one line, made of its slots and first reading. */
  readonly text: string
  readonly marked: boolean
  readonly status: string | null
  readonly behind: Behind
  readonly sharedSource: string | null
  readonly differs: readonly string[]
  readonly besides: number
  readonly judgement: Judgement | null
}

/** An entry opened down to the words on each page. */
export interface EntryDetail {
  readonly card: EntryCard
  readonly readings: readonly {
    readonly report: ReportCard
    readonly extract: Extract
    readonly speaker: string | null
    readonly cue: string | null
    readonly marked: boolean
    readonly status: string | null
    readonly origin: boolean
  }[]
  readonly differs: readonly { readonly what: string; readonly readings: readonly number[] }[]
  readonly beside: readonly EntryCard[]
}

/** A line of the brief, with who stands behind it. */
export interface BriefLine {
  readonly text: string
  readonly entry: string | null
  readonly behind: Behind | null
}

/** One story on the first screen. */
export interface StoryView {
  readonly id: string
  readonly title: string
  readonly reports: number
  readonly origins: number
  readonly newsrooms: readonly string[]
  readonly brief: readonly { readonly title: string; readonly lines: readonly BriefLine[]; readonly more: number }[]
  readonly tree: Tree
  readonly tallies: readonly Tally[]
  readonly alterations: readonly AlterationCard[]
  readonly entries: readonly EntryCard[]
  readonly entryCount: number
}

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
  readonly tallies: readonly Tally[]
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

/** One point of the timeline. */
export interface Moment {
  readonly lane: "happened" | "said" | "published" | "undated"
  readonly when: ShownDate | null
  readonly text: string
  readonly who: string | null
  readonly status: string | null
  readonly entry: string | null
  readonly report: string | null
  readonly behind: Behind | null
}

/** Where a passage was found. */
export interface Found {
  readonly passage: string
  readonly readings: readonly {
    readonly report: ReportCard
    readonly extract: Extract
    /** Word for word, marks and case apart. */
    readonly exact: boolean
    readonly marked: boolean
    readonly speaker: string | null
    readonly origin: boolean
  }[]
  /** Names of the earliest witnesses on each line of descent that carry it, lost exemplars too. */
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  readonly entries: readonly EntryCard[]
}
