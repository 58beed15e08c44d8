// Reports as TF–IDF vectors: stems by number in the order of their coming, so that a product of two is a walk over the
// shorter one with the other laid out in a row, and adds up in the same order whichever way it is asked.

import type { Annotated } from "../../model/annotation.js"
import type { Weighed } from "../../model/rarity.js"
import { byCodeUnit } from "../../model/identity.js"
import { functionWords } from "../../text/function-words.js"

/** Words of a report's opening: the headline and two or three paragraphs. */
const opening = 120
const openingWeight = 2
const nameWeight = 1.5
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
export function vectorsOf(texts: readonly Weighed[]): Vectors {
  const numbers = new Map<string, number>()
  const rarity = inPile(
    texts.map(({ text }) => text),
    numbers,
  )
  const names = [...numbers.keys()]
  const slots = new Int32Array(numbers.size).fill(-1)
  const all = texts.map(text => vectorOf(text, numbers, rarity, slots))
  return { all, heavy: all.map(vector => heavyIn(vector, names)), stems: numbers.size }
}

/** How rare each stem is, by number, in news at large (its `idf`) and in this pile; new stems are numbered. */
function inPile(reports: readonly Annotated[], numbers: Map<string, number>): (stem: number, idf: number) => number {
  const frequencies: number[] = []
  const last: number[] = []
  for (const [n, { tokens }] of reports.entries()) {
    for (const { stem } of tokens) {
      let number = numbers.get(stem)
      if (number === undefined) {
        number = numbers.size
        numbers.set(stem, number)
        frequencies.push(0)
        last.push(-1)
      }
      if (last[number] !== n) frequencies[number]!++
      last[number] = n
    }
  }
  const n = reports.length
  const share = n / (n + pileOfWeight)
  return (stem, idf) => (1 - share) * idf + share * Math.log((n + 1) / (frequencies[stem]! + 0.5))
}

/** `slots` is a row of −1 for all stems, and is so again afterwards. */
function vectorOf(
  { text, idf }: Weighed,
  numbers: ReadonlyMap<string, number>,
  rarity: (stem: number, idf: number) => number,
  slots: Int32Array,
): Vector {
  const [stems, weights, rare]: [number[], number[], number[]] = [[], [], []]
  for (const [t, { kind, norm, stem, start }] of text.tokens.entries()) {
    if (kind === "mark" || functionWords.has(norm)) continue
    const weight = (t < opening ? openingWeight : 1) * (isCapital(text.report.text, start) ? nameWeight : 1)
    const number = numbers.get(stem)!
    if (slots[number]! < 0) {
      slots[number] = stems.length
      stems.push(number)
      weights.push(0)
      rare.push(0)
    }
    const slot = slots[number]!
    weights[slot]! += weight
    rare[slot] = idf[t]!
  }
  let norm = 0
  for (let i = 0; i < stems.length; i++) {
    const weight = Math.sqrt(weights[i]!) * rarity(stems[i]!, rare[i]!)
    weights[i] = weight
    norm += weight * weight
    slots[stems[i]!] = -1
  }
  return { stems: Int32Array.from(stems), weights: Float64Array.from(weights, weight => weight / Math.sqrt(norm)) }
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text[at]!)
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
