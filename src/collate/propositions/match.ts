// Which clause of the copy answers to which clause of the exemplar, within sentences that answer to one another: the two that
// share most words of content, best first, one to one. The verb may be another: "a strike will spark a war" and "a war could
// break out" are one proposition, and what is said of it, how surely and when, can be held side by side.

import type { Span } from "../../model/span.js"
import { baseStem } from "../../text/lexicon.js"
import { tokensWithin } from "../../text/places.js"
import type { Correspondence } from "../pair/correspondence.js"
import type { Script } from "../pair/edits.js"
import { type Clause, clausesOf } from "./clauses.js"

/**
 * Clauses share so many words, small ones counted too, at least one of content among them, and this share of the shorter
 * one's words of content, to be one proposition.
 */
const leastShared = { words: 3, content: 1, share: 0.5 }

/** Two clauses that tell one thing. */
export interface ClausePair {
  readonly a: Clause
  readonly b: Clause
  readonly shared: number
}

/** The clauses of a script, paired. */
export function matchedClauses(pair: Correspondence, { link }: Script): ClausePair[] {
  const left = link.a.flatMap(sentence => clausesOf(pair.a, sentence))
  const right = link.b.flatMap(sentence => clausesOf(pair.b, sentence))
  const all = left.flatMap(a =>
    right.map(b => ({ a, b, shared: sharedIn(pair, a, b), least: Math.min(a.content.length, b.content.length) })),
  )
  const likely = all
    .filter(({ shared, least }) => shared >= leastShared.content && shared >= leastShared.share * least)
    .filter(({ a, b, shared }) => shared >= leastShared.words || linkedIn(pair, a, b) >= leastShared.words)
    .sort((x, y) => y.shared - x.shared || x.a.range.from - y.a.range.from || x.b.range.from - y.b.range.from)
  const chosen: ClausePair[] = []
  for (const one of likely) {
    if (!chosen.some(({ a, b }) => a === one.a || b === one.b)) chosen.push(one)
  }
  return chosen
}

/** Words of content that both have, linked or by stem. */
function sharedIn({ a, b }: Correspondence, x: Clause, y: Clause): number {
  const there = new Set(y.content)
  const stems = new Set(y.content.map(at => baseStem(b.tokens[at]!.norm, b.tokens[at]!.stem)))
  return x.content.filter(at => {
    const { norm, stem } = a.tokens[at]!
    return there.has(a.answer[at]!) || stems.has(baseStem(norm, stem))
  }).length
}

/** Words of any kind that are linked. */
function linkedIn({ a }: Correspondence, x: Clause, y: Clause): number {
  let linked = 0
  for (let at = x.range.from; at < x.range.to; at++) {
    const answer = a.answer[at]!
    if (a.tokens[at]!.kind !== "mark" && answer >= y.range.from && answer < y.range.to) linked++
  }
  return linked
}

/** The pair that holds a place on one side. */
export function pairAt(
  pair: Correspondence,
  pairs: readonly ClausePair[],
  side: "a" | "b",
  place: Span,
): ClausePair | undefined {
  const { from } = tokensWithin(pair[side].tokens, place)
  return pairs.find(one => from >= one[side].range.from && from < one[side].range.to)
}
