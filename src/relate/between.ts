// Which kin are joined only through a third? Quentin's rule (1926): of three witnesses one stands between the other two
// when those two never agree against it. What A and C share, B has too; so A and C need no line of their own.
//
// "Never" is softened to "hardly": two copyists hit on the same synonym now and then, and alignments err.

import { lacking } from "../kit/bits.js"
import type { Witness } from "../match/witness.js"
import { third } from "./fitted.js"
import { hasWithdrawn, type Withdrawn } from "./descent/withdrawn.js"
import { coveredOf, type Kin, type KinMap } from "./kin.js"
import { sameOutlet } from "./kinds.js"

const { mostAgainst, chanceWords, sameShare } = third

/** Share of what X and Y have in common, over both sides, that Z lacks. */
export function agreementAgainst(kin: KinMap, x: string, y: string, z: string): number {
  const pair = kin.get(x)!.get(y)!
  const onX = lacking(coveredOf(pair, x), coveredOf(kin.get(x)!.get(z)!, x))
  const onY = lacking(coveredOf(pair, y), coveredOf(kin.get(y)!.get(z)!, y))
  return Math.max(0, (onX + onY) / 2 - chanceWords) / Math.max(1, Math.min(pair.wordsA, pair.wordsB))
}

/**
 * The pairs that no third report stands between: by what notes of correction say of the three, else by how they agree. Where
 * all three agree alike, the fullest stands between.
 */
export function direct(pairs: readonly Kin[], kin: KinMap, withdrawn: Withdrawn): Kin[] {
  return pairs.filter(({ a, b }) => {
    for (const z of kin.get(a.id)!.keys()) {
      if (kin.get(b.id)!.has(z) && standsBetween(kin, withdrawn, a, b, z)) return false
    }
    return true
  })
}

function standsBetween(kin: KinMap, withdrawn: Withdrawn, a: Witness, b: Witness, third: string): boolean {
  const { a: one, b: other } = kin.get(a.id)!.get(third)!
  const noted = byNotes(a, b, one.id === third ? one : other, withdrawn)
  if (noted !== null) return noted
  const [x, y, z] = [a.id, b.id, third]
  const here = agreementAgainst(kin, x, y, z)
  if (here > mostAgainst) return false
  const others = Math.min(agreementAgainst(kin, x, z, y), agreementAgainst(kin, y, z, x))
  if (Math.abs(here - others) > sameShare) return here < others
  return words(kin, z, x) > Math.max(words(kin, x, z), words(kin, y, z))
}

function words(kin: KinMap, id: string, other: string): number {
  const pair = kin.get(id)!.get(other)!
  return pair.a.id === id ? pair.a.words : pair.b.words
}

/**
 * Whether a third stands between two, by notes of correction: not where it withdraws what both have, nor between an outlet's
 * corrected page and its page as it was; and the page as it was between the corrected one and who else has its words.
 */
function byNotes(a: Witness, b: Witness, third: Witness, withdrawn: Withdrawn): boolean | null {
  const has = (page: Witness, by: Witness) => hasWithdrawn(page.id, by.id, withdrawn)
  if (has(a, third) && has(b, third)) return false
  const later = has(b, a) ? a : has(a, b) ? b : null
  if (later === null) return null
  if (sameOutlet(a, b)) return sameOutlet(later, third) ? null : false
  return sameOutlet(later, third) && has(third, later) ? true : null
}
