// The reports that are kin of two, and what they may say of them: that they stand between the two.

import { count } from "../../kit/bits.js"
import { coveredOf, type Kin, type KinMap } from "../kin.js"

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
