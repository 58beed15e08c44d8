// Stories as shown: in a line of a table, whole on a screen of their own, and the pile that holds them in one glance.

import type { FacetOption } from "./facets.js"
import type { AlterationCard, Counts, ShownDate, Tally } from "./parts.js"
import type { EntryCard } from "./record.js"

/** What a story is about, quoted from one of its pages. */
export interface Lead {
  /** The sentences in marks, what stands between two of them shown as a gap. */
  readonly text: string
  readonly report: string
  readonly siglum: string
  readonly start: number
}

/** When a story's pages were published, and where that lies on the pile's line of time. */
export interface Span {
  /** "3–14 Jun 2024"; null where no page has a date that holds. */
  readonly text: string | null
  /** First and last, 0 … 1 of the line from the pile's first page to its last; a few far from all others stand at its ends. */
  readonly from: number
  readonly to: number
}

/** A sentence that was computed, and the pair of reports that shows it; null where the tree does. */
export interface Told {
  readonly text: string
  readonly pair: { readonly exemplar: string; readonly copy: string } | null
}

/** A story in a line. */
export interface StoryRow {
  readonly id: string
  readonly title: string
  /** The first sentence of its lead; null where no page has one. */
  readonly lead: Lead | null
  readonly reports: number
  readonly origins: number
  readonly newsrooms: readonly string[]
  readonly owners?: readonly string[]
  /** "Five reports, three origins, two newsrooms (VOA, AP)". */
  readonly text: string
  readonly letters: readonly string[]
  readonly span: Span
  readonly counts: Counts
  /** The gravest of what was altered; null where nothing is that tells a reader anything else. */
  readonly gravest: AlterationCard | null
  /** Entries that reports differ on in substance, or that another entry disputes. */
  readonly disputed: number
  /** Notes of correction on its pages, or of what they carry. */
  readonly corrected: number
}

/** What a list of stories can be narrowed by, with counts: each facet's under the choices made in all others. */
export interface StoryFacets {
  readonly outlets: readonly FacetOption[]
  readonly languages: readonly FacetOption[]
  /** Years, or months where all lies within two years; in order of time. */
  readonly dates: readonly FacetOption[]
  readonly grave: number
  readonly disputed: number
  readonly corrected: number
  /** Of more than one page. */
  readonly several: number
}

/** One page of the stories; the first brings what they can be narrowed by. */
export interface StoriesPage {
  readonly items: readonly StoryRow[]
  /** How many stories there are on all pages, and in the whole pile. */
  readonly total: number
  readonly of: number
  readonly next: string | null
  readonly facets: StoryFacets | null
}

/** An entry as a story tells it. */
export interface StoryEntry extends EntryCard {
  /** Where its readings differ, and what other entries say: `by 2041 A · before 2041 B`, `beside it: …`. */
  readonly against: readonly string[]
}

/** A part of a story's record. */
export interface StorySection {
  readonly title: string
  readonly entries: readonly StoryEntry[]
  /** What outlets corrected on the story's pages, in words. */
  readonly notes: readonly string[]
  /** Entries of the part that are not shown here. */
  readonly more: number
}

/** A line from page to page with how much was altered along it. */
export interface PairCounts {
  readonly exemplar: string
  readonly copy: string
  /** False where nobody knows which came first. */
  readonly ordered: boolean
  /** "B → A"; "B | A". */
  readonly letters: string
  readonly counts: Counts
  /** "22 changes, 4 grave". */
  readonly text: string
}

/** One story, whole. */
export interface StoryView extends StoryRow {
  readonly told: readonly Told[]
  readonly tallies: readonly Tally[]
  /** "22 changes, 4 grave": all that is counted along its lines. */
  readonly changed: string
  readonly alterations: readonly AlterationCard[]
  /** "40 slight and 12 reworded not counted"; null where nothing is hidden. */
  readonly hidden: string | null
  /** The pairs in which most was altered, the gravest first. */
  readonly pairs: readonly PairCounts[]
  readonly record: readonly StorySection[]
  readonly entryCount: number
}

/** A story's gravest alteration, on the first screen of a pile of many. */
export interface GravestOfStory {
  readonly story: string
  readonly title: string
  readonly card: AlterationCard
}

/** The stories of a pile in one glance. */
export interface PileStories {
  /** "Five reports, three origins". */
  readonly title: string
  readonly told: readonly Told[]
  /** The story that opens the first screen, whole; null where there are so many that their table does. */
  readonly leading: string | null
  /** Where their table opens it: the gravest of what was altered, one of a story. */
  readonly gravest: readonly GravestOfStory[]
  /** Pages that take their words from another report of the pile. */
  readonly retold: number
  /** Reports whose outlet is not named. */
  readonly unnamed: number
  /** Where the line of time begins and ends: "May 2023", "Jun 2024". */
  readonly from: ShownDate | null
  readonly to: ShownDate | null
}

/** Pages that name no outlet and are probably of one. */
export interface UnnamedGroup {
  /** What holds them together. */
  readonly by: "host" | "folder" | "file"
  /** The host, the folder, or what the files' names begin with. */
  readonly name: string
  /** "Aston Times" of `aston-times`; null where nothing can be told. */
  readonly proposed: string | null
  readonly reports: readonly string[]
  readonly letters: readonly string[]
  readonly titles: readonly string[]
}
