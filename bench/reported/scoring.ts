// What the program reports of some pages held against their list.
//
// - A listed passage is *in the record* where a reading of an entry has half of it. Its *speaker* is right where the reading
//   or its entry names the listed one.
// - Precision of what is attributed: of readings with a speaker that have half of a listed saying, or of which it has half,
//   those that name its speaker; what is on no list is not judged, for where a page's own voice begins is the loosest of all.
// - Figures and times are asked of the annotated pages: a figure may be a length of time, as "72-hour" is.
// - Items of several pages are *joined* where one entry has readings on two of their pages.

import { basename } from "node:path"
import { annotate } from "../../src/annotate/annotate.js"
import { shipped } from "../../src/knowledge.js"
import type { EntryKind } from "../../src/model/catalogue.js"
import { entryKinds } from "../../src/model/catalogue.js"
import type { Entry, EntryReading } from "../../src/model/record.js"
import type { Report } from "../../src/model/report.js"
import type { Trace, TracedReport } from "../../src/model/trace.js"
import { readText } from "../../src/text/text.js"
import { common, type Ends, placesOf } from "../passages.js"
import type { ListedPlace, ListedSaying, ReportedList } from "./lists.js"
import { durationOf, haveDayInCommon, isNamed, isOfUnit } from "./matching.js"

/** Right of all. */
export interface Tally {
  readonly right: number
  readonly of: number
}

/** What is counted of one list. */
export interface ReportedScore {
  readonly quotes: Tally
  readonly speakers: Tally
  readonly indirect: Tally
  readonly indirectSpeakers: Tally
  readonly attributed: Tally
  readonly meetings: Tally
  readonly status: Tally
  readonly pledges: Tally
  readonly parties: Tally
  readonly figures: Tally
  readonly times: Tally
  readonly joined: Tally
  readonly notes: readonly string[]
}

type Held = EntryReading & { readonly entry: Entry }

/** The record of a trace, asked for what stands at a listed place. */
class Pages {
  readonly readings: readonly Held[]
  private readonly reports: ReadonlyMap<string, TracedReport>

  constructor(trace: Trace) {
    this.readings = trace.record.flatMap(entry => entry.readings.map(reading => ({ ...reading, entry })))
    this.reports = new Map(trace.reports.map(report => [fileOf(report), report]))
  }

  /** Where a listed passage stands first; null where the page as read does not have it. */
  place({ file, text }: ListedPlace): { readonly report: TracedReport; readonly at: Ends } | null {
    const report = this.reports.get(file)
    const at = report && placesOf(report.text, text)[0]
    return report && at ? { report, at } : null
  }

  /** Readings that have half of a listed passage. */
  holding(listed: ListedPlace, kind?: EntryKind): Held[] {
    const place = this.place(listed)
    if (!place) return []
    const [start, end] = place.at
    return this.readings.filter(
      ({ report, entry, ...reading }) =>
        report === place.report.id &&
        (!kind || entry.kind === kind) &&
        common([reading.start, reading.end], place.at) * 2 >= end - start,
    )
  }
}

