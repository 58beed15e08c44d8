// Reports as TF–IDF vectors: stems by number in the order of their coming, so that a product of two is a walk over the
// shorter one with the other laid out in a row, and adds up in the same order whichever way it is asked.

import { byCodeUnit } from "../../model/identity.js"
import type { Worded } from "./worded.js"

/** A pile of so many reports speaks as much for the rarity of a word as the shipped table: what all its stories share tells none apart. */
const pileOfWeight = 150
/** Words by which reports are looked up. */
const heaviest = 30

/** Stems, by number, and what each weighs. */
export interface Vector {
  readonly stems: Int32Array
  readonly weights: Float64Array
}

/** The vectors of a pile, and of each its heaviest stems. */
export interface Vectors {
  readonly all: readonly Vector[]
  readonly heavy: readonly Int32Array[]
  /** Of how many stems. */
  readonly stems: number
}

/** The vectors of a pile. */
export function vectorsOf(reports: readonly Worded[]): Vectors {
  const numbers = new Map<string, number>()
  const rarity = inPile(reports, numbers)
  const names = [...numbers.keys()]
  const all = reports.map(report => vectorOf(report, numbers, rarity))
  return { all, heavy: all.map(vector => heavyIn(vector, names)), stems: numbers.size }
}

/** How rare each stem is, by number, in news at large (its `idf`) and in this pile; stems are numbered. */
function inPile(reports: readonly Worded[], numbers: Map<string, number>): (stem: number, idf: number) => number {
  const frequencies: number[] = []
  for (const { stems } of reports) {
    for (const stem of stems) {
      const number = numbers.get(stem)
      if (number !== undefined) frequencies[number]!++
      else {
        numbers.set(stem, numbers.size)
        frequencies.push(1)
      }
    }
  }
  const n = reports.length
  const share = n / (n + pileOfWeight)
  return (stem, idf) => (1 - share) * idf + share * Math.log((n + 1) / (frequencies[stem]! + 0.5))
}

function vectorOf(
  { stems, words }: Worded,
  numbers: ReadonlyMap<string, number>,
  rarity: (stem: number, idf: number) => number,
): Vector {
  const own = Int32Array.from(words, ([place]) => numbers.get(stems[place]!)!)
  const weights = Float64Array.from(words, ([, count, idf], i) => Math.sqrt(count) * rarity(own[i]!, idf))
  let norm = 0
  for (const weight of weights) norm += weight * weight
  return { stems: own, weights: weights.map(weight => weight / Math.sqrt(norm)) }
}

function heavyIn({ stems, weights }: Vector, names: readonly string[]): Int32Array {
  const order = [...stems.keys()].sort(
    (x, y) => weights[y]! - weights[x]! || byCodeUnit(names[stems[x]!]!, names[stems[y]!]!),
  )
  return Int32Array.from(order.slice(0, heaviest), i => stems[i]!)
}

/** Products of vectors; the longer of the last two stays laid out. */
export function products(stems: number): (a: Vector, b: Vector) => number {
  const row = new Float64Array(stems)
  let laid: Vector | null = null
  return (a, b) => {
    const [small, large] = a.stems.length < b.stems.length ? [a, b] : [b, a]
    if (laid !== large) {
      if (laid) for (const stem of laid.stems) row[stem] = 0
      for (let i = 0; i < large.stems.length; i++) row[large.stems[i]!] = large.weights[i]!
      laid = large
    }
    let sum = 0
    for (let i = 0; i < small.stems.length; i++) sum += small.weights[i]! * row[small.stems[i]!]!
    return sum
  }
}
