// What kind of copying it is. Every kind is defined here and nowhere else.

import type { DerivationKind } from "../model/derivation.js"
import type { Kinship } from "../match/kinship.js"
import type { Witness } from "../match/witness.js"

/** Nearly every word on both sides answers: what is left are dates, credits and slips of alignment. */
const identical = 0.97
/** Words of the copy that stand in shared runs of five and more: below, sentences were reworded. */
const nearVerbatim = 0.85
/** A copy with less than this of its exemplar is a piece of it; an editor's cut from the bottom leaves more. */
const mostOfExemplar = 0.5
/** Two texts of one outlet are versions of one report when each has this much of the other. */
const versions = 0.4

/** The kind of a derivation with one exemplar. `compilation` is for the stemma to say: it takes two. */
export function kindOf(kin: Kinship, exemplar: Witness, copy: Witness): DerivationKind {
  const swapped = kin.a !== exemplar
  const ofCopy = (swapped ? kin.wordsA : kin.wordsB) / copy.words
  const ofExemplar = (swapped ? kin.wordsB : kin.wordsA) / exemplar.words
  const inRuns = kin.runs.reduce((total, run) => total + run.words, 0) / copy.words
  if (ofCopy >= identical && ofExemplar >= identical && inRuns >= identical) return "identical"
  if (sameOutlet(exemplar, copy) && Math.min(ofCopy, ofExemplar) >= versions) return "update"
  if (inRuns < nearVerbatim) return "rewrite"
  return ofExemplar < mostOfExemplar ? "excerpt" : "carried"
}

/** How much of a text another has, of whatever kinship: what levels of reuse are told by. */
export interface SharedText {
  /** Share of the words that stand in runs of three and more of the other text. */
  readonly inRuns: number
  /** Share of the words of four letters and more that the other text has anywhere, by stem. */
  readonly ofWords: number
  /** Words of the longest common run. */
  readonly longestRun: number
}

/** Pasted: a run this long is a sentence or two taken over whole. */
const pasted = 38
/** Share of words in common runs above which a text was lightly revised, and above which it was revised at all. */
const revised = { lightly: 0.335, heavily: 0.12 }

/** Two texts on one subject share up to three in five of their longer words; more is the other's text told anew. */
const retold = 0.62

/** Level of reuse, in the terms of Clough and Stevenson (2011); thresholds read off their corpus. */
export function levelOf(shared: SharedText): "cut" | "light" | "heavy" | "non" {
  if (shared.longestRun >= pasted) return "cut"
  if (shared.inRuns >= revised.lightly) return "light"
  return shared.inRuns >= revised.heavily || shared.ofWords >= retold ? "heavy" : "non"
}

/** Whether the pages name the same outlet. */
export function sameOutlet(x: Witness, y: Witness): boolean {
  return x.text.report.outlet !== null && x.text.report.outlet === y.text.report.outlet
}
