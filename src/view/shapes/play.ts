// A story played: which of its pages appears when, and where each altered figure, time, name or quotation was born and
// in which of the pages that come from there it stands.

import type { Family } from "../../model/catalogue.js"
import type { Gravity } from "../../model/alteration.js"
import type { Extract } from "./parts.js"

/** Pages that appear together. */
export interface PlayMoment {
  /** "14 Jun 2024, 07:45 UTC"; "after 13 Jun 2024: no date" where descent alone tells. */
  readonly when: string
  readonly dated: boolean
  readonly reports: readonly string[]
  /** "H Northern Ledger appears". */
  readonly text: string
}

/** A page that an alteration stands in, and where. */
export interface PlayCarrier {
  readonly report: string
  readonly siglum: string
  readonly moment: number
  readonly start: number
  readonly end: number
}

/** An alteration, from where it was born to the pages that have it from there. */
export interface PlayBirth {
  readonly id: string
  readonly family: Family
  readonly gravity: Gravity
  readonly exemplar: string
  readonly report: string
  readonly moment: number
  /** "“by 2055”, where B has “before 2055”". */
  readonly text: string
  readonly passage: Extract
  /** "born at H, 14 Jun 2024, 07:45 UTC". */
  readonly born: string
  /** From which moment on it stands in how many pages: "in 6 pages by 15 Jun 2024". */
  readonly spread: readonly { readonly moment: number; readonly text: string }[]
  /** Pages below it that have its words, in order of time. */
  readonly carriers: readonly PlayCarrier[]
}

/** A story played. */
export interface Play {
  readonly story: string
  readonly moments: readonly PlayMoment[]
  /** Those that most pages carry on first. */
  readonly births: readonly PlayBirth[]
  /** What the order rests on where dates do not tell; null where they tell all. */
  readonly note: string | null
  /** Alterations of these kinds beyond those that are followed. */
  readonly more: number
}
