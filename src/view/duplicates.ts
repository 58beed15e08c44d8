// A corpus, judged, for people: how many rows are kept, and for which of them the rest is dropped.

import type { Verdict } from "../corpus/verdicts.js"
import { groupBy } from "../kit/groups.js"

/** A kept row, and those that are dropped for it. */
export interface KeptCard {
  readonly kept: Verdict
  readonly dropped: readonly Verdict[]
}

/** What a corpus comes to. */
export interface DuplicatesView {
  readonly version: 1
  readonly rows: number
  readonly kept: number
  readonly dropped: number
  /** Families of two rows and more. */
  readonly families: number
  /** Rows that could not be judged, and are kept. */
  readonly unjudged: number
  readonly verdicts: readonly Verdict[]
}

/** Judged rows, counted. */
export function duplicates(verdicts: readonly Verdict[]): DuplicatesView {
  const kept = verdicts.filter(({ keep }) => keep).length
  const families = groupBy(
    verdicts.filter(({ family }) => family !== null),
    ({ family }) => family,
  )
  return {
    version: 1,
    rows: verdicts.length,
    kept,
    dropped: verdicts.length - kept,
    families: [...families.values()].filter(({ length }) => length > 1).length,
    unjudged: verdicts.filter(({ family }) => family === null).length,
    verdicts,
  }
}

/** Kept rows for which others are dropped, those with most first, then in the order of the input. */
export function keptCards({ verdicts }: DuplicatesView): KeptCard[] {
  const dropped = groupBy(
    verdicts.filter(({ keep }) => !keep),
    ({ of }) => of,
  )
  return verdicts
    .flatMap(kept => {
      const own = kept.keep ? dropped.get(kept.name) : undefined
      return own === undefined ? [] : [{ kept, dropped: own }]
    })
    .sort((x, y) => y.dropped.length - x.dropped.length)
}
