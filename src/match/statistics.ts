// How rare each word is, as a step of its own: for small piles from a shipped table, for large ones from the pile.

import type { WordStatistics } from "../model/statistics.js"
import type { Text } from "../model/token.js"

/** Document frequencies of the pile itself, smoothed: idf = ln((n + 1) / (df + ½)). */
export function pileStatistics(texts: readonly Text[]): WordStatistics {
  const frequencies = new Map<string, number>()
  for (const text of texts) {
    for (const stem of new Set(text.tokens.map(token => token.stem))) {
      frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1)
    }
  }
  const n = texts.length
  return { idf: stem => Math.log((n + 1) / ((frequencies.get(stem) ?? 0) + 0.5)) }
}
