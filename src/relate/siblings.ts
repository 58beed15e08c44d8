// Which kin are siblings, copies of a parent that is not there? Those of which neither comes from the other, by the judgement
// of the pair, and whose agreement nothing in the pile explains: a third report that has what the two share, and from which
// both may descend, is their ancestor, and what shares more with each than they share with one another stands between them.

import { count, lacking } from "../kit/bits.js"
import type { Witness } from "../match/witness.js"
import type { Span } from "../model/span.js"
import { standingOf } from "./credits.js"
import { type Apart, apartOf } from "./descent/apart.js"
import type { Leaning } from "./direction.js"
import { leastDescent, leastImplying, sibling } from "./fitted.js"
import { coveredOf, type Kin, type KinMap } from "./kin.js"

const { explains, leastApart, leastAgreement, leastShared } = sibling

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
  const sorted = leanings.map(line => ({ line, apart: apartOf(line.pair, line.worn, kin) }))
  const isCopy = ({ line, apart }: (typeof sorted)[number]) => line.descends >= leastDescent && !isApart(line, apart)
  return {
    copies: sorted.flatMap(one => (isCopy(one) ? [one.line] : [])),
    siblings: sorted.flatMap(one =>
      isCopy(one) || !implyParent(one.line.pair) || isExplained(one.line.pair, kin, judge)
        ? []
        : [{ pair: one.line.pair, inA: one.apart.inA, inB: one.apart.inB }],
    ),
  }
}

/** Whether two kin are surely enough of one text to imply a parent, and do not carry the dispatches of two agencies. */
function implyParent({ a, b, odds }: Kin): boolean {
  const [ofA, ofB] = [agencyOf(a), agencyOf(b)]
  return odds >= leastImplying && (ofA === null || ofB === null || ofA === ofB)
}

function agencyOf(witness: Witness): string | null {
  return standingOf(witness).credit?.agency ?? null
}

/** Each of two that say nothing of their descent has what no copy of the other could have. */
function isApart({ pair, said }: Leaning, { ofA, ofB }: Apart): boolean {
  if (said !== null || Math.min(pair.wordsA, pair.wordsB) < leastShared || pair.agreement < leastAgreement) return false
  return Math.min(ofA, ofB) >= leastApart
}

function isExplained(pair: Kin, kin: KinMap, judge: (pair: Kin) => Leaning): boolean {
  return thirdsOf(pair, kin).some(
    third =>
      isNearer(pair, third) ||
      (mayDescend(pair.a.id, judge(third.toA), kin) && mayDescend(pair.b.id, judge(third.toB), kin)),
  )
}

/** Whether a report may be a copy of the other end of a line: it has no matter of its own beside what they share. */
function mayDescend(id: string, { pair, worn, descends }: Leaning, kin: KinMap): boolean {
  const { ofA, ofB } = apartOf(pair, worn, kin)
  return descends >= leastDescent && (pair.a.id === id ? ofA : ofB) < 0
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
