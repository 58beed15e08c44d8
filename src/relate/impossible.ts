// Dates that cannot be: a page is no older than the words it took. Where a line from page to page is decided and the copy's
// own date lies before the exemplar's all the same, other evidence outweighed it (`clocks` counted it against the line),
// and the copy's date is the one in doubt: it is what was set against all else that the two pages show.

import type { Derivation } from "../model/derivation.js"
import type { Report } from "../model/report.js"
import { type Dated, inUtc, isDayBefore } from "../model/time.js"

/** What of a report tells whether its date can be. */
export type Dateable = Pick<Report, "id" | "published" | "updated">

/** Since when a page can have been there: the date of the page whose words it carries. */
export interface Since {
  readonly date: Dated
  readonly report: string
}

/** Whose dates cannot be, by id, and what they carry. A date that a reader set, by its `basis`, is believed. */
export function impossibleDates(
  reports: readonly Dateable[],
  derivations: readonly Pick<Derivation, "exemplar" | "copy" | "direction">[],
  believed: string,
): ReadonlyMap<string, Since> {
  const byId = new Map(reports.map(report => [report.id, report]))
  const above = new Map<string, string[]>()
  for (const { exemplar, copy, direction } of derivations) {
    if (direction === "decided") above.set(copy, [...(above.get(copy) ?? []), exemplar])
  }
  const impossible = new Map<string, Since>()
  const since = new Map<string, Since | null>()
  /** A page's own date where it can be, else the latest of those above it. */
  const sinceOf = (id: string): Since | null => {
    const known = since.get(id)
    if (known !== undefined) return known
    // A circle, which a stemma has not, would end here.
    since.set(id, null)
    const carried = (above.get(id) ?? []).map(sinceOf).reduce(later, null)
    const report = byId.get(id)
    const refuted = report && carried && isRefuted(report, carried, believed)
    if (refuted) impossible.set(id, carried)
    const own = report?.published && !report.published.doubt && !refuted ? { date: report.published, report: id } : null
    since.set(id, own ?? carried)
    return own ?? carried
  }
  for (const id of inDescent(reports, above)) sinceOf(id)
  return impossible
}

/** Reports with those above them before them, so that no line of descent is gone up in one call within another. */
function inDescent(reports: readonly Dateable[], above: ReadonlyMap<string, readonly string[]>): string[] {
  const upwards = new Set<string>()
  for (const { id } of reports) {
    const way = new Set([id])
    for (const at of way) for (const one of above.get(at) ?? []) if (!upwards.has(one)) way.add(one)
    for (const at of [...way].reverse()) upwards.add(at)
  }
  return [...upwards]
}

/** A page that was changed since may have taken the words in then. */
function isRefuted({ published, updated }: Dateable, { date }: Since, believed: string): boolean {
  if (published === null || published.basis === believed) return false
  return isDayBefore(published.value, date.value) && (updated === null || isDayBefore(updated.value, date.value))
}

function later(a: Since | null, b: Since | null): Since | null {
  if (a === null || b === null) return a ?? b
  return inUtc(b.date.value) > inUtc(a.date.value) ? b : a
}
