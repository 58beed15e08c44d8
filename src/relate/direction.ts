// A line between two kin, judged: does one come from the other, or both from a third, and if one, which is the exemplar?
// What pages say of it themselves decides (`descent/testimony`); where they say nothing, whether their words show it
// (`descent/words`). Which is the exemplar is judged by log odds of a model trained on pairs with known descent
// (assets/pairs.card.md). What a line rests on, for people, is its reading.

import { logOdds } from "../kit/linear.js"
import type { PairKnowledge } from "../match/kinship.js"
import type { OwnPages } from "./descent/own-pages.js"
import { type Testimony, testimonyOf } from "./descent/testimony.js"
import { wordsShowDescent } from "./descent/words.js"
import { saidOdds } from "./fitted.js"
import type { Kin, KinMap } from "./kin.js"
import type { Line } from "./orient.js"
import { type Reading, readingOf } from "./reading.js"
import { directionFeatures, turningNames } from "./signs/vector.js"

/** A line between two kin, with everything its leaning rests on. */
export interface Leaning extends Line, Reading {
  /** Whether one of the two comes from the other, and not both from a third. */
  readonly descends: boolean
  readonly said: Testimony
}

/** Judge a pair of kin. */
export function leaningOf(pair: Kin, kin: KinMap, own: OwnPages, { lexicon, pairs }: PairKnowledge): Leaning {
  const reading = readingOf(pair, kin, lexicon)
  const said = testimonyOf(reading, own)
  const byText = logOdds(pairs.direction, directionFeatures(reading).subarray(0, turningNames.length))
  const lean = said === "circle" ? 0 : byText + (said === "above" ? saidOdds : said === "below" ? -saidOdds : 0)
  const descends = said !== null || wordsShowDescent(reading, kin, own)
  return { a: pair.a.id, b: pair.b.id, lean, descends, said, ...reading }
}
