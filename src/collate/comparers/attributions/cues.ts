// The verb that reports a statement against the verb that reports it in the copy: said, claimed, denied.

import { ruled } from "../../gravity.js"
import { tokensWithin } from "../../../text/places.js"
import type { Attribution } from "../../../model/annotation.js"
import type { Span } from "../../../model/span.js"
import type { Correspondence, Side } from "../../pair/correspondence.js"
import { type CueClass, cueClass } from "../../words/cues.js"
import { type Draft, excerpt } from "../../pair/draft.js"

/** What turning one class of cue into another makes of a statement; pairs not listed are a matter of style. */
export function compareCues(pair: Correspondence, was: Attribution, is: Attribution): Draft[] {
  if (!was.cue || !is.cue) return []
  const [x, y] = [classOf(pair.a, was.cue), classOf(pair.b, is.cue)]
  if (!x || !y || x === y || !answers(pair, was.cue, is.cue)) return []
  const [before, after] = [excerpt(pair.a.text, was.cue), excerpt(pair.b.text, is.cue)]
  const style = x === "neutral" || y === "neutral"
  return [
    {
      ...ruled(style && !marked.has(x) && !marked.has(y) ? "attribution.cue-style" : "attribution.cue"),
      exemplar: was.cue,
      copy: is.cue,
      note: `“${before}” became “${after}”`,
    },
  ]
}

/** Whether a cue's own words answer to the other's, or to nothing: elsewhere kept, it is another cue. */
function answers(pair: Correspondence, was: Span, is: Span): boolean {
  const { from, to } = tokensWithin(pair.a.tokens, was)
  const target = tokensWithin(pair.b.tokens, is)
  const own = Array.from({ length: to - from }, (_, n) => pair.a.answer[from + n]!)
  const other = Array.from({ length: target.to - target.from }, (_, n) => pair.b.answer[target.from + n]!)
  return (
    own.every(at => at < 0 || (at >= target.from && at < target.to)) &&
    other.every(at => at < 0 || (at >= from && at < to))
  )
}

/** Classes that say something a neutral verb does not. */
const marked: ReadonlySet<CueClass> = new Set(["distance", "concession", "denial", "command", "hope"])

function classOf(side: Side, cue: Span): CueClass | null {
  const { from, to } = tokensWithin(side.tokens, cue)
  for (let at = from; at < to; at++) {
    const found = cueClass(side.tokens[at]!)
    if (found) return found
  }
  return null
}
