// Features by which, given a cue, its source and content are told: every token is described by where it stands to the
// cue. Conditioning on the cue is what makes the content of indirect speech learnable (Pareti 2012; Newell 2017).
// One row a token, one sequence a cue: the cue's paragraph, or as much of it as is near.

import { fnv1a } from "../../model/identity.js"
import type { Span } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import { featuresOf, type Rows, rowsFor } from "../sequence/features.js"
import { Tag } from "../tagging/tagger.js"
import { Quote, type Surroundings } from "./surroundings.js"

/** Labels of the span model: outside, source, content, each by its beginning and the rest. */
export const spanLabels = ["O", "BS", "IS", "BC", "IC"] as const

/** Numbers of the labels. */
export const SpanLabel = { O: 0, BS: 1, IS: 2, BC: 3, IC: 4 } as const

/** By what the span model tells source and content. */
const features = featuresOf(18, [
  [2, "side", "away", "sentences"],
  [3, "place", "tag"],
  [4, "side", "word"],
  [5, "side", "word-1"],
  [6, "side", "word+1"],
  [7, "side", "tag-1", "tag"],
  [8, "side", "tag", "tag+1"],
  [9, "side", "tag-1", "tag tag+1"],
  [10, "side", "word-1", "word"],
  [11, "side", "word", "word+1"],
  [12, "place", "quote", "layout"],
  [13, "side", "quote-1 quote", "quote+1"],
  [14, "head", "side", "tag"],
  [15, "head", "place", "quote"],
  [16, "head", "side", "away"],
  [17, "nearHead", "side away", "word"],
  [18, "near", "side", "quote"],
  [19, "near", "side", "away"],
  [21, "after", "place", "quote"],
  [22, "after", "side", "away"],
  [23, "tail", "side", "tag"],
  [24, "tail", "side", "away"],
  [26, "place", "commas quotes", "tag"],
  [27, "place", "commas verbs", "tag"],
  [28, "side", "commas", "word"],
  [30, "ends", "place", "layout"],
  [31, "ends", "place", "tag"],
  [32, "place", "suffix3"],
  [33, "side", "shape", "tag-1"],
  [34, "layout", "side", "away"],
  [35, "layout", "place", "verbs commas"],
  [36, "head", "layout", "side"],
  [37, "side", "word-1", "tag"],
  [38, "side", "word+1", "tag"],
  [39, "side", "commas verbs", "stem"],
  [40, "place", "word-2", "word-1"],
  [41, "place", "word+1", "word+2"],
  [42, "side", "speech", "quote"],
  [43, "side", "tag-2 tag-1", "tag"],
  [44, "side", "tag tag+1", "tag+2"],
  [45, "side quotes", "quote", "quote+1 quote-1"],
  [46, "side", "sense", "tag"],
  [47, "side", "away", "sense"],
  [48, "headSense", "side", "tag verbs commas"],
  [49, "headSense", "place", "quote near"],
  [50, "headSense", "side", "away"],
])

/** A range of tokens, half-open. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** So many sentences before and after the cue's own are looked at, within its paragraph; more while a quotation runs on. */
const nearSentences = 1
const farSentences = 6

/** Tokens before and after a cue that are looked at, at most: far more than paragraphs have, and none is read by all cues. */
const nearTokens = 500

/** The tokens looked at for a cue. */
export function windowOf(text: Text, s: Surroundings, cue: TokenRange): TokenRange {
  const { sentences } = text
  const home = s.sentence[cue.first]!
  const { block } = sentences[home]!
  const runsOn = (token: number) => s.quote[token] === Quote.inside && s.quote[token - 1] !== Quote.outside
  let a = home
  let b = home
  while (
    sentences[a - 1]?.block === block &&
    (home - a < nearSentences || (home - a < farSentences && runsOn(sentences[a]!.firstToken)))
  )
    a--
  while (
    sentences[b + 1]?.block === block &&
    (b - home < nearSentences || (b - home < farSentences && runsOn(sentences[b + 1]!.firstToken)))
  )
    b++
  return {
    first: Math.max(sentences[a]!.firstToken, cue.first - nearTokens),
    last: Math.min(sentences[b]!.lastToken, cue.last + nearTokens),
  }
}

const comma = fnv1a(",")

