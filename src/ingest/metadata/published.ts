// When a report was published and updated: what machines are told beside what people read. The date that a page bears in
// print at its headline is the one that readers and other pages go by; a stamp for machines gives it a clock and a zone,
// and stands alone where nothing is printed there. Then, as in htmldate (Barbaresi 2020), ever less likely places.

import { zoneOf, inUtc, type Dated } from "../../model/time.js"
import { labelOf } from "./date-labels.js"
import { findDate, findDates, type ReadDate, readMachineDate, type SlashOrder, slashOrderOf } from "./dates.js"
import type { Given } from "./given.js"
import { dated, type MachineDates, machineDates } from "./machine-dates.js"
import type { Markup } from "./markup.js"
import { closeRank, isCalendar, type PrintedDate, printedDates } from "./printed-dates.js"
import { storyDate } from "./story-date.js"

/** Where dates may stand: the markup (null for plain text), the address, stripped lines that hold such matter. */
export interface DateSources {
  readonly markup: Markup | null
  readonly address: string | null
  /** What the page's container says, and when it was crawled or saved. */
  readonly given: Pick<Given, "basis" | "published" | "updated" | "seen" | "captured">
  /** Stripped lines in the page's order. */
  readonly lines: readonly string[]
  /** The story's text: a date years off the dates in it is doubted. */
  readonly text: string
  /** Month or day first where numbers are parted by slashes. */
  readonly slashes: SlashOrder
}

/** Both dates of a report. */
export interface Dates {
  readonly published: Dated | null
  readonly updated: Dated | null
}

/** Find both dates. Each says what it rests on, and what speaks against it. */
export function readDates(page: DateSources): Dates {
  const { given, text, markup } = page
  const slashes = slashOrderOf(markup?.dates.map(line => line.text) ?? page.lines) ?? page.slashes
  const sources = { ...page, slashes }
  const basis = given.basis ?? "given"
  const seen = given.seen === undefined ? null : readMachineDate(given.seen)
  const told = machineDates(markup, sources.address)
  const printed = markup ? printedDates(markup.dates, slashes, seen?.value ?? null) : []
  const updated =
    fromGiven(given.updated, basis) ??
    told.updated ??
    printed.find(({ label }) => label === "updated")?.date ??
    fromLines(sources, "updated") ??
    storyDate(text, slashes, "updated")
  const published = fromGiven(given.published, basis) ?? publishedOf(sources, told, printed)
  const best =
    published ??
    (updated && { ...updated, doubt: lastChange }) ??
    calendarDate(sources, printed) ??
    (seen && !given.captured ? { value: seen.value, precision: seen.precision, basis, doubt: "crawl date" } : null)
  return {
    published: best && doubted(best, seen, text),
    updated: updated && updated.value !== best?.value ? updated : null,
  }
}

function fromGiven(written: string | undefined, basis: string): Dated | null {
  return written === undefined ? null : dated(readMachineDate(written), basis)
}

/** From the likeliest place that has a date. */
function publishedOf(sources: DateSources, told: MachineDates, printed: readonly PrintedDate[]): Dated | null {
  const { text, slashes, markup } = sources
  const own = printed.filter(({ label, calendar, rank }) => label !== "updated" && (!calendar || rank <= closeRank))
  const close = own.filter(({ rank }) => rank <= closeRank)
  // "As of" at the headline: no later date is of the publication, and no place further off is likelier.
  const standing = printed.find(({ label, rank }) => label === "updated" && rank <= closeRank)?.date ?? null
  const some = standing && told.some && daysOf(told.some.value) > daysOf(standing.value) ? null : told.some
  return (
    (told.published.length > 0 ? borne(told.published, close, told.updated) : null) ??
    (close[0] && sharpened(close, [some, told.address])) ??
    told.address ??
    own.find(({ label }) => label === "published")?.date ??
    some ??
    storyDate(text, slashes, "opening") ??
    (standing && { ...standing, doubt: lastChange }) ??
    own.find(({ marked }) => marked)?.date ??
    fromLines(sources, "published") ??
    own[0]?.date ??
    storyDate(text, slashes, "closing") ??
    storyDate(markup?.title ?? "", slashes, "opening") ??
    told.data()
  )
}

/**
 * The date that a page bears: a stamp whose day it prints at its headline, or the first where it prints none there. An earlier day in print is the
 * publication's, for stamps are renewed, or the stamp's in the page's own zone. A later one that is the day of the last
 * change shows a page put out anew; within a day of the stamp it is a running story's. Other later ones are of something
 * else: the next morning's paper, an event.
 */
function borne(stamps: readonly Dated[], close: readonly PrintedDate[], updated: Dated | null): Dated {
  const [first, stamp] = [close[0]?.date, stamps[0]!]
  const agreed = stamps.find(one => close.some(({ date }) => sameDay(date, one) || turned(date, one)))
  if (!first || agreed) return agreed ?? stamp
  const later = daysOf(first.value) - daysOf(stamp.value)
  const zoned = Math.abs(later) <= 1 ? inZoneOf(first, stamp) : null
  if (zoned) return zoned
  if (later < 0 || isNextDayElsewhere(first, stamp, later)) return first
  return later > runningStory && updated && sameDay(first, updated) ? { ...first, doubt: lastChange } : stamp
}

const lastChange = "of the last change"
/** Days after its publication in which a report is still being written. */
const runningStory = 1

