// Alignments and other evidence → derivations → the stemma. First cut: every report is an origin.

import type { Alignment } from "../model/alignment.js"
import type { Annotated } from "../model/annotation.js"
import type { Stemma } from "../model/derivation.js"
import type { WordStatistics } from "../model/statistics.js"

/** The stemma of a pile. `reports` in canonical order (time where known, then content). */
export function relate(
  reports: readonly Annotated[],
  _alignments: readonly Alignment[],
  _statistics: WordStatistics,
): Stemma {
  return { derivations: [], lost: [], origins: reports.map(r => r.report.id), sharedSources: [] }
}
