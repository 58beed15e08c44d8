// What the words of a time expression come to, by kind: a month, a period, a part of the day or year, a distance, a length.

import { table } from "../../kit/table.js"
import { type Anchor, lastDay, period, yearOf } from "./anchor.js"
import {
  addDays,
  addMonths,
  type Day,
  dayValue,
  monthValue,
  pad,
  quarterValue,
  weekday,
  weekValue,
} from "./calendar.js"
import { countValue, durationValue, monthNumber, partValue, unitCode } from "./words.js"

/** What a rule reads. `printed`: the value rests on the words alone. */
export interface Reading {
  readonly type: "date" | "time" | "duration" | "set"
  readonly value: string | null
  readonly printed: boolean
}

/** What a rule's pattern caught, by name. */
export type Groups = Readonly<Record<string, string | undefined>>

/** A date as read; `printed` where the words alone give it. */
export const date = (value: string | null, printed = false): Reading => ({ type: "date", value, printed })
/** A time of day as read. */
export const time = (value: string | null, printed = false): Reading => ({ type: "time", value, printed })
/** A stretch of time, which always rests on the words alone. */
export const span = (value: string): Reading => ({ type: "duration", value, printed: true })

const cardinal = table<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
})

/** Month and day of a holiday in a year. */
export function holiday(name: string, year: number): string {
  const fixed: readonly (readonly [RegExp, string])[] = [
    [/Christmas Eve/, "12-24"],
    [/Christmas/, "12-25"],
    [/Year.?s Eve/, "12-31"],
    [/New Year/, "01-01"],
    [/Halloween/, "10-31"],
    [/Independence/, "07-04"],
    [/Valentine/, "02-14"],
    [/May Day/, "05-01"],
    [/Earth Day/, "04-22"],
  ]
  const found = fixed.find(([pattern]) => pattern.test(name))?.[1]
  if (found) return found
  // Thanksgiving: the fourth Thursday of November.
  const first = weekday({ year, month: 11, day: 1 })
  return `11-${pad(1 + ((4 - first + 7) % 7) + 21)}`
}

/** "The quarter" of a report is the one it has figures of: the last whole one until late in the next. */
export function toldQuarter(day: Day): Day {
  return (day.month - 1) % 3 < 2 ? addMonths({ ...day, day: 1 }, -3) : day
}

/** The report's year, or the one before or after it; null where no shift is named or no year known. */
export function shifted(which: string | undefined, { year }: Anchor): number | null {
  if (!which || year === null) return null
  if (/last|previous/i.test(which)) return year - 1
  return /next|following/i.test(which) ? year + 1 : year
}

/** A month without a year: the last one, or as "last", "next" and "that year" say. */
export function bareMonth(g: Groups, anchor: Anchor): Reading | null {
  const m = monthNumber(g.m!)
  const { day } = anchor
  if (g.that) {
    const y =
      /that|previous|following/.test(g.that) && anchor.last ? Number(anchor.last.slice(0, 4)) : shifted(g.that, anchor)
    return date(y === null ? `XXXX-${pad(m)}` : monthValue({ year: y, month: m }))
  }
  if (!day) return date(anchor.year === null ? `XXXX-${pad(m)}` : null)
  const which = g.which?.toLowerCase() ?? ""
  if (which === "last" || which === "this past")
    return date(monthValue({ year: m >= day.month ? day.year - 1 : day.year, month: m }))
  if (which === "next" || which === "this coming")
    return date(monthValue({ year: m <= day.month ? day.year + 1 : day.year, month: m }))
  if (which === "this") return date(monthValue({ year: day.year, month: m }))
  return date(monthValue({ year: yearOf(m, null, anchor)!, month: m }))
}

/** A day with its part or clock time: `2021-03-19TNI`, `2021-03-19T08:13`. */
export function partOfDay(day: string | null, g: Groups): Reading {
  if (g.t) return time(day && `${day}${clockValue(g.t) ?? ""}`)
  if (g.part) return time(day && `${day}${partValue(g.part)}`)
  return date(day)
}

