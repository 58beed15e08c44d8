// What stands around a slot: two slots stand for one another only where the words around them do. "A 17-year-old
// gorilla" and "a 4-year-old boy" answer to one another by their years, and no age was changed.

import { doubtful } from "../gravity.js"
import type { SentenceLink } from "../../model/alignment.js"
import type { Span } from "../../model/span.js"
import { tokensWithin } from "../../text/places.js"
import { closeness } from "./closeness.js"
import type { Draft } from "./draft.js"
import type { Script } from "./edits.js"
import { type Correspondence, isContent, type Side, sentenceOf } from "./correspondence.js"

/** `same`: the one stands in the other's place. `like`: it may. `apart`: they are of two things. */
export type Standing = "same" | "like" | "apart"

/** So many words of content on either side of a slot are its surroundings, and so many where they answer. */
const reach = { own: 3, there: 6 }
/** So much of what is around a slot answers where the one stands in the other's place; in a sentence written anew, more. */
const same = { kept: 0.6, recast: 0.75 }
/** With less, they are of two things. */
const like = 0.5

/** How two slots of linked sentences stand to one another, by the words around them. */
export function standing({ a, b }: Correspondence, link: SentenceLink, x: Span, y: Span): Standing {
  const share = Math.max(shareAround(a, x, b, y), shareAround(b, y, a, x))
  const close = closeness(link)
  if (close === "carried" && share > 0) return "same"
  if (share >= (close === "recast" ? same.recast : same.kept)) return "same"
  return share >= like ? "like" : "apart"
}

/** How much of what is around a slot answers to what is around another; all of nothing. */
function shareAround(side: Side, x: Span, other: Side, y: Span): number {
  const own = around(side, x, reach.own)
  const there = new Set(around(other, y, reach.there))
  return own.length === 0 ? 1 : own.filter(at => there.has(side.answer[at]!)).length / own.length
}

/** What two slots tell, as grave as they surely stand for one another: where they only may, notable at most. */
export function atMost(pair: Correspondence, { link }: Script, x: Span, y: Span, drafts: readonly Draft[]): Draft[] {
  const sure = drafts.every(({ gravity }) => gravity !== "grave") || standing(pair, link, x, y) === "same"
  return sure ? [...drafts] : drafts.map(doubtful)
}

/** Words of content of a slot's sentence that stand nearest to it on either side, what is joined to it by a hyphen left out. */
function around(side: Side, slot: Span, most: number): number[] {
  const { from, to } = tokensWithin(side.tokens, slot)
  const { firstToken, lastToken } = side.report.sentences[sentenceOf(side.report, from)]!
  return [...inWay(side, from - 1, -1, firstToken - 1, most), ...inWay(side, to, 1, lastToken, most)]
}

/** The first words of content in one direction. */
function inWay({ tokens }: Side, first: number, step: 1 | -1, end: number, most: number): number[] {
  const found: number[] = []
  let at = first
  while (at !== end && tokens[at]!.norm === "-") at += 2 * step
  for (; (end - at) * step > 0 && found.length < most; at += step) if (isContent(tokens[at]!)) found.push(at)
  return found
}

/** Whether what stands next to a figure stands elsewhere over there: "a 17-year-old ape", "the ape … a 4-year-old boy". */
export function countsAnother(pair: Correspondence, x: Span, y: Span): boolean {
  const [next, there] = [nextTo(pair.a, x), nextTo(pair.b, y)]
  if (next === null || there === null) return false
  const [answer, back] = [pair.a.answer[next]!, pair.b.answer[there]!]
  return answer >= 0 && answer !== there && answer < tokensWithin(pair.b.tokens, y).from && back !== next
}

/** The first word of content behind a figure and all that a hyphen joins to it. */
function nextTo(side: Side, figure: Span): number | null {
  let at = tokensWithin(side.tokens, figure).to
  while (side.tokens[at]?.norm === "-") at += 2
  const token = side.tokens[at]
  return token && isContent(token) ? at : null
}
