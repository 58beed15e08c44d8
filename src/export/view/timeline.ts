// What happened, what was said, what was published, in order of time; what has no date stands in a lane of its own.

import type { Entry } from "../../model/record.js"
import { byCodeUnit } from "../../model/identity.js"
import { entryCard } from "./entries.js"
import type { Moment } from "./shapes.js"
import { nameOf, type Survey } from "./survey.js"
import { shownDate } from "./words.js"

/** Kinds of entry that are a deed of speech. A figure or a position has no time of its own and is left to the record. */
const said: ReadonlySet<Entry["kind"]> = new Set(["quotation", "statement"])
const happened: ReadonlySet<Entry["kind"]> = new Set(["meeting", "pledge", "event"])

/** All moments: dated ones in order, then the undated. */
export function moments(view: Survey): Moment[] {
  const entries = view.trace.record
    .filter(entry => said.has(entry.kind) || happened.has(entry.kind))
    .map((entry): Moment => {
      const card = entryCard(view, entry)
      const lane = !card.when ? "undated" : said.has(entry.kind) ? "said" : "happened"
      const { when, text, who, status, behind } = card
      return { lane, when, text, who, status, behind, entry: entry.id, report: null }
    })
  const published = view.trace.reports.map((report): Moment => {
    const when = shownDate(report.published)
    const text = report.title ?? report.path
    const who = nameOf(view, report.id)
    return {
      lane: when ? "published" : "undated",
      when,
      text,
      who,
      status: null,
      behind: null,
      entry: null,
      report: report.id,
    }
  })
  return [...entries, ...published].toSorted((a, b) => byCodeUnit(a.when?.value ?? "~", b.when?.value ?? "~"))
}
