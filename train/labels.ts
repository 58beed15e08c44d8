// Which blocks (or lines) of a page belong to its article: truth is a text, so blocks are aligned to it. Each block
// votes with its word runs for a place in the truth; of all places the heaviest chain that keeps the order counts.
// Order keeps a menu's repetition of a subhead from counting as the subhead.

import { ngrams, wordsOf } from "../src/ingest/judging/words.js"
import type { Marked } from "./pages.js"

const gramLength = 3
/** Runs that stand in the truth more often than this say nothing of the place. */
const mostPlaces = 12
/** Candidate places kept for a block. */
const mostCandidates = 3
/** Words by which a place may drift within a block (markup differences). */
const drift = 12

/** From this share of its words on a block counts as article text. */
const mostly = 0.5

/** How much each block counts in training: long ones more, for they make most of the text, but none alone. */
export function weightsOf(blocks: readonly string[]): Float32Array {
  return Float32Array.from(blocks, block => Math.min(10, Math.sqrt(wordsOf(block, 100).length + 1)))
}

/** For each block 1 where it is article text, else 0. */
export function labelsOf(blocks: readonly string[], truth: readonly string[]): Float32Array {
  const words: string[] = []
  const starts = new Map<string, number[]>()
  for (const paragraph of truth) {
    const own = wordsOf(paragraph, Number.POSITIVE_INFINITY)
    push(starts, own.join(" "), words.length)
    words.push(...own)
  }
  const places = new Map<string, number[]>()
  for (const [i, gram] of ngrams(words).entries()) push(places, gram, i)
  const candidates: Candidate[] = []
  blocks.forEach((block, b) => {
    const own = wordsOf(block, Number.POSITIVE_INFINITY)
    const exact = starts.get(own.join(" "))
    if (own.length < gramLength) {
      for (const place of exact?.slice(0, mostPlaces) ?? [])
        candidates.push({ block: b, place, end: place + own.length, weight: own.length, share: 1 })
      return
    }
    candidates.push(...votes(own, places, b))
  })
  const labels = new Float32Array(blocks.length)
  for (const { block, share } of heaviestChain(candidates)) labels[block] = share >= mostly ? 1 : 0
  return labels
}

/** What blocks with a marked sentence weigh at least: each was marked because programs err on it. */
const leastMarked = 4
/** A block this long inside a marked sentence is a part of it. */
const shortestPart = 24

/** Labels and weights where only sentences are marked: a block without one weighs nothing. */
export function markedLabels(
  blocks: readonly string[],
  marked: Marked,
): { readonly targets: Float32Array; readonly weights: Float32Array } {
  const usual = weightsOf(blocks)
  const targets = new Float32Array(blocks.length)
  const weights = new Float32Array(blocks.length)
  const [belongs, does] = [marked.with.map(spaced), marked.without.map(spaced)]
  blocks.map(spaced).forEach((block, i) => {
    const holds = (sentence: string): boolean =>
      block.includes(sentence) || (block.length >= shortestPart && sentence.includes(block))
    const [inside, outside] = [belongs.some(holds), does.some(holds)]
    if (inside === outside) return
    targets[i] = inside ? 1 : 0
    weights[i] = inside ? Math.max(leastMarked, usual[i]!) : leastMarked
  })
  return { targets, weights }
}

function spaced(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim()
}

interface Candidate {
  readonly block: number
  readonly place: number
  readonly end: number
  readonly weight: number
  readonly share: number
}

function votes(own: readonly string[], places: ReadonlyMap<string, readonly number[]>, block: number): Candidate[] {
  const found: { at: number; place: number }[] = []
  ngrams(own).forEach((gram, at) => {
    const list = places.get(gram)
    if (list && list.length <= mostPlaces) for (const place of list) found.push({ at, place })
  })
  const diagonals = new Map<number, number>()
  for (const { at, place } of found) {
    const diagonal = Math.round((place - at) / drift)
    diagonals.set(diagonal, (diagonals.get(diagonal) ?? 0) + 1)
  }
  return [...diagonals]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCandidates)
    .map(([diagonal]) => {
      const near = found.filter(f => Math.abs(f.place - f.at - diagonal * drift) <= drift)
      const covered = new Set(near.flatMap(f => [f.at, f.at + 1, f.at + 2]))
      const place = near.reduce((least, f) => Math.min(least, f.place), Number.POSITIVE_INFINITY)
      const end = near.reduce((most, f) => Math.max(most, f.place + gramLength), 0)
      return { block, place, end, weight: covered.size, share: covered.size / own.length }
    })
}

/** The chain of candidates of rising block and place with the greatest weight (a weighted longest increasing run). */
function heaviestChain(candidates: readonly Candidate[]): Candidate[] {
  const best = new Float64Array(candidates.length)
  const from = new Int32Array(candidates.length).fill(-1)
  let last = -1
  for (let i = 0; i < candidates.length; i++) {
    const c = candidates[i]!
    best[i] = c.weight
    for (let j = 0; j < i; j++) {
      const before = candidates[j]!
      if (before.block >= c.block || before.end > c.place + 2) continue
      if (best[j]! + c.weight > best[i]!) {
        best[i] = best[j]! + c.weight
        from[i] = j
      }
    }
    if (last < 0 || best[i]! > best[last]!) last = i
  }
  const chain: Candidate[] = []
  for (let i = last; i >= 0; i = from[i]!) chain.push(candidates[i]!)
  return chain.reverse()
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
