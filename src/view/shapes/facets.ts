// What a list of the record can be narrowed by, and a page of it.

import type { EntryCard } from "./record.js"

/** One choice of a facet, and how many entries it would leave, given all else that is chosen. */
export interface FacetOption {
  /** As the address has it. */
  readonly value: string
  /** As a reader reads it. */
  readonly label: string
  readonly count: number
}

/** What the record can be narrowed by, with counts: each facet's under the choices made in all others. */
export interface Facets {
  readonly kinds: readonly FacetOption[]
  readonly persons: readonly FacetOption[]
  readonly outlets: readonly FacetOption[]
  readonly stories: readonly FacetOption[]
  readonly statuses: readonly FacetOption[]
  /** At least so many origins. */
  readonly origins: readonly FacetOption[]
  /** Years, or months where all lies within two years; in order of time. */
  readonly dates: readonly FacetOption[]
  readonly undated: number
  /** Reports differ on it in substance, or another entry says otherwise. */
  readonly disputed: number
  /** An outlet withdrew a reading of it. */
  readonly corrected: number
  /** Readings differ, be it in the wording alone. */
  readonly differs: number
}

/** One page of the record; the first brings what it can be narrowed by. */
export interface RecordPage {
  readonly items: readonly EntryCard[]
  /** How many entries there are on all pages, and in the whole record. */
  readonly total: number
  readonly of: number
  /** "14 of 3,225 entries". */
  readonly text: string
  readonly next: string | null
  readonly facets: Facets | null
}
