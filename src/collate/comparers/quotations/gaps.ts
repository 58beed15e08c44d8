// How the words between two pairs of marks lie on one another: words kept in their order, and the gaps between them.

import { heaviestChain } from "../../../kit/chain.js"
import type { Quotation } from "../../../model/annotation.js"
import { type TokenRange, tokensWithin, wordsIn } from "../../../text/places.js"
import { type Correspondence, isContent, type Side } from "../../pair/correspondence.js"
import { sameSpelling } from "../../words/spelling.js"

/** Words of the two sides that stand between the same kept words; at the ends, between these and a mark. */
export interface Gap {
  readonly at: "head" | "middle" | "tail"
  /** Words that the copy has nowhere, as tokens of the exemplar. */
  readonly gone: readonly number[]
  /** Words that the exemplar has nowhere, as tokens of the copy. */
  readonly put: readonly number[]
  /** Words that the exemplar has elsewhere, as tokens of the copy. */
  readonly runIn: readonly number[]
  /** All that lies between the kept words on either side, marks included. */
  readonly a: TokenRange
  readonly b: TokenRange
}

/** A word of the exemplar, and the word of the copy that answers to it. */
type Answering = readonly [own: number, there: number]

/** A quotation and what answers to it in the copy, word by word. */
export interface Laid {
  readonly own: TokenRange
  readonly there: TokenRange
  /** Kept words in their order, exemplar and copy. */
  readonly kept: readonly Answering[]
  readonly gaps: readonly Gap[]
}

/** Lay the words of one quotation on those of another. A word in another form or spelling stands in a gap, on both sides. */
export function laid(pair: Correspondence, was: Quotation, is: Quotation): Laid {
  const own = tokensWithin(pair.a.tokens, was.inner)
  const there = tokensWithin(pair.b.tokens, is.inner)
  const links = wordsIn(pair.a.report, own).flatMap(at => {
    const answer = pair.a.answer[at]!
    return answer >= there.from && answer < there.to ? [[at, answer] as const] : []
  })
  const chain = chainOf(pair.a, links)
  const kept = chain.filter(([i, j]) => pair.a.how[i] === "same" || isSpelt(pair, i, j))
  return { own, there, kept, gaps: kept.length ? gapsOf(pair, own, there, kept) : [] }
}

/** Links in their order; of a quotation that was kept all are. */
function chainOf(side: Side, links: readonly Answering[]): readonly Answering[] {
  const ascends = (x: Answering, y: Answering) => x[1] < y[1]
  if (links.every((link, n) => n === 0 || ascends(links[n - 1]!, link))) return links
  const weight = ([at]: Answering) => (isContent(side.tokens[at]!) ? 1 : 0.3)
  return heaviestChain(links, weight, ascends).map(n => links[n]!)
}

function isSpelt({ a, b }: Correspondence, i: number, j: number): boolean {
  return sameSpelling([a.tokens[i]!.norm], [b.tokens[j]!.norm])
}

function gapsOf(pair: Correspondence, own: TokenRange, there: TokenRange, kept: readonly Answering[]): Gap[] {
  const within = ({ from, to }: TokenRange, at: number) => at >= from && at < to
  const ends = [...kept, [own.to, there.to] as const]
  return ends.flatMap(([i, j], n) => {
    const [before, beforeThere] = n ? kept[n - 1]! : [own.from - 1, there.from - 1]
    if (i === before + 1 && j === beforeThere + 1) return []
    const a = { from: before + 1, to: i }
    const b = { from: beforeThere + 1, to: j }
    const gone = spokenIn(pair.a, a).filter(at => pair.a.answer[at]! < 0 || within(b, pair.a.answer[at]!))
    const put = spokenIn(pair.b, b).filter(at => pair.b.answer[at]! < 0 || within(a, pair.b.answer[at]!))
    const runIn = wordsIn(pair.b.report, b).filter(at => pair.b.answer[at]! >= 0 && !within(own, pair.b.answer[at]!))
    if (sameSpelling(norms(pair.a, gone), norms(pair.b, put)) && runIn.length === 0) return []
    return [{ at: n === 0 ? "head" : n === kept.length ? "tail" : "middle", gone, put, runIn, a, b } as const]
  })
}

/** Words, and the one mark that is read out: "%". */
function spokenIn({ tokens }: Side, { from, to }: TokenRange): number[] {
  const all = Array.from({ length: to - from }, (_, n) => from + n)
  return all.filter(at => tokens[at]!.kind !== "mark" || tokens[at]!.norm === "%")
}

/** Norms of tokens, in their order. */
export function norms({ tokens }: Pick<Side, "tokens">, places: readonly number[]): string[] {
  return places.map(at => tokens[at]!.norm)
}
