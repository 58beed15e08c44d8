// What was changed between the words of a quotation that are kept: a no, how sure it is, who is meant, a word.

import { modals, noes } from "../../../text/helpers.js"
import { lettersOf } from "../../../kit/spelling.js"
import type { Quotation } from "../../../model/annotation.js"
import type { Span } from "../../../model/span.js"
import { wordsIn } from "../../../text/places.js"
import { oneBody } from "../../../text/aliases.js"
import { type Correspondence, isContent, sentenceOf, type Side, spanOf } from "../../pair/correspondence.js"
import { hasValue } from "../../pair/values.js"
import { personOf } from "../relations/pronouns.js"
import { inBrackets, ofBrackets } from "./brackets.js"
import type { Gap, Laid } from "./gaps.js"
import type { Change } from "../../gravity/marks.js"

/** A quotation of which less than this is kept between its first kept word and its last is another one of the same speech. */
const sameQuotation = 0.6
/** So many words or fewer are a fragment: a word or term the reporter took over, not a sentence somebody spoke. */
export const fragment = 3

/** What the gaps between kept words, and words put for others at the ends, change. */
export function changesIn(pair: Correspondence, was: Quotation, lay: Laid): Change[] {
  const isOne = isSameQuotation(pair, lay)
  return lay.gaps.flatMap(gap => {
    if (inBrackets(pair, gap)) return [ofBrackets(pair, was, gap)]
    if (isCapital(pair, gap)) return ["shown"]
    if (isOneValue(pair, gap)) return []
    const { at, gone, put } = gap
    if (at !== "middle" && (gone.length === 0 || put.length === 0)) return []
    // At an end that was cut and written anew, nothing stands for anything.
    if (at !== "middle" && (gone.length > mostReplaced || put.length > mostReplaced))
      return put.length ? ["reworded"] : []
    return ofGap(pair, gap, isOne)
  })
}

/** At the ends of a quotation, in longer gaps nothing stands for anything. Words. */
const mostReplaced = 4

/** A letter in brackets makes a word begin a sentence, or none: "[W]e". What stood before it was cut, and that is shown. */
function isCapital({ a, b }: Correspondence, { gone, put, b: range }: Gap): boolean {
  const [first, last] = [b.tokens[put[0] ?? -1], b.tokens[put.at(-1) ?? -1]]
  const own = a.tokens[gone.at(-1) ?? -1]
  if (!first || !last || !own) return false
  const printed = b.text.slice(b.tokens[range.from]!.start, last.end)
  return /^\[\p{L}\]\p{L}/u.test(printed) && lettersOf(printed) === lettersOf(a.text.slice(own.start, own.end))
}

/** Whether a number or a time stands for itself in other words. */
function isOneValue({ a, b }: Correspondence, { gone, put }: Gap): boolean {
  const [from, to] = [ends(a, gone), ends(b, put)]
  if (!from || !to) return false
  const content = (side: Side, places: readonly number[]) => places.filter(at => isContent(side.tokens[at]!))
  if (content(a, gone).length === 0 || content(b, put).length === 0) return false
  return content(a, gone).every(at => hasValue(a, at, b, to)) && content(b, put).every(at => hasValue(b, at, a, from))
}

function ends({ tokens }: Side, places: readonly number[]): Span | null {
  return places.length ? spanOf(tokens, { from: places[0]!, to: places.at(-1)! + 1 }) : null
}

function ofGap(pair: Correspondence, gap: Gap, isOne: boolean): Change[] {
  const { gone, put } = gap
  const [lost, gained] = [gone.map(at => pair.a.tokens[at]!.norm), put.map(at => pair.b.tokens[at]!.norm)]
  const isShown = put.length === 0 && isElided(pair.b, gap)
  // Whole sentences put in or left out are told as such.
  if (put.length === 0 && areSentences(pair.a, gone)) return []
  if (gone.length === 0 && areSentences(pair.b, put)) return []
  if (put.length === 0 && isClause(pair.a, gone)) return isShown ? ["shown"] : ["cut"]
  const turned = (words: ReadonlySet<string>) =>
    lost.filter(norm => words.has(norm)).length !== gained.filter(norm => words.has(norm)).length
  if (turned(noes)) return ["no"]
  const [may, must] = [lost, gained].map(list => list.filter(norm => modals.has(norm)).join(" "))
  if (isOtherPerson(lost, gained)) return ["person"]
  const weighty = {
    gone: gone.filter(at => isContent(pair.a.tokens[at]!)),
    put: put.filter(at => isContent(pair.b.tokens[at]!)),
  }
  const replaced = weighty.put.filter(at => pair.b.how[at] !== "stem" && !isAlias(pair, gone, at))
  if (may !== must && replaced.length === 0 && (isShown || isOne)) return ["surety"]
  if (replaced.length > 0 && (weighty.gone.length > 0 || may)) return [isOne ? "word" : "reworded"]
  if (put.length > 0) return weighty.put.length + weighty.gone.length > 0 ? ["reworded"] : ["shown"]
  if (isShown || weighty.gone.length === 0) return ["shown"]
  return ["cut"]
}

/** Whether enough is kept between the ends for the rest to be the same words altered. */
function isSameQuotation({ a }: Correspondence, { own, kept }: Laid): boolean {
  if (own.to - own.from <= fragment) return true
  const [first, last] = [kept[0]![0], kept.at(-1)![0]]
  const content = a.tokens.slice(first, last + 1).filter(isContent).length
  return kept.filter(([at]) => isContent(a.tokens[at]!)).length >= sameQuotation * content
}

/** One pronoun on either side, of another person or number: "we" for "you". */
function isOtherPerson(lost: readonly string[], gained: readonly string[]): boolean {
  const [x, y] = [lost, gained].map(list => list.flatMap(norm => personOf(norm) ?? []))
  return x!.length === 1 && y!.length === 1 && x![0] !== y![0]
}

/** Whether an ellipsis stands where words were cut. */
function isElided({ text, tokens }: Side, { b: { from, to } }: Gap): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to]]
  return (
    before !== undefined && behind !== undefined && /…|\.\s?\.\s?\.|\*\s?\*/u.test(text.slice(before.end, behind.start))
  )
}

/** What stands before and behind words, the next thing that is no space. */
function around({ text, tokens }: Side, places: readonly number[]): readonly [string, string] {
  const before = text.slice(0, tokens[places[0]!]!.start).trimEnd().at(-1) ?? "."
  return [before, text.slice(tokens[places.at(-1)!]!.end).trimStart()[0] ?? "."]
}

/** Whether words are a clause between marks, which takes its no with it. */
function isClause(side: Side, places: readonly number[]): boolean {
  const [before, behind] = around(side, places)
  return /[.!?;:,—–(]/u.test(before) && /[.!?;:,—–)]/u.test(behind)
}

/** Whether words are whole sentences. */
export function areSentences({ report }: Side, places: readonly number[]): boolean {
  if (places.length === 0) return false
  const [first, last] = [places[0]!, places.at(-1)!].map(at => report.sentences[sentenceOf(report, at)]!)
  const words = wordsIn(report, { from: first!.firstToken, to: last!.lastToken })
  return words.length === places.length
}

/** Whether a word names a body that the quotation has by another of its names: ISIL for ISIS. */
function isAlias({ a, b }: Correspondence, gone: readonly number[], at: number): boolean {
  return gone.some(own => oneBody([a.tokens[own]!.norm], [b.tokens[at]!.norm]))
}
