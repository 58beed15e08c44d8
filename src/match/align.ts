// Two reports → how their sentences and words answer to one another. First cut: nothing answers.

import type { Alignment } from "../model/alignment.js"
import type { Annotated } from "../model/annotation.js"
import type { WordStatistics } from "../model/statistics.js"

/** Align two reports, sentence to sentence and word to word. */
export function align(a: Annotated, b: Annotated, _statistics: WordStatistics): Alignment {
  return { a: a.report.id, b: b.report.id, links: [] }
}
