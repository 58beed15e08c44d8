// Which kin are siblings, copies of a parent that is not there? Those of which neither can be the other's copy.
//
// Two things speak against a descent, and both are weighed as log odds (Good 1950) measured on piles grown for the
// purpose: matter of its own, which a copy cannot have from its exemplar (`own`); and odd words in the supposed exemplar
// where the supposed copy has the plain one (`decay`): a separative error (Maas 1927), which a copyist seldom mends. One
// in five odd words does go back to plain when a machine rewords a reworded page, so the share counts, not one place. A
// third report that explains what the two share, and from which both may descend, is their ancestor: nothing is lost.

import type { Span } from "../model/span.js"
import type { Lexicon } from "../text/lexicon.js"
import { type Decay, decay, type Wear } from "./decay.js"

import type { Leaning } from "./direction.js"
import { type Kin, coveredOf, type KinMap } from "./kin.js"
import { type OwnSentence, ownMatter, type Place } from "./own.js"
import { explainedElsewhere } from "./reading.js"
import { count, lacking } from "../kit/bits.js"
import type { Witness } from "../match/witness.js"

/** Log odds, for either of two to be no copy of the other, that make them siblings. */
const leastApart = 1.2
/** Words of own matter in one place that speak at all. */
const leastOwn = 15
/** What own matter says: between what is shared; at the end where the other has none; where the other has some too; none. */
const ownSays = { within: 2.5, alone: 2.7, both: 0.3, none: -0.5 }
/** Of the odd words on either side of a derivation, those in the exemplar: a beta distribution with these two counts. */
const mended = { odd: 1, plain: 4 }
/** Siblings agree in this share of the words of the sentences they share; rewriters who change the facts do not. */
const leastAgreement = 0.65
/** And they share this many words: less is a quotation or a stock paragraph. */
const leastShared = 60
/** A third report explains two kin when it has this share of what they have in common. */
const explains = 0.6
/** Up to these log odds a report may be a copy of another. */
const mayDescend = 0

/** Two kin that are siblings, with the sentences that each has alone. */
export interface Siblings {
  readonly pair: Kin
  readonly inA: readonly Span[]
  readonly inB: readonly Span[]
}

/** The lines of a family that join siblings of a lost parent, not exemplar and copy. */
export function siblingLines(leanings: readonly Leaning[], kin: KinMap, lexicon: Lexicon): Siblings[] {
  return leanings.flatMap(({ pair, worn }) => {
    if (Math.min(pair.wordsA, pair.wordsB) < leastShared || pair.agreement < leastAgreement) return []
    const thirds = explaining(pair, kin)
    if (thirds.some(third => isNearer(pair, third))) return []
    const { ofA, ofB, inA, inB } = compare(pair, worn, kin)
    if (Math.min(ofA, ofB) < leastApart) return []
    const descends = (copy: Witness, line: Kin) => {
      const { ofA, ofB } = compare(line, decay(line, lexicon), kin)
      return (line.a.id === copy.id ? ofA : ofB) < mayDescend
    }
    if (thirds.some(({ toA, toB }) => descends(pair.a, toA) && descends(pair.b, toB))) return []
    return [{ pair, inA, inB }]
  })
}

/** A third report that explains what two kin share, by its lines to both. */
interface Third {
  readonly toA: Kin
  readonly toB: Kin
}

function explaining({ a, b, coveredA, coveredB, wordsA, wordsB }: Kin, kin: KinMap): Third[] {
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

/** What two kin have alone, and for each the log odds that it is no copy of the other. */
function compare(pair: Kin, worn: Decay, kin: KinMap) {
  const own = ownMatter(pair, explainedElsewhere(pair, kin, true), explainedElsewhere(pair, kin, false))
  const [oddA, oddB] = [oddWords(worn.inA), oddWords(worn.inB)]
  return { ...own, ofA: noCopy(own.inA, own.inB, oddB, oddA), ofB: noCopy(own.inB, own.inA, oddA, oddB) }
}

/**
 * Log odds that a report is no copy of another: by the matter each has alone, and by the odd words that stand in the
 * other where this one has the plain word, and the other way round.
 */
function noCopy(
  own: readonly OwnSentence[],
  ownOfOther: readonly OwnSentence[],
  oddInOther: number,
  oddHere: number,
): number {
  const has = (sentences: readonly OwnSentence[], place: Place) =>
    sentences.reduce((words, sentence) => words + (sentence.place === place ? sentence.words : 0), 0) >= leastOwn
  let matter = has(own, "within") ? ownSays.within : 0
  for (const end of ["before", "after"] as const) {
    if (has(own, end)) matter += has(ownOfOther, end) ? ownSays.both : ownSays.alone
  }
  const odd = oddInOther + oddHere
  const wear = betaBinomial(oddInOther, odd, 1, 1) - betaBinomial(oddInOther, odd, mended.odd, mended.plain)
  return (matter || ownSays.none) + wear
}

function oddWords(worn: readonly Wear[]): number {
  return worn.filter(({ sign }) => sign === "odd-word").length
}

/** Log likelihood of `k` hits in `n` trials whose chance is beta-distributed (the binomial coefficient left out). */
function betaBinomial(k: number, n: number, alpha: number, beta: number): number {
  // Whole numbers throughout: Γ(n) = (n − 1)!.
  const logBeta = (x: number, y: number) => logFactorial(x - 1) + logFactorial(y - 1) - logFactorial(x + y - 1)
  return logBeta(k + alpha, n - k + beta) - logBeta(alpha, beta)
}

function logFactorial(n: number): number {
  let sum = 0
  for (let i = 2; i <= n; i++) sum += Math.log(i)
  return sum
}