/** A day printed without a clock may be the morrow of a stamp in UTC where the sun rises first. */
function isNextDayElsewhere(date: Dated, stamp: Dated, later: number): boolean {
  const hour = Number(stamp.value.slice(11, 13))
  return later === 1 && date.precision === "day" && zoneOf(stamp.value) === "Z" && hour * 60 >= 24 * 60 - farthestZone
}

/** What is printed at the headline, with the clock of a stamp of the same day. A stamp settles what may be turned. */
function sharpened(close: readonly PrintedDate[], stamps: readonly (Dated | null)[]): Dated {
  const { date } = close[0]!
  const stamp = stamps.find(one => one && (sameDay(date, one) || turned(date, one)))
  if (!stamp) return date
  const coarser = date.precision === "minute" && (stamp.precision !== "minute" || zoneOf(stamp.value) === null)
  return coarser && date.doubt === undefined ? date : stamp
}

function sameDay(a: Dated, b: Dated): boolean {
  return a.value.slice(0, 10) === b.value.slice(0, 10)
}

/** Whether a date whose day and month may be turned names the other's day when they are. */
function turned({ value, doubt }: Dated, { value: day }: Dated): boolean {
  if (doubt === undefined) return false
  return `${value.slice(0, 4)}-${value.slice(8, 10)}-${value.slice(5, 7)}` === day.slice(0, 10)
}

/** A printed clock with the zone in which it is the stamp's instant; null where none is. */
function inZoneOf(date: Dated, stamp: Dated): Dated | null {
  if (date.precision !== "minute" || zoneOf(stamp.value) !== "Z") return null
  const minutes = (Date.parse(`${inUtc(date.value)}Z`) - Date.parse(`${inUtc(stamp.value)}Z`)) / 60_000
  if (zoneOf(date.value) !== null || minutes % 15 !== 0 || Math.abs(minutes) > farthestZone) return null
  const two = (n: number) => String(n).padStart(2, "0")
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return { ...date, value: `${date.value}${minutes < 0 ? "-" : "+"}${two(hours)}:${two(rest)}` }
}

const farthestZone = 14 * 60

/** Days that a date may lie past the crawl: zones, and clocks set wrong. */
const crawlSlack = 2
/** A report may look ahead by months; a year and more past its date, the date is another's. */
const storySlack = 400

function doubted(date: Dated, seen: ReadDate | null, text: string): Dated {
  if (date.doubt !== undefined) return date
  if (seen && daysOf(date.value) > daysOf(seen.value) + crawlSlack) return { ...date, doubt: "after the crawl" }
  const latest = mayTellLater(text, Number(date.value.slice(0, 4))) ? latestDay(text) : null
  return latest !== null && daysOf(latest) > daysOf(date.value) + storySlack
    ? { ...date, doubt: "years off the story" }
    : date
}

/** Whether a text may print a date after some year: one has that year's digits, two digits for it, or another script's. */
function mayTellLater(text: string, year: number): boolean {
  if (/[/.|-]\s?\d\d(?!\d)|年|[٠-٩۰-۹०-९০-৯๐-๙０-９]/.test(text)) return true
  return text.match(/\d{4,}/g)?.some(digits => Number(digits.slice(0, 4)) > year) ?? false
}

/** The latest full date that the story prints; null where it prints none. */
function latestDay(text: string): string | null {
  return findDates(text, "day", mostDates).reduce<string | null>(
    (latest, { value }) => (latest === null || value > latest ? value : latest),
    null,
  )
}

/** More full dates than any report prints: a table of them says nothing of its own date. */
const mostDates = 40

function daysOf(value: string): number {
  return Date.parse(value.slice(0, 10)) / 86_400_000
}

/**
 * The date that stripped lines print: labelled ones first, then one with a time of day, then any. Of a page with markup
 * only lines that are no comment's and no teaser's.
 */
function fromLines({ lines, slashes, markup }: DateSources, role: "published" | "updated"): Dated | null {
  const others = markup?.dates.filter(line => line.apart === "others").map(line => line.text) ?? []
  const dates = lines
    .filter(line => !others.some(text => line.includes(text)))
    .flatMap((line, index) => {
      const found = findDates(line, slashes, mostInLine)
      return found.map((date, i) => {
        const from = Math.max(found[i - 1]?.end ?? 0, date.start - labelReach)
        const leading = index === 0 && /^\s*date\b/i.test(line)
        return { date, label: labelOf(line.slice(from, date.start)), leading, calendar: isCalendar(line, date) }
      })
    })
  if (role === "updated") return dated(dates.find(({ label }) => label === role)?.date ?? null, "page text")
  const own = dates.filter(({ label, calendar }) => !calendar && label !== "updated" && label !== "other")
  const chosen =
    own.find(({ label }) => label === role) ?? own.find(({ date }) => date.precision === "minute") ?? own[0]
  return chosen ? dated(chosen.date, chosen.leading ? "leading line" : "page text") : null
}

/** A line with more dates is a list. */
const mostInLine = 4
/** How far before a date its label may stand. */
const labelReach = 40

/** A weekday and a date alone, in the page's frame: where nothing else is printed, it may be the day of the visit. */
function calendarDate({ lines, slashes }: DateSources, printed: readonly PrintedDate[]): Dated | null {
  const found = lines.flatMap(line => {
    const date = findDate(line, slashes)
    return date && isCalendar(line, date) ? [dated(date, "page text")!] : []
  })
  const date = printed.find(({ calendar }) => calendar)?.date ?? found[0]
  return date ? { ...date, doubt: "may be the day of the visit" } : null
}
