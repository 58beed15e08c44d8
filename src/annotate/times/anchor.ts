// What relative times hang from: the report's date, and the date last spoken of. News looks back: a bare month,
// weekday or date is the last one, unless the sentence looks ahead.

import {
  addDays,
  addMonths,
  type Day,
  dayValue,
  monthValue,
  quarterValue,
  readDay,
  weekday,
  weekValue,
} from "./calendar.js"
import { isDayFirst } from "./slashes.js"
import { seasonValue, unitCode } from "./words.js"

/** Where a relative time hangs. */
export interface Anchor {
  /** The report's date; null where the page has none fine enough. */
  readonly day: Day | null
  /** The report's year, where only that or more is known. */
  readonly year: number | null
  /** The page prints the day before the month in dates of figures. */
  readonly dayFirst: boolean
  /** Value of the last dated time in the text. */
  readonly last: string | null
  /** The last that told a day, and the last of these that is not after the report's. */
  readonly lastDay: string | null
  readonly lastPast: string | null
  /** The words around say that what is told lies ahead. */
  readonly ahead: boolean
  /** The words around tell it as past. */
  readonly back: boolean
}

/** The report's date as an anchor; `null` where it has none. */
export function anchorOf(published: string | null, page: string): Anchor {
  const day = published === null ? null : readDay(published)
  const year = /^\d{4}/.exec(published ?? "")
  return {
    day,
    year: year ? Number(year[0]) : null,
    dayFirst: isDayFirst(page, day),
    last: null,
    lastDay: null,
    lastPast: null,
    ahead: false,
    back: false,
  }
}

/** The day of the last date spoken of, or the report's. What is told as past hangs from no day to come. */
export function lastDay({ day, ...anchor }: Anchor): Day | null {
  const told = anchor.lastDay && readDay(anchor.lastDay)
  if (!told) return day
  if (anchor.lastDay === anchor.lastPast || !anchor.back) return told
  return (anchor.lastPast && readDay(anchor.lastPast)) || day
}

/** The year meant by a bare month (and day). */
export function yearOf(month: number, day: number | null, anchor: Anchor): number | null {
  const base = anchor.day
  if (!base) return anchor.year
  const later = month > base.month || (month === base.month && day !== null && day > base.day)
  const far = (month - base.month + 12) % 12
  if (later && !anchor.ahead) {
    // A coming date a few weeks off is announced without "next"; eight months off it was last year's.
    const near = day !== null ? far <= 2 : far <= 1
    return near && !anchor.back ? base.year : base.year - (near || far > 3 || anchor.back ? 1 : 0)
  }
  if (!later && anchor.ahead && far >= 6 === false && month < base.month) return base.year + 1
  return base.year
}

/** The day meant by a weekday: today or the last one; the next where the sentence looks ahead. */
export function dayOfWeek(wanted: number, anchor: Anchor, which: string, early = false): Day | null {
  const base = anchor.day
  if (!base) return null
  const today = weekday(base)
  const back = (today - wanted + 7) % 7
  const forward = (wanted - today + 7) % 7
  if (which === "last" || which === "previous") return addDays(base, -(back || 7))
  if (which === "next") return addDays(base, forward || 7)
  if (which === "coming" || which === "this coming") return addDays(base, forward || 7)
  if (back === 0) return base
  // "Early Thursday" on a page of Wednesday: it was Thursday already where it happened.
  if (early && forward === 1) return addDays(base, 1)
  return addDays(base, anchor.ahead ? forward : -back)
}

/** The day meant by its number alone: the next such day where the sentence looks ahead, else the last. */
export function dayOfMonth(number: number, { day, ahead }: Anchor): string | null {
  if (!day || number < 1 || number > 31) return null
  const shift = ahead ? Number(number < day.day) : -Number(number > day.day)
  const { year, month } = addMonths({ ...day, day: 1 }, shift)
  return dayValue({ year, month, day: number })
}

/** The period `n` units from `from`: `n` -1 for last, 0 for this, 1 for next. */
export function period(name: string, n: number, from: Day): string {
  const { letter, factor } = unitCode(name)
  const plain = name.toLowerCase().replace(/s$/, "")
  if (plain === "weekend") return `${weekValue(addDays(from, n * 7 - (n === 0 && weekday(from) < 3 ? 7 : 0)))}-WE`
  if (plain === "decade") return String(Math.floor(from.year / 10) + n)
  if (plain.startsWith("centur")) return String(Math.floor(from.year / 100) + n)
  if (letter === "Y") return String(from.year + n * factor)
  if (letter === "Q") return quarterValue(addMonths({ ...from, day: 1 }, n * 3))
  if (letter === "M") return monthValue(addMonths({ ...from, day: 1 }, n))
  if (letter === "W") return weekValue(addDays(from, n * 7))
  return monthValue(from)
}

/** A season of this, last (-1) or next (1) year's round. */
export function seasonOf(name: string, n: number, from: Day): string {
  const code = seasonValue(name)
  const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 1
  const year = n < 0 && from.month > begins + 2 ? from.year : from.year + n
  return `${year}-${code}`
}
