// Classes of meaning: WordNet's file of a word's first sense, so that a rare verb of speech is known for one. See
// assets/senses.card.md.

import { numberOf, type StringTable } from "../../text/string-table.js"

/** Stems by class of meaning. Handed in by whoever has read it. */
export interface Senses {
  readonly stems: StringTable
  /** Class of each stem, from 1, by the stem's number. */
  readonly classes: Uint8Array
}

/** The class of a stem's meaning, by the stem and its hash; 0 where unknown. */
export function senseOf({ stems, classes }: Senses, stem: string, hash: number): number {
  const number = numberOf(stems, stem, hash)
  return number < 0 ? 0 : classes[number]!
}
