// Measures a model on held-out sites and prints a line a threshold.

import type { Looks } from "../src/ingest/judging/looks.js"
import { bagScore, shingleScore } from "../bench/overlap.js"
import type { LessonPage } from "./pages.js"
import { type Lesson, look } from "./stacked.js"

/** A lesson with the page it was made from and the text of each block or line. */
export interface PageLesson extends Lesson {
  readonly page: LessonPage
  readonly texts: readonly string[]
  /** Whether the figures are taken on it; lessons that only widen what the model has seen are not. */
  readonly measured: boolean
}

const thresholds = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6]

/** Print how well the looks find the articles of pages they were not trained on. */
export function measure(looks: Looks, held: readonly PageLesson[], log: (line: string) => void): void {
  for (const set of ["wcxb", "outlets"] as const) {
    const pages = held
      .filter(lesson => lesson.page.set === set)
      .map(lesson => ({ lesson, likely: look(looks, lesson) }))
    for (const threshold of thresholds) {
      const scores = pages.map(({ lesson, likely }) => {
        const found = lesson.texts.filter((_, i) => likely[i]! >= threshold).join("\n")
        const truth = lesson.page.truth.join("\n")
        return { bag: bagScore(truth, found).f1, ...shingleScore(truth, found) }
      })
      const mean = (key: "bag" | "f1" | "precision" | "recall"): string =>
        (scores.reduce((sum, s) => sum + s[key], 0) / scores.length).toFixed(4)
      log(
        `${set}, ${pages.length} pages, from ${threshold}: words ${mean("bag")}, shingles ${mean("f1")} ` +
          `(p ${mean("precision")}, r ${mean("recall")})`,
      )
    }
  }
}
