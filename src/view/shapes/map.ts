// The carry-over map of a story: the sentences of one report, the base, as columns, the others as rows, and in each cell
// how the sentence stands there. Equal readings of a sentence are one reading, as an apparatus prints them.

import type { Gravity } from "../../model/alteration.js"
import type { Family } from "../../model/catalogue.js"
import type { BlockKind } from "../../model/report.js"
import type { ShownDate } from "./parts.js"

/** How a sentence stands in a report. */
export type Standing = "same" | "reworded" | "altered" | "absent"

/** What is otherwise in a reading: what the base says, and what stands there; one of them is null where it has nothing. */
export interface MapChange {
  readonly family: Family
  readonly gravity: Gravity
  readonly label: string
  readonly from: string | null
  readonly to: string | null
}

/** A piece of a passage. */
export interface MapPiece {
  readonly text: string
  readonly changed: boolean
}

/** One reading of a sentence, however many print it. */
export interface MapReading {
  readonly as: Standing
  /** Of the gravest change; null where there is none. */
  readonly family: Family | null
  readonly gravity: Gravity | null
  /** Gravest first: grave and notable ones that nobody marked wrong. */
  readonly changes: readonly MapChange[]
  /** What stands there, words that the base has not marked; empty where nothing does, or the same. */
  readonly pieces: readonly MapPiece[]
  /** What the base says, words that do not stand there marked; empty where nothing does, or the same. */
  readonly instead: readonly MapPiece[]
  /** "figure changed, grave; “120” became “200”". */
  readonly text: string
  /** Pages that print it so, the base apart. */
  readonly pages: number
}

/** A sentence of the base. */
export interface MapColumn {
  /** From 1, as Compare counts. */
  readonly number: number
  readonly start: number
  readonly end: number
  readonly block: BlockKind
  readonly text: string
  readonly readings: readonly MapReading[]
  /** Pages by how they have it, the base apart. */
  readonly counts: Readonly<Record<Standing, number>>
  /** "kept by 8 of 11 pages, 5 word for word; changed in 2". */
  readonly totals: string
}

/** A cell: which of its column's readings stands there, and where in the report; null where nothing does. */
export interface MapCell {
  readonly reading: number
  readonly start: number | null
}

/** A report, or all printings of one text. */
export interface MapRow {
  readonly id: string
  readonly siglum: string
  readonly name: string
  readonly outlet: string | null
  readonly title: string | null
  readonly published: ShownDate | null
  readonly isBase: boolean
  /** `descends`: from the base, along decided lines. `kin`: joined to it in another way. `apart`: not traced to it. */
  readonly joined: "descends" | "kin" | "apart"
  /** "rewrites B". */
  readonly line: string
  /** Depth below the first of its tree, and the row of the report that it stands below; null where that is none. */
  readonly depth: number
  readonly parent: number | null
  /** Other printings of its text, by letter and name. */
  readonly printings: readonly { readonly id: string; readonly siglum: string; readonly name: string }[]
  readonly cells: readonly MapCell[]
  /** Sentences of the base that stand in it. */
  readonly kept: number
  /** Sentences that answer to nothing in the base. */
  readonly own: number
}

/** One change that several rows have. */
export interface MapRun extends MapChange {
  /** Index of the column. */
  readonly column: number
  /** Indexes of rows. */
  readonly rows: readonly number[]
  readonly pages: number
  /** The row that the others have it from; null where that is not known. */
  readonly first: number | null
  readonly text: string
}

/** The map. */
export interface CarryMapView {
  readonly story: string
  readonly title: string
  /** Row of the base. */
  readonly base: number
  /** Why this one is the base, in words. */
  readonly basis: string
  /** What else can be the base, origins first. */
  readonly bases: readonly { readonly id: string; readonly siglum: string; readonly name: string }[]
  readonly columns: readonly MapColumn[]
  readonly rows: readonly MapRow[]
  /** Changes that run through several rows, the gravest first. */
  readonly runs: readonly MapRun[]
  /** What one sees at a glance: "9 of 29 sentences stand in all 4 pages; 2 in none of them." */
  readonly glance: string
  /** What is not in it, and what cannot be known. */
  readonly notes: readonly string[]
}
