// The record as shown: its entries, the timeline, and where a passage was found.

import type { Behind, Extract, Judgement, Named, Piece, ReportCard, ShownDate } from "./parts.js"

/** One row of the record. */
export interface EntryCard {
  readonly id: string
  readonly kind: string
  /** What it is called: a pledge goes by which kind of pledge it is. */
  readonly called: string
  /** Of what somebody denied or did not speak of: `denial`, `silence`. */
  readonly reply?: string
  readonly when: ShownDate | null
  readonly deadline: string | null
  readonly who: string | null
  /** The condition on which whoever it is is not named, as printed. */
  readonly condition?: string
  readonly whom: string | null
  readonly where: string | null
  /** The entry in one line, made of its slots and first reading. */
  readonly text: string
  readonly marked: boolean
  readonly status: string | null
  readonly behind: Behind
  /** Letters of its origins: "B, D", "one of A, C"; of many the first. */
  readonly letters: string
  readonly sharedSource: string | null
  readonly differs: readonly string[]
  /** What withdrew a reading of it, in words; null where nothing did. */
  readonly corrected: string | null
  readonly besides: number
  readonly judgement: Judgement | null
}

/** One reading of an entry: a report's own words for it. */
export interface EntryReadingView {
  readonly report: ReportCard
  readonly extract: Extract
  readonly speaker: string | null
  readonly cue: string | null
  /** "said by Denby", "Denby denied"; null where nobody is named. */
  readonly told: string | null
  readonly reply?: string
  readonly condition?: string
  readonly marked: boolean
  readonly status: string | null
  /** "origin of it"; "origin of it: one of A, B" where nobody knows which; null where it is none. */
  readonly origin: string | null
}

/** Readings that say one thing in the same words, marks and case apart. */
export interface EntryWording {
  /** The words, those marked that the first wording has not. */
  readonly pieces: readonly Piece[]
  /** "2 words changed or put in", beside the first wording; null of the first. */
  readonly moved: string | null
  /** Indexes into the entry's readings, origins first. */
  readonly readings: readonly number[]
  /** "2 newsrooms (VOA, AP), 2 origins, 4 pages"; that copies alone have it, where no origin does. */
  readonly standing: string
  /** Letters of all its reports. */
  readonly letters: string
  /** Whether an origin of the entry has it. */
  readonly ofOrigin: boolean
  /** "in quotation marks", "planned", "Denby denied": what holds of all its readings. */
  readonly how: readonly string[]
}

/** Where an entry stands in a list. */
export interface EntryPlace {
  /** From 1; null where the list does not hold it. */
  readonly at: number | null
  readonly of: number
  readonly before: string | null
  readonly after: string | null
}

/** An entry opened down to the words on each page. */
export interface EntryDetail {
  readonly card: EntryCard
  readonly readings: readonly EntryReadingView[]
  readonly wordings: readonly EntryWording[]
  /** Where readings differ in other things than words: what, the letters of those reports, and the readings. */
  readonly differs: readonly { readonly what: string; readonly letters: string; readonly readings: readonly number[] }[]
  readonly beside: readonly EntryCard[]
  /** Notes of correction on it, in words. */
  readonly corrections: readonly string[]
  readonly stories: readonly Named[]
  readonly threads: readonly Named[]
  readonly parties: readonly Named[]
}

/** One point of the timeline. */
export interface Moment {
  readonly lane: "happened" | "said" | "published" | "undated"
  readonly when: ShownDate | null
  readonly text: string
  readonly who: string | null
  readonly status: string | null
  /** What withdrew a reading of it, in words; null where nothing did. */
  readonly corrected: string | null
  readonly entry: string | null
  readonly report: string | null
  readonly behind: Behind | null
}

/** A step of a matter, with who stands behind it. */
export interface ThreadStep {
  readonly entry: string
  readonly step: string
  /** "planned", "restated (inferred)". */
  readonly label: string
  readonly when: ShownDate | null
  /** "Aug 2022"; "told 18 Jul 2023" where no page dates it. */
  readonly whenText: string
  /** What no page says of it: that it is such a step, or when it was. */
  readonly inferred: readonly string[]
  /** How the first origin to carry it, else its first page, tells it, and which report that is. */
  readonly text: string
  /** The same, the words marked that the step before has not; none marked where the two are put too differently. */
  readonly pieces: readonly Piece[]
  /** "in the same words", "3 words are other ones"; null where there is nothing to set it beside. */
  readonly wording: string | null
  readonly report: string | null
  /** "before 2060 D · by 2060 A"; empty where its pages agree. */
  readonly differs: string
  /** What withdrew one of its readings, in words; null where nothing did. */
  readonly corrected: string | null
  /** Sigla. */
  readonly reports: readonly string[]
  readonly origins: number
  readonly newsrooms: readonly string[]
  readonly standing: string
}

/** How a matter went on. */
export interface ThreadCard {
  readonly id: string
  readonly title: string
  readonly parties: readonly string[]
  readonly matter: string | null
  readonly kind: string
  /** "Aug 2022 – 18 Jul 2023". */
  readonly span: string
  readonly stories: readonly Named[]
  readonly steps: readonly ThreadStep[]
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
    /** "said by Denby"; null where nobody is named. */
    readonly told: string | null
    readonly origin: string | null
  }[]
  /** Names of the earliest witnesses on each line of descent that carry it, lost exemplars too. */
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  readonly owners?: readonly string[]
  readonly entries: readonly EntryCard[]
}