/** `T08:13` from a printed clock time, noon or midnight; null where it is none. */
export function clockValue(text: string): string | null {
  const word = partValue(text)
  if (word) return word
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(?: ?([ap])\.?m\b\.?| ?o['’]clock)?$/i.exec(text)
  if (!match) return null
  const hour = Number(match[1])
  const half = match[3]?.toLowerCase()
  if (hour > 24 || Number(match[2] ?? 0) > 59) return null
  const full = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour
  return `T${pad(full)}:${match[2] ?? "00"}`
}

/** "Last week", "the following month": a period beside the report's own, or beside the one last told of. */
export function namedPeriod(g: Groups, anchor: Anchor): Reading {
  const which = g.which!.toLowerCase()
  const back = which === "last" || which === "latest"
  const own = /^(?:previous|following|that)$/.test(which)
  const n = back || which === "previous" ? -1 : /^(?:next|following|coming|upcoming)$/.test(which) ? 1 : 0
  const from = own ? ownAnchor(anchor) : anchor.day
  if (!from) return date(g.u === "year" && anchor.year !== null ? String(anchor.year + n) : null)
  return date(period(g.u!, n, from))
}

function ownAnchor(anchor: Anchor): Day | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(anchor.last ?? "")
  if (!match) return anchor.day
  return { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) }
}

/** A quarter or half of a year, the last one begun where none is named. */
export function partOfYear(g: Groups, anchor: Anchor): Reading {
  const n = cardinal[g.n!.toLowerCase()] ?? 1
  const half = g.u === "half"
  const printed = g.y !== undefined
  const base = g.y ? Number(g.y) : (shifted(g.which, anchor) ?? anchor.year)
  if (base === null) return date(`XXXX-${half ? "H" : "Q"}${n}`)
  // A quarter that has not begun by the report's date is last year's.
  const begun =
    printed || g.which !== undefined || anchor.ahead || !anchor.day || anchor.day.month > (n - 1) * (half ? 6 : 3)
  return date(`${begun ? base : base - 1}-${half ? "H" : "Q"}${n}`, printed)
}

/** Hours from which on a distance leads to another day. */
const hoursOfAnotherDay = 20

/** "Two weeks ago" hangs from the report's date, "two weeks later" from the date last told of. */
export function distance(g: Groups, anchor: Anchor): Reading | null {
  const n = countValue(g.n!)
  const forward = /later|from now|hence/.test(g.dir!)
  const { time: clockUnit, letter, factor } = unitCode(g.u!)
  const from = g.dir === "ago" || g.dir === "from now" ? anchor.day : lastDay(anchor)
  if (n === null) return date(forward ? "FUTURE_REF" : "PAST_REF", true)
  if (!from) return date(null)
  // "Less than 24 hours later" is another day; "an hour later" is told by no day of its own.
  if (clockUnit && !(letter === "H" && n >= hoursOfAnotherDay)) return time(null)
  if (clockUnit) return date(dayValue(addDays(from, (forward ? 1 : -1) * Math.round(n / 24))))
  const step = (forward ? 1 : -1) * n * factor
  const quarter = letter === "Y" ? /^(\d{4})(-Q\d)$/.exec(anchor.last ?? "") : null
  // "a quarter’s loss, against a profit a year ago": the same quarter of that year.
  if (quarter) return date(`${Number(quarter[1]) + Math.trunc(step)}${quarter[2]}`)
  if (letter === "Y") return date(String(from.year + Math.trunc(step)))
  if (letter === "M") return date(monthValue(addMonths(from, step)))
  if (letter === "Q") return date(quarterValue(addMonths(from, step * 3)))
  if (letter === "W") return date(weekValue(addDays(from, step * 7)))
  return date(dayValue(addDays(from, step)))
}

/** How long something took; null for ages and for "second" as a place in a row. */
export function duration(g: Groups): Reading | null {
  // An age says how old someone is, not how long something took.
  if (g.old) return null
  if (g.u === "second" && !g.s && /^an?$|^\d/.test(g.n!) === false) return null
  if (g.u === "second" && !g.s) return null
  if (/^(?:some|many|few)$/.test(g.n!) && !g.s) return null
  return span(durationValue(g.n!, g.u!))
}
