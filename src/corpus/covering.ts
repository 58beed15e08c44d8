// How much of one report stands in others: of the words of a report those that answer to words of another, as pairs of kin
// were laid side by side (`match/kinship.ts`). Directed, and a share of the one report alone: containment (Broder 1997) and
// not resemblance, of which a long report and an excerpt of it have little. It is measured pair by pair, so that nothing is
// told by way of a third report where the two were laid side by side themselves.

import { count, union } from "../kit/bits.js"
import { greatest } from "../kit/extremes.js"
import type { Kinship } from "../match/kinship.js"
import type { Lineage } from "../relate/stemma.js"

/** What of a report stands in one or several others. */
export interface Covered {
  readonly words: number
  /** Of all its words. */
  readonly share: number
}

/** Asks about the reports of a pile, by id. */
export interface Covering {
  words(id: string): number
  /** Whether the own prose of two is the same, word for word, or all that they print, letter for letter. */
  isSame(a: string, b: string): boolean
  /** Reports that were laid beside this one and are its kin; of printings of a text the one that went for all. */
  kinOf(id: string): readonly string[]
  /** What of a report stands in others, all taken together; null where it was laid beside none of them. */
  in(id: string, others: readonly string[]): Covered | null
  /** Words of the longest run that two share. */
  run(a: string, b: string): number
}

/** See the head of this file. */
export function coveringOf({ witnesses, kin, followers }: Pick<Lineage, "witnesses" | "kin" | "followers">): Covering {
  const words = new Map(witnesses.map(({ id, words }) => [id, words]))
  const pairs = new Map<string, Map<string, Kinship>>(kin.flatMap(({ a, b }) => [a, b]).map(id => [id, new Map()]))
  for (const pair of kin) {
    pairs.get(pair.a)!.set(pair.b, pair)
    pairs.get(pair.b)!.set(pair.a, pair)
  }
  const standing = (id: string) => followers.get(id) ?? id
  const between = (a: string, b: string) => pairs.get(standing(a))?.get(standing(b))
  const printed = new Map(witnesses.map(({ id, text }) => [id, text.report.text]))
  const isSame = (a: string, b: string) => standing(a) === standing(b) || printed.get(a) === printed.get(b)
  return {
    words: id => words.get(id)!,
    isSame,
    kinOf: id => [...(pairs.get(standing(id))?.keys() ?? [])],
    in(id, others) {
      if (others.some(one => isSame(id, one))) return { words: words.get(id)!, share: 1 }
      const found = others.flatMap(one => between(id, one) ?? [])
      if (found.length === 0) return null
      const covered = found.map(pair => (pair.a === standing(id) ? pair.coveredA : pair.coveredB)).reduce(union)
      return { words: count(covered), share: count(covered) / Math.max(1, words.get(standing(id))!) }
    },
    run: (a, b) => greatest([0, ...(between(a, b)?.runs ?? []).map(run => run.words)]),
  }
}
