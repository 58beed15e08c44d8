// What stands between marks that still stand: words changed, put in, cut, or run together from several places. All that
// was done to one quotation is one finding, told by the weightiest of it (`gravity/marks.ts`).

import { ruled, verdict } from "../../gravity.js"
import { greatest, least } from "../../../kit/extremes.js"
import type { Quotation } from "../../../model/annotation.js"
import { sentenceUpTo, type TokenRange, tokensWithin, wordsIn } from "../../../text/places.js"
import { overlap, samePlace, type Span } from "../../../model/span.js"
import { contentIn, type Correspondence, isContent, type Side, sentenceOf, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import { inBrackets } from "./brackets.js"
import { spanning } from "../../pair/spanning.js"
import { isOfSlot } from "../../pair/values.js"
import { areSentences, changesIn } from "./changes.js"
import { freed, lostAtEnds } from "./cuts.js"
import { type Gap, type Laid, laid } from "./gaps.js"
import { covered, piecesOf } from "./pieces.js"
import { type Change, type MarksRow, rowFor } from "../../gravity/marks.js"

/** What was done between the marks of a quotation that still stand. */
export function insideMarks(pair: Correspondence, was: Quotation, is: Quotation): Draft[] {
  const lay = laid(pair, was, is)
  if (!isOne(pair, was, is, lay)) return []
  const joined = runTogether(pair, was, is, lay)
  if (joined) return [joined]
  const changed = changesIn(pair, was, lay)
  const found: readonly Change[] = [
    ...changed,
    ...lostAtEnds(pair, is, lay),
    ...putAtEnds(pair, lay),
    ...freed(pair, was, is),
  ]
  const rule = rowFor(new Set(found))
  return rule ? [draftOf(pair, was, is, lay, rule, changed.includes(rule.change) && ofWords.has(rule.change))] : []
}

/** Whether two quotations are one: of the shorter, half its words stand in the other, and half of those of content. */
function isOne({ a, b }: Correspondence, was: Quotation, is: Quotation, { kept }: Laid): boolean {
  const sizes = (side: Side, { inner }: Quotation) => {
    const range = tokensWithin(side.tokens, inner)
    return { words: wordsIn(side.report, range).length, content: contentIn(side, range).length }
  }
  const [x, y] = [sizes(a, was), sizes(b, is)]
  const held = kept.filter(([at]) => isContent(a.tokens[at]!)).length
  return kept.length * 2 >= Math.min(x.words, y.words) && held * 2 >= Math.min(x.content, y.content)
}

/** Changes of a word or two, shown at these; else the whole quotation is. */
const ofWords: ReadonlySet<Change> = new Set<Change>(["word", "reworded"])

/** Changes that another comparer may tell by itself, with the very word. */
const toldByWords: ReadonlySet<Change> = new Set<Change>(["no", "surety", "person", "condition", "freed"])

function draftOf(
  pair: Correspondence,
  was: Quotation,
  is: Quotation,
  lay: Laid,
  rule: MarksRow,
  narrow: boolean,
): Draft {
  const middle = lay.gaps.filter(({ gone, put }) => gone.length > 0 && put.length > 0)
  const heavy = rule.gravity === "grave" && (was.uneven || is.uneven)
  const [gone, put] = [middle.flatMap(gap => gap.gone), middle.flatMap(gap => gap.put)]
  return {
    // Where a mark is missing, nobody knows where what was spoken ends.
    ...(heavy ? ruled("quotation.uneven") : verdict(rule)),
    exemplar: narrow ? (around(pair.a, gone) ?? was) : withPieces(pair, was, lay, rule),
    copy: narrow ? (around(pair.b, put) ?? is) : rule.change === "freed" ? withLead(pair.b, is) : is,
    note: `${rule.told}: ${excerpt(pair.a.text, was)}, now ${excerpt(pair.b.text, is)}`,
    ...(toldByWords.has(rule.change) || isOfSlots(pair, rule, gone, put) ? { yields: true } : {}),
  }
}

/** Whether all that was put for another word is a number, a time or a name, and was. */
function isOfSlots(
  { a, b }: Correspondence,
  { change }: MarksRow,
  gone: readonly number[],
  put: readonly number[],
): boolean {
  if (change !== "word" && change !== "reworded") return false
  const areAll = (side: Side, places: readonly number[]) =>
    places.filter(at => isContent(side.tokens[at]!)).every(at => isOfSlot(side, at))
  return areAll(a, gone) && areAll(b, put)
}

/** A quotation, and the places of the words that were run into it. */
function withPieces(pair: Correspondence, was: Quotation, { gaps }: Laid, { change }: MarksRow): Span {
  if (change === "freed") return withLead(pair.a, was)
  if (change !== "stitched") return was
  const places = [was, ...piecesOf(pair, gaps.at(-1)!.put).map(({ place }) => place)]
  return spanning(places)
}

/** A quotation with what its sentence says before it. */
function withLead({ report }: Side, { start, end }: Quotation): Span {
  return { start: sentenceUpTo(report, start)?.start ?? start, end }
}

function around({ tokens }: Side, places: readonly number[]): Span | null {
  return places.length ? spanOf(tokens, { from: least(places), to: greatest(places) + 1 }) : null
}

/** Words put in at the ends: said somewhere else, an act more, or a closer word. */
function putAtEnds(pair: Correspondence, { gaps, there }: Laid): Change[] {
  const ends = gaps.filter(({ at, put }) => at !== "middle" && put.length > 0)
  if (ends.length === 0 || standsWhole(pair, there)) return []
  return ends.flatMap(gap => {
    if (gap.gone.length > 0 || inBrackets(pair, gap)) return []
    if (areSentences(pair.b, gap.put)) return []
    const content = gap.put.filter(at => isContent(pair.b.tokens[at]!))
    if (content.length === 0) return []
    return gap.at === "tail" && goesOn(pair.b, gap) ? ofTail(pair, gap) : ["put in"]
  })
}

const conjunctions: ReadonlySet<string> = new Set("and or but nor".split(" "))

/** Whether words go on in the sentence that they are put to. */
function goesOn({ report }: Side, { put, b }: Gap): boolean {
  return b.from > 0 && sentenceOf(report, b.from - 1) === sentenceOf(report, put[0]!)
}

/** Words put to a sentence that somebody spoke: from another quotation, or a further act. */
function ofTail(pair: Correspondence, { put }: Gap): Change[] {
  const pieces = piecesOf(pair, put)
  if (covered(pair, put, pieces) === 1 && pieces.some(({ quoted }) => quoted)) return ["stitched"]
  return [conjunctions.has(pair.b.tokens[put[0]!]!.norm) ? "act" : "put in"]
}

/**
 * Words of several quotations, or from outside the marks, that stand between one pair of marks in the copy; else null.
 */
function runTogether(pair: Correspondence, was: Quotation, is: Quotation, { own, gaps, there }: Laid): Draft | null {
  const runIn = gaps.flatMap(gap => gap.runIn)
  // "A," he said, "B" may be told as "A B," he said: what comes from other marks alone was spoken.
  const unspoken = runIn.filter(at => !isQuoted(pair.a, pair.b.answer[at]!))
  if (unspoken.length === 0) return null
  if (standsWhole(pair, there)) return null
  const answers = runIn.map(at => pair.b.answer[at]!)
  const whole = spanOf(pair.a.tokens, {
    from: least([own.from, ...answers]),
    to: greatest([own.to, ...answers.map(answer => answer + 1)]),
  })
  const joined = pair.a.report.quotations.filter(q => samePlace(q, was) || (whole !== null && overlap(q, whole) > 0))
  const several = joined.length > 1
  if (!(several || unspoken.some(at => isContent(pair.b.tokens[at]!)))) return null
  const places = [...joined, ...(whole ? [whole] : [])]
  return {
    // Where a mark is missing, nobody knows where what was spoken ends.
    ...ruled(several && !joined.some(({ uneven }) => uneven) ? "quotation.run-together" : "quotation.run-in"),
    exemplar: spanning(places),
    copy: is,
    note: several
      ? `${joined.length} quotations and the words between them are run into one: ${excerpt(pair.b.text, is)}`
      : `words that stood outside the marks stand inside them: ${excerpt(pair.b.text, is)}`,
  }
}

/** Whether words stand in the exemplar as they are, with no mark among them, as a post in its own paragraph does: nobody put them together. */
function standsWhole(pair: Correspondence, there: TokenRange): boolean {
  const words = wordsIn(pair.b.report, there)
  const [piece] = piecesOf(pair, words)
  if (!piece || piece.there.length < words.length) return false
  const isCut = ({ start, end }: Span) => start > piece.place.start || end < piece.place.end
  return !pair.a.report.quotations.some(one => !one.uneven && overlap(one.inner, piece.place) > 0 && isCut(one.inner))
}

function isQuoted(side: Side, at: number): boolean {
  return side.report.quotations.some(q => overlap(q.inner, side.tokens[at]!) > 0)
}
