// Days of the calendar: on which day a date begins that is known to the month or the week, and how far apart two are.

import { mondayOf } from "../../kit/day.js"

/** A day in milliseconds. */
const day = 86_400_000
const seasons: Readonly<Record<string, string>> = { SP: "03", SU: "06", FA: "09", WI: "12" }
const names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

/** The first day of an ISO or TIMEX3 value: of a year its 1 January, of `2031-W11` the Monday. */
export function firstDay(value: string): string {
  const week = /^(\d{4})-W(\d{2})/.exec(value)
  if (week) return mondayOf(Number(week[1]), Number(week[2]))
  const season = /^(\d{4})-(SP|SU|FA|WI)/.exec(value)
  if (season) return `${season[1]}-${seasons[season[2]!]}-01`
  const part = /^(\d{4})-([QH])(\d)/.exec(value)
  if (part) {
    const month = (Number(part[3]) - 1) * (part[2] === "Q" ? 3 : 6) + 1
    return `${part[1]}-${String(month).padStart(2, "0")}-01`
  }
  return `${value.slice(0, 10)}${"-01-01".slice(Math.max(0, value.slice(0, 10).length - 4))}`
}

/** Whether a value is known to the day. */
export function isFullDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(value)
}

/** `Wed`. */
export function weekday(value: string): string {
  return names[new Date(`${value.slice(0, 10)}T00:00Z`).getUTCDay()] ?? ""
}

/** Days from one day to another. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / day)
}

/** From so many days on a gap is told in months, and in years. */
const tellMonths = 60
const tellYears = 2 * 365
const ofMonth = 30.44
const ofYear = 365.25

/** `11 days without anything`, `about 3 months without anything`; no text where a day follows the one before. */
export function gapText(first: string, second: string): { readonly text: string | null; readonly days: number } {
  const between = daysBetween(first, second) - 1
  if (!(between > 0)) return { text: null, days: 0 }
  const long =
    between >= tellYears
      ? `about ${Math.round(between / ofYear)} years`
      : between >= tellMonths
        ? `about ${Math.round(between / ofMonth)} months`
        : between === 1
          ? "a day"
          : `${between} days`
  return { text: `${long} without anything`, days: between }
}
