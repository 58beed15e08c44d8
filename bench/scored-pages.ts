// Pages with what of their article was read, as the benchmarks of article text sum them up.

import { harmonic, type Score } from "./overlap.js"
import { mean, type Measure } from "./measure.js"

/** A page by name, with its score. */
export interface ScoredPage {
  readonly key: string
  readonly score: Score
}

/** Means over pages of precision, recall and F1. */
export function means(scored: readonly ScoredPage[]): Record<keyof Score, Measure> {
  const over = (part: keyof Score) => mean(scored.map(({ score }) => score[part]))
  return { f1: over("f1"), precision: over("precision"), recall: over("recall") }
}

/** Means over pages of precision and recall, and the F1 of these means, as scrapinghub sums up. */
export function averages(scored: readonly ScoredPage[]): Record<keyof Score, Measure> {
  const { precision, recall } = means(scored)
  return { f1: { value: harmonic(precision.value ?? 0, recall.value ?? 0), of: scored.length }, precision, recall }
}

/** How many of the worst pages are named for people. */
const named = 8

/** The pages with the lowest F1, one a line. */
export function worst(scored: readonly ScoredPage[]): string[] {
  return [...scored]
    .sort((a, b) => a.score.f1 - b.score.f1)
    .slice(0, named)
    .map(
      ({ key, score }) =>
        `  ${score.f1.toFixed(3)}  p ${score.precision.toFixed(3)}  r ${score.recall.toFixed(3)}  ${key}`,
    )
}
