// What is known of words beyond one report: in how many texts each stands. Plain data, made in a step of its own.

import type { Annotated } from "./annotation.js"

/** In how many texts each stem stands: of a pile and of the shipped table together. */
export interface Rarity {
  /** Number of texts counted. */
  readonly texts: number
  /** The pile's stems and the table's, ascending by code unit. */
  readonly stems: readonly string[]
  /** For each of `stems` the number of texts that hold it. */
  readonly counts: Float64Array
}

/** The part of a rarity that one text asks for: its own words'. */
export interface TokenRarity {
  readonly texts: number
  /** One entry a token: the number of texts that hold its stem. */
  readonly counts: Float64Array
}

/** A text with what each of its words weighs. */
export interface Weighed {
  readonly text: Annotated
  /** One entry a token: inverse document frequency of its stem, in nats. */
  readonly idf: Float64Array
}
