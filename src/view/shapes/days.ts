// The timeline as drawn: days in order, with the gaps between them, and what is told of each in its lane.

import type { ShownDate } from "./parts.js"

/** What stands in a lane: `planned` holds what is yet to come, and the days that something is due. */
export type DayLane = "happened" | "planned" | "said" | "published"

/** Things of one day that are one to a reader: printings of one text, an entry. */
export interface DayThing {
  readonly lane: DayLane
  readonly text: string
  /** Who it is of; the outlet of what was published. */
  readonly who: string | null
  /** "planned", "deadline", "denial"; null where it plainly happened or was said. */
  readonly tag: string | null
  /** When within the day, "07:45"; what the date rests on and what speaks against it go with `when`. */
  readonly time: string | null
  readonly when: ShownDate | null
  /** What the date rests on: "date printed", and a sentence that says it. */
  readonly dated: { readonly text: string; readonly answer: string } | null
  /** "2 origins, 4 pages"; "9 printings". */
  readonly standing: string
  /** "B, D". */
  readonly letters: string
  readonly corrected: string | null
  readonly entry: string | null
  readonly report: string | null
}

/** A day, month or year on which something stands. */
export interface Day {
  /** ISO 8601, cut to what is known. */
  readonly value: string
  /** "Wed 4 Jun 2031". */
  readonly text: string
  /** "11 days without anything"; null behind the day before. */
  readonly gap: string | null
  /** How many days that is: what the gap is drawn by. */
  readonly gapDays: number
  readonly things: readonly DayThing[]
}

/** A stretch of the drawn line, and how much stands in it. */
export interface LineCell {
  readonly from: string
  readonly to: string
  readonly text: string
  /** Days without anything before it. */
  readonly gapDays: number
  readonly counts: Readonly<Record<DayLane, number>>
}

/** The timeline of what was asked for. */
export interface DaysView {
  readonly items: readonly Day[]
  readonly total: number
  readonly next: string | null
  /** The line over all days, in equal steps of time in which something stands. */
  readonly line: readonly LineCell[]
  readonly counts: Readonly<Record<DayLane | "undated" | "doubted", number>>
}
