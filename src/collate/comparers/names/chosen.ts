// Two headlines that name one thing by what it belongs to, its country or its place: "Ardanian dam", "Brenn dam". The texts
// below have both, and which of them a headline takes is its wording. A country put for another is none of that.

import type { Span } from "../../../model/span.js"
import { isDemonym, placeNamed, withoutDemonym } from "../../../text/demonyms.js"
import { tokensWithin } from "../../../text/places.js"
import { type Correspondence, isContent, type Side, sentenceOf } from "../../pair/correspondence.js"

/** Whether two headlines have these names for one thing, each of which the text below knows. */
export function isChosen({ a, b }: Correspondence, x: Span, y: Span): boolean {
  const [own, other] = [headed(a, x), headed(b, y)]
  if (!own || !other || own.head !== other.head) return false
  const [inA, inB] = [namesBelow(a), namesBelow(b)]
  const known = [...inA, ...inB]
  if (isOfState(own.norm, known) === isOfState(other.norm, known)) return false
  return stands(own.norm, inA) && stands(other.norm, inA) && stands(other.norm, inB)
}

/** A name of one word in a headline, and the thing that it stands before. */
function headed(side: Side, name: Span): { readonly norm: string; readonly head: string } | null {
  const { from, to } = tokensWithin(side.tokens, name)
  const next = side.tokens[to]
  if (to - from !== 1 || !next || !isContent(next)) return null
  const { block, lastToken } = side.report.sentences[sentenceOf(side.report, from)]!
  if (side.report.blocks[block]?.kind !== "headline" || to >= lastToken) return null
  return { norm: side.tokens[from]!.norm, head: next.stem }
}

/** Words of the names in a page's body. */
function namesBelow({ report, tokens }: Side): string[] {
  return report.names.flatMap(name => {
    const { from, to } = tokensWithin(tokens, name)
    const { block } = report.sentences[sentenceOf(report, from)]!
    return report.blocks[block]?.kind === "body" ? tokens.slice(from, to).map(({ norm }) => norm) : []
  })
}

/** Whether a word is a country's, by the list or by its letters: "Ardanian", where "Ardania" stands below. */
function isOfState(norm: string, names: readonly string[]): boolean {
  return placeNamed(norm) !== null || names.some(name => name.length < norm.length && isDemonym(name, norm))
}

function stands(norm: string, names: readonly string[]): boolean {
  return names.some(name => name === norm || withoutDemonym(name) === withoutDemonym(norm) || isDemonym(name, norm))
}
