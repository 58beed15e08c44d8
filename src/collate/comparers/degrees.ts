// "The strongest protections" → "strong new protections": what was first of all its kind is one among others. Looked for over
// both pages, since a rewriter keeps the word and not its sentence: an adjective that the copy has of the same thing, and in no
// place as the exemplar's superlative.

import { ruled } from "../gravity.js"
import { lazily } from "../../kit/lazily.js"
import { remembering } from "../../kit/remembering.js"
import type { Annotated } from "../../model/annotation.js"
import { overlapsAny } from "../../model/span.js"
import { baseStem, type Lexicon } from "../../text/lexicon.js"
import type { Correspondence, Side } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import { areAkin } from "../words/akin.js"

/** The thing told of stands at most so many words behind its adjective. */
const reach = 3

/** Superlatives that the copy has as plain adjectives. */
export function lostDegrees({ a, b, lexicon }: Correspondence): Draft[] {
  const plain = lazily(() => b.tokens.flatMap((_, at) => (b.report.partsOfSpeech[at] === "ADJ" ? [at] : [])))
  return superlatives(a.report).flatMap(at => {
    const { norm, stem } = a.tokens[at]!
    const bases = basesOf(norm)
    if (b.stems.has(stem) || isQuoted(a, at)) return []
    const there = plain().find(
      other => bases.includes(b.tokens[other]!.norm) && areOfOneThing(a, at, b, other, lexicon),
    )
    if (there === undefined || isQuoted(b, there)) return []
    const [exemplar, copy] = [a.tokens[at]!, b.tokens[there]!]
    const [was, is] = [excerpt(a.text, exemplar), excerpt(b.text, copy)]
    return [{ ...ruled("meaning.superlative"), exemplar, copy, note: `“${was}” of all became “${is}”` }]
  })
}

/** Where words in -est stand on a page. */
const superlatives = remembering(({ tokens }: Annotated): readonly number[] => {
  const found: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { norm } = tokens[at]!
    if (norm.endsWith("est") && /^\p{L}{3,}est$/u.test(norm)) found.push(at)
  }
  return found
})

/** What a word in -est may be the superlative of. */
function basesOf(norm: string): string[] {
  const cut = norm.slice(0, -3)
  const doubled = cut.at(-1) === cut.at(-2) ? [cut.slice(0, -1)] : []
  return [cut, `${cut}e`, ...doubled, ...(cut.endsWith("i") ? [`${cut.slice(0, -1)}y`] : [])]
}

function isQuoted({ report, tokens }: Side, at: number): boolean {
  return overlapsAny(report.quotations, tokens[at]!)
}

function areOfOneThing(a: Side, x: number, b: Side, y: number, lexicon: Lexicon): boolean {
  const stems = (side: Side, at: number) =>
    side.tokens
      .slice(at + 1, at + 1 + reach)
      .filter((_, n) => side.report.partsOfSpeech[at + 1 + n] === "NOUN")
      .map(({ norm, stem }) => baseStem(norm, stem))
  const there = stems(b, y)
  return stems(a, x).some(own => there.some(other => own === other || areAkin(lexicon, own, other)))
}
