// The file of word frequencies, `freq`: the number of texts counted, the stems, and in how many texts each stands.

import type { Frequencies } from "../match/frequencies.js"
import { stringTable, type Wholes, wholes } from "../text/string-table.js"
import { type Kind, readAsset, writeAsset } from "./asset.js"

const kind: Kind = { name: "freq", version: 1 }

/** The file of counts: of how many texts, and in how many of them each stem stands. */
export function writeFrequencies(texts: number, counts: ReadonlyMap<string, number>): Uint8Array {
  const stems = [...counts.keys()].sort()
  const { bytes, starts, slots } = stringTable(stems)
  return writeAsset(kind, [
    Uint32Array.of(texts),
    ...[bytes, starts, slots],
    wholes(stems.map(stem => counts.get(stem)!)),
  ])
}

/** A file of word frequencies, looked at in place. */
export function readFrequencies(file: ArrayBufferLike): Frequencies {
  const [texts, bytes, starts, slots, counts] = readAsset(file, kind) as [
    Uint32Array,
    Uint8Array,
    Wholes,
    Wholes,
    Wholes,
  ]
  return { texts: texts[0]!, stems: { bytes, starts, slots }, counts }
}
