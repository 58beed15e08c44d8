// The record: what the story says, entry by entry, and who stands behind each.

import type { CorrectionKind, EntryKind, PledgeKind, ReplyKind, Status, StepKind } from "./catalogue.js"
import type { Passage, Span } from "./span.js"
import type { Dated } from "./time.js"

/** What one report says of an entry, opened down to the words on the page. */
export interface EntryReading extends Span {
  readonly report: string
  readonly text: string
  readonly speaker: string | null
  readonly cue: string | null
  /** Stands in quotation marks. */
  readonly marked: boolean
  readonly status: Status | null
  /** Whether whoever is named denies what the words tell, or does not speak of it; only where he does. */
  readonly reply?: ReplyKind
  /** On which condition whoever speaks is not named, as printed; only where the page says so. */
  readonly condition?: Condition
}

/** Words by which a page keeps a source unnamed: "on condition of anonymity". */
export interface Condition extends Span {
  readonly text: string
}

/** Where an entry's readings differ: what, and by which readings (indexes into `readings`). */
export interface Difference {
  readonly what: string
  readonly readings: readonly number[]
}

/** One thing that the story says. */
export interface Entry {
  readonly id: string
  readonly kind: EntryKind
  /** Of a pledge alone: whether it is a promise, a plan, an agreement, a demand or a threat. */
  readonly pledge?: PledgeKind
  /** Of what somebody denied or did not speak of alone: it is told as that, never as said. */
  readonly reply?: ReplyKind
  readonly who: string | null
  /** The condition on which `who` is not named, as printed; only where a page says so. */
  readonly condition?: string
  readonly what: string | null
  readonly whom: string | null
  readonly where: string | null
  readonly value: string | null
  readonly unit: string | null
  readonly qualifier: string | null
  readonly deadline: string | null
  readonly when: Dated | null
  readonly readings: readonly EntryReading[]
  readonly reports: readonly string[]
  /** The earliest witness on each line of descent that carries it; of printings of one text, and of an undecided two, one. */
  readonly origins: readonly string[]
  /** One each; an origin whose place is not known gives `one of X, Y`. */
  readonly newsrooms: readonly string[]
  /** Who owns them, a newsroom without a known owner as its own; there where a list of owners was given. */
  readonly owners?: readonly string[]
  /** Journalism's sense: who the reports name as having said it. */
  readonly citedSources: readonly string[]
  readonly sharedSource: string | null
  readonly differs: readonly Difference[]
  /** Ids of entries that dispute this one, to be shown beside it. */
  readonly beside: readonly string[]
  /** Id of the correction by which an outlet withdrew a reading of it; which, the correction's passages say. */
  readonly withdrawn: string | null
}

/** A note in which an outlet corrects, clarifies or annotates its own page, and the reading that it withdraws. */
export interface Correction {
  readonly id: string
  readonly kind: CorrectionKind
  /** The report that corrects, and where. */
  readonly report: string
  readonly span: readonly [number, number]
  /** What it corrects, where that is in the pile. */
  readonly of: { readonly report: string; readonly span: readonly [number, number] } | null
  /** The words that the note gives as wrong, and those that it gives as right; null where it prints none. */
  readonly from: string | null
  readonly to: string | null
  /** Where the withdrawn reading stands: in what is corrected, and in those that carry it still. */
  readonly passages: readonly Passage[]
  /** Reports that carry the withdrawn reading still. */
  readonly stillCarriedBy: readonly string[]
}

/** A step of a matter: what became of it, by which readings of which entry. */
export interface Step {
  readonly entry: string
  readonly step: StepKind
  /** When it happened; where no page dates that, when it was first told (`basis` says so). */
  readonly when: Dated | null
  /** Whether any of it is inferred: what, `inferences` says. */
  readonly inferred: boolean
  readonly inferences: readonly Inference[]
  /** The readings of the entry that tell it, as indexes. */
  readonly readings: readonly number[]
  readonly reports: readonly string[]
  /** As of an entry, of these readings alone. */
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
}

/** What no page says of a step: that it is one (a pledge told again months later), or when it was (told on a day, not dated). */
export type Inference = "step" | "date"

/** Entries, mostly of several stories and dates, that are steps of one matter. */
export interface Thread {
  readonly id: string
  /** The parties, and the matter in words of the page: `Norland: become carbon neutral`. */
  readonly title: string
  readonly parties: readonly string[]
  /** What is pledged, met on, broken off or disputed, in words of the first step's page; null where the parties say it. */
  readonly matter: string | null
  /** What entries it is of mostly. */
  readonly kind: EntryKind
  /** In order of time. */
  readonly steps: readonly Step[]
}

/** A person over all reports of the pile. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly variants: readonly string[]
  readonly roles: readonly {
    readonly role: string
    readonly report: string
    readonly start: number
    readonly end: number
    readonly date: string | null
  }[]
}

/** The reports of a pile about the same event. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly reports: readonly string[]
  /** Owners of the newsrooms behind its origins, as in `Entry`. */
  readonly owners?: readonly string[]
}
