// Features by which, given a cue, its source and content are told: every token is described by where it stands to the
// cue. Conditioning on the cue is what makes the content of indirect speech learnable (Pareti 2012; Newell 2017).
// One row a token, one sequence a cue: the cue's paragraph, or as much of it as is near.

import type { Span } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import { hashOf, type RowBuilder } from "../sequence/rows.js"
import { Tag } from "../tagging/tagger.js"
import { Quote, type Surroundings } from "./surroundings.js"

/** Buckets of the span model's features: 2 to this. */
export const SPAN_BITS = 19

/** Labels of the span model: outside, source, content, each by its beginning and the rest. */
export const spanLabels = ["O", "BS", "IS", "BC", "IC"] as const

/** Numbers of the labels. */
export const SpanLabel = { O: 0, BS: 1, IS: 2, BC: 3, IC: 4 } as const

/** A range of tokens, half-open. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** So many sentences before and after the cue's own are looked at, within its paragraph; more while a quotation runs on. */
const NEAR_SENTENCES = 1
const FAR_SENTENCES = 6

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
    (home - a < NEAR_SENTENCES || (home - a < FAR_SENTENCES && runsOn(sentences[a]!.firstToken)))
  )
    a--
  while (
    sentences[b + 1]?.block === block &&
    (b - home < NEAR_SENTENCES || (b - home < FAR_SENTENCES && runsOn(sentences[b + 1]!.firstToken)))
  )
    b++
  return { first: sentences[a]!.firstToken, last: sentences[b]!.lastToken }
}

const COMMA = hashOf(",")

/** Fill `rows` with those of a cue's window. */
export function spanRows(rows: RowBuilder, s: Surroundings, cue: TokenRange, window: TokenRange): void {
  rows.reset()
  const { first: from, last: to } = window
  const word = (i: number) => (i < from ? 1 : i >= to ? 2 : s.word[i]!)
  const tag = (i: number) => (i < from ? 30 : i >= to ? 31 : s.tag[i]!)
  const quote = (i: number) => (i < from || i >= to ? 9 : s.quote[i]!)
  const head = s.stem[headOf(s, cue)]!
  const sense = s.sense[headOf(s, cue)]!
  const tail = s.word[cue.last - 1]!
  const home = s.sentence[cue.first]!
  const near = neighbour(s, cue.last, to) * 64 + neighbour(s, cue.first - 1, to, from)
  const after = word(cue.last)
  const layout = layoutOf(s, cue, home, from, to)
  const tally = tallies(s, cue, from, to)
  for (let i = from; i < to; i++) {
    const tag0 = s.tag[i]!
    const quote0 = s.quote[i]!
    const side = i < cue.first ? 0 : i < cue.last ? 1 : 2
    const away = bucket(side === 0 ? cue.first - i : i - cue.last + 1)
    const sentences = Math.max(-2, Math.min(2, s.sentence[i]! - home)) + 2
    const at = i - from
    const commas = tally.commas[at]!
    const verbs = tally.verbs[at]!
    const quotes = tally.quotes[at]!
    const opens = i === from || s.sentence[i - 1] !== s.sentence[i] ? 1 : 0
    const closes = i + 1 === to || s.sentence[i + 1] !== s.sentence[i] ? 1 : 0
    const place = side * 8 + sentences
    rows.add(2, side, away, sentences)
    rows.add(3, place, tag0)
    rows.add(4, side, s.word[i])
    rows.add(5, side, word(i - 1))
    rows.add(6, side, word(i + 1))
    rows.add(7, side, tag(i - 1), tag0)
    rows.add(8, side, tag0, tag(i + 1))
    rows.add(9, side, tag(i - 1), tag0 * 32 + tag(i + 1))
    rows.add(10, side, word(i - 1), s.word[i])
    rows.add(11, side, s.word[i], word(i + 1))
    rows.add(12, place, quote0, layout)
    rows.add(13, side, quote(i - 1) * 16 + quote0, quote(i + 1))
    rows.add(14, head, side, tag0)
    rows.add(15, head, place, quote0)
    rows.add(16, head, side, away)
    rows.add(17, away <= 3 ? head : 1, side * 16 + away, s.word[i])
    rows.add(18, near, side, quote0)
    rows.add(19, near, side, away)
    rows.add(21, after, place, quote0)
    rows.add(22, after, side, away)
    rows.add(23, tail, side, tag0)
    rows.add(24, tail, side, away)
    rows.add(26, place, commas * 4 + quotes, tag0)
    rows.add(27, place, commas * 4 + verbs, tag0)
    rows.add(28, side, commas, s.word[i])
    rows.add(30, opens * 2 + closes, place, layout)
    rows.add(31, opens * 2 + closes, place, tag0)
    rows.add(32, place, s.suffix3[i])
    rows.add(33, side, s.shape[i], tag(i - 1))
    rows.add(34, layout, side, away)
    rows.add(35, layout, place, verbs * 4 + commas)
    rows.add(36, head, layout, side)
    rows.add(37, side, word(i - 1), tag0)
    rows.add(38, side, word(i + 1), tag0)
    rows.add(39, side, commas * 4 + verbs, s.stem[i])
    rows.add(40, place, word(i - 2), word(i - 1))
    rows.add(41, place, word(i + 1), word(i + 2))
    rows.add(42, side, s.speech[i], quote0)
    rows.add(43, side, tag(i - 2) * 32 + tag(i - 1), tag0)
    rows.add(44, side, tag0 * 32 + tag(i + 1), tag(i + 2))
    rows.add(45, side * 4 + quotes, quote0, quote(i + 1) * 16 + quote(i - 1))
    rows.add(46, side, s.sense[i], tag0)
    rows.add(47, side, away, s.sense[i])
    rows.add(48, sense, side, tag0 * 16 + verbs * 4 + commas)
    rows.add(49, sense, place, quote0 * 64 + near)
    rows.add(50, sense, side, away)
    rows.endRow()
  }
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
  return s.word[i] === COMMA ? 44 : s.tag[i]!
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
      else if (s.word[i] === COMMA && s.quote[i] === Quote.outside) c++
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
