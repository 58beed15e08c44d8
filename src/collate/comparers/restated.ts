// Sentences that the other side has in other words, without being linked to them: a rewriter says "residents" for
// "inhabitants" and "the end of June" for "the end of the month", and of a short sentence little is left to answer.

import { overlapsAny } from "../../model/span.js"
import { lazily } from "../../kit/lazily.js"
import { areSynonyms } from "../../text/lexicon.js"
import {
  type Correspondence,
  contentIn,
  rangeOfSentences,
  type Side,
  spanOfSentences,
  stemsIn,
} from "../pair/correspondence.js"
import { hasValue, isExact } from "../pair/values.js"

/** A sentence that has this share of another's words of content, or of words that mean the same, restates it. */
const leastShare = 0.6

/**
 * Whether one sentence of the other side, that answers to none of this, says what these say: most of their words, and no
 * other number, time or name. What is quoted is restated by its very words alone.
 */
export function isRestated(pair: Correspondence, sentences: readonly number[], side: "a" | "b"): boolean {
  const [own, other] = side === "a" ? [pair.a, pair.b] : [pair.b, pair.a]
  const stems = lazily(() => stemsIn(own, rangeOfSentences(own, sentences)))
  return other.report.sentences.some(
    ({ index, firstToken: from, lastToken: to }) =>
      pair.links[other.linkOf[index]!]?.[side].length === 0 &&
      // Most sentences of a page have nothing in common, and are not looked at further.
      contentIn(other, { from, to }).some(at => stems().has(other.tokens[at]!.stem)) &&
      shareSaid(pair, own, sentences, other, [index]) >= leastOf(own, sentences) &&
      shareSaid(pair, other, [index], own, sentences) > 0,
  )
}

function leastOf(side: Side, sentences: readonly number[]): number {
  return overlapsAny(side.report.quotations, spanOfSentences(side, sentences)) ? 1 : leastShare
}

/** Share of the words of content of sentences that others say or mean; 0 where a number, a time or a name is another. */
function shareSaid(
  { lexicon }: Pick<Correspondence, "lexicon">,
  own: Side,
  sentences: readonly number[],
  other: Side,
  there: readonly number[],
): number {
  const content = contentIn(own, rangeOfSentences(own, sentences))
  const place = spanOfSentences(other, there)
  const stems = contentIn(other, rangeOfSentences(other, there)).map(at => other.tokens[at]!.stem)
  const isSaid = (at: number) => stems.includes(own.tokens[at]!.stem) || hasValue(own, at, other, place)
  if (!content.filter(at => isExact(own, at)).every(isSaid)) return 0
  const isMeant = (at: number) => stems.some(stem => areSynonyms(lexicon, own.tokens[at]!.stem, stem))
  return content.filter(at => isSaid(at) || isMeant(at)).length / content.length
}
