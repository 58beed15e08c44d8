// Signs in passages: marks that fell off a quotation, a hedge that is gone, a person who comes in unintroduced.

import { greatest, least } from "../../kit/extremes.js"
import type { Witness } from "../../match/witness.js"
import type { Span } from "../../model/span.js"
import { tokensWithin } from "../../text/places.js"
import { isCapital, type Links, placesOf, type Wear } from "./wear.js"

/** Quotations whose words stand in the copy without marks. */
export function lostMarks(exemplar: Witness, copy: Witness, links: Links): Wear[] {
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
    return [{ sign: "lost-marks" as const, amount: 1, spans: placesOf(exemplar, quotation, copy, place) }]
  })
}

/** Hedges in linked sentences that nothing in the copy's sentence answers. */
export function lostHedges(exemplar: Witness, copy: Witness, links: Links): Wear[] {
  const found: Wear[] = []
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
      found.push({ sign: "lost-hedge", amount: 1, spans: placesOf(exemplar, hedges[0]!, copy, here) })
    }
  }
  return found
}

/**
 * A person who comes in by surname in the copy and by full name in the exemplar: what introduced him was cut. Only
 * surnames that the exemplar introduces in matter the copy lacks count.
 */
export function noIntroduction(exemplar: Witness, copy: Witness): Wear[] {
  const full = firstMentions(exemplar)
  return [...firstMentions(copy)].flatMap(([name, mention]) => {
    const there = full.get(name)
    if (!there?.introduced || mention.introduced) return []
    return [
      {
        sign: "no-introduction" as const,
        amount: 1,
        spans: placesOf(exemplar, exemplar.text.tokens[there.token]!, copy, copy.text.tokens[mention.token]!),
      },
    ]
  })
}

/** First place of every capitalised word, and whether a given name stands before it there. */
function firstMentions(w: Witness): Map<string, { token: number; introduced: boolean }> {
  const mentions = new Map<string, { token: number; introduced: boolean }>()
  for (const { firstToken, lastToken, block } of w.text.sentences) {
    // Headlines name people by surname, and belong to no copy or exemplar in particular.
    if (w.text.blocks[block]!.kind === "headline") continue
    for (let t = firstToken; t < lastToken; t++) {
      const token = w.text.tokens[t]!
      if (token.kind !== "word" || mentions.has(token.norm) || !isCapital(w, t)) continue
      mentions.set(token.norm, { token: t, introduced: t > firstToken && isCapital(w, t - 1) && !isTitle(w, t - 1) })
    }
  }
  return mentions
}

function isTitle(w: Witness, t: number): boolean {
  return ["mr", "mrs", "ms", "dr"].includes(w.text.tokens[t]!.norm)
}
