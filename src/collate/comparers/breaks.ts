// Sentences that a copy cuts in two: a full stop where the exemplar goes on, what follows left without its head.

import { ruled } from "../gravity.js"
import { overlap, type Span } from "../../model/span.js"
import { type Correspondence, type Side, spanOf, rangeOfSentences } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"

/** Words shown on either side of the cut. */
const around = 4

/** What stood further apart than so many words in the exemplar was brought together before it was cut. */
const widest = 8

/** Full stops in the copy that cut a sentence of the exemplar. */
export function findBreaks(pair: Correspondence, { link }: Script): Draft[] {
  const { from: first, to: last } = rangeOfSentences(pair.b, link.b)
  const drafts: Draft[] = []
  for (let at = first + 1; at < last - 1; at++) {
    if (!isStrayStop(pair.b, at)) continue
    const copy = spanOf(pair.b.tokens, { from: Math.max(first, at - around), to: Math.min(last, at + around + 1) })!
    const exemplar = placeInExemplar(pair, first, at, last)
    const attribution =
      exemplar !== null &&
      pair.a.report.attributions.find(({ source, cue }) =>
        [source, cue].some(part => part !== null && overlap(part, exemplar) > 0),
      )
    drafts.push({
      ...ruled(attribution ? "attribution.cut" : "meaning.cut"),
      exemplar,
      copy,
      note: `a full stop cuts the sentence in two: “${excerpt(pair.b.text, copy)}”`,
    })
  }
  return drafts
}

/** A full stop with a small letter after it, that belongs to no abbreviation and repeats no mark. */
function isStrayStop(side: Side, at: number): boolean {
  const [before, stop, next] = [side.tokens[at - 1]!, side.tokens[at]!, side.tokens[at + 1]!]
  if (side.text.slice(stop.start, stop.end) !== "." || before.end !== stop.start || before.kind === "mark") return false
  if (next.start === stop.end || next.kind !== "word" || before.norm.length < 3) return false
  // "Inc. posted": an abbreviation has its stop by right.
  if (!/^\p{Ll}/u.test(side.text.slice(before.start, before.end))) return false
  return /^\p{Ll}/u.test(side.text.slice(next.start, next.end))
}

/** The words of the exemplar that answer after the cut, where it goes on; failing that those before it. */
function placeInExemplar(pair: Correspondence, first: number, at: number, last: number): Span | null {
  const after = answersIn(pair, at + 1, Math.min(last, at + around + 1))
  const before = answersIn(pair, Math.max(first, at - around), at)
  const near = before.length && after.length && Math.abs(Math.min(...after) - Math.max(...before)) <= widest
  const places = near ? [...before, ...after] : after.length ? after : before
  return places.length ? spanOf(pair.a.tokens, { from: Math.min(...places), to: Math.max(...places) + 1 }) : null
}

function answersIn(pair: Correspondence, from: number, to: number): number[] {
  const places: number[] = []
  for (let n = from; n < to; n++) {
    if (pair.b.answer[n]! >= 0 && pair.b.tokens[n]!.kind !== "mark") places.push(pair.b.answer[n]!)
  }
  return places
}
