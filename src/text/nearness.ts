// How near the meanings of two words lie, or of two passages, by the company that words keep: static word vectors, GloVe's
// (Pennington, Socher and Manning 2014) distilled by `train/vectors.ts`; see assets/vectors.card.md.
//
// Company tells what a thing is about, and not whether it is so: "rejects" keeps the company of "backs". What is near
// may be set side by side. It is never thereby the same. Names have no vectors: two senators keep like company.

import { numberOf, type StringTable } from "./string-table.js"

/** Vectors of words, by base stem. Handed in by whoever has read it. */
export interface Vectors {
  readonly stems: StringTable
  /** Numbers of a vector. */
  readonly size: number
  /** The vectors by the stem's number, one after another. */
  readonly numbers: Int8Array
  /** Of each vector, one over its length. */
  readonly inverse: Float32Array
}

/** How near two words lie, given by their base stems: a cosine, −1 … 1; null where either has no vector. */
export function nearness(vectors: Vectors, a: string, b: string): number | null {
  const { stems, size, numbers, inverse } = vectors
  const x = numberOf(stems, a)
  const y = x < 0 ? -1 : numberOf(stems, b)
  if (y < 0) return null
  let sum = 0
  for (let n = 0, i = x * size, j = y * size; n < size; n++) sum += numbers[i + n]! * numbers[j + n]!
  return sum * inverse[x]! * inverse[y]!
}

/** Base stems of a passage, each with what it weighs there. */
export type Bag = ReadonlyMap<string, number>

/**
 * What a passage is about, as a vector of length one: the mean of its words' vectors by weight, rare words weighing most
 * (Arora, Liang and Ma 2017); null where no word of it has one.
 */
export function meaningOf({ stems, size, numbers, inverse }: Vectors, bag: Bag): Float64Array | null {
  const sum = new Float64Array(size)
  for (const [stem, weight] of bag) {
    const word = numberOf(stems, stem)
    if (word < 0) continue
    for (let n = 0; n < size; n++) sum[n]! += weight * inverse[word]! * numbers[word * size + n]!
  }
  const length = Math.hypot(...sum)
  return length > 0 ? sum.map(number => number / length) : null
}

/** How near two meanings lie: a cosine, −1 … 1. */
export function nearnessOf(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let n = 0; n < x.length; n++) sum += x[n]! * y[n]!
  return sum
}
