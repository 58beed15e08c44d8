// Annotated reports and their stemma → the record: entries with readings, persons, stories. First cut: empty.

import type { Alignment } from "../model/alignment.js"
import type { Annotated } from "../model/annotation.js"
import type { Stemma } from "../model/derivation.js"
import type { Entry, Person, Story } from "../model/record.js"

/** What a pile says and who stands behind it. */
export interface PileRecord {
  readonly entries: readonly Entry[]
  readonly persons: readonly Person[]
  readonly stories: readonly Story[]
}

/** Build the record of a pile. */
export function record(_reports: readonly Annotated[], _stemma: Stemma, _alignments: readonly Alignment[]): PileRecord {
  return { entries: [], persons: [], stories: [] }
}
