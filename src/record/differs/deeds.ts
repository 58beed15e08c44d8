// A deed that some readings join to what the others tell: "would be examined" in the one, "would be examined and closed" in
// the other. Told only where an origin's sentence has no such verb and joins no other in its place.

import { addTo } from "../../kit/groups.js"
import type { Annotated } from "../../model/annotation.js"
import type { Difference } from "../../model/record.js"
import type { Span } from "../../model/span.js"
import { sentenceAt, tokensWithin } from "../../text/places.js"
import type { Claim } from "../claim.js"

/** A verb joined to another by "and" or "or". */
interface Deed extends Span {
  readonly stem: string
}

/** Deeds that readings have beyond an origin's first; `readings` index into `claims`. */
export function deedsAdded(
  claims: readonly Claim[],
  origins: readonly string[],
  texts: ReadonlyMap<string, Annotated>,
): Difference[] {
  const isOrigin = new Set(origins)
  const first = claims.find(({ report }) => isOrigin.has(report))
  const exemplar = first && texts.get(first.report)!
  if (!first || first.kind === "figure" || joinedIn(first, exemplar!).length > 0) return []
  const sentence = sentenceAt(exemplar!, first.start) ?? first
  const { from, to } = tokensWithin(exemplar!.tokens, sentence)
  const known = new Set(exemplar!.tokens.slice(from, to).map(({ stem }) => stem))
  const added = new Map<string, number[]>()
  for (const [i, claim] of claims.entries()) {
    const text = texts.get(claim.report)!
    for (const { start, end, stem } of joinedIn(claim, text)) {
      const what = text.report.text.slice(start, end).replace(/\s+/gu, " ")
      if (!known.has(stem)) addTo(added, what, i)
    }
  }
  return [...added].map(([what, readings]) => ({ what, readings }))
}

/** Participles and infinitives that a reading joins to a verb right before. */
function joinedIn(claim: Claim, { tokens, partsOfSpeech }: Annotated): Deed[] {
  const { from, to } = tokensWithin(tokens, claim)
  const deeds: Deed[] = []
  for (let i = from + 1; i + 1 < to; i++) {
    const isJoint = /^(?:and|or)$/.test(tokens[i]!.norm)
    if (!isJoint || partsOfSpeech[i - 1] !== "VERB" || partsOfSpeech[i + 1] !== "VERB") continue
    deeds.push({ start: tokens[i]!.start, end: tokens[i + 1]!.end, stem: tokens[i + 1]!.stem })
  }
  return deeds
}
