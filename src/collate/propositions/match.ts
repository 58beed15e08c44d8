// Which clause of the copy answers to which clause of the exemplar, within sentences that answer to one another: the two that
// share most words of content, best first, one to one. The verb may be another: "a strike will spark a war" and "a war could
// break out" are one proposition, and what is said of it, how surely and when, can be held side by side.

import type { Span } from "../../model/span.js"
import { tokensWithin } from "../../text/places.js"
import { type Correspondence, rangeOfSentences, type Side, unansweredIn } from "../pair/correspondence.js"
import { addTo } from "../../kit/groups.js"
import type { SentenceLink } from "../../model/alignment.js"
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

/** Clauses of sentences that answer to one another, and which of them are one proposition. */
export interface Propositions {
  readonly a: readonly Clause[]
  readonly b: readonly Clause[]
  readonly pairs: readonly ClausePair[]
}

/** Sentences with fewer words of content that answer to nothing, on both sides together, say nothing in other words. */
const leastChanged = 3

/** The propositions of linked sentences; none where next to nothing was changed. */
export function propositionsOf(pair: Correspondence, link: SentenceLink): Propositions {
  if (unanswered(pair.a, link.a) + unanswered(pair.b, link.b) < leastChanged) return { a: [], b: [], pairs: [] }
  const a = link.a.flatMap(sentence => clausesOf(pair.a, sentence))
  const b = link.b.flatMap(sentence => clausesOf(pair.b, sentence))
  return { a, b, pairs: paired(pair, a, b) }
}

function unanswered(side: Side, sentences: readonly number[]): number {
  return unansweredIn(side, rangeOfSentences(side, sentences)).length
}

function paired(pair: Correspondence, left: readonly Clause[], right: readonly Clause[]): ClausePair[] {
  const there = indexOf(right)
  const all = left.flatMap(a =>
    [...sharedWith(pair, a, there)].map(([m, shared]) => {
      const b = right[m]!
      return { a, b, shared, least: Math.min(a.content.length, b.content.length) }
    }),
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

/** How many of a clause's words of content each of others has, linked or by stem. */
function sharedWith({ a: side }: Correspondence, { content, stems }: Clause, others: Index): Map<number, number> {
  const shared = new Map<number, number>()
  for (const [n, at] of content.entries()) {
    const linked = others.at.get(side.answer[at]!)
    const alike = others.of.get(stems[n]!) ?? []
    for (const m of linked === undefined || alike.includes(linked) ? alike : [...alike, linked])
      shared.set(m, (shared.get(m) ?? 0) + 1)
  }
  return shared
}

/** In which clauses a token of content stands, and a stem. */
interface Index {
  readonly at: ReadonlyMap<number, number>
  readonly of: ReadonlyMap<string, readonly number[]>
}

function indexOf(clauses: readonly Clause[]): Index {
  const at = new Map<number, number>()
  const of = new Map<string, number[]>()
  for (const [m, { content, stems }] of clauses.entries()) {
    for (const token of content) at.set(token, m)
    for (const stem of new Set(stems)) addTo(of, stem, m)
  }
  return { at, of }
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
