// What the attribution models see of a text: the tagger's columns, and where each token stands to quotation marks and
// sentences. Made once a report.

import type { Quotation } from "../../model/annotation.js"
import type { Text } from "../../model/token.js"
import { reportsSpeech } from "../../text/cues.js"
import { type Senses, senseOf } from "./senses.js"
import type { Tagged } from "../tagging/tagger.js"

/** Where a token stands to quotation marks. */
export const Quote = { outside: 0, inside: 1, opening: 2, closing: 3, fragment: 4 } as const

/** Columns over the tokens of a text, for the attribution models. */
export interface Surroundings extends Tagged {
  readonly quote: Uint8Array
  /** The token of the mark that opened last, this one or before it; the first where none did. */
  readonly opening: Int32Array
  /** Index of the token's sentence. */
  readonly sentence: Int32Array
  /** 1 for the commonest verbs of speech. */
  readonly speech: Uint8Array
  /** Class of the word's meaning (WordNet's, by its stem's first sense), 0 where unknown. */
  readonly sense: Uint8Array
}

/** A quotation of so few words is a fragment within someone's sentence, not a sentence of its own. */
const fragmentTokens = 4

/** The columns for a text with its quotations. */
export function surroundingsOf(
  text: Text,
  tagged: Tagged,
  quotations: readonly Quotation[],
  senses: Senses,
): Surroundings {
  const n = text.tokens.length
  const sentence = new Int32Array(n)
  const speech = new Uint8Array(n)
  const sense = new Uint8Array(n)
  for (const { index, firstToken, lastToken } of text.sentences) sentence.fill(index, firstToken, lastToken)
  for (let i = 0; i < n; i++) {
    const token = text.tokens[i]!
    if (token.kind !== "word") continue
    if (reportsSpeech(token)) speech[i] = 1
    sense[i] = senseOf(senses, token.stem, tagged.stem[i]!)
  }
  const quote = quotesIn(text, quotations)
  const { word, stem, suffix2, suffix3, prefix2, shape, first, tag } = tagged
  return {
    word,
    stem,
    suffix2,
    suffix3,
    prefix2,
    shape,
    first,
    tag,
    quote,
    opening: openingsIn(quote),
    sentence,
    speech,
    sense,
  }
}

/** Where each token stands to quotation marks. */
function quotesIn({ tokens }: Text, quotations: readonly Quotation[]): Uint8Array {
  const n = tokens.length
  const quote = new Uint8Array(n)
  let from = 0
  for (const { start, end, inner } of quotations) {
    while (from < n && tokens[from]!.start < start) from++
    let to = from
    while (to < n && tokens[to]!.end <= end) to++
    const state = to - from <= fragmentTokens + 2 ? Quote.fragment : Quote.inside
    for (let i = from; i < to; i++) {
      const token = tokens[i]!
      const mark = token.start < inner.start ? Quote.opening : token.start >= inner.end ? Quote.closing : state
      if (quote[i] === Quote.outside || mark === Quote.opening || mark === Quote.closing) quote[i] = mark
    }
  }
  return quote
}

function openingsIn(quote: Uint8Array): Int32Array {
  const opening = new Int32Array(quote.length)
  for (let i = 1; i < quote.length; i++) opening[i] = quote[i] === Quote.opening ? i : opening[i - 1]!
  return opening
}
