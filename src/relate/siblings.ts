// Which kin are siblings, copies of a parent that is not there? Those of which neither comes from the other, by the judgement
// of the pair, and whose agreement nothing in the pile explains: a third report that has what the two share, and from which
// both may descend, is their ancestor, and what shares more with each than they share with one another stands between them.

import { count, lacking } from "../kit/bits.js"
import type { Span } from "../model/span.js"
import { apartOf } from "./descent/apart.js"
import type { Leaning } from "./direction.js"
import { leastDescent } from "./fitted.js"
import { coveredOf, type Kin, type KinMap } from "./kin.js"

/** A third report explains two kin when it has this share of what they have in common. */
const explains = 0.6

/** Two kin that are siblings, with the sentences that each has alone. */
export interface Siblings {
  readonly pair: Kin
  readonly inA: readonly Span[]
  readonly inB: readonly Span[]
}

/** The lines of a family, sorted: those between exemplar and copy, and those between siblings; the rest is explained by others. */
export interface Sorted {
  readonly copies: readonly Leaning[]
  readonly siblings: readonly Siblings[]
}

/** Sort the lines of a family. `judge` judges any pair of kin. */
export function sortLines(leanings: readonly Leaning[], kin: KinMap, judge: (pair: Kin) => Leaning): Sorted {
  const copies = leanings.filter(({ descends }) => descends >= leastDescent)
  const siblings = leanings.flatMap(({ pair, worn, descends }) => {
    if (descends >= leastDescent || isExplained(pair, kin, judge)) return []
    const { inA, inB } = apartOf(pair, worn, kin)
    return [{ pair, inA, inB }]
  })
  return { copies, siblings }
}

function isExplained(pair: Kin, kin: KinMap, judge: (pair: Kin) => Leaning): boolean {
  return thirdsOf(pair, kin).some(
    third =>
      isNearer(pair, third) || (judge(third.toA).descends >= leastDescent && judge(third.toB).descends >= leastDescent),
  )
}

/** A third report that explains what two kin share, by its lines to both. */
interface Third {
  readonly toA: Kin
  readonly toB: Kin
}

function thirdsOf({ a, b, coveredA, coveredB, wordsA, wordsB }: Kin, kin: KinMap): Third[] {
  return [...kin.get(a.id)!].flatMap(([id, toA]) => {
    const toB = kin.get(b.id)!.get(id)
    if (!toB) return []
    const missing = lacking(coveredA, coveredOf(toA, a.id)) + lacking(coveredB, coveredOf(toB, b.id))
    return missing < (1 - explains) * (wordsA + wordsB) ? [{ toA, toB }] : []
  })
}

/** What shares more with each than they share with one another is their parent; a third sibling does not. */
function isNearer({ a, b, wordsA, wordsB }: Kin, { toA, toB }: Third): boolean {
  return Math.min(count(coveredOf(toA, a.id)), count(coveredOf(toB, b.id))) > (wordsA + wordsB) / 2
}
