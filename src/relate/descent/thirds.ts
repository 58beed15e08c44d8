// What other kin of two pages say of them: whether a third explains what the two share, and whether each shares with it
// what the other lacks. Many pages that share one text with two of them speak for a dispatch behind all.

import { common, count, lacking } from "../../kit/bits.js"
import { greatest } from "../../kit/extremes.js"
import { coveredOf, type Kin, type KinMap } from "../kin.js"

/** What thirds say of a pair. */
export interface Thirds {
  /** Reports that are kin of both. */
  readonly number: number
  /** The largest share of what the two have in common that one of them has too. */
  readonly explained: number
  /** How many share more with each of the two than these with one another. */
  readonly nearer: number
  /** Words that each of the two shares with one third and not with the other: the lesser number, the most of all thirds. */
  readonly against: number
  /** Kin of the one, and of the other. */
  readonly degrees: readonly [ofA: number, ofB: number]
}

/** A report that is kin of two, by its lines to both. */
export interface Third {
  readonly toA: Kin
  readonly toB: Kin
}

/** All thirds of a pair. */
export function thirdsAmong({ a, b }: Kin, kin: KinMap): Third[] {
  return [...kin.get(a.id)!].flatMap(([id, toA]) => {
    const toB = kin.get(b.id)!.get(id)
    return toB ? [{ toA, toB }] : []
  })
}

/** What shares more with each than they share with one another is their parent; a third sibling does not. */
export function isNearer({ a, b, wordsA, wordsB }: Kin, { toA, toB }: Third): boolean {
  return Math.min(count(coveredOf(toA, a.id)), count(coveredOf(toB, b.id))) > (wordsA + wordsB) / 2
}

/** Ask the thirds of a pair. */
export function thirdsOf(pair: Kin, kin: KinMap): Thirds {
  const { a, b, coveredA, coveredB, wordsA, wordsB } = pair
  const thirds = thirdsAmong(pair, kin)
  const covered = thirds.map(({ toA, toB }) => [coveredOf(toA, a.id), coveredOf(toB, b.id)] as const)
  const most = (of: (tokens: (typeof covered)[number]) => number) => greatest([0, ...covered.map(of)])
  return {
    number: thirds.length,
    explained: most(([x, y]) => common(coveredA, x) + common(coveredB, y)) / Math.max(1, wordsA + wordsB),
    nearer: thirds.filter(third => isNearer(pair, third)).length,
    against: most(([x, y]) => Math.min(lacking(x, coveredA), lacking(y, coveredB))),
    degrees: [kin.get(a.id)!.size, kin.get(b.id)!.size],
  }
}
