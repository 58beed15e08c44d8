// A copy with several exemplars: each of its sentences is held against the exemplar that it answers to best. Against the
// others it would look put in, or its speakers and figures changed, where it was only taken from elsewhere.

import type { Alignment } from "../model/alignment.js"
import type { Alteration } from "../model/alteration.js"
import type { Annotated } from "../model/annotation.js"

/** A copy laid beside one of its exemplars. `alignment.a` is the exemplar. */
export interface Collation {
  readonly exemplar: Annotated
  readonly alignment: Alignment
  readonly alterations: readonly Alteration[]
}

/**
 * The alterations of a copy against all of its exemplars, the chief one first: of each of its sentences those against
 * the exemplar that has most of its words (of as many, the one against which less was altered), and what each exemplar
 * has that the copy leaves out.
 */
export function alterationsOf(copy: Annotated, collations: readonly Collation[]): Alteration[] {
  if (collations.length < 2) return collations.flatMap(({ alterations }) => alterations)
  const held = collations.map(collation => ({
    answered: wordsAnswered(copy, collation.alignment),
    strong: strongIn(copy, collation.alterations),
  }))
  const owner = copy.sentences.map((_, s) =>
    held.reduce((best, { answered, strong }, n) => {
      const closer = answered[s]! - held[best]!.answered[s]!
      return closer > 0 || (closer === 0 && strong[s]! < held[best]!.strong[s]!) ? n : best
    }, 0),
  )
  return collations.flatMap(({ exemplar, alignment, alterations }, n) =>
    alterations.filter(({ exemplarSpan, copySpan }) => {
      const places = copySpan
        ? sentencesAt(copy, copySpan)
        : alignment.links.flatMap(link => (overlaps(link.a, sentencesAt(exemplar, exemplarSpan!)) ? link.b : []))
      return places.length === 0 || places.some(s => owner[s] === n)
    }),
  )
}

/** For each sentence of the copy, how many of its words answer in the exemplar. */
function wordsAnswered({ sentences }: Annotated, { links }: Alignment): number[] {
  const answered = sentences.map(() => 0)
  for (const { b, tokens } of links) {
    for (const s of b) {
      const { firstToken, lastToken } = sentences[s]!
      answered[s] = new Set(tokens.flatMap(link => (link.b >= firstToken && link.b < lastToken ? [link.b] : []))).size
    }
  }
  return answered
}

/** For each sentence of the copy, how many alterations there are more than slight. */
function strongIn(copy: Annotated, alterations: readonly Alteration[]): number[] {
  const strong = copy.sentences.map(() => 0)
  for (const { gravity, copySpan } of alterations) {
    if (gravity !== "slight" && copySpan) for (const s of sentencesAt(copy, copySpan)) strong[s]!++
  }
  return strong
}

/** The sentences that a place touches, by index. */
export function sentencesAt({ sentences }: Annotated, [from, to]: readonly [number, number]): number[] {
  return sentences.filter(({ start, end }) => start < to && from < end).map(({ index }) => index)
}

function overlaps(x: readonly number[], y: readonly number[]): boolean {
  return x.some(one => y.includes(one))
}