/** The rows of a cue's window. */
export function spanRows(s: Surroundings, cue: TokenRange, window: TokenRange): Rows {
  const { first: from, last: to } = window
  const rows = rowsFor(features, to - from)
  const { column, width } = features
  const { values } = rows
  const word = (i: number) => (i < from ? 1 : i >= to ? 2 : s.word[i]!)
  const tag = (i: number) => (i < from ? 30 : i >= to ? 31 : s.tag[i]!)
  const quote = (i: number) => (i < from || i >= to ? 9 : s.quote[i]!)
  const head = s.stem[headOf(s, cue)]!
  const headSense = s.sense[headOf(s, cue)]!
  const tail = s.word[cue.last - 1]!
  const home = s.sentence[cue.first]!
  const near = neighbour(s, cue.last, to) * 64 + neighbour(s, cue.first - 1, to, from)
  const after = word(cue.last)
  const layout = layoutOf(s, cue, home, from, to)
  const tally = tallies(s, cue, from, to)
  for (let i = from, row = 0; i < to; i++, row += width) {
    const tag0 = s.tag[i]!
    const quote0 = s.quote[i]!
    const side = i < cue.first ? 0 : i < cue.last ? 1 : 2
    const away = bucket(side === 0 ? cue.first - i : i - cue.last + 1)
    const sentences = Math.max(-2, Math.min(2, s.sentence[i]! - home)) + 2
    const commas = tally.commas[i - from]!
    const verbs = tally.verbs[i - from]!
    const quotes = tally.quotes[i - from]!
    const opens = i === from || s.sentence[i - 1] !== s.sentence[i] ? 1 : 0
    const closes = i + 1 === to || s.sentence[i + 1] !== s.sentence[i] ? 1 : 0
    values[row + column.head] = head
    values[row + column.nearHead] = away <= 3 ? head : 1
    values[row + column.headSense] = headSense
    values[row + column.tail] = tail
    values[row + column.after] = after
    values[row + column.near] = near
    values[row + column.layout] = layout
    values[row + column.side] = side
    values[row + column.away] = away
    values[row + column["side away"]] = side * 16 + away
    values[row + column.sentences] = sentences
    values[row + column.place] = side * 8 + sentences
    values[row + column.ends] = opens * 2 + closes
    values[row + column.commas] = commas
    values[row + column["commas quotes"]] = commas * 4 + quotes
    values[row + column["commas verbs"]] = commas * 4 + verbs
    values[row + column["verbs commas"]] = verbs * 4 + commas
    values[row + column["tag verbs commas"]] = tag0 * 16 + verbs * 4 + commas
    values[row + column["side quotes"]] = side * 4 + quotes
    values[row + column.word] = s.word[i]!
    values[row + column["word-1"]] = word(i - 1)
    values[row + column["word-2"]] = word(i - 2)
    values[row + column["word+1"]] = word(i + 1)
    values[row + column["word+2"]] = word(i + 2)
    values[row + column.stem] = s.stem[i]!
    values[row + column.shape] = s.shape[i]!
    values[row + column.suffix3] = s.suffix3[i]!
    values[row + column.sense] = s.sense[i]!
    values[row + column.speech] = s.speech[i]!
    values[row + column.tag] = tag0
    values[row + column["tag-1"]] = tag(i - 1)
    values[row + column["tag+1"]] = tag(i + 1)
    values[row + column["tag+2"]] = tag(i + 2)
    values[row + column["tag-2 tag-1"]] = tag(i - 2) * 32 + tag(i - 1)
    values[row + column["tag tag+1"]] = tag0 * 32 + tag(i + 1)
    values[row + column.quote] = quote0
    values[row + column["quote+1"]] = quote(i + 1)
    values[row + column["quote-1 quote"]] = quote(i - 1) * 16 + quote0
    values[row + column["quote+1 quote-1"]] = quote(i + 1) * 16 + quote(i - 1)
    values[row + column["quote near"]] = quote0 * 64 + near
  }
  return rows
}

/** The token that says most of a cue: its last verb, or its first word. */
function headOf(s: Surroundings, { first, last }: TokenRange): number {
  for (let i = last - 1; i >= first; i--) if (s.tag[i] === Tag.VERB) return i
  return first
}

function neighbour(s: Surroundings, i: number, to: number, from = 0): number {
  if (i < from) return 40
  if (i >= to) return 41
  if (s.quote[i] === Quote.opening) return 42
  if (s.quote[i] === Quote.closing) return 43
  return s.word[i] === comma ? 44 : s.tag[i]!
}

/** Where quotation marks stand in the cue's sentence: before it, after it, around it. */
function layoutOf(s: Surroundings, cue: TokenRange, home: number, from: number, to: number): number {
  let before = 0
  let after = 0
  for (let i = cue.first - 1; i >= from && s.sentence[i] === home; i--) if (s.quote[i] !== Quote.outside) before = 1
  for (let i = cue.last; i < to && s.sentence[i] === home; i++) if (s.quote[i] !== Quote.outside) after = 1
  const inside = s.quote[cue.first] !== Quote.outside ? 1 : 0
  return before * 4 + after * 2 + inside
}

/** How many commas, verbs and quotation marks stand between each token and the cue, up to three of each. */
function tallies(s: Surroundings, cue: TokenRange, from: number, to: number) {
  const commas = new Uint8Array(to - from)
  const verbs = new Uint8Array(to - from)
  const quotes = new Uint8Array(to - from)
  const walk = (start: number, step: 1 | -1) => {
    let c = 0
    let v = 0
    let q = 0
    for (let i = start; i >= from && i < to; i += step) {
      commas[i - from] = Math.min(3, c)
      verbs[i - from] = Math.min(3, v)
      quotes[i - from] = Math.min(3, q)
      if (s.quote[i] === Quote.opening || s.quote[i] === Quote.closing) q++
      else if (s.word[i] === comma && s.quote[i] === Quote.outside) c++
      if (s.tag[i] === Tag.VERB || s.tag[i] === Tag.AUX) v++
    }
  }
  walk(cue.first - 1, -1)
  walk(cue.last, 1)
  return { commas, verbs, quotes }
}

/** Distances in steps that widen: 1, 2, 3, 4, 5–6, 7–9, 10–14, 15–24, 25 and more. */
function bucket(distance: number): number {
  if (distance <= 4) return distance
  if (distance <= 6) return 5
  if (distance <= 9) return 6
  if (distance <= 14) return 7
  return distance <= 24 ? 8 : 9
}

/** The characters of a range of tokens. */
export function charsOf(text: Text, { first, last }: TokenRange): Span {
  return { start: text.tokens[first]!.start, end: text.tokens[last - 1]!.end }
}
