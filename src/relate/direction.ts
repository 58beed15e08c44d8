// Which of two kin is the exemplar? The signs of wear weighed into one number: positive, A; negative, B; near 0, neither.
//
// Every sign saturates: twenty odd words say little more than ten, and one sign alone seldom decides.

import type { Lexicon } from "../text/lexicon.js"
import { amount, type Decay } from "./decay.js"
import type { SignName } from "./signs/sign.js"
import type { Density } from "./density.js"
import type { Kin, KinMap } from "./kin.js"
import type { Line } from "./orient.js"
import { type Reading, readingOf } from "./reading.js"

/** What a sign can weigh at most (log odds), and how many places make half of that or so. */
const weights: Readonly<Partial<Record<SignName, { readonly most: number; readonly places: number }>>> = {
  "odd-word": { most: 3, places: 2.5 },
  "lost-marks": { most: 1.5, places: 2 },
  "run-together": { most: 2, places: 2 },
  "lost-hedge": { most: 0.6, places: 2 },
  "no-introduction": { most: 1, places: 1.5 },
  "no-dateline": { most: 1.2, places: 1 },
  misspelt: { most: 2, places: 1.5 },
  slip: { most: 1.5, places: 2 },
  // Less than the corpora say: a release that was typed may stand beside its copies.
  typed: { most: 1, places: 1 },
  wrapped: { most: 2, places: 1 },
}
/** Worn against what is whole in the other. */
const byComparison: readonly SignName[] = ["odd-word", "lost-marks", "run-together", "lost-hedge", "no-introduction"]
/** Told by one text alone, however little of it is left in the other. */
const byItself: readonly SignName[] = ["no-dateline", "misspelt", "slip", "typed", "wrapped"]
/** What fuller checkable matter can weigh: much where the rest is near-verbatim, little where all is reworded. */
const fullerMost = { verbatim: 3, reworded: 1.5 }
/** What density of checkable matter can weigh, and the z-score that makes most of it. Figures go first in retelling. */
const densities: Readonly<Record<keyof Density, { readonly most: number; readonly z: number }>> = {
  figures: { most: 2.2, z: 1.2 },
  names: { most: 0.6, z: 2 },
  voice: { most: 1, z: 2 },
  matter: { most: 0.8, z: 1.5 },
}
/**
 * Of the words of linked sentences, the share that is the same, from where to where wear begins to tell and tells all:
 * where most words differ, a rare word or a lost mark is a new sentence, not the old one worn.
 */
const telling = { from: 0.5, all: 0.75 }
/** From here on a direction is decided: about 95 in 100 are right on piles grown for the purpose. */
export const leastDecided = 1
/** Dates lie, so a date never outweighs the text: it breaks near-ties only. */
export const timeWeight = 0.9
/** Two pages of one outlet bear dates of one clock, and an outlet that goes on writing puts matter in: there the date decides, whatever was put in: 5.2 is the most that fuller matter and denser figures weigh. */
const timeWeightWithinOutlet = 6

/** A line between two kin, with everything its leaning rests on. */
export interface Leaning extends Line, Reading {}

/** How a pair leans: by the text, and by time where the text leaves room. */
export function leaningOf(pair: Kin, kin: KinMap, lexicon: Lexicon): Leaning {
  const reading = readingOf(pair, kin, lexicon)
  const { ofOneOutlet, earlier } = reading.clocks
  const lean = leanOfText(reading) + earlier * (ofOneOutlet ? timeWeightWithinOutlet : timeWeight)
  return { a: pair.a.id, b: pair.b.id, lean, ...reading }
}

/** Log odds that A is the exemplar, by the text alone. */
function leanOfText({ pair, worn, more, dense, mixed }: Reading): number {
  const tells = Math.max(0, Math.min(1, (pair.agreement - telling.from) / (telling.all - telling.from)))
  const fullerWeight = fullerMost.reworded + (fullerMost.verbatim - fullerMost.reworded) * tells
  const sum = leanOfWear(worn) * tells + leanOf(worn, byItself) + more.amount * fullerWeight
  if (mixed) return sum
  const thin = (of: keyof Density) => densities[of].most * Math.tanh(dense[of] / densities[of].z)
  // An excerpt's small words are its exemplar's: they tell where sentences were made anew.
  return sum + thin("figures") + thin("names") + thin("voice") + thin("matter") * (1 - tells)
}

/** Log odds that A is the exemplar, by signs of wear alone: what is worn in one and whole in the other. */
export function leanOfWear(worn: Decay): number {
  return leanOf(worn, byComparison)
}

function leanOf(worn: Decay, signs: readonly SignName[]): number {
  return signs.reduce((sum, sign) => {
    const { most, places } = weights[sign]!
    return sum + most * Math.tanh((amount(worn.inB, sign) - amount(worn.inA, sign)) / places)
  }, 0)
}
