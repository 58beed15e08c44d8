// How far each of two kin is from being the other's copy: matter of its own, which a copy cannot have from its exemplar
// (`own`), and odd words in the supposed exemplar where the supposed copy has the plain one: a separative error (Maas
// 1927), which a copyist seldom mends. One in five odd words does go back to plain when a machine rewords a reworded page,
// so the share counts, not one place. Log odds (Good 1950) measured on piles grown for the purpose.

import type { Decay, Wear } from "../decay.js"
import { apart } from "../fitted.js"
import type { Kin } from "../kin.js"
import { type OwnSentence, ownMatter, type Place } from "../own.js"

const { leastOwn, mended, ...ownSays } = apart

/** What two kin have alone, and for each the log odds that it is no copy of the other. */
export interface Apart {
  readonly inA: readonly OwnSentence[]
  readonly inB: readonly OwnSentence[]
  readonly ofA: number
  readonly ofB: number
}

/** Tell two kin apart; `elsewhere` marks the tokens of each that other reports explain. */
export function apartOf(pair: Kin, worn: Decay, elsewhereA: Uint8Array, elsewhereB: Uint8Array): Apart {
  const own = ownMatter(pair, elsewhereA, elsewhereB)
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
