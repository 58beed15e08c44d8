// How much two texts resemble each other as wholes, names and quotations included: cosine of TF-IDF vectors (Salton).
// For looking up which report of a pile a text is closest to. It proves nothing: kinship is read off the outlets' own
// words.

import type { Weighed } from "../src/model/rarity.js"

/** A text as a vector over stems. */
export interface StemVector {
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
}

/** The vector of a text: (1 + ln tf) · idf for every stem. */
export function stemVector({ text, idf }: Weighed): StemVector {
  const [counts, rare] = [new Map<string, number>(), new Map<string, number>()]
  for (const [t, { kind, stem }] of text.tokens.entries()) {
    if (kind === "mark") continue
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
    rare.set(stem, idf[t]!)
  }
  const weights = new Map<string, number>()
  let squares = 0
  for (const [stem, count] of counts) {
    const weight = (1 + Math.log(count)) * rare.get(stem)!
    weights.set(stem, weight)
    squares += weight * weight
  }
  return { weights, length: Math.sqrt(squares) }
}

/** Cosine of two vectors, 0 … 1; 0 where one is empty. */
export function resemblance(x: StemVector, y: StemVector): number {
  let product = 0
  for (const [stem, weight] of x.weights) product += weight * (y.weights.get(stem) ?? 0)
  return product === 0 ? 0 : product / (x.length * y.length)
}