function fileOf({ path }: { readonly path: string }): string {
  return basename(path).replace(/#.*$/u, "")
}

/** Score the trace of a list's pages; `reports` are the same pages as read. */
export function scoreReported(list: ReportedList, trace: Trace, reports: readonly Report[]): ReportedScore {
  const pages = new Pages(trace)
  const notes: string[] = []
  const quotes = said(pages, list.quotes, notes)
  const indirect = said(pages, list.indirect, notes)
  const meetings = list.meetings.filter(({ optional, soft }) => !optional && !soft)
  const held = meetings.map(one => ({ one, found: one.texts.flatMap(place => pages.holding(place, "meeting")) }))
  const promises = list.pledges.filter(({ kind, soft, optional }) => !kind && !soft && !optional)
  const bound = promises.map(one => ({ one, found: one.texts.flatMap(place => pages.holding(place, "pledge")) }))
  const isOfStatus = ({ one, found }: (typeof held)[number]) =>
    found.some(({ status }) => status !== null && [one.status, ...(one.alsoOk ?? [])].includes(status))
  const binds = ({ one, found }: (typeof bound)[number]) =>
    found.some(({ entry, speaker }) => [entry.who, speaker].some(name => name !== null && isNamed(name, one.who)))
  for (const one of held)
    if (!isOfStatus(one))
      notes.push(`${one.one.id} meeting ${one.found.length ? "otherwise" : "missing"}: ${one.one.text.slice(0, 90)}`)
  for (const one of bound)
    if (!binds(one))
      notes.push(`${one.one.id} pledge ${one.found.length ? "of another" : "missing"}: ${one.one.text.slice(0, 90)}`)
  return {
    quotes: quotes.found,
    speakers: quotes.named,
    indirect: indirect.found,
    indirectSpeakers: indirect.named,
    attributed: attributed(pages, [...list.quotes, ...list.indirect], notes),
    meetings: tally(held, ({ found }) => found.length > 0),
    status: tally(held, isOfStatus),
    pledges: tally(bound, ({ found }) => found.length > 0),
    parties: tally(bound, binds),
    ...counted(pages, list, reports, notes),
    joined: joined(pages, list, notes),
    notes,
  }
}

function tally<T>(all: readonly T[], isRight: (one: T) => boolean): Tally {
  return { right: all.filter(isRight).length, of: all.length }
}

function namesOf({ speaker, entry }: Held): string[] {
  return [speaker, entry.who, ...entry.citedSources].filter(name => name !== null)
}

function isBy(held: Held, { speaker, alsoOk = [] }: ListedSaying): boolean {
  return namesOf(held).some(name => [speaker, ...alsoOk].some(listed => isNamed(name, listed)))
}

function said(pages: Pages, listed: readonly ListedSaying[], notes: string[]): { found: Tally; named: Tally } {
  const firm = listed.filter(({ speaker, soft, nested }) => speaker !== "(none)" && !soft && !nested)
  const items = firm.map(one => ({ one, held: pages.holding(one) }))
  const isRight = ({ one, held }: (typeof items)[number]) => held.some(reading => isBy(reading, one))
  for (const item of items.filter(one => !isRight(one))) {
    const by = item.held.map(({ speaker, entry }) => speaker ?? entry.who).join(" / ")
    notes.push(
      `${item.one.id} ${item.held.length ? `said by ${by}, not ${item.one.speaker}` : "not in the record"}: ${item.one.text.slice(0, 90)}`,
    )
  }
  return { found: tally(items, ({ held }) => held.length > 0), named: tally(items, isRight) }
}

/** Of what is told as said, by a speaker, at a place that is listed: whether the speaker is the listed one. */
function attributed(pages: Pages, listed: readonly ListedSaying[], notes: string[]): Tally {
  const places = listed.flatMap(one => {
    const place = pages.place(one)
    return place ? [{ one, id: place.report.id, at: place.at }] : []
  })
  const judged = pages.readings.flatMap(reading => {
    if (!entryKinds[reading.entry.kind].said || reading.speaker === null) return []
    const own: Ends = [reading.start, reading.end]
    const there = places.filter(
      ({ id, at }) => id === reading.report && common(own, at) * 2 >= Math.min(own[1] - own[0], at[1] - at[0]),
    )
    return there.length ? [{ reading, there }] : []
  })
  const isRight = ({ reading, there }: (typeof judged)[number]) => there.some(({ one }) => isBy(reading, one))
  for (const { reading, there } of judged.filter(one => !isRight(one)))
    notes.push(`attributed to ${reading.speaker}, not ${there[0]!.one.speaker}: ${reading.text.slice(0, 90)}`)
  return tally(judged, isRight)
}

/** Figures and times of the pages. */
function counted(
  pages: Pages,
  list: ReportedList,
  reports: readonly Report[],
  notes: string[],
): { figures: Tally; times: Tally } {
  const read = new Map(reports.map(report => [fileOf(report), annotate(readText(report), shipped)]))
  const meeting = <T extends { start: number; end: number }>(listed: ListedPlace, of: readonly T[]): T[] => {
    const place = pages.place(listed)
    return place ? of.filter(({ start, end }) => common([start, end], place.at) > 0) : []
  }
  const figures = tally(
    list.figures.filter(({ soft, vague, value }) => !soft && !vague && typeof value === "number"),
    one => {
      const page = read.get(one.file)
      const right =
        page !== undefined &&
        (meeting(one, page.figures).some(f => (f.low === one.value || f.high === one.value) && isOfUnit(f, one.unit)) ||
          meeting(one, page.times).some(time => {
            const length = durationOf(time)
            return length?.value === one.value && one.unit.startsWith(length.unit)
          }))
      if (!right) notes.push(`${one.id} figure: ${one.text} (${one.value} ${one.unit})`)
      return right
    },
  )
  const times = tally(
    list.times.filter(({ soft }) => !soft),
    one => {
      const found = meeting(one, read.get(one.file)?.times ?? [])
      const right = found.some(({ value }) => [one.value, ...(one.alsoOk ?? [])].some(v => haveDayInCommon(value, v)))
      if (!right) notes.push(`${one.id} time: ${one.text} (${one.value}) given as ${found.map(({ value }) => value)}`)
      return right
    },
  )
  return { figures, times }
}

function joined(pages: Pages, list: ReportedList, notes: string[]): Tally {
  const single = [...list.quotes, ...list.indirect, ...list.figures, ...list.times].map(one => [one.id, [one]] as const)
  const several = [...list.meetings, ...list.pledges].map(one => [one.id, one.texts] as const)
  const places = new Map<string, readonly ListedPlace[]>([...single, ...several])
  return tally(list.shared, ({ id, ids, what }) => {
    const held = ids.flatMap(one => places.get(one) ?? []).flatMap(place => pages.holding(place))
    const right = held.some(one => held.some(other => other.entry === one.entry && other.report !== one.report))
    if (!right) notes.push(`${id} not joined: ${what}`)
    return right
  })
}
