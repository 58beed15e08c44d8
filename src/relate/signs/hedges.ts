// A hedge that is gone: what may be so is told as so.

import { greatest, least } from "../../kit/extremes.js"
import type { Span } from "../../model/span.js"
import { type Laid, type Place, placeOf, type Sign } from "./sign.js"

/** Hedges in linked sentences that nothing in the copy's sentence answers. */
export const hedgeLost: Sign = {
  name: "lost-hedge",
  words: ["a hedge is gone from the copy", "hedges are gone from the copy"],
  find: lost,
}

function lost({ exemplar, copy, links }: Laid): Place[] {
  const found: Place[] = []
  for (const group of links) {
    if (group.length < 8) continue
    const last = group.at(-1)!
    const there = { start: exemplar.text.tokens[group[0]![0]]!.start, end: exemplar.text.tokens[last[0]]!.end }
    const tokensOfCopy = group.map(([, j]) => j)
    const here = {
      start: copy.text.tokens[least(tokensOfCopy)]!.start,
      end: copy.text.tokens[greatest(tokensOfCopy)]!.end,
    }
    const inside = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end
    const hedges = exemplar.text.hedges.filter(hedge => inside(hedge, there))
    if (hedges.length > 0 && !copy.text.hedges.some(hedge => inside(hedge, here))) {
      found.push(placeOf(exemplar, hedges[0]!, copy, here))
    }
  }
  return found
}
