// The file of word vectors, `vect`: base stems, and of each a vector in whole numbers of one byte and what makes it of
// length one.

import { allWords, stringTable, type Wholes } from "../text/string-table.js"
import type { Vectors } from "../text/nearness.js"
import { type Kind, readAsset, writeAsset } from "./asset.js"

const kind: Kind = { name: "vect", version: 1 }

/** The file of vectors of one size by base stem. A vector's greatest number is written as ±127. */
export function writeVectors(vectors: ReadonlyMap<string, ArrayLike<number>>): Uint8Array {
  const known = [...vectors.keys()].sort()
  const { bytes, starts, slots } = stringTable(known)
  const rows = known.map(stem => rounded(vectors.get(stem)!))
  const numbers = new Int8Array(rows.reduce((sum, row) => sum + row.length, 0))
  for (const [n, row] of rows.entries()) numbers.set(row, n * row.length)
  return writeAsset(kind, [
    bytes,
    starts,
    slots,
    numbers,
    Float32Array.from(rows, row => 1 / (Math.hypot(...row) || 1)),
  ])
}

/** A file of vectors, looked at in place. */
export function readVectors(file: ArrayBufferLike): Vectors {
  const [bytes, starts, slots, numbers, inverse] = readAsset(file, kind) as [
    Uint8Array,
    Wholes,
    Wholes,
    Int8Array,
    Float32Array,
  ]
  return { stems: { bytes, starts, slots }, size: numbers.length / inverse.length, numbers, inverse }
}

function rounded(vector: ArrayLike<number>): Int8Array {
  const row = Array.from(vector)
  const most = Math.max(...row.map(Math.abs)) || 1
  return Int8Array.from(row, number => Math.round((number / most) * 127))
}

/** The vectors of a file by base stem, as they are written. */
export function writtenVectors({ stems, size, numbers }: Vectors): Map<string, Int8Array> {
  return new Map(allWords(stems).map((stem, n) => [stem, numbers.subarray(n * size, (n + 1) * size)]))
}
