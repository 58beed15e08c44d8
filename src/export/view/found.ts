// Where a passage was found: each report's reading of it, in its sentence.

import { find } from "../../record/find.js"
import { entryCard } from "./entries.js"
import { extract } from "./extract.js"
import type { Found } from "./shapes.js"
import { nameOf, reportCard, type Survey } from "./survey.js"

/** Look a passage up in the pile. */
export function found(view: Survey, passage: string): Found {
  const { readings, origins, newsrooms, entries } = find(view.trace, passage)
  return {
    passage,
    readings: readings.map(({ report, start, end, reading, marked, speaker }) => ({
      report: reportCard(view, view.reports.get(report)!),
      extract: extract(view, report, start, end),
      exact: reading === "same",
      marked,
      speaker,
      origin: origins.includes(report),
    })),
    origins: origins.map(id => nameOf(view, id)),
    newsrooms,
    entries: entries.flatMap(id => {
      const entry = view.entries.get(id)
      return entry ? [entryCard(view, entry)] : []
    }),
  }
}
