// What the entries of a pile can be asked for, looked up once: whose they are, where they stand, when, how far, what
// speaks against them.

import { keptWith } from "../../kit/kept.js"
import { replyKinds } from "../../model/catalogue.js"
import type { Entry } from "../../model/record.js"
import { firstDay } from "../days/calendar.js"
import { isDisputed } from "../disputed.js"
import { parties, type Party } from "../persons/parties.js"
import type { Survey } from "../survey.js"
import { statusOf, titleOf } from "../title.js"

/** What of an entry can be asked for. */
export interface Facts {
  readonly entry: Entry
  readonly parties: readonly Party[]
  readonly outlets: readonly string[]
  readonly stories: readonly string[]
  /** How far it had come, or that it was denied or not spoken of. */
  readonly status: string | null
  readonly disputed: boolean
  readonly corrected: boolean
  readonly differs: boolean
  /** ISO 8601, cut to what is known, of a week or a season its first day; null where undated. A doubted date is used for nothing. */
  readonly day: string | null
}

/** The facts of each entry, in the record's order. */
export const facts: (view: Survey) => readonly Facts[] = keptWith((view: Survey) => {
  const { of } = parties(view)
  return view.trace.record.map((entry): Facts => {
    const reports = entry.reports.flatMap(id => view.reports.get(id) ?? [])
    return {
      entry,
      parties: of.get(entry.id) ?? [],
      outlets: [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))],
      stories: [...new Set(entry.reports.flatMap(id => view.storyOf.get(id)?.id ?? []))],
      status: entry.reply ? replyKinds[entry.reply].label : statusOf(entry),
      disputed: isDisputed(entry),
      corrected: entry.withdrawn !== null,
      differs: entry.differs.length > 0,
      day: entry.when && !entry.when.doubt ? inCalendar(entry.when.value) : null,
    }
  })
})

/** A value in the order of days: `2031-W11` stands in no month, and would come behind all of them. */
function inCalendar(value: string): string {
  return /^\d{4}-\p{Lu}/u.test(value) ? firstDay(value) : value
}

/** All that an entry says, in lower case, for a search: made when it is first asked for. */
export const wordsIn: (entry: Entry) => string = keptWith((entry: Entry) =>
  [titleOf(entry), ...entry.readings.map(({ text }) => text)].join("\n").replace(/\s+/g, " ").toLowerCase(),
)
