// Annotated reports and their stemma → the record: what the story says, entry by entry, and who stands behind each.
// One report's claims, joined over reports to entries, joined to stories. Nothing is said that no page says.

import type { Alignment } from "../model/alignment.js"
import type { Annotated } from "../model/annotation.js"
import type { Stemma } from "../model/derivation.js"
import { byCodeUnit } from "../model/identity.js"
import type { Entry, EntryKind, Person, Story } from "../model/record.js"
import type { WordStatistics } from "../model/statistics.js"
import { besideOf } from "./disputes.js"
import { pageOf } from "./claim.js"
import { claimsOf } from "./claims.js"
import { entryOf, pileOf } from "./entries.js"
import { groupClaims } from "./group.js"
import { joinPersons } from "./persons.js"
import { partiesOf } from "./parties.js"
import { storiesOf } from "./stories.js"

/** What a pile says and who stands behind it. */
export interface PileRecord {
  /** What most newsrooms and origins stand behind comes first. */
  readonly entries: readonly Entry[]
  readonly persons: readonly Person[]
  readonly stories: readonly Story[]
}

/** Build the record of a pile. `reports` in canonical order; `alignments` at least of all pairs of kin. */
export function record(
  reports: readonly Annotated[],
  stemma: Stemma,
  alignments: readonly Alignment[],
  statistics: WordStatistics,
): PileRecord {
  const joined = joinPersons(reports)
  const claimed = reports.map(annotated => {
    const page = pageOf(annotated, partiesOf(annotated, joined))
    return { page, claims: claimsOf(page) }
  })
  const stories = storiesOf(reports, stemma, statistics)
  const pile = pileOf(
    reports.map(({ report }) => report),
    stemma,
  )
  const entries = groupClaims(claimed, stemma, alignments, statistics)
    .flatMap(group => entryOf(group, pile) ?? [])
    .sort(inOrderOfWeight)
  const beside = besideOf(entries, stories, new Map(reports.map(annotated => [annotated.report.id, annotated])))
  return {
    entries: entries.map(entry => ({ ...entry, beside: beside.get(entry.id) ?? [] })),
    persons: joined.persons,
    stories,
  }
}

const order: readonly EntryKind[] = ["pledge", "meeting", "event", "figure", "quotation", "position", "statement"]

function inOrderOfWeight(a: Entry, b: Entry): number {
  return (
    b.newsrooms.length - a.newsrooms.length ||
    b.origins.length - a.origins.length ||
    b.reports.length - a.reports.length ||
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    byCodeUnit(a.id, b.id)
  )
}
