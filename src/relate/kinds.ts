// What kind of copying it is, of one copy and one exemplar that are both at hand. That they are the same text is for
// `printings.ts` to say, by equality: of pages that differ in one figure nobody may be told that they are the same.
// That a copy has several exemplars is for `relate.ts` to say (`compilation`); what comes from a lost parent or a
// credited dispatch, of which nobody has the words, is named where those are made (`lost.ts`, `credits.ts`).

import type { DerivationKind } from "../model/derivation.js"
import type { Kin } from "./kin.js"
import type { Witness } from "../match/witness.js"
import { versionIn } from "../text/newsrooms/versions.js"

/** Words of the copy that stand in shared runs of five and more: below, sentences were reworded. */
const nearVerbatim = 0.85
/** A copy with less than this of its exemplar is a piece of it; an editor's cut from the bottom leaves more. */
const mostOfExemplar = 0.5
/** Two texts of one outlet, or numbered by one agency, are versions of one report when each has this much of the other. */
const versions = 0.4

/** The kind of a derivation with one exemplar. `compilation` is for the stemma to say, which takes two; `identical` for printings. */
export function kindOf(kin: Kin, exemplar: Witness, copy: Witness): DerivationKind {
  const swapped = kin.a.id !== exemplar.id
  const ofCopy = (swapped ? kin.wordsA : kin.wordsB) / copy.words
  const ofExemplar = (swapped ? kin.wordsB : kin.wordsA) / exemplar.words
  const inRuns = kin.runs.reduce((total, run) => total + run.words, 0) / copy.words
  if ((sameOutlet(exemplar, copy) || areVersions(exemplar, copy)) && Math.min(ofCopy, ofExemplar) >= versions)
    return "update"
  if (inRuns < nearVerbatim) return "rewrite"
  return ofExemplar < mostOfExemplar ? "excerpt" : "carried"
}

/** Whether the pages say that they are different versions of a dispatch. */
function areVersions(x: Witness, y: Witness): boolean {
  const [ofX, ofY] = [versionIn(x.text.report), versionIn(y.text.report)]
  return ofX !== null && ofY !== null && ofX.number !== ofY.number
}

/** Whether the pages name the same outlet. */
export function sameOutlet(x: Witness, y: Witness): boolean {
  return x.text.report.outlet !== null && x.text.report.outlet === y.text.report.outlet
}
