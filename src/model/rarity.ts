// What is known of words beyond one report: in how many texts each stands. Plain data, made in a step of its own.

import type { Annotated } from "./annotation.js"

/** How rare one text's words are. */
export interface Rarity {
  /** Number of texts counted: the pile's and those of the shipped table, in steps. */
  readonly texts: number
  /** One entry a token: the number of those texts that hold its stem, in steps. */
  readonly counts: Float64Array
}

/** A text with what each of its words weighs. */
export interface Weighed {
  readonly text: Annotated
  /** One entry a token: inverse document frequency of its stem, in nats. */
  readonly idf: Float64Array
}
