// Hopes and wishes: who holds one is told in passing, and easily shifted.

import { ruled } from "../../gravity.js"
import { overlap, overlapsAny, type Span } from "../../../model/span.js"
import type { Correspondence, Side } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"

/** Words, by stem, for what somebody hopes or wants: who does is told in passing, and easily shifted. */
const hopes = new Set(["hope", "wish"])

/** The one who hopes stands at most so many words before the hope. */
const holderReach = 4

/** Hopes told once on either side, in one word, that are another's in the copy. */
export function otherHopes({ a, b }: Correspondence): Draft[] {
  // Most pages hope for nothing.
  if (![...hopes].some(hope => a.stems.has(hope) && b.stems.has(hope))) return []
  const [was, is] = [hopesOf(a), hopesOf(b)]
  return [...hopes].flatMap(hope => {
    const [x, ...moreOfX] = was.filter(({ stem }) => stem === hope)
    const [y, ...moreOfY] = is.filter(({ stem }) => stem === hope)
    if (!x?.holder || !y?.holder || moreOfX.length > 0 || moreOfY.length > 0) return []
    const shared = x.holder.split(" ").some(word => y.holder!.split(" ").includes(word))
    if (shared) return []
    return [
      {
        ...ruled("attribution.hope"),
        exemplar: x.span,
        copy: y.span,
        note: `the ${hope} was ${x.holder}’s and is now ${y.holder}’s: “${excerpt(a.text, x.span)}”, “${excerpt(b.text, y.span)}”`,
      },
    ]
  })
}

/** Hopes of a side outside quotations, each with the one who holds it as named or resolved there. */
function hopesOf(side: Side): { readonly stem: string; readonly span: Span; readonly holder: string | null }[] {
  return side.tokens.flatMap((token, at) => {
    if (!hopes.has(token.stem) || overlapsAny(side.report.quotations, token)) return []
    const attribution = side.report.attributions.find(({ cue }) => cue !== null && overlap(cue, token) > 0)
    const from = Math.max(0, at - holderReach)
    const name = side.report.names.findLast(
      n => n.kind === "person" && n.start >= side.tokens[from]!.start && n.end <= token.start,
    )
    const start = attribution?.source?.start ?? name?.start ?? token.start
    return [
      {
        stem: token.stem,
        span: { start: Math.min(start, token.start), end: token.end },
        holder: attribution?.speaker ?? name?.name ?? null,
      },
    ]
  })
}
