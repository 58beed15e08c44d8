// Sentences that a copy cuts in two: a full stop where the exemplar goes on, what follows left without its head.

import { overlap } from "../model/span.js"
import { type Correspondence, type Side, spanOf } from "./correspondence.js"
import { type Draft, excerpt } from "./draft.js"
import type { Script } from "./edits.js"

/** Words shown on either side of the cut. */
const around = 4

/** Full stops in the copy that cut a sentence of the exemplar. */
export function findBreaks(pair: Correspondence, { link }: Script): Draft[] {
  const first = pair.b.report.sentences[link.b[0]!]!.firstToken
  const last = pair.b.report.sentences[link.b.at(-1)!]!.lastToken
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
      kind: attribution ? "attribution" : "meaning",
      gravity: "grave",
      weight: attribution ? 0.8 : 0.6,
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

/** The words of the exemplar that answer around the cut. */
function placeInExemplar(pair: Correspondence, first: number, at: number, last: number) {
  const answers: number[] = []
  for (let n = Math.max(first, at - around); n < Math.min(last, at + around + 1); n++) {
    if (pair.b.answer[n]! >= 0 && pair.b.tokens[n]!.kind !== "mark") answers.push(pair.b.answer[n]!)
  }
  return answers.length ? spanOf(pair.a.tokens, { from: Math.min(...answers), to: Math.max(...answers) + 1 }) : null
}
