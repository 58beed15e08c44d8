// What stands between marks that still stand: words changed, put in, left out, or run together from several quotations.

import { ruled } from "../../gravity.js"
import { oneBody } from "../../../text/aliases.js"
import { greatest, least } from "../../../kit/extremes.js"
import { type TokenRange, tokensWithin } from "../../../text/places.js"
import type { Quotation } from "../../../model/annotation.js"
import { overlap, samePlace, type Span } from "../../../model/span.js"
import { type Correspondence, isContent, type Side, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import { sameSpelling } from "../../words/spelling.js"

/** So many words or fewer are a fragment: a word or term the reporter took over, not a sentence somebody spoke. */
export const fragment = 3

/** Words changed, put in, left out or run in between marks that still stand. */
export function insideMarks(pair: Correspondence, was: Quotation, is: Quotation): Draft[] {
  const own = tokensWithin(pair.a.tokens, was.inner)
  const there = tokensWithin(pair.b.tokens, is.inner)
  const { changed, runIn } = foreignWords(pair, own, there)
  const left = leftOut(pair, own, there)
  const touched = [
    ...left,
    ...Array.from({ length: own.to - own.from }, (_, n) => own.from + n).filter(at => changedFrom(pair, at)),
  ]
  if (runIn.length === 0 && sameSpelling(normsAt(pair.a, touched), normsAt(pair.b, changed))) return []
  const joined = runTogether(pair, was, is, runIn)
  if (joined) return [joined]
  if (changed.length === 0 && left.length === 0) return []
  const heavy = !was.uneven && !is.uneven && isAltered(pair, own, changed, left)
  const exemplar = changedIn(pair.a, own, left) ?? was
  return [
    {
      ...ruled(heavy ? "quotation.altered" : "quotation.edited"),
      exemplar,
      copy: changed.length ? (spanOf(pair.b.tokens, { from: changed[0]!, to: changed.at(-1)! + 1 }) ?? is) : is,
      note: `words are changed inside the marks: ${excerpt(pair.a.text, was)}, now ${excerpt(pair.b.text, is)}`,
    },
  ]
}

/** Words between the copy's marks that are not the quotation's: changed ones, and those that stood elsewhere. */
function foreignWords(
  pair: Correspondence,
  own: TokenRange,
  there: TokenRange,
): { changed: number[]; runIn: number[] } {
  const changed: number[] = []
  const runIn: number[] = []
  for (let at = there.from; at < there.to; at++) {
    if (pair.b.tokens[at]!.kind === "mark") continue
    const answer = pair.b.answer[at]!
    if (answer < 0) changed.push(at)
    else if (answer < own.from || answer >= own.to) runIn.push(at)
    else if (pair.b.how[at] !== "same") changed.push(at)
  }
  return { changed, runIn }
}

/**
 * Words of several quotations, or from outside the marks, that stand between one pair of marks in the copy; else null.
 */
function runTogether(pair: Correspondence, was: Quotation, is: Quotation, runIn: readonly number[]): Draft | null {
  const own = tokensWithin(pair.a.tokens, was.inner)
  // "A," he said, "B" may be told as "A B," he said: what comes from other marks alone was spoken.
  const unspoken = runIn.filter(at => !isQuoted(pair.a, pair.b.answer[at]!))
  const answers = runIn.map(at => pair.b.answer[at]!)
  const whole = spanOf(pair.a.tokens, {
    from: least([own.from, ...answers]),
    to: greatest([own.to, ...answers.map(answer => answer + 1)]),
  })
  const joined = pair.a.report.quotations.filter(q => samePlace(q, was) || (whole !== null && overlap(q, whole) > 0))
  const several = joined.length > 1
  if (unspoken.length === 0 || !(several || unspoken.some(at => isContent(pair.b.tokens[at]!)))) return null
  const places = [...joined, ...(whole ? [whole] : [])]
  return {
    // Where a mark is missing, nobody knows where what was spoken ends.
    ...ruled(several && !joined.some(({ uneven }) => uneven) ? "quotation.run-together" : "quotation.run-in"),
    exemplar: { start: least(places.map(p => p.start)), end: greatest(places.map(p => p.end)) },
    copy: is,
    note: several
      ? `${joined.length} quotations and the words between them are run into one: ${excerpt(pair.b.text, is)}`
      : `words that stood outside the marks stand inside them: ${excerpt(pair.b.text, is)}`,
  }
}

function isQuoted(side: Side, at: number): boolean {
  return side.report.quotations.some(q => overlap(q.inner, side.tokens[at]!) > 0)
}

/** A quotation of which less than this is kept is another quotation of the same speech, not this one altered. */
const sameQuotation = 0.6

/**
 * Whether words inside the marks were replaced, or a yes or no, may or must put in or taken out. Words cut from a
 * quotation, and another form of a word, are a lesser thing.
 */
function isAltered(
  pair: Correspondence,
  own: TokenRange,
  changed: readonly number[],
  left: readonly number[],
): boolean {
  const words = pair.a.tokens.slice(own.from, own.to).filter(isContent).length
  const kept = words - left.filter(at => isContent(pair.a.tokens[at]!)).length
  const size = pair.a.tokens.slice(own.from, own.to).filter(token => token.kind !== "mark").length
  if (size > fragment && kept < sameQuotation * words) return false
  if (changed.some(at => turns(pair.b, at)) || left.some(at => turns(pair.a, at))) return true
  const replaced = changed.filter(
    at => isContent(pair.b.tokens[at]!) && pair.b.how[at] !== "stem" && !isAlias(pair, own, at),
  )
  const gone = left.filter(at => isContent(pair.a.tokens[at]!)).length
  const reworded = replaced.filter(at => pair.b.how[at] === "like").length
  return reworded + Math.min(replaced.length - reworded, gone) > 0
}

/** Whether a word names a body that the quotation has by another of its names: ISIL for ISIS. */
function isAlias({ a, b }: Correspondence, own: TokenRange, at: number): boolean {
  return a.tokens.slice(own.from, own.to).some(token => oneBody([token.norm], [b.tokens[at]!.norm]))
}

function changedFrom({ a }: Correspondence, at: number): boolean {
  return a.tokens[at]!.kind !== "mark" && a.answer[at]! >= 0 && a.how[at] !== "same"
}

function normsAt(side: Side, places: readonly number[]): string[] {
  return [...new Set(places)].sort((x, y) => x - y).map(at => side.tokens[at]!.norm)
}

function turns(side: Side, at: number): boolean {
  return /^(?:not|no|never|nor|without|may|might|could|can|must|should|will|would)$/u.test(side.tokens[at]!.norm)
}

/** Words of the quotation that lie between words still quoted and are gone. A quotation cut at its ends is whole. */
function leftOut(pair: Correspondence, own: TokenRange, there: TokenRange): number[] {
  const kept: number[] = []
  for (let at = own.from; at < own.to; at++) {
    const answer = pair.a.answer[at]!
    if (answer >= there.from && answer < there.to) kept.push(at)
  }
  const gone: number[] = []
  for (let at = kept[0] ?? 0; at < (kept.at(-1) ?? -1); at++) {
    if (pair.a.tokens[at]!.kind !== "mark" && !kept.includes(at)) gone.push(at)
  }
  return gone
}

function changedIn(side: Side, own: TokenRange, left: readonly number[]): Span | null {
  const changed: number[] = [...left]
  for (let at = own.from; at < own.to; at++) {
    if (side.tokens[at]!.kind !== "mark" && side.answer[at]! >= 0 && side.how[at] !== "same") changed.push(at)
  }
  if (changed.length === 0) return null
  return spanOf(side.tokens, { from: least(changed), to: greatest(changed) + 1 })
}
