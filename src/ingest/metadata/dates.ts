// Dates as machines and as pages write them → value and precision. Only what is written is taken: a zone is dropped and
// the day stays the one that the page prints, since readers and other pages name that day.

import type { Precision } from "../../model/time.js"
import { monthPattern, months } from "./months.js"

/** A date read from a string, and where it stood in it (half-open UTF-16). */
export interface ReadDate {
  readonly value: string
  readonly precision: Precision
  readonly start: number
  readonly end: number
  /** Day and month could be the other way round (`03/04/2021`). */
  readonly ambiguous: boolean
}

/** How numbers parted by slashes are read: `day` first as in most of the world, `month` first as in the US. */
export type SlashOrder = "day" | "month"

/** News pages are dated within these years; anything else is a number that looks like one. */
const firstYear = 1900
const lastYear = 2099

const clock =
  /^\s*(?:[,;|•·@/–—-]|\bat\b|\bum\b|\bà\b|\bas\b|\bàs\b|\ba las\b|\balle\b|\bore\b|\bkl\.?|\bom\b|\bв\b|\bo\b|\bgodz\.?|\bsaat\b|\bpukul\b|T)*\s*(?:[\p{L}.]{0,4}\s)?(\d{1,2})(?:[:.h時시点]|\s?Uhr)\s?([0-5]\d)?(?::[0-5]\d(?:[.,]\d+)?)?\s*([ap])?\.?\s?(m)?\b/iu

const iso = /(?<![\d.])(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+|%20)(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?)?(?![\d])/
const compact = /(?<!\d)(19\d\d|20\d\d)([01]\d)([0-3]\d)(?:T?([0-2]\d)([0-5]\d)(?:[0-5]\d)?)?(?!\d)/
const yearFirst = /(?<!\d)(\d{4})\s?[/.年년]\s?(\d{1,2})\s?[/.月월]\s?(\d{1,2})\s?[日일.]?/
const monthFirst = new RegExp(
  `(?<![\\p{L}])(${monthPattern})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})(?!\\d)`,
  "iu",
)
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?\\.?(?:\\s|-)*(?:of\\s|de\\s|d[’'])?\\s*(${monthPattern})\\.?(?:\\s|,|-)*(?:de\\s|del\\s)?\\s*(\\d{4})(?!\\d)`,
  "iu",
)
const numeric = /(?<![\d/.])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d])/

/** The first full date in `text`; null where there is none. Times after it are read with it. */
export function findDate(text: string, slashes: SlashOrder = "day"): ReadDate | null {
  // Every date has its year or its day in digits.
  if (!/\d{2}/.test(text)) return null
  const found = [
    fromMatch(iso.exec(text), m => [m[1], m[2], m[3], m[4], m[5]]),
    fromMatch(yearFirst.exec(text), m => [m[1], m[2], m[3]]),
    fromMatch(monthFirst.exec(text), m => [m[3], monthNumber(m[1]), m[2]]),
    fromMatch(dayFirst.exec(text), m => [m[3], monthNumber(m[2]), m[1]]),
    fromNumeric(numeric.exec(text), slashes),
    fromMatch(compact.exec(text), m => [m[1], m[2], m[3], m[4], m[5]]),
  ].filter(date => date !== null)
  const first = found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
  return first ? withClock(first, text) : null
}

/** A date as machines write it: ISO 8601, RFC 2822, epoch seconds or milliseconds, or as pages print it. */
export function readMachineDate(written: string): ReadDate | null {
  const text = written.trim()
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
    return { value: date.toISOString().slice(0, 16), precision: "minute", start: 0, end: text.length, ambiguous: false }
  }
  return findDate(text.slice(0, longestDate), "month")
}

/** No date with weekday, zone and labels is longer than this; what is longer is text that holds one. */
const longestDate = 120

type Parts = readonly (string | undefined)[]

function fromMatch(match: RegExpExecArray | null, parts: (match: RegExpExecArray) => Parts): ReadDate | null {
  if (!match) return null
  const [year, month, day, hour, minute] = parts(match).map(Number)
  return build(match, [year!, month!, day!], hour, minute, false)
}

function fromNumeric(match: RegExpExecArray | null, slashes: SlashOrder): ReadDate | null {
  if (!match) return null
  const [first, second] = [Number(match[1]), Number(match[3])]
  const year = Number(match[4]!.length === 2 ? `20${match[4]}` : match[4])
  const monthLeads = second > 12 || (slashes === "month" && match[2] === "/" && first <= 12)
  const [month, day] = monthLeads ? [first, second] : [second, first]
  const ambiguous = match[2] !== "." && first <= 12 && second <= 12 && first !== second
  return build(match, [year, month, day], undefined, undefined, ambiguous)
}

function build(
  match: RegExpExecArray,
  [year, month, day]: readonly [number, number, number],
  hour: number | undefined,
  minute: number | undefined,
  ambiguous: boolean,
): ReadDate | null {
  if (year < firstYear || year > lastYear || !(month >= 1 && month <= 12)) return null
  if (!(day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())) return null
  const date = `${year}-${two(month)}-${two(day)}`
  const place = { start: match.index, end: match.index + match[0].length, ambiguous }
  if (hour === undefined || Number.isNaN(hour) || hour > 23) return { value: date, precision: "day", ...place }
  return { value: `${date}T${two(hour)}:${two(minute || 0)}`, precision: "minute", ...place }
}

/** Add the time of day that stands right after the date, if one does. */
function withClock(date: ReadDate, text: string): ReadDate {
  if (date.precision !== "day") return date
  const match = clock.exec(text.slice(date.end, date.end + 40))
  if (!match || (match[2] === undefined && match[3] === undefined)) return date
  const half = match[4] ? match[3]?.toLowerCase() : undefined
  const written = Number(match[1])
  const hour = half === "p" && written < 12 ? written + 12 : half === "a" && written === 12 ? 0 : written
  if (hour > 23) return date
  return {
    ...date,
    value: `${date.value}T${two(hour)}:${match[2] ?? "00"}`,
    precision: "minute",
    end: date.end + match[0].length,
  }
}

function monthNumber(name: string | undefined): string {
  return String(months.get((name ?? "").toLowerCase()) ?? Number.NaN)
}

function two(value: number): string {
  return String(value).padStart(2, "0")
}
