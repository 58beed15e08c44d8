// Marks put around words that had none: around the exemplar's own telling, around words gathered from several places, or
// around words that it does not have.

import { type Row, ruled, verdict } from "../../gravity.js"
import { rowOf } from "../../gravity/marks.js"
import { tokensWithin, wordsIn } from "../../../text/places.js"
import type { Quotation } from "../../../model/annotation.js"
import { overlapsAny, type Span } from "../../../model/span.js"
import { answerTo, contentIn, type Correspondence, isContent, sentenceOf, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import { spanning } from "../../pair/spanning.js"
import { fragment } from "./changes.js"
import { ownVoiceIn } from "./own-voice.js"
import { covered, type Piece, piecesOf } from "./pieces.js"

/** A quotation of whose words a smaller share answers stands elsewhere, or nowhere. */
const leastShare = 0.4
/** Words put between marks that are the exemplar's own in this share were at least printed there. */
const nearlyVerbatim = 0.85
/** A quotation is put together of what stands in the exemplar where that covers this share of its words of content. */
const madeOf = 0.6

/** What is said of marks in the copy that no marks of the exemplar answer to. */
export function gainedMarks(pair: Correspondence, quotation: Quotation): Draft[] {
  const range = tokensWithin(pair.b.tokens, quotation.inner)
  const words = wordsIn(pair.b.report, range)
  const answer = answerTo(pair.b, range)
  if (answer.range && answer.share >= leastShare && isTelling(pair, words)) {
    return gained(pair, quotation, spanOf(pair.a.tokens, answer.range)!, answer.share)
  }
  if (contentIn(pair.b, range).length < leastTelling) return []
  const pieces = piecesOf(pair, words)
  const share = covered(pair, words, pieces)
  const [first] = pieces
  if (share >= madeOf && pieces.every(({ sentence }) => sentence === first!.sentence)) {
    return gained(pair, quotation, extentOf(pieces), share)
  }
  // In a sentence that is new as a whole, the quotation is part of what was put in.
  const link = pair.links[pair.b.linkOf[sentenceOf(pair.b.report, range.from)] ?? -1]
  if (!link || link.a.length === 0) return []
  const isMade = share >= madeOf && pieces.some(({ quoted }) => quoted)
  return [foreign(pair, quotation, isMade ? extentOf(pieces) : null)]
}

/** Of a longer quotation so many words of content answer, and most that are no names: else both only speak of one thing. */
const leastTelling = 3

function isTelling({ b }: Correspondence, words: readonly number[]): boolean {
  if (words.length <= fragment) return true
  const content = words.filter(at => isContent(b.tokens[at]!))
  const plain = content.filter(at => b.named[at] === 0)
  const answered = (list: readonly number[]) => list.filter(at => b.answer[at]! >= 0).length
  if (content.length < leastTelling) return answered(words) * 2 > words.length
  return answered(content) >= leastTelling && answered(plain) * 2 >= plain.length
}

function extentOf(pieces: readonly Piece[]): Span {
  return spanning(pieces.map(({ place }) => place))
}

/** A quotation whose words stand nowhere; or, with a place, apart. */
function foreign({ b }: Correspondence, quotation: Quotation, place: Span | null): Draft {
  const row = rowOf(place ? "made" : "nowhere")
  const said = excerpt(b.text, quotation)
  return {
    ...verdict(row),
    exemplar: place,
    copy: quotation,
    note: place ? `${row.told}: ${said}` : `${said} ${row.told}`,
  }
}

/** Marks around words that stand in the exemplar at a place. */
function gained(pair: Correspondence, quotation: Quotation, place: Span, share: number): Draft[] {
  if (overlapsAny(pair.a.report.quotations, place)) return []
  const words = wordsIn(pair.b.report, tokensWithin(pair.b.tokens, quotation.inner))
  const isTurned =
    words.length > fragment && ownVoiceIn(pair.b, quotation).length > 0 && ownVoiceIn(pair.a, place).length === 0
  const isPrinted = share >= nearlyVerbatim
  const said = excerpt(pair.b.text, quotation)
  return [
    {
      ...ruled(rowOfGained(quotation, words.length, isTurned, isPrinted)),
      exemplar: place,
      copy: quotation,
      note: `marks are put around words that had none: ${said}${isTurned ? "; what was told of the speaker is now said by him" : ""}`,
    },
  ]
}

function rowOfGained({ uneven, use }: Quotation, length: number, isTurned: boolean, isPrinted: boolean): Row {
  // A reporter who was there would have other words: these are the exemplar's, made the speaker's own.
  if (isTurned && isPrinted && !uneven) return "quotation.gained-own-voice"
  if (use === "title") return "quotation.gained-title"
  if (length <= fragment) return "quotation.gained-term"
  return isTurned || !isPrinted ? "quotation.gained-rephrased" : "quotation.gained"
}
