// Passages two reports share word for word: maximal common runs, by matching shingles and extending them both ways
// (as Citron and Ginsparg 2015 and passim do), longest first, each word used once.

import { keptWith } from "../kit/kept.js"
import type { SharedRun } from "../model/alignment.js"
import type { Text } from "../model/token.js"
import { type Words, wordCodes } from "../text/codes.js"

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

/** Words of the shortest run, where nothing else is asked for. */
const usual = 5
/** More places of one shingle than this are a refrain: comparing all of them finds nothing new. */
const mostPlaces = 16

/**
 * Common runs of at least `least` words, longest first. A run is quoted when most of
 * its words stand inside quotation marks on either side.
 */
export function sharedRuns(
  { text: a, quoted: quotedA }: QuotedText,
  { text: b, quoted: quotedB }: QuotedText,
  least: number = usual,
): TokenRun[] {
  const [wordsA, wordsB] = [wordCodes(a), wordCodes(b)]
  const [x, y] = [wordsA.tokens, wordsB.tokens]
  const [usedA, usedB] = [new Uint8Array(x.length), new Uint8Array(y.length)]
  const runs: TokenRun[] = []
  for (const run of maximalRuns(a, wordsA, b, wordsB, least)) {
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

/**
 * All runs that no word before or behind makes longer, longest first. Shingles are looked up by a number; only those that
 * agree in it are held against one another word by word.
 */
function maximalRuns(a: Text, x: Words, b: Text, y: Words, least: number): Run[] {
  const found: Run[] = []
  const [{ keys: keysX }, { keys: keysY, heads, next }] = [shinglesOf(a, least), shinglesOf(b, least)]
  const same = (i: number, j: number) =>
    x.norms[i] === y.norms[j] && a.tokens[x.tokens[i]!]!.norm === b.tokens[y.tokens[j]!]!.norm
  for (let i = 0; i < keysX.length; i++) {
    let places = 0
    for (let j = heads[keysX[i]! & (heads.length - 1)]!; j >= 0 && places < mostPlaces; j = next[j]!) {
      if (keysX[i] !== keysY[j]) continue
      let n = 0
      while (n < least && same(i + n, j + n)) n++
      if (n < least) continue
      places++
      if (i > 0 && j > 0 && same(i - 1, j - 1)) continue
      while (i + n < x.norms.length && j + n < y.norms.length && same(i + n, j + n)) n++
      found.push({ i, j, n })
    }
  }
  return found.sort((r, s) => s.n - r.n || r.i - s.i || r.j - s.j)
}

/** The shingles of a text by their keys. */
interface Shingles {
  /** A key for the words that begin at each word. */
  readonly keys: Int32Array
  /** Places by the low bits of their keys, each list in ascending order; −1 ends it. */
  readonly heads: Int32Array
  readonly next: Int32Array
}

function shinglesOf(text: Text, least: number): Shingles {
  return least === usual ? shinglesOfUsual(text) : shinglesIn(text, least)
}

function shinglesIn(text: Text, least: number): Shingles {
  const keys = keysOf(wordCodes(text).norms, least)
  return { keys, ...chained(keys) }
}

const shinglesOfUsual = keptWith((text: Text) => shinglesIn(text, usual))

/** A number for the `least` words that begin at each word. */
function keysOf(norms: Int32Array, least: number): Int32Array {
  const keys = new Int32Array(Math.max(0, norms.length - least + 1))
  for (let at = 0; at < keys.length; at++) {
    let key = 0
    for (let k = at; k < at + least; k++) key = Math.imul(key ^ norms[k]!, 0x5bd1e995) ^ (key >>> 15)
    keys[at] = key ^ (key >>> 13)
  }
  return keys
}

function chained(keys: Int32Array): Pick<Shingles, "heads" | "next"> {
  const heads = new Int32Array(2 << (31 - Math.clz32(keys.length | 1))).fill(-1)
  const next = new Int32Array(keys.length)
  for (let at = keys.length - 1; at >= 0; at--) {
    const low = keys[at]! & (heads.length - 1)
    next[at] = heads[low]!
    heads[low] = at
  }
  return { heads, next }
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
