// Do two reports go back to one text, and what do they share? A function of one pair.
//
// Reports of one event share its names, figures and quotations whoever wrote them, and pages of one trade its forms. What
// is left, the prose of their own, is told as a row of numbers (`signals`), and a model of two halves, boosted trees and
// logistic regression, says how likely such a pair is to have its words from one text: trained on pairs of several corpora
// with known descent, each left out in turn to measure it (assets/pairs.card.md).

import { count } from "../kit/bits.js"
import { logOdds } from "../kit/linear.js"
import type { Alignment } from "../model/alignment.js"
import { covers } from "../model/alignment.js"
import type { Lexicon } from "../text/lexicon.js"
import { withWords } from "./align.js"
import { answersOf } from "./answers.js"
import { leastAtGlance, leastKin, leastOwnProse } from "./fitted.js"
import { ledgerApart, ledgerOf } from "./ledger.js"
import { isByRight } from "./by-right.js"
import { isExcerpt } from "./excerpts.js"
import { mostOdds, oddsOf } from "../kit/judgement.js"
import type { Ledger, Stretch } from "../model/ledger.js"
import type { PairModels } from "./models.js"
import { sharedRuns, type TokenRun } from "./runs.js"
import { type Bounds, boundsOfSentences, boundsOfTexts } from "./signals/bounds.js"
import { linkage } from "./signals/links.js"
import { type Glance, glanceNames, glanceOf, rowOf, type Unlinked, unlinked } from "./signals/signals.js"
import type { Witness } from "./witness.js"

/** Sums of the same numbers in another order differ by less. */
const rounding = 1e-6

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
  /** Log odds that both go back to one text. */
  readonly odds: number
  /** What they share, with reasons. */
  readonly ledger: readonly Stretch[]
}

/** Two reports that are kin, or share much and are not. */
export type Sharing = { readonly kin: Kinship; readonly apart: null } | { readonly kin: null; readonly apart: Ledger }

/** What judging a pair takes. */
export interface PairKnowledge {
  readonly lexicon: Lexicon
  readonly pairs: PairModels
}

/** Lay two reports side by side and say what they share; null where that is little. */
export function compare(a: Witness, b: Witness, knowledge: PairKnowledge): Sharing | null {
  const glance = glanceOf(a, b)
  if (!mayBeKin(glance, knowledge.pairs)) return null
  const runs = sharedRuns(a, b)
  const excerpt = isExcerpt(a, b, runs)
  const judged = judge(a, b, unlinked(a, b, runs, glance), { ...knowledge, evenIfApart: excerpt })
  if (judged) {
    const { alignment, odds } = judged
    const ledger = ledgerOf(a, b, alignment, runs)
    const ownProse = ledger.find(({ reason }) => reason === "own-prose")?.words ?? 0
    if (excerpt || (ownProse >= leastOwnProse && !isByRight(a, b, runs, ownProse))) {
      return { kin: kinshipOf(a, b, alignment, runs, { odds: Math.max(odds, leastKin), ledger }), apart: null }
    }
  }
  const apart = ledgerApart(a, b, runs)
  return apart && { kin: null, apart }
}

/** A cheap look before the costly one: whether the sets of features leave two reports any chance. */
function mayBeKin(seen: Glance, { glance }: PairModels): boolean {
  const row = glanceNames.map(name => seen[name])
  return logOdds(glance, row) >= leastAtGlance
}

/**
 * How two that go back to one text lie on one another, with their odds; null where they do not. Most pairs do not, and
 * of most that is known before their sentences are linked, or their words: from whatever their links could say.
 */
function judge(
  a: Witness,
  b: Witness,
  pair: Unlinked,
  { lexicon, pairs, evenIfApart }: PairKnowledge & { readonly evenIfApart: boolean },
): { readonly alignment: Alignment; readonly odds: number } | null {
  const cannotBeKin = (bounds: Bounds | null) =>
    bounds !== null && mostOdds(pairs.kin, rowOf(pair, bounds.least), rowOf(pair, bounds.most)) < leastKin - rounding
  if (!evenIfApart && cannotBeKin(boundsOfTexts(pair))) return null
  const answers = answersOf(a, b)
  if (!evenIfApart && cannotBeKin(boundsOfSentences(pair, answers))) return null
  const alignment = withWords(a, b, answers, lexicon)
  const odds = oddsOf(pairs.kin, rowOf(pair, linkage(alignment, pair.shorter, pair.longer, pair.swapped)))
  return odds >= leastKin || evenIfApart ? { alignment, odds } : null
}

function kinshipOf(
  a: Witness,
  b: Witness,
  alignment: Alignment,
  runs: readonly TokenRun[],
  judged: Pick<Kinship, "odds" | "ledger">,
): Kinship {
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
    ...judged,
  }
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
