// Whether what somebody said still has its holder in the copy.

import { type TokenRange, tokensWithin } from "../../text/places.js"
import type { Attribution, Quotation } from "../../model/annotation.js"
import { overlap } from "../../model/span.js"
import { reportsSpeech } from "../words/cues.js"
import { type Correspondence, type Side, sentenceOf, spanOf } from "../pair/correspondence.js"

/** Whether words that were quoted, and stand at `place` in the copy, are still said by somebody there. */
export function speakerIsKept(pair: Correspondence, quotation: Quotation, place: TokenRange): boolean {
  const span = spanOf(pair.b.tokens, place)
  if (!span) return false
  const covered = pair.b.report.attributions.some(
    attribution =>
      attribution.source !== null &&
      attribution.content.some(piece => overlap(piece, span) * 2 >= span.end - span.start),
  )
  if (covered) return true
  const first = sentenceOf(pair.b.report, place.from)
  const last = sentenceOf(pair.b.report, place.to - 1)
  const attribution = quotation.attribution === null ? undefined : pair.a.report.attributions[quotation.attribution]
  if (attribution) return namedIn(pair, attribution, first, last)
  return saidIn(pair.b, first, last, place)
}

/** Whether the cue or the source of an attribution answers in sentences `first … last` of the copy. */
function namedIn(pair: Correspondence, { source, cue }: Attribution, first: number, last: number): boolean {
  const { firstToken } = pair.b.report.sentences[first]!
  const { lastToken } = pair.b.report.sentences[last]!
  return [source, cue].some(part => {
    if (!part) return false
    const { from, to } = tokensWithin(pair.a.tokens, part)
    for (let at = from; at < to; at++) {
      const answer = pair.a.answer[at]!
      if (answer >= firstToken && answer < lastToken && pair.a.tokens[at]!.kind !== "mark") return true
    }
    return false
  })
}

/** Whether a verb of speech stands in these sentences outside the words themselves. */
function saidIn(side: Side, first: number, last: number, place: TokenRange): boolean {
  const { firstToken } = side.report.sentences[first]!
  const { lastToken } = side.report.sentences[last]!
  for (let at = firstToken; at < lastToken; at++) {
    if ((at < place.from || at >= place.to) && reportsSpeech(side.tokens[at]!)) return true
  }
  return false
}
