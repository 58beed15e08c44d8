// Which of two kin is the exemplar? The signs of wear weighed into one number: positive, A; negative, B; near 0, neither.
//
// Every sign saturates: twenty odd words say little more than ten, and one sign alone seldom decides.

import { count } from "../kit/bits.js"
import { type Dated, earlierOf } from "../model/time.js"
import type { Lexicon } from "../text/lexicon.js"
import { amount, type Decay, decay } from "./decay.js"
import type { SignName } from "./signs/sign.js"
import { type Density, density } from "./density.js"
import { sameOutlet } from "./kinds.js"
import { coveredOf, type Kin, type KinMap } from "./kin.js"
import { type Fuller, fuller } from "./matter.js"
import type { Line } from "./orient.js"

/** What a sign can weigh at most (log odds), and how many places make half of that or so. */
const weights: Readonly<Record<SignName, { readonly most: number; readonly places: number }>> = {
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
/** With more than this of either report explained by a third, its density is not its own. */
const mostElsewhere = 0.2
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
export interface Leaning extends Line {
  readonly pair: Kin
  readonly worn: Decay
  readonly more: Fuller
  /** Null where a third report explains much of either. */
  readonly dense: Density | null
  /** 1 where A was published first, −1 where B was, 0 where nobody can tell. */
  readonly earlier: -1 | 0 | 1
}

/** How a pair leans: by the text, and by time where the text leaves room. */
export function leaningOf(pair: Kin, kin: KinMap, lexicon: Lexicon): Leaning {
  const worn = decay(pair, lexicon)
  const elsewhereA = explainedElsewhere(pair, kin, true)
  const elsewhereB = explainedElsewhere(pair, kin, false)
  const more = fuller(pair, elsewhereA, elsewhereB)
  const mixed = count(elsewhereA) > mostElsewhere * pair.a.words || count(elsewhereB) > mostElsewhere * pair.b.words
  const dense = mixed ? null : density(pair)
  const ofOneOutlet = sameOutlet(pair.a, pair.b)
  const earlier = order(pair.a.text.report.published, pair.b.text.report.published, ofOneOutlet)
  const weightOfTime = ofOneOutlet ? timeWeightWithinOutlet : timeWeight
  const lean = leanOfText(pair, worn, more, dense) + earlier * weightOfTime
  return { a: pair.a.id, b: pair.b.id, lean, pair, worn, more, dense, earlier }
}

/** Tokens of one side that kin foreign to the other side explain: another story's matter. */
export function explainedElsewhere({ a, b }: Kin, kin: KinMap, ofA: boolean): Uint8Array {
  const [own, other] = ofA ? [a, b] : [b, a]
  const explained = new Uint8Array(own.text.tokens.length)
  for (const [id, pair] of kin.get(own.id) ?? []) {
    if (id === other.id || kin.get(other.id)?.has(id)) continue
    for (const [t, value] of coveredOf(pair, own.id).entries()) if (value) explained[t] = 1
  }
  return explained
}

/** 1 where A is surely the earlier, −1 where B is, 0 where nobody can tell. */
function order(a: Dated | null, b: Dated | null, ofOneOutlet: boolean): -1 | 0 | 1 {
  if (!a || !b || a.doubt || b.doubt) return 0
  const earlier = earlierOf(a.value, b.value, ofOneOutlet)
  return earlier === 0 ? 0 : earlier < 0 ? 1 : -1
}

/** Log odds that A is the exemplar, by the text alone. */
function leanOfText(pair: Kin, worn: Decay, more: Fuller, dense: Density | null): number {
  const tells = Math.max(0, Math.min(1, (pair.agreement - telling.from) / (telling.all - telling.from)))
  const fullerWeight = fullerMost.reworded + (fullerMost.verbatim - fullerMost.reworded) * tells
  const sum = leanOfWear(worn) * tells + leanOf(worn, byItself) + more.amount * fullerWeight
  if (!dense) return sum
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
    const { most, places } = weights[sign]
    return sum + most * Math.tanh((amount(worn.inB, sign) - amount(worn.inA, sign)) / places)
  }, 0)
}
