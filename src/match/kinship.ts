// Are two reports kin by their text, and how much do they share? A function of one pair.
//
// Reports of one event share its names, figures and quotations whoever wrote them. Kinship is read off what is left:
// the outlet's own words. Four shares of the shorter text, each blind to names or marks:
//   linked    telling words that answer to one another in linked sentences;
//   once      words either uses a single time (Woolls and Coulthard 1998: what copyists share and reporters do not);
//   pairs     pairs of rare words that stand together in both;
//   threes    runs of three words, counted twice, because independent sentences seldom share one.
// Chance fills a longer text with more of the other's words: the sum is set against a power of its length.

import { containment, sharedFeatures } from "./features.js"
import { sharedRuns, type TokenRun } from "./runs.js"
import { count } from "../kit/bits.js"
import { type Alignment, covers } from "../model/alignment.js"
import type { Lexicon } from "../text/lexicon.js"
import { align } from "./align.js"
import type { Witness } from "./witness.js"

/** What a pair of kin share. Sides `a` and `b` as in the alignment. */
export interface Kinship {
  /** Report ids. */
  readonly a: string
  readonly b: string
  readonly alignment: Alignment
  /** One entry a token: 1 where the other report has that word in an answering place. */
  readonly coveredA: Uint8Array
  readonly coveredB: Uint8Array
  /** Words covered. */
  readonly wordsA: number
  readonly wordsB: number
  /** Shared runs of five words and more, longest first. */
  readonly runs: readonly TokenRun[]
  /** Of the words of linked sentences, the share that is the same on both sides. */
  readonly agreement: number
}

/**
 * A little above the likest two of 148 pairs of independent reports of one event (.0275; the next .0243), and below four
 * fifths of the short texts whose facts people changed.
 */
const leastKinship = 0.0285
/** Between the square root and proportion: words met by chance grow with length, but slower, for texts repeat themselves. */
const lengthPower = 0.6
/**
 * Runs of five words, outside quotation marks, that two reporters do not arrive at independently: a share of the shorter
 * text's, and a number, for in a short brief one stock phrase is already a large share.
 */
const verbatim: Fives = { count: 8, share: 0.06 }
/** Shares of fewer single-use words than this say little: the denominator's floor. */
const leastOnce = 8
/** Telling words (nats of IDF; some six words) without which a page is a table or a notice: forms, not descent. */
const leastTelling = 30
/** So few are enough where most of the shorter text's runs of five, and at least so many, stand in the other as well. */
const whenCopiedWhole = { telling: 15, fives: { count: 16, share: 0.6 } satisfies Fives }
/** Links join synonyms too: so much more of the telling words may be linked than are the same. */
const mostLinked = { times: 1.6, more: 0.3 }

/** So many runs of five in common, and this share of the shorter text's. */
interface Fives {
  readonly count: number
  readonly share: number
}

/** Lay two reports side by side and say what they share; null where they are not kin. */
export function compare(a: Witness, b: Witness, lexicon: Lexicon): Kinship | null {
  return mayBeKin(a, b) ? kinship(a, b, align(a, b, lexicon)) : null
}

/** Whether an alignment could still show two reports to be kin: a cheap look before the costly one. */
function mayBeKin(a: Witness, b: Witness): boolean {
  if (isForm(a, b)) return false
  const most = Math.min(1, mostLinked.times * containment(a.stems, b.stems) + mostLinked.more)
  return strength(a, b, most) >= leastKinship || shareFives(a, b, verbatim)
}

/** Whether one of two has too few telling words to show descent. */
function isForm(a: Witness, b: Witness): boolean {
  const telling = Math.min(a.tellingWeight, b.tellingWeight)
  if (telling >= leastTelling) return false
  return telling < whenCopiedWhole.telling || !shareFives(a, b, whenCopiedWhole.fives)
}

function shareFives(a: Witness, b: Witness, least: Fives): boolean {
  const fives = sharedFeatures(a.fives, b.fives)
  return fives >= least.count && fives >= least.share * Math.min(a.fives.length, b.fives.length)
}

function kinship(a: Witness, b: Witness, alignment: Alignment): Kinship | null {
  if (isForm(a, b)) return null
  if (likeness(a, b, alignment) < leastKinship && !shareFives(a, b, verbatim)) return null
  const coveredA = new Uint8Array(a.text.tokens.length)
  const coveredB = new Uint8Array(b.text.tokens.length)
  for (const link of alignment.links) {
    if (!covers(link)) continue
    for (const { a: x, b: y, how } of link.tokens) {
      if (how !== "same" || a.text.tokens[x]!.kind === "mark") continue
      coveredA[x] = 1
      coveredB[y] = 1
    }
  }
  const runs = sharedRuns(a, b)
  for (const { tokensA, tokensB } of runs) {
    cover(coveredA, a, tokensA)
    cover(coveredB, b, tokensB)
  }
  return {
    a: a.id,
    b: b.id,
    alignment,
    coveredA,
    coveredB,
    wordsA: count(coveredA),
    wordsB: count(coveredB),
    runs,
    agreement: agreement(a, b, alignment, coveredA, coveredB),
  }
}

/** How like two reports are in the outlets' own words: 0 and up. See the head of this file. */
function likeness(a: Witness, b: Witness, alignment: Alignment): number {
  let linked = 0
  for (const link of alignment.links) {
    for (const { a: x, b: y } of link.tokens) if (a.telling[x]! > 0 && b.telling[y]! > 0) linked += a.telling[x]!
  }
  return strength(a, b, linked / Math.max(1, Math.min(a.tellingWeight, b.tellingWeight)))
}

function strength(a: Witness, b: Witness, linked: number): number {
  const once = sharedFeatures(a.once, b.once) / Math.max(leastOnce, Math.min(a.once.length, b.once.length))
  const shares = linked + once + containment(a.skipPairs, b.skipPairs) + 2 * containment(a.threes, b.threes)
  return shares / Math.max(a.words, b.words, 1) ** lengthPower
}

function cover(covered: Uint8Array, { text }: Witness, [from, to]: readonly [number, number]): void {
  for (let t = from; t < to; t++) if (text.tokens[t]!.kind !== "mark") covered[t] = 1
}

function agreement(a: Witness, b: Witness, alignment: Alignment, coveredA: Uint8Array, coveredB: Uint8Array): number {
  let [same, all] = [0, 0]
  const add = (w: Witness, sentences: readonly number[], covered: Uint8Array) => {
    for (const s of sentences) {
      const { firstToken, lastToken } = w.text.sentences[s]!
      for (let t = firstToken; t < lastToken; t++) {
        if (w.text.tokens[t]!.kind === "mark") continue
        all++
        same += covered[t]!
      }
    }
  }
  for (const link of alignment.links) {
    if (link.tokens.length === 0) continue
    add(a, link.a, coveredA)
    add(b, link.b, coveredB)
  }
  return same / Math.max(1, all)
}
