// How much of a text another one has: the measures by which the literature scores article extraction.

/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const word = /[\p{L}\p{N}\p{M}_]+/gu
/** Words of a shingle in scrapinghub's article-extraction-benchmark. */
const shingle = 4

/** Words as scrapinghub's benchmark takes them: runs of letters, digits and underscores, case kept. */
export function tokens(text: string): string[] {
  return text.match(word) ?? []
}

/** Multisets of four-word shingles (scrapinghub 2019); a text shorter than a shingle is one. */
export function shingleScore(truth: string, found: string): Score {
  return multisetScore(shingles(truth), shingles(found))
}

/** Multisets of lower-cased words. */
export function bagScore(truth: string, found: string): Score {
  return multisetScore(tokens(truth.toLowerCase()), tokens(found.toLowerCase()))
}

/** Harmonic mean; 0 where both are. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

function shingles(text: string): string[] {
  const words = tokens(text)
  if (words.length === 0) return []
  return Array.from({ length: Math.max(1, words.length - shingle + 1) }, (_, i) =>
    words.slice(i, i + shingle).join(" "),
  )
}

function multisetScore(truth: readonly string[], found: readonly string[]): Score {
  if (truth.length === 0 && found.length === 0) return { precision: 1, recall: 1, f1: 1 }
  const counts = new Map<string, number>()
  for (const item of truth) counts.set(item, (counts.get(item) ?? 0) + 1)
  let shared = 0
  for (const item of found) {
    const left = counts.get(item) ?? 0
    if (left > 0) {
      shared++
      counts.set(item, left - 1)
    }
  }
  const precision = found.length > 0 ? shared / found.length : 0
  const recall = truth.length > 0 ? shared / truth.length : 0
  return { precision, recall, f1: harmonic(precision, recall) }
}
