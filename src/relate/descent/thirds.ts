// What other kin of two pages say of them: whether a third explains what the two share, and whether each shares with it
// what the other lacks. Many pages that share one text with two of them speak for a dispatch behind all.

import { common, count, lacking } from "../../kit/bits.js"
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

/** Ask the thirds of a pair. */
export function thirdsOf(pair: Kin, kin: KinMap): Thirds {
  const { a, b, coveredA, coveredB, wordsA, wordsB } = pair
  let [number, explained, nearer, against] = [0, 0, 0, 0]
  for (const [id, toA] of kin.get(a.id)!) {
    const toB = kin.get(b.id)!.get(id)
    if (!toB) continue
    number++
    const [ofA, ofB] = [coveredOf(toA, a.id), coveredOf(toB, b.id)]
    explained = Math.max(explained, (common(coveredA, ofA) + common(coveredB, ofB)) / Math.max(1, wordsA + wordsB))
    if (Math.min(count(ofA), count(ofB)) > (wordsA + wordsB) / 2) nearer++
    against = Math.max(against, Math.min(lacking(ofA, coveredA), lacking(ofB, coveredB)))
  }
  return { number, explained, nearer, against, degrees: [kin.get(a.id)!.size, kin.get(b.id)!.size] }
}
