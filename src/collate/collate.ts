// An alignment → typed alterations, in order of gravity. First cut: none.

import type { Alignment } from "../model/alignment.js"
import type { Alteration } from "../model/alteration.js"
import type { Annotated } from "../model/annotation.js"
import type { WordStatistics } from "../model/statistics.js"

/** What was altered between an exemplar and its copy. `alignment.a` is the exemplar. */
export function collate(
  _exemplar: Annotated,
  _copy: Annotated,
  _alignment: Alignment,
  _statistics: WordStatistics,
): Alteration[] {
  return []
}
