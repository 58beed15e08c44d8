// Sentences as bags of stems, and what two of them share. Stems are numbered for each pair of texts: a sentence is held
// against many, and numbers are looked up in arrays, without hashing.

import type { Weighed } from "../model/rarity.js"
import type { Text } from "../model/token.js"

/** The stems of a sentence by number, each once, and how often each stands there. */
export interface Bag {
  readonly stems: readonly number[]
  readonly counts: readonly number[]
  readonly weight: number
}

/** The stems of two texts by number: that of each token, and what each number weighs. */
interface Numbered {
  readonly ofX: Int32Array
  readonly ofY: Int32Array
  readonly idf: readonly number[]
}

/** Number the stems of two texts. */
export function numbered(x: Weighed, y: Weighed): Numbered {
  const numbers = new Map<string, number>()
  const idf: number[] = []
  const numbersOf = ({ text: { tokens }, idf: own }: Weighed) => {
    const stems = new Int32Array(tokens.length)
    for (let t = 0; t < stems.length; t++) {
      const { stem } = tokens[t]!
      const known = numbers.get(stem)
      const number = known ?? numbers.size
      if (known === undefined) numbers.set(stem, number)
      stems[t] = number
      idf[number] = own[t]!
    }
    return stems
  }
  return { ofX: numbersOf(x), ofY: numbersOf(y), idf }
}

/** The bag of each sentence. `numbers` has one entry a token, `idf` one a number. */
export function bags({ tokens, sentences }: Text, numbers: Int32Array, idf: readonly number[]): Bag[] {
  // Of each stem, the last sentence that has it, and its place there.
  const [latest, place] = [new Int32Array(idf.length).fill(-1), new Int32Array(idf.length)]
  return sentences.map(({ firstToken, lastToken }, s) => {
    const [stems, counts]: [number[], number[]] = [[], []]
    let weight = 0
    for (let t = firstToken; t < lastToken; t++) {
      if (tokens[t]!.kind === "mark") continue
      const stem = numbers[t]!
      weight += idf[stem]!
      if (latest[stem] === s) {
        counts[place[stem]!]!++
        continue
      }
      latest[stem] = s
      place[stem] = stems.length
      stems.push(stem)
      counts.push(1)
    }
    return { stems, counts, weight }
  })
}

/** What two bags have in common, weighed. */
export function sharedWeight(x: Bag, y: Bag, idf: readonly number[]): number {
  const [small, large] = x.stems.length <= y.stems.length ? [x, y] : [y, x]
  const there = new Map(large.stems.map((stem, n) => [stem, large.counts[n]!]))
  let shared = 0
  for (const [n, stem] of small.stems.entries()) {
    shared += Math.min(small.counts[n]!, there.get(stem) ?? 0) * idf[stem]!
  }
  return shared
}

/** Several bags as one. */
export function merged(parts: readonly Bag[]): Bag {
  const counts = new Map<number, number>()
  for (const part of parts)
    for (const [n, stem] of part.stems.entries()) counts.set(stem, (counts.get(stem) ?? 0) + part.counts[n]!)
  const weight = parts.reduce((total, part) => total + part.weight, 0)
  return { stems: [...counts.keys()], counts: [...counts.values()], weight }
}
