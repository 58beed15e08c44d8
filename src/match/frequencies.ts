// In how many of a shipped collection of texts each word stands; see assets/frequencies.card.md.

import { numberOf, type StringTable, type Wholes } from "../text/string-table.js"

/** A table of document frequencies. Handed in by whoever has read it. */
export interface Frequencies {
  /** Number of texts counted. */
  readonly texts: number
  readonly stems: StringTable
  /** In how many of them each stem stands, by the stem's number. */
  readonly counts: Wholes
}

/** In how many of the texts a stem stands; 0 where the table lacks it. */
export function textsWith({ stems, counts }: Frequencies, stem: string): number {
  const number = numberOf(stems, stem)
  return number < 0 ? 0 : counts[number]!
}
