// Where the words of a quotation stand on the other side, piece by piece: runs of words as long as may be. One that is
// put together from several places was spoken in none of them.

import type { Span } from "../../../model/span.js"
import { overlap } from "../../../model/span.js"
import type { TokenRange } from "../../../text/places.js"
import { type Correspondence, isContent, type Side, sentenceOf, spanOf } from "../../pair/correspondence.js"
import { formOf, wordsOn } from "./verbatim.js"

/** A run of words that both sides have. */
export interface Piece {
  readonly there: readonly number[]
  readonly place: Span
  readonly sentence: number
  /** Whether it stands between marks in the exemplar. */
  readonly quoted: boolean
}

/** Fewer words side by side happen to stand anywhere. */
const leastWords = 2

/** The words of a range of the copy in the fewest runs that stand in the exemplar, each with a word of content. */
export function piecesOf({ a, b }: Correspondence, words: readonly number[]): Piece[] {
  const { words: all, forms } = wordsOn(a.report)
  const wanted = words.map(word => formOf(b.tokens[word]!))
  const pieces: Piece[] = []
  for (let n = 0; n < words.length; ) {
    const [at, length] = longest(wanted, n, forms)
    const there = words.slice(n, n + length)
    if (length >= leastWords && there.some(word => isContent(b.tokens[word]!))) {
      pieces.push(pieceAt(a, { from: all[at]!, to: all[at + length - 1]! + 1 }, there))
      n += length
    } else n++
  }
  return pieces
}

function pieceAt(side: Side, range: TokenRange, there: readonly number[]): Piece {
  const place = spanOf(side.tokens, range)!
  return {
    there,
    place,
    sentence: sentenceOf(side.report, range.from),
    quoted: side.report.quotations.some(({ inner }) => overlap(inner, place) === place.end - place.start),
  }
}

/** Where the longest run of words that begins as `wanted` goes on from its `n`th stands, and how long it is. */
function longest(wanted: readonly string[], n: number, forms: readonly string[]): [at: number, length: number] {
  let best: [number, number] = [0, 0]
  for (let at = forms.indexOf(wanted[n]!); at >= 0; at = forms.indexOf(wanted[n]!, at + 1)) {
    let length = 1
    while (n + length < wanted.length && forms[at + length] === wanted[n + length]) length++
    if (length > best[1]) best = [at, length]
  }
  return best
}

/** Share of the words of content of `words` that pieces cover. */
export function covered({ b }: Correspondence, words: readonly number[], pieces: readonly Piece[]): number {
  const content = words.filter(at => isContent(b.tokens[at]!))
  const held = new Set(pieces.flatMap(({ there }) => there))
  return content.length ? content.filter(at => held.has(at)).length / content.length : 0
}
