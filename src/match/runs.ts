// Passages two reports share word for word: maximal common runs, by matching shingles and extending them both ways
// (as Citron and Ginsparg 2015 and passim do), longest first, each word used once.

import { wordsIn } from "../text/places.js"
import type { SharedRun } from "../model/alignment.js"
import type { Text } from "../model/token.js"

/** A run of words with the tokens it starts and ends at, on both sides (half-open). */
export interface TokenRun extends SharedRun {
  readonly tokensA: readonly [number, number]
  readonly tokensB: readonly [number, number]
}

/** A text with one entry a token: 1 inside quotation marks. */
export interface QuotedText {
  readonly text: Text
  readonly quoted: Uint8Array
}

/** More places of one shingle than this are a refrain: comparing all of them finds nothing new. */
const mostPlaces = 16

/**
 * Common runs of at least `least` words, longest first. A run is quoted when most of
 * its words stand inside quotation marks on either side.
 */
export function sharedRuns(
  { text: a, quoted: quotedA }: QuotedText,
  { text: b, quoted: quotedB }: QuotedText,
  least: number = 5,
): TokenRun[] {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [usedA, usedB] = [new Uint8Array(x.length), new Uint8Array(y.length)]
  const runs: TokenRun[] = []
  for (const run of maximalRuns(a, x, b, y, least)) {
    const { i, j, n } = unused(run, usedA, usedB)
    if (n < least) continue
    usedA.fill(1, i, i + n)
    usedB.fill(1, j, j + n)
    const tokensA = [x[i]!, x[i + n - 1]! + 1] as const
    const tokensB = [y[j]!, y[j + n - 1]! + 1] as const
    runs.push({
      a: { start: a.tokens[tokensA[0]]!.start, end: a.tokens[tokensA[1] - 1]!.end },
      b: { start: b.tokens[tokensB[0]]!.start, end: b.tokens[tokensB[1] - 1]!.end },
      words: n,
      quoted: mostly(quotedA, tokensA) || mostly(quotedB, tokensB),
      tokensA,
      tokensB,
    })
  }
  return runs.sort((r, s) => s.words - r.words || r.a.start - s.a.start)
}

/** `n` words in a row that are the same, from word `i` of the one text and word `j` of the other. */
interface Run {
  readonly i: number
  readonly j: number
  readonly n: number
}

/** All runs that no word before or behind makes longer, longest first. `x` and `y` are the texts' words, by token. */
function maximalRuns(a: Text, x: readonly number[], b: Text, y: readonly number[], least: number): Run[] {
  const places = new Map<string, number[]>()
  for (let j = 0; j + least <= y.length; j++) {
    const key = keyAt(b, y, j, least)
    const list = places.get(key)
    if (!list) places.set(key, [j])
    else if (list.length < mostPlaces) list.push(j)
  }
  const same = (i: number, j: number) => a.tokens[x[i]!]?.norm === b.tokens[y[j]!]?.norm
  const found: Run[] = []
  for (let i = 0; i + least <= x.length; i++) {
    for (const j of places.get(keyAt(a, x, i, least)) ?? []) {
      if (i > 0 && j > 0 && same(i - 1, j - 1)) continue
      let n = least
      while (i + n < x.length && j + n < y.length && same(i + n, j + n)) n++
      found.push({ i, j, n })
    }
  }
  return found.sort((r, s) => s.n - r.n || r.i - s.i || r.j - s.j)
}

function wordsOf(text: Text): number[] {
  return wordsIn(text, { from: 0, to: text.tokens.length })
}

function keyAt(text: Text, words: readonly number[], at: number, n: number): string {
  let key = ""
  for (let k = at; k < at + n; k++) key += `${text.tokens[words[k]!]!.norm} `
  return key
}

/** The longest stretch of a run whose words no longer run has taken. */
function unused({ i, j, n }: Run, usedA: Uint8Array, usedB: Uint8Array): Run {
  let best = { i, j, n: 0 }
  let from = 0
  for (let k = 0; k <= n; k++) {
    if (k < n && !usedA[i + k] && !usedB[j + k]) continue
    if (k - from > best.n) best = { i: i + from, j: j + from, n: k - from }
    from = k + 1
  }
  return best
}

function mostly(quoted: Uint8Array, [from, to]: readonly [number, number]): boolean {
  let inside = 0
  for (let t = from; t < to; t++) inside += quoted[t]!
  return inside * 2 > to - from
}
