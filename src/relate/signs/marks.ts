// Marks that fell off a quotation.

import { greatest, least } from "../../kit/extremes.js"
import { tokensWithin } from "../../text/places.js"
import { type Laid, type Place, placeOf, type Sign } from "./sign.js"

/** Quotations whose words stand in the copy without marks. */
export const lostMarks: Sign = {
  name: "lost-marks",
  words: ["a quotation has lost its marks in the copy", "quotations have lost their marks in the copy"],
  find: found,
}

function found({ exemplar, copy, links }: Laid): Place[] {
  const target = new Map(links.flat())
  return exemplar.speeches.flatMap(quotation => {
    const { from, to } = tokensWithin(exemplar.text.tokens, quotation)
    let words = 0
    const answered: number[] = []
    for (let t = from; t < to; t++) {
      if (exemplar.text.tokens[t]!.kind === "mark") continue
      words++
      if (target.has(t)) answered.push(target.get(t)!)
    }
    if (words < 3 || answered.length * 2 < words) return []
    const first = least(answered)
    const last = greatest(answered)
    const marked = copy.speeches.some(
      q => q.start < copy.text.tokens[last]!.end && q.end > copy.text.tokens[first]!.start,
    )
    if (marked) return []
    const place = { start: copy.text.tokens[first]!.start, end: copy.text.tokens[last]!.end }
    return [placeOf(exemplar, quotation, copy, place)]
  })
}
