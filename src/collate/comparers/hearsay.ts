// Whether a statement without its holder still reads as somebody's. A page need not name him again: it may say that he
// "claimed" it, that a thing "apparently" is so, or have somebody speak of the same matter in the sentence behind it.

import { tokensIn, type TokenRange } from "../../text/places.js"
import type { Attribution } from "../../model/annotation.js"
import { overlapsAny } from "../../model/span.js"
import type { Sentence } from "../../model/token.js"
import { type Side, sentenceOf, stemsIn } from "../pair/correspondence.js"
import { holderStems } from "./attributions/holders.js"
import { mayTellOfSpeech } from "./attributions/named.js"

/** So many words of content of a statement stand in what is said behind it, where both are of one matter. */
const ofOneMatter = 3

/** Whether words at `place` are told as hearsay by their own sentence, or by the one behind it. */
export function isHearsay(side: Side, place: TokenRange): boolean {
  const { sentences } = side.report
  const [first, last] = [sentenceOf(side.report, place.from), sentenceOf(side.report, place.to - 1)]
  if (sentences.slice(first, last + 1).some(own => isHedged(side, own) || saidIn(side, own).length > 0)) return true
  const next = sentences[last + 1]
  if (!next || !goesOn(side, sentences[last]!, next)) return false
  const matter = stemsIn(side, place)
  const shared = [...stemsIn(side, { from: next.firstToken, to: next.lastToken })].filter(stem => matter.has(stem))
  // One of whom the statement tells, and who speaks behind it, speaks of what befell him.
  const isToldOf = (one: Attribution) => [...holderStems(side, one)].some(stem => matter.has(stem))
  return saidIn(side, next).some(one => shared.length >= ofOneMatter || isToldOf(one))
}

/** Whether a sentence says that it goes by what is told or seems so. */
function isHedged({ report }: Side, sentence: Sentence): boolean {
  return report.hedges.some(one => one.scale === "evidence" && overlapsAny([sentence], one))
}

/** What somebody is told in a sentence to have said, in a word of speech. */
export function saidIn(side: Side, sentence: Sentence): Attribution[] {
  return side.report.attributions.filter(({ source, cue }) => {
    if (!source || !cue || !overlapsAny([sentence], cue)) return false
    return tokensIn(side.tokens, cue).some(mayTellOfSpeech)
  })
}

/** Whether the sentence behind another is of its paragraph, or a paragraph by itself. */
function goesOn({ report: { sentences } }: Side, one: Sentence, next: Sentence): boolean {
  return next.block === one.block || sentences[next.index + 1]?.block !== next.block
}
