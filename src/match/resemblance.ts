// How much two texts resemble each other as wholes, names and quotations included: cosine of TF-IDF vectors (Salton).
// For looking up which report of a pile a text is closest to. It proves nothing: kinship is read off the outlets' own
// words.

import type { WordStatistics } from "../model/statistics.js"
import type { Text } from "../model/token.js"

/** A text as a vector over stems. */
export interface StemVector {
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
}

/** The vector of a text: (1 + ln tf) · idf for every stem. */
export function stemVector(text: Text, statistics: WordStatistics): StemVector {
  const counts = new Map<string, number>()
  for (const { kind, stem } of text.tokens) if (kind !== "mark") counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weights = new Map<string, number>()
  let squares = 0
  for (const [stem, count] of counts) {
    const weight = (1 + Math.log(count)) * statistics.idf(stem)
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
