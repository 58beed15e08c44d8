// Texts → candidate pairs and nothing more: words, how many texts hold each, features, postings. What the plan does besides
// before it looks for candidates (recurring lines, quotations) is left out, as programs that hash texts know none of it.

import { shipped } from "../../src/knowledge.js"
import { candidatePairs, type Features } from "../../src/match/candidates.js"
import { shingles, skipPairs } from "../../src/match/features.js"
import { countedBy, countStems, idfOf, sampleOf } from "../../src/match/rarity.js"
import type { Annotated } from "../../src/model/annotation.js"
import type { Report } from "../../src/model/report.js"
import { readText } from "../../src/text/text.js"

/** What reports are looked up by. */
export function featuresOfTexts(reports: readonly Report[]): Features[] {
  // Counting asks for the words alone, and nothing else is found in these texts.
  const texts = reports.map(report => readText(report)) as unknown as readonly Annotated[]
  return countedBy(texts, countStems(sampleOf(texts)), shipped.frequencies).map(({ text, rarity }) => ({
    id: text.report.id,
    skipPairs: skipPairs(text, idfOf(rarity)),
    threes: shingles(text, 3),
  }))
}

/** Pairs of ids worth aligning. */
export function candidatesOf(reports: readonly Report[]): (readonly [string, string])[] {
  return candidatePairs(featuresOfTexts(reports)).map(({ a, b }) => [a, b] as const)
}
