// Sentences as bags of stems, and what two of them share. Stems are numbered, for a sentence is held against
// many and numbers are looked up in arrays: once a text, so that a pair only has to say which of the one are which of the other.

import { keptWith } from "../kit/kept.js"
import type { Weighed } from "../model/rarity.js"
import type { Text } from "../model/token.js"

/** The stems of a sentence by number, each once, and how often each stands there. */
export interface Bag {
  readonly stems: readonly number[]
  readonly counts: readonly number[]
  readonly weight: number
}

/** Two texts ready to be laid on one another: the bags of their sentences, each over its own text's stems. */
export interface Laid {
  readonly bagsX: readonly Bag[]
  readonly bagsY: readonly Bag[]
  /** Of each stem of `x`, its number in `y`; what `x` alone has counts on from `y`'s last. */
  readonly inY: Int32Array
  /** Of each stem of `y`, the sentences that have it, each with how often. */
  readonly holders: readonly (readonly number[])[]
  /** What each stem of `y` weighs. */
  readonly idf: Float64Array
}

/** A text's own stems by number, and its sentences over them. */
interface Numbered {
  readonly numbers: ReadonlyMap<string, number>
  readonly stems: readonly string[]
  readonly ofTokens: Int32Array
  readonly idf: Float64Array
  readonly bags: readonly Bag[]
  readonly holders: readonly (readonly number[])[]
}

const numbered = keptWith(({ text, idf: own }: Weighed): Numbered => {
  const { numbers, ofTokens } = numbersIn(text)
  const idf = new Float64Array(numbers.size)
  for (let t = 0; t < ofTokens.length; t++) idf[ofTokens[t]!] = own[t]!
  const found = bags(text, ofTokens, idf)
  const holders: number[][] = Array.from(idf, () => [])
  for (const [s, { stems, counts }] of found.entries())
    for (const [n, stem] of stems.entries()) holders[stem]!.push(s, counts[n]!)
  return { numbers, stems: [...numbers.keys()], ofTokens, idf, bags: found, holders }
})

/** Lay two texts side by side. Where they weigh a word otherwise, the second's weight is taken for both. */
export function laid(x: Weighed, y: Weighed): Laid {
  const [own, { numbers, idf, bags: bagsY, holders }] = [numbered(x), numbered(y)]
  const inY = new Int32Array(own.stems.length)
  let alike = true
  for (let n = 0; n < inY.length; n++) {
    const known = numbers.get(own.stems[n]!)
    inY[n] = known ?? idf.length + n
    if (known !== undefined && idf[known] !== own.idf[n]) alike = false
  }
  const weights = alike ? own.idf : own.idf.map((weight, n) => idf[inY[n]!] ?? weight)
  const bagsX = alike ? own.bags : bags(x.text, own.ofTokens, weights)
  return { bagsX, bagsY, inY, holders, idf }
}

/** The stems of a text by number, and the number of each token's. */
function numbersIn({ tokens }: Text): { readonly numbers: Map<string, number>; readonly ofTokens: Int32Array } {
  const numbers = new Map<string, number>()
  const ofTokens = new Int32Array(tokens.length)
  for (let t = 0; t < ofTokens.length; t++) {
    const { stem } = tokens[t]!
    const known = numbers.get(stem)
    ofTokens[t] = known ?? numbers.size
    if (known === undefined) numbers.set(stem, numbers.size)
  }
  return { numbers, ofTokens }
}

/** The bag of each sentence. `numbers` has one entry a token, `idf` one a number. */
function bags({ tokens, sentences }: Text, numbers: Int32Array, idf: Float64Array): Bag[] {
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

/** A bag of `x` over the numbers of `y`. */
export function asOfY(bag: Bag, { inY }: Laid): Bag {
  return { ...bag, stems: bag.stems.map(stem => inY[stem]!) }
}

/** What two bags over the numbers of `y` have in common, weighed. */
export function sharedWeight(x: Bag, y: Bag, { idf }: Laid): number {
  const [small, large] = x.stems.length <= y.stems.length ? [x, y] : [y, x]
  const there = new Map(large.stems.map((stem, n) => [stem, large.counts[n]!]))
  let shared = 0
  for (const [n, stem] of small.stems.entries()) {
    // What `x` alone has weighs nothing here.
    shared += Math.min(small.counts[n]!, there.get(stem) ?? 0) * (idf[stem] ?? 0)
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
