// What happened, what was said, what was published, in order of time: a view of a trace.

import { entryKinds, type Status } from "../model/catalogue.js"
import { byCodeUnit } from "../model/identity.js"
import type { Entry } from "../model/record.js"
import { type Dated, inUtc } from "../model/time.js"
import type { Trace } from "../model/trace.js"
import { withdrawalText } from "./corrections.js"
import { headingOf } from "./heading.js"
import { recordOf } from "./marked.js"
import { namer } from "./names.js"
import { statusOf, titleOf } from "./title.js"

/** The lanes a timeline is drawn in. */
export type Lane = "happened" | "said" | "published"

/** One thing at its time. `entry` for what is told, `report` for a publication; the other is null. */
export interface Moment {
  readonly lane: Lane
  /** Null for the undated, which stand in a lane of their own. */
  readonly when: Dated | null
  readonly what: string
  readonly entry: string | null
  readonly report: string | null
  /** Plans and possibilities are told as such. */
  readonly status: Status | null
  /** What withdrew a reading of it, in words; null where nothing did. */
  readonly corrected: string | null
  readonly reports: readonly string[]
  readonly origins: readonly string[]
}

/** All moments of a trace: dated ones by time, then the undated; figures stand in no time and are left out. */
export function timeline(trace: Trace): readonly Moment[] {
  const name = namer(trace)
  const origins = new Set(trace.origins)
  const told = recordOf(trace)
    .filter(entry => entry.kind !== "figure")
    .map(entry => moment(entry, withdrawalText(trace, entry, name)))
  const published = trace.reports.map(
    (report): Moment => ({
      lane: "published",
      when: report.published,
      what: headingOf(report),
      entry: null,
      report: report.id,
      status: null,
      corrected: null,
      reports: [report.id],
      origins: origins.has(report.id) ? [report.id] : [],
    }),
  )
  return [...told, ...published]
    .map(one => ({ one, at: key(one) }))
    .sort((a, b) => byCodeUnit(a.at, b.at))
    .map(({ one }) => one)
}

function moment(entry: Entry, corrected: string | null): Moment {
  return {
    lane: entryKinds[entry.kind].said ? "said" : "happened",
    when: entry.when,
    what: titleOf(entry),
    entry: entry.id,
    report: null,
    status: statusOf(entry),
    corrected,
    reports: entry.reports,
    origins: entry.origins,
  }
}

/** Undated last; at one time what happened, then what was said, then what was published. */
function key({ when, lane, what }: Moment): string {
  const lanes: Readonly<Record<Lane, number>> = { happened: 0, said: 1, published: 2 }
  return `${inUtc(when?.value ?? "~")}\u0000${lanes[lane]}\u0000${what}`
}
