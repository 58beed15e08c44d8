// What is shown in many places: a report and its date, an extract, an alteration, who stands behind a thing.

import type { Gravity } from "../../model/alteration.js"
import type { Family } from "../../model/catalogue.js"
import type { Reason } from "../../model/ledger.js"

/** A person's judgement of one finding, kept in the marks file. */
export interface Judgement {
  readonly verdict: "right" | "wrong" | "open"
  readonly note: string
  /** Initials of who made it; absent where nobody said. */
  readonly by?: string
  /** When it was made, ISO 8601. */
  readonly at: string
}

/** A thing by its id and what a reader knows it by. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** A piece of a text: `changed` where it differs from what it is set beside. */
export interface Piece {
  readonly text: string
  readonly changed: boolean
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
  /** The outlet, else the host of its address, else its file without folder and ending: where `outlet` is null it is none. */
  readonly name: string
  readonly title: string | null
  /** Its headline, else its first sentence, else its file: what stands at its head, and in lists. */
  readonly heading: string
  /** The file it came from, without folders. */
  readonly file: string
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
  /** "origin"; "one of A, B; order unknown" where it stands first for several; null where it has an exemplar. */
  readonly origin: string | null
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
  readonly pieces: readonly Piece[]
  /** "withdrawn by Coast Gazette (C), still carried here"; null where no outlet withdrew it. */
  readonly withdrawn: string | null
}

/** What two reports share, and why. */
export interface SharedWords {
  /** "They share 214 words of their own, 38 quoted". */
  readonly text: string
  /** Why they are not joined; null where they are. */
  readonly why: string | null
  readonly stretches: readonly {
    readonly reason: Reason
    readonly text: string
    readonly passages: readonly Extract[]
  }[]
}

/** An alteration with both passages, as a card shows it. */
export interface AlterationCard {
  readonly id: string
  readonly exemplar: string
  readonly copy: string
  /** False where nobody knows which came first. */
  readonly ordered: boolean
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

/** How many of a family are counted (grave or notable, a place each), how many of them are grave, and how many are slight beside. */
export interface Tally {
  readonly family: Family
  /** None of a quiet family: all of its alterations are slight. */
  readonly count: number
  readonly grave: number
  readonly slight: number
}

/** What was altered, summed up: the one count of terminal, app, dossier and API. */
export interface Counts {
  /** Grave or notable, a place each. */
  readonly count: number
  readonly grave: number
  /** Hidden until asked for: slight ones, and those that are only worded or spelt otherwise. */
  readonly slight: number
  readonly reworded: number
  /** Findings that a person marked as wrong: in no other number. */
  readonly wrong: number
}

/** Who stands behind an entry. */
export interface Behind {
  readonly newsrooms: readonly string[]
  /** Who owns them; there where a list of owners was given. */
  readonly owners?: readonly string[]
  readonly origins: number
  readonly reports: number
  readonly citedSources: readonly string[]
  /** "2 newsrooms, 2 origins, 4 pages"; "2 newsrooms (1 owner), …". */
  readonly text: string
}
