// The dates that people read on a page, the likeliest to be its own first: nearest the headline, labelled as publication,
// in an element for dates. Dates of comments and teasers are nobody's. The order is htmldate's (Barbaresi 2020) where that
// looks at marked elements; that printed places count by their distance to the headline is ours.

import type { Dated } from "../../model/time.js"
import { type DateLabel, isWeekday, labelOf } from "./date-labels.js"
import { findDates, type ReadDate, readMachineDate, type SlashOrder } from "./dates.js"
import { dated } from "./machine-dates.js"
import type { PrintedLine } from "./printed.js"
import { relativeDay } from "./relative.js"

/** A date that the page prints. */
export interface PrintedDate {
  readonly date: Dated
  readonly label: DateLabel
  /** 0 is likeliest; up to `closeRank` it stands with the headline. */
  readonly rank: number
  readonly marked: boolean
  /** Nothing but a weekday and a date: mostly the day of the visit. */
  readonly calendar: boolean
}

/** Dates of this rank and less stand between the headline and the story, or right above. */
export const closeRank = 4

/** Calendars, and the frame's dates. */
const lastRank = 10

/** Characters above the headline within which a date is its own, and where a calendar's would not stand. */
const above = { near: 250, nearest: 60 }
/** Below the headline a date within this reach is its own: behind a deck, or where prose has not begun. */
const below = { deck: 500, near: 1_500 }
/** What a line prints before a date, and beside it, where it is neither a sentence nor a caption. */
const longestBefore = 40
const longestBeside = 60
/** A line with more dates is a list. */
const mostDates = 4

/** What a page prints of its dates, likeliest first. `seen` is when it was crawled, for times told from then. */
export function printedDates(lines: readonly PrintedLine[], slashes: SlashOrder, seen: string | null): PrintedDate[] {
  const dates = lines
    .filter(line => line.apart !== "others")
    .flatMap(line => datesOf(line, slashes, seen).map(date => [line, date] as const))
  return dates
    .map(([line, one]) => ({ ...one, rank: rankOf(line, one), at: Math.abs(line.distance) }))
    .filter(({ label, rank, calendar }) => label !== "other" && (rank < lastRank || calendar))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
}

type Found = Omit<PrintedDate, "rank"> & { readonly before: number; readonly beside: number }

function datesOf(line: PrintedLine, slashes: SlashOrder, seen: string | null): Found[] {
  const { marked, machine, text, before, role } = line
  const told = findDates(text, slashes, mostDates)
  const stamp = machine === null ? null : readMachineDate(machine, slashes)
  if (stamp && !isRenewed(stamp, told)) {
    const label = labelOf(`${before} ${text.slice(0, told[0]?.start ?? text.length)}`) ?? role
    return [{ date: dated(stamp, "element")!, label, marked, calendar: false, before: 0, beside: 0 }]
  }
  const basis = marked ? "element" : "page text"
  if (told.length === 0) {
    const day = seen === null ? null : relativeDay(text, seen)
    return day === null
      ? []
      : [
          {
            date: { value: day, precision: "day", basis },
            label: labelOf(before) ?? role,
            marked,
            calendar: false,
            before: 0,
            beside: 0,
          },
        ]
  }
  return told.map((date, i): Found => {
    const words = text.slice(i === 0 ? 0 : told[i - 1]!.end, date.start)
    const label = labelOf(i === 0 ? `${before} ${words}` : words) ?? (told.length === 1 ? role : null)
    const beside = text.length - told.reduce((sum, one) => sum + one.end - one.start, 0)
    return { date: dated(date, basis)!, label, marked, calendar: isCalendar(text, date), before: words.length, beside }
  })
}

/** Whether a stamp is later than the only day that its element prints: it was renewed when the page was saved again. */
function isRenewed(stamp: ReadDate, [printed, ...others]: readonly ReadDate[]): boolean {
  if (!printed || printed.ambiguous || others.length > 0) return false
  return Date.parse(stamp.value.slice(0, 10)) - Date.parse(printed.value.slice(0, 10)) > dayApart
}

/** More than zones put between a stamp and what is printed. */
const dayApart = 86_400_000

function rankOf({ distance, inStory, apart }: PrintedLine, { label, marked, calendar, before, beside }: Found): number {
  const line = beside <= longestBeside && before <= longestBefore
  // A footer or an aside at the headline is the story's own.
  if (apart === "frame" && Math.abs(distance) > below.deck) return label === "published" ? 6 : lastRank
  if (distance >= 0 && distance <= (inStory ? below.deck : below.near)) {
    if (label === "published" && (marked || line)) return 0
    if (marked || line) return marked ? 1 : 2
  }
  if (distance < 0 && -distance <= above.near && (marked || line) && (!calendar || -distance <= above.nearest)) return 3
  if (distance < 0 && label === "published" && marked) return closeRank
  if (label === "published") return marked ? 5 : 6
  if (calendar) return lastRank
  return marked ? 7 : line ? 8 : 9
}

/** Whether a line is nothing but a weekday and a date. */
export function isCalendar(line: string, date: ReadDate): boolean {
  const rest = (line.slice(0, date.start) + line.slice(date.end)).replace(/[\s,.|·–-]+/g, " ").trim()
  return date.precision === "day" && isWeekday(rest)
}
