// A phrase put for another: between words that are kept, each side has words of content that nothing of the other answers,
// and that are no synonyms, forms or wider words of one another. Whether they mean the same cannot be told: they are never
// said to be only worded otherwise. Gaps that nothing but small words part are one phrase.

import { ruled } from "../gravity.js"
import { overlap, overlapsAny, type Span } from "../../model/span.js"
import type { TokenRange } from "../../text/places.js"
import { baseStem } from "../../text/lexicon.js"
import { type Correspondence, isContent, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Edit, Script } from "../pair/edits.js"
import { areAkin } from "../words/akin.js"
import { cueClass } from "../words/cues.js"

/** So many small words between two gaps leave them one phrase. */
const mostBetween = 2
/** With more words of content on a side it is no phrase put for another, but matter of its own. */
const mostContent = 8

/** Phrases put for others in one script. `claimed` are the places that other comparers have accounted for. */
export function findRecast(pair: Correspondence, script: Script, claimed: readonly Draft[]): Draft[] {
  const told = claimed.filter(draft => !draft.ofMarksAlone)
  const [taken, given] = [told.map(({ exemplar }) => exemplar), told.map(({ copy }) => copy)]
  return phrases(pair, script.edits).flatMap(({ a, b }) => {
    // Whether a yes became a no is another's question.
    if (hasNo(pair.a, a) || hasNo(pair.b, b)) return []
    const [lost, put] = [free(pair.a, a, taken), free(pair.b, b, given)]
    if (Math.max(lost.length, put.length) > mostContent) return []
    const [gone, instead] = [
      lost.filter(x => !put.some(y => isAkin(pair, x, y))),
      put.filter(y => !lost.some(x => isAkin(pair, x, y))),
    ]
    if (gone.length === 0 || instead.length === 0) return []
    const [exemplar, copy] = [placeOf(pair.a, gone), placeOf(pair.b, instead)]
    return [
      {
        // Of real rewordings half are of this kind: told as what they are, and not raised.
        ...ruled("meaning.recast"),
        exemplar,
        copy,
        note: `“${excerpt(pair.a.text, exemplar)}” became “${excerpt(pair.b.text, copy)}”: nothing shows that they mean the same`,
      },
    ]
  })
}

/** Gaps, those together that nothing but small words part. */
function phrases(pair: Correspondence, edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last && areOne(pair.a, last.a.to, edit.a.from) && areOne(pair.b, last.b.to, edit.b.from))
      joined[joined.length - 1] = { a: { from: last.a.from, to: edit.a.to }, b: { from: last.b.from, to: edit.b.to } }
    else joined.push(edit)
  }
  return joined
}

function areOne(side: Side, from: number, to: number): boolean {
  return (
    to - from <= mostBetween && !side.tokens.slice(from, to).some(token => isContent(token) || token.kind === "mark")
  )
}

function hasNo({ report, tokens }: Side, range: TokenRange): boolean {
  const place = spanOf(tokens, range)
  return place !== null && overlapsAny(report.negations, place)
}

/** Words of content that answer to none and that nothing else was told of; how it is said that somebody said is no matter. */
function free(side: Side, { from, to }: TokenRange, told: readonly (Span | null)[]): number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) {
    const token = side.tokens[at]!
    if (!isContent(token) || side.answer[at]! >= 0 || cueClass(token) !== null) continue
    // Names, figures and times answer to their like; what is printed otherwise there is no phrase.
    if (side.named[at] === 1 || token.kind === "number" || isMeasure(side, token)) continue
    if (!told.some(span => span !== null && overlap(span, token) > 0)) found.push(at)
  }
  return found
}

function isMeasure({ report }: Side, word: Span): boolean {
  return overlapsAny(report.figures, word) || overlapsAny(report.times, word)
}

function isAkin({ a, b, lexicon }: Correspondence, x: number, y: number): boolean {
  const [own, other] = [a.tokens[x]!, b.tokens[y]!]
  return own.stem === other.stem || areAkin(lexicon, baseStem(own.norm, own.stem), baseStem(other.norm, other.stem))
}

function placeOf(side: Side, places: readonly number[]): Span {
  return spanOf(side.tokens, { from: places[0]!, to: places.at(-1)! + 1 })!
}
