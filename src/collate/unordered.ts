// Pairs of which nobody knows who came first, collated all the same: what they have otherwise, they have otherwise
// whichever is the earlier. They are those that an undecided line joins, and pages below one lost exemplar, each with
// the sibling there that has most of its words: a tree of nearest neighbours (Florek and others 1951, its first round),
// so that a dispatch with n carriers adds at most n pairs, not n².

import { groupBy } from "../kit/groups.js"
import { type Alignment, alignmentKey, covers, turned } from "../model/alignment.js"
import type { Stemma } from "../model/derivation.js"
import type { Weighed } from "../model/rarity.js"
import type { CopyToCollate } from "./copies.js"
import { elsewhereIn } from "./elsewhere.js"

/** Two reports by their places in canonical order, the earlier place first. */
type Places = readonly [first: number, second: number]

/**
 * The pairs without an order, first and second in canonical order; `texts` are all of the pile in that order, or one family
 * of the stemma; `sigla` are what they go by, by id.
 */
export function unorderedOf(
  { derivations, lost }: Pick<Stemma, "derivations" | "lost">,
  texts: readonly Weighed[],
  alignments: readonly Alignment[],
  sigla: ReadonlyMap<string, string>,
): CopyToCollate[] {
  const place = new Map(texts.map(({ text }, i) => [text.report.id, i]))
  const laid = new Map(alignments.map(one => [alignmentKey(one.a, one.b), one]))
  const between = (pair: Places) => alignmentOf(laid, pair, texts)
  const isLost = new Set(lost.map(({ id }) => id))
  const carriers = groupBy(
    derivations.filter(({ exemplar, copy }) => isLost.has(exemplar) && place.has(copy)),
    ({ exemplar }) => exemplar,
  )
  const lines = derivations
    .filter(({ exemplar, copy }) => place.has(exemplar) && place.has(copy))
    .map(({ exemplar, copy, direction }) => ({ pair: inOrder(place.get(exemplar)!, place.get(copy)!), direction }))
  const decided = new Set(lines.filter(({ direction }) => direction === "decided").map(({ pair }) => pair.join(" ")))
  const beside = besideOf(alignments, place)
  const elsewhere = elsewhereIn({ derivations, lost }, alignments)
  const wanted = [
    ...lines.filter(({ direction }) => direction === "undecided").map(({ pair }) => pair),
    ...[...carriers.values()].flatMap(copies =>
      nearestOf(new Set(copies.map(({ copy }) => place.get(copy)!)), beside, between),
    ),
  ]
  const pairs = new Map(wanted.map(pair => [pair.join(" "), pair]))
  return [...pairs]
    .filter(([key]) => !decided.has(key))
    .map(([, pair]) => pair)
    .sort((x, y) => x[0] - y[0] || x[1] - y[1])
    .flatMap(([first, second]) => {
      const alignment = between([first, second])
      if (!alignment) return []
      const [one, other] = [texts[first]!, texts[second]!]
      const names = [sigla.get(one.text.report.id)!, sigla.get(other.text.report.id)!] as const
      const shared = elsewhere([one.text.report.id], other.text.report.id)
      return [{ copy: other, exemplars: [{ text: one, alignment }], names, elsewhere: shared }]
    })
}

/** For each text those that are laid beside it: a sibling that nothing is laid beside has no words of another. */
function besideOf(alignments: readonly Alignment[], place: ReadonlyMap<string, number>): Map<number, Set<number>> {
  const beside = new Map<number, Set<number>>()
  for (const { a, b } of alignments) {
    const [x, y] = [place.get(a), place.get(b)]
    if (x === undefined || y === undefined) continue
    beside.set(x, (beside.get(x) ?? new Set()).add(y))
    beside.set(y, (beside.get(y) ?? new Set()).add(x))
  }
  return beside
}

/** Each of several siblings with the one that has most of its words, of as many the first. */
function nearestOf(
  siblings: ReadonlySet<number>,
  beside: ReadonlyMap<number, ReadonlySet<number>>,
  between: (pair: Places) => Alignment | null,
): Places[] {
  return [...siblings]
    .flatMap(one => {
      const others = [...(beside.get(one) ?? [])]
        .filter(other => other !== one && siblings.has(other))
        .map(other => inOrder(one, other))
        .map(pair => ({ pair, words: wordsLinked(between(pair)) }))
        .filter(({ words }) => words > 0)
      return others.sort((x, y) => y.words - x.words || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1]).slice(0, 1)
    })
    .map(({ pair }) => pair)
}

function wordsLinked(alignment: Alignment | null): number {
  return (alignment?.links ?? []).filter(covers).reduce((sum, { tokens }) => sum + tokens.length, 0)
}

function inOrder(x: number, y: number): Places {
  return x < y ? [x, y] : [y, x]
}

/** How two lie on one another, whichever way they were laid; null where they were not. */
function alignmentOf(laid: ReadonlyMap<string, Alignment>, pair: Places, texts: readonly Weighed[]): Alignment | null {
  const [a, b] = pair.map(i => texts[i]!.text.report.id) as [string, string]
  const way = laid.get(alignmentKey(a, b))
  if (way) return way
  const other = laid.get(alignmentKey(b, a))
  return other ? turned(other) : null
}
