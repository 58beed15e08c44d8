// A line between two kin, judged: does one come from the other, or both from a third, and if one, which is the exemplar?
// Both answers are log odds of models trained on pairs with known descent (assets/pairs.card.md); what a line rests on, for
// people, is its reading.

import { logOdds } from "../kit/linear.js"
import { oddsOf } from "../match/judgement.js"
import type { PairKnowledge } from "../match/kinship.js"
import { descentNames, descentOf } from "./descent/numbers.js"
import type { Kin, KinMap } from "./kin.js"
import type { Line } from "./orient.js"
import { type Reading, readingOf } from "./reading.js"
import { directionFeatures, turningNames } from "./signs/vector.js"

/** A line between two kin, with everything its leaning rests on. */
export interface Leaning extends Line, Reading {
  /** Log odds that one of the two comes from the other. */
  readonly descends: number
}

/** Judge a pair of kin. */
export function leaningOf(pair: Kin, kin: KinMap, { lexicon, pairs }: PairKnowledge): Leaning {
  const reading = readingOf(pair, kin, lexicon)
  const numbers = descentOf(reading, kin)
  const descends = oddsOf(
    pairs.descent,
    descentNames.map(name => numbers[name]),
  )
  const lean = logOdds(pairs.direction, directionFeatures(reading).subarray(0, turningNames.length))
  return { a: pair.a.id, b: pair.b.id, lean, descends, ...reading }
}
