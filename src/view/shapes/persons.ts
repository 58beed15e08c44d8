// Persons and bodies as shown: a line of their list, and a page of each.

import type { AlterationCard, Named, ShownDate } from "./parts.js"

/** One person or body of the list. No order among them is a verdict. */
export interface PartyCard extends Named {
  readonly kind: "person" | "body"
  /** The title by which most pages call them; null where none does. */
  readonly title: string | null
  readonly said: number
  readonly met: number
  readonly pledged: number
  /** Denied, or did not speak of. */
  readonly denied: number
  /** Told of: events and figures. */
  readonly told: number
  readonly stories: number
  /** Entries in all. */
  readonly entries: number
}

/** A page of the list. */
export interface PartyPage {
  readonly items: readonly PartyCard[]
  readonly total: number
  readonly next: string | null
  /** Persons whom pages only name: they stand in no entry. */
  readonly named: number
}

/** By what pages call somebody. */
export interface PartyTitle {
  readonly title: string
  /** Letters of the reports that print it; of many the first. */
  readonly letters: string
  readonly count: number
  /** A report that prints it, and where. */
  readonly report: string
  readonly start: number
  /** The date of the first report that prints it. */
  readonly first: ShownDate | null
}

/** A person or body by itself. What they said, met and pledged is the record narrowed to them. */
export interface PartyView {
  readonly card: PartyCard
  /** How pages write the name. */
  readonly names: readonly string[]
  readonly titles: readonly PartyTitle[]
  /** Whom they met or are to meet, with how many entries tell of it. */
  readonly met: readonly (Named & { readonly count: number })[]
  /** Where words of theirs in quotation marks were altered on the way, the gravest first. */
  readonly altered: readonly AlterationCard[]
  /** How many there are in all. */
  readonly alteredCount: number
  readonly threads: readonly Named[]
  readonly stories: readonly Named[]
}
