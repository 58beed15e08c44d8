// The timeline as it is drawn: things by day, printings of one text told once, gaps told as gaps. What is planned or due
// stands apart from what happened; a doubted date is shown, and used for nothing.

import { headingOf } from "./heading.js"
import { recordOf } from "./marked.js"
import { dayText } from "../kit/day.js"
import { groupBy } from "../kit/groups.js"
import { keptWith } from "../kit/kept.js"
import { entryKinds, isOver, replyKinds } from "../model/catalogue.js"
import { byCodeUnit } from "../model/identity.js"
import type { Entry } from "../model/record.js"
import { inUtc } from "../model/time.js"
import type { TracedReport } from "../model/trace.js"
import { listed } from "../record/origins.js"
import { withdrawalText } from "./corrections.js"
import { firstDay, gapText, isFullDay, weekday } from "./days/calendar.js"
import { lineOf } from "./days/line.js"
import { lettersOf } from "./entries.js"
import type { Day, DayLane, DaysView, DayThing, ShownDate } from "./shapes.js"
import { nameOf, siglumOf, type Survey } from "./survey.js"
import { statusOf, titleOf } from "./title.js"
import { newsFromOf } from "./weight.js"
import { plural, shownDate, shownDateOf } from "./words.js"

/** What is asked for of the timeline. */
export interface DaysQuery {
  readonly lane?: DayLane | "undated" | "doubted" | undefined
  readonly story?: string | undefined
  /** Days, months or years in ISO 8601. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** A thing of the timeline before it is told. */
export interface Placed {
  readonly lane: DayLane
  /** ISO 8601; null where undated. */
  readonly at: string | null
  readonly when: ShownDate | null
  readonly stories: readonly string[]
  readonly entry: Entry | null
  /** Of what was published: one text, in the order of its printings. */
  readonly reports: readonly TracedReport[]
  readonly isDue: boolean
}

/** A day with what stands on it, not yet told: a list of thousands tells those of a page. */
export interface DayPlan extends Omit<Day, "things"> {
  readonly things: readonly Placed[]
}

/** The days that are asked for, all of them, and the line over them. */
export function daysAsked(
  view: Survey,
  query: DaysQuery,
): Pick<DaysView, "line" | "counts" | "before"> & { readonly items: readonly DayPlan[] } {
  const { lane, story, to } = query
  const within = placed(view).filter(one => !story || one.stories.includes(story))
  const from = query.from ?? (to ? undefined : opensAt(view, within, story))
  const dated = within.filter(({ at }) => at !== null && isWithin(at, from, to))
  const apart = within.filter(({ at }) => at === null)
  const [doubted, undated] = [apart.filter(({ when }) => when !== null), apart.filter(({ when }) => when === null)]
  const before = query.from || from === undefined ? null : beforeOf(within, from)
  const count = (of: DayLane) => dated.filter(one => one.lane === of).length
  const counts = {
    happened: count("happened"),
    planned: count("planned"),
    said: count("said"),
    published: count("published"),
    undated: undated.length,
    doubted: doubted.length,
  }
  if (lane === "undated" || lane === "doubted") {
    return { items: heaped(lane === "undated" ? undated : doubted), line: lineOf(dated), counts, before }
  }
  const shown = lane ? dated.filter(one => one.lane === lane) : dated
  return { items: inOrder(shown), line: lineOf(shown), counts, before }
}

/** Days from which on a timeline opens at the news, and not at the oldest day that some page tells of. */
const manyDays = 40

/** Where a long timeline opens: what pages tell of from long ago would stand before all the news. */
function opensAt(view: Survey, within: readonly Placed[], story: string | undefined): string | undefined {
  const days = new Set(within.flatMap(({ at }) => (at === null ? [] : firstDay(at))))
  if (days.size <= manyDays) return undefined
  const reports = view.trace.reports.filter(({ id }) => !story || view.storyOf.get(id)?.id === story)
  const from = newsFromOf({ reports: reports.map(({ id }) => id) }, view.reports)
  return Number.isFinite(from) ? new Date(from).toISOString().slice(0, dayLength) : undefined
}

/** What lies before it: how much, and from when on. */
function beforeOf(within: readonly Placed[], from: string): DaysView["before"] {
  const days = within.flatMap(({ at }) => (at !== null && firstDay(at) < from ? [at] : []))
  const [first] = days.sort((a, b) => byCodeUnit(firstDay(a), firstDay(b)) || a.length - b.length)
  return first === undefined ? null : { count: days.length, from: first.slice(0, dayLength), text: dayText(first) }
}

/** A day as it is told. */
export function dayView(view: Survey, { things, ...day }: DayPlan): Day {
  return { ...day, things: [...things].sort(byTime).map(one => thing(view, one)) }
}

/** Cut to the length of the bound, so that a bound of a month takes the whole month in. */
function isWithin(at: string, from: string | undefined, to: string | undefined): boolean {
  const day = firstDay(at)
  return (!from || day.slice(0, from.length) >= from) && (!to || day.slice(0, to.length) <= to)
}

const placed = keptWith((view: Survey): readonly Placed[] => [
  ...recordOf(view.trace)
    .filter(({ kind }) => kind !== "figure")
    .flatMap(entry => placedEntry(view, entry)),
  ...printings(view),
])

function placedEntry(view: Survey, entry: Entry): Placed[] {
  const stories = [...new Set(entry.reports.flatMap(id => view.storyOf.get(id)?.id ?? []))]
  const status = statusOf(entry)
  const lane = entryKinds[entry.kind].said ? "said" : status === null || isOver(status) ? "happened" : "planned"
  const { when, deadline } = entry
  const told = { when: shownDate(when), stories, entry, reports: [] }
  const own: Placed = { ...told, lane, at: when && !when.doubt ? when.value : null, isDue: false }
  if (deadline === null || !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(deadline)) return [own]
  return [own, { ...told, when: null, lane: "planned", at: deadline, isDue: true }]
}

/** What was published: of one day, reports of one text or one headline are printings of one thing. */
function printings(view: Survey): Placed[] {
  const texts = new Map(view.trace.texts.flatMap(({ reports }, n) => reports.map(id => [id, n] as const)))
  const key = (report: TracedReport) => {
    const when = shownDateOf(report)
    return [when?.value.slice(0, dayLength), when?.doubt, texts.get(report.id) ?? report.title ?? report.id].join(
      "\u0000",
    )
  }
  return [...groupBy(view.trace.reports, key).values()].map((reports): Placed => {
    const when = shownDateOf(reports[0]!)
    return {
      lane: "published",
      at: when && when.doubt === null ? when.value : null,
      when,
      stories: [...new Set(reports.flatMap(({ id }) => view.storyOf.get(id)?.id ?? []))],
      entry: null,
      reports,
      isDue: false,
    }
  })
}

const dayLength = "2021-03-17".length
const lanes: readonly DayLane[] = ["happened", "planned", "said", "published"]

function inOrder(shown: readonly Placed[]): DayPlan[] {
  // A day is the publisher's own: it is the day that its page prints, whatever the zone.
  const days = [...groupBy(shown, ({ at }) => at!.slice(0, dayLength))]
    .map(([value, things]) => ({ value, things, first: firstDay(value) }))
    .sort((a, b) => byCodeUnit(a.first, b.first) || a.value.length - b.value.length)
  return days.map(({ value, things, first }, n): DayPlan => {
    const before = days[n - 1]
    const gap = before ? gapText(before.first, first) : { text: null, days: 0 }
    return {
      value,
      text: `${isFullDay(value) ? `${weekday(value)} ` : ""}${dayText(value)}`,
      gap: gap.text,
      gapDays: gap.days,
      things,
    }
  })
}

function byTime(a: Placed, b: Placed): number {
  const key = ({ at, lane }: Placed) => `${inUtc(at ?? "")}\u0000${lanes.indexOf(lane)}`
  return byCodeUnit(key(a), key(b))
}

/** Things of one heap at most: what has no date comes in heaps, so that a list of thousands can be read in pages. */
const ofHeap = 40

function heaped(all: readonly Placed[]): DayPlan[] {
  const sorted = [...all].sort((a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane))
  return Array.from({ length: Math.ceil(sorted.length / ofHeap) }, (_, n) => ({
    value: `heap ${n + 1}`,
    text: "Undated",
    gap: null,
    gapDays: 0,
    things: sorted.slice(n * ofHeap, (n + 1) * ofHeap),
  }))
}

/** Letters named at most; more are counted. */
const mostLetters = 6

/** What a date rests on, in two words and in a sentence. */
function basisOf({ basis, doubt }: ShownDate): DayThing["dated"] {
  const text = basis === "printed" ? "date printed" : basis === "report's date" ? "date reckoned" : "date of the page"
  const sentences: Readonly<Record<string, string>> = {
    printed: "The page prints this date with the words.",
    "report's date": "Reckoned from the date of the report, whose words say “today”, “on Tuesday” or the like.",
  }
  const told = sentences[basis] ?? `The page gives it: ${basis}.`
  return doubt === null ? { text, answer: told } : { text: "date doubted", answer: `${told} It is doubted: ${doubt}.` }
}

function thing(view: Survey, one: Placed): DayThing {
  const { lane, at, when } = one
  const time = at && /T(\d{2}:\d{2})/.exec(at)?.[1]
  const about = one.entry ? told(view, one.entry, one.isDue) : published(view, one.reports)
  return { lane, time: time || null, when, dated: when && basisOf(when), ...about }
}

function told(view: Survey, entry: Entry, isDue: boolean): Omit<DayThing, "lane" | "time" | "when" | "dated"> {
  const status = statusOf(entry)
  const own = entry.reply ? replyKinds[entry.reply].label : status === "held" ? null : status
  return {
    text: titleOf(entry),
    who: entry.who,
    tag: isDue ? ["due", entry.qualifier].filter(Boolean).join(" ") : own,
    standing: [plural(entry.origins.length, "origin"), plural(entry.reports.length, "page")].join(", "),
    letters: lettersOf(view, entry),
    corrected: withdrawalText(view.trace, entry, id => siglumOf(view, id)),
    entry: entry.id,
    report: null,
  }
}

function published(view: Survey, reports: readonly TracedReport[]): Omit<DayThing, "lane" | "time" | "when" | "dated"> {
  const first = reports[0]!
  const outlets = [...new Set(reports.map(({ id }) => nameOf(view, id)))]
  return {
    text: headingOf(first),
    who: listed(outlets, 2),
    tag: null,
    standing: reports.length > 1 ? plural(reports.length, "printing") : "",
    letters: listed(
      reports.map(({ siglum }) => siglum),
      mostLetters,
    ),
    corrected: null,
    entry: null,
    report: first.id,
  }
}
