// Slots that no word and no place joins, joined by what is said to have happened: "On Wednesday he met the minister", "he met
// with the minister early Thursday". Each must be the only one of its clause, and the clauses have a verb in common.

import { overlap, type Span } from "../../model/span.js"
import { baseStem } from "../../text/lexicon.js"
import { type Correspondence, type Side, sentenceOf, spanOf } from "../pair/correspondence.js"
import { tokensWithin } from "../../text/places.js"
import { type Clause, clausesOf } from "./clauses.js"

/** Left-over slots of two sentences that answer to one another, paired where they belong to one verb. */
export function underOneVerb<T extends Span>(
  { a, b }: Correspondence,
  left: readonly T[],
  right: readonly T[],
): (readonly [T, T])[] {
  if (left.length === 0 || right.length === 0) return []
  const there = aloneIn(b, right)
  return aloneIn(a, left).flatMap(x => {
    const y = there.find(one => isOneVerb(a, x.clause.verb, b, one.clause.verb))
    return y ? [[x.slot, y.slot] as const] : []
  })
}

function isOneVerb(a: Side, x: number, b: Side, y: number): boolean {
  const [own, other] = [a.tokens[x]!, b.tokens[y]!]
  return a.answer[x] === y || (a.answer[x]! < 0 && baseStem(own.norm, own.stem) === baseStem(other.norm, other.stem))
}

/** Slots that are the only one of their clause, with it. */
function aloneIn<T extends Span>(side: Side, slots: readonly T[]): { readonly slot: T; readonly clause: Clause }[] {
  const found = slots.flatMap(slot => {
    const clause = clauseOf(side, slot)
    return clause ? [{ slot, clause }] : []
  })
  return found.filter(
    one => !found.some(other => other !== one && overlap(spanOf(side.tokens, other.clause.range)!, one.slot) > 0),
  )
}

function clauseOf(side: Side, slot: Span): Clause | undefined {
  const { from } = tokensWithin(side.tokens, slot)
  if (from >= side.tokens.length) return undefined
  return clausesOf(side, sentenceOf(side.report, from)).find(({ range }) => from >= range.from && from < range.to)
}
