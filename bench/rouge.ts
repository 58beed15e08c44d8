// ROUGE-LSum (Lin 2004; as Google's rouge-score computes it without stemming): the longest common subsequences of each
// sentence of the truth with all sentences found, united, no word counted more often than it occurs on either side.

import { harmonic, type Score } from "./overlap.js"

/** Score sentences found against the sentences of the truth. */
export function rougeLSum(truth: readonly string[], found: readonly string[]): Score {
  const reference = truth.map(words)
  const candidate = found.map(words)
  const [inTruth, inFound] = [counts(reference), counts(candidate)]
  const total = (sentences: readonly (readonly string[])[]): number => sentences.reduce((sum, s) => sum + s.length, 0)
  let hits = 0
  for (const sentence of reference) {
    const united = new Set<number>()
    for (const other of candidate) for (const at of commonSubsequence(sentence, other)) united.add(at)
    for (const at of [...united].sort((a, b) => a - b)) {
      const word = sentence[at]!
      const [left, right] = [inTruth.get(word) ?? 0, inFound.get(word) ?? 0]
      if (left <= 0 || right <= 0) continue
      hits++
      inTruth.set(word, left - 1)
      inFound.set(word, right - 1)
    }
  }
  const [size, foundSize] = [total(reference), total(candidate)]
  const precision = foundSize > 0 ? hits / foundSize : 0
  const recall = size > 0 ? hits / size : 0
  return { precision, recall, f1: harmonic(precision, recall) }
}

/** Lower-cased runs of ASCII letters and digits, as rouge-score takes them. */
function words(sentence: string): string[] {
  return sentence.toLowerCase().match(/[a-z0-9]+/g) ?? []
}

function counts(sentences: readonly (readonly string[])[]): Map<string, number> {
  const map = new Map<string, number>()
  for (const word of sentences.flat()) map.set(word, (map.get(word) ?? 0) + 1)
  return map
}

/** Places in `a` of one longest common subsequence with `b`. */
function commonSubsequence(a: readonly string[], b: readonly string[]): number[] {
  if (!b.some(word => a.includes(word))) return []
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      lengths[i * width + j] =
        a[i - 1] === b[j - 1]
          ? lengths[(i - 1) * width + j - 1]! + 1
          : Math.max(lengths[(i - 1) * width + j]!, lengths[i * width + j - 1]!)
    }
  }
  const places: number[] = []
  let [i, j] = [a.length, b.length]
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) {
      places.push(--i)
      j--
    } else if (lengths[i * width + j - 1]! > lengths[(i - 1) * width + j]!) j--
    else i--
  }
  return places
}
