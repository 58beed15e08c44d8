// Where a passage was found: each report's reading of it, in its sentence.

import type { TracedReport } from "../model/trace.js"
import { find } from "./find.js"
import { entryCard } from "./entries.js"
import { extract } from "./extract.js"
import type { Found } from "./shapes.js"
import { originOfIt, originText } from "./origins.js"
import { toldBy } from "./title.js"
import { nameOf, reportCard, siglumOf, type Survey } from "./survey.js"

/** Letters of a word's beginning that outlast its endings. */
const rootLetters = 5
/** Share of the passage's words that a report must hold somewhere to be read closely. The closer reading asks for half of their weight in one place. */
const leastHeld = 0.35

/** Reports that hold enough of a passage's words at all: a glance that spares a large pile the close reading. */
function likely(reports: readonly TracedReport[], passage: string): readonly TracedReport[] {
  const words = passage.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
  const roots = [...new Set(words.map(word => word.slice(0, rootLetters)))]
  return reports.filter(({ text }) => {
    const low = text.toLowerCase()
    return roots.filter(root => low.includes(root)).length >= leastHeld * roots.length
  })
}

/** Look a passage up in the pile. */
export function found(view: Survey, passage: string): Found {
  const reports = likely(view.trace.reports, passage)
  const { readings, origins, newsrooms, owners, oneOf, entries } = find({ ...view.trace, reports }, passage)
  const carriers = readings.map(({ report }) => report)
  return {
    passage,
    readings: readings.map(({ report, start, end, reading, marked, speaker }) => ({
      report: reportCard(view, view.reports.get(report)!),
      extract: extract(view, report, start, end),
      exact: reading === "same",
      marked,
      speaker,
      told: toldBy(speaker, null),
      origin: originOfIt({ oneOf }, origins, report, carriers, id => siglumOf(view, id)),
    })),
    origins: origins.map(id => originText({ oneOf }, id, one => nameOf(view, one))),
    newsrooms,
    ...(owners && { owners }),
    entries: entries.flatMap(id => {
      const entry = view.entries.get(id)
      return entry ? [entryCard(view, entry)] : []
    }),
  }
}
