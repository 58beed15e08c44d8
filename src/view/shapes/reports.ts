// Reports as a list: what it can be narrowed by, and those that people set aside.

import type { FacetOption } from "./facets.js"

/** What the reports can be narrowed by, with counts: each facet's under the choices made in all others. */
export interface ReportFacets {
  readonly outlets: readonly FacetOption[]
  /** Origins, and those that were taken from another. */
  readonly origins: readonly FacetOption[]
  /** Taken up by others. */
  readonly copies: number
  /** With problems. */
  readonly problems: number
  /** Too short to tell by whose words they are. */
  readonly short: number
}

/** A report that a person set aside. */
export interface AsideCard {
  readonly id: string
  readonly heading: string
  readonly change: "exclude" | "merge"
  /** "You excluded this.", "You counted this as one page with “Talks end”." */
  readonly text: string
  readonly note: string
  /** Id of the report that it is counted with. */
  readonly into: string | null
}
