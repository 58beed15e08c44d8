// One row of the table of gravity: what became of what, who is hurt by it, and how much a reader is then told otherwise.

import type { Gravity } from "../../model/alteration.js"
import type { AlterationKind } from "../../model/catalogue.js"

/**
 * Whom an alteration hurts first. `reader`: believes another thing. `speaker`: is given, or robbed of, words. `party`: one
 * told of, who did or suffered something else. `source`: whose work it was. `nobody`: the same news in other words.
 */
export type Hurt = "reader" | "speaker" | "party" | "source" | "nobody"

/** A row. */
export interface Ruling {
  readonly kind: AlterationKind
  readonly gravity: Gravity
  /** Place within its gravity, 0 … 1, the weightiest last; two where it depends on how much was changed, from … to. */
  readonly rank: number | readonly [number, number]
  readonly hurts: Hurt
  /** What a reader is told otherwise. */
  readonly told: string
}

/** A row as the table has it, by its name, which begins with its kind: gravity, rank, whom it hurts, what is told. */
export type RowOfTable = readonly [Gravity, Ruling["rank"], Hurt, string]
