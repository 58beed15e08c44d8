// Dates as machines and as pages write them → value, precision and zone. Only what is written is taken: the clock stays
// the publisher's, and so does the day, since readers and other pages name that day.

import type { Precision } from "../../model/time.js"
import { eraYears, months } from "./months.js"
import { readZone } from "./zones.js"

/** A date read from a string, and where it stood in it (half-open UTF-16). */
export interface ReadDate {
  /** As in `Dated`: a clock is followed by its zone where one is written. */
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
  /^\s*(?:[,،;|•·@/–—-]|\bat\b|\bum\b|\bà\b|\bas\b|\bàs\b|\ba las\b|\balle\b|\bore\b|\bkl\.?|\bom\b|\bв\b|\bo\b|\bgodz\.?|\bsaat\b|\bpukul\b|T)*\s*(?:[\p{L}.]{0,4}\s)?(\d{1,2})(?:[:.h時시点]|\s?Uhr)\s?([0-5]\d)?(:[0-5]\d(?:[.,]\d+)?)?\s*([ap])?\.?\s?(m)?(?![\p{L}\d])/iu
const machineClock = /^(?:T|%20)(\d{1,2}):?([0-5]\d)(?::?([0-5]\d)(?:[.,]\d+)?)?(?!\d)/

/** What parts a day from its month, a month from its year, in many languages: `1. of May, 2031`, `1 de mayo del 2031`. */
const ordinal = "(?:st|nd|rd|th|er|ère|º|ª|°|η|ης)?"
const month = "(\\p{L}[\\p{L}\\p{M}]*(?: \\p{L}[\\p{L}\\p{M}]*| 0?\\d{1,2}(?=\\D))?)"
const patterns = {
  iso: /(?<![\d.])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g,
  yearFirst: /(?<!\d)(\d{4})\s?[/.年년]\s?(\d{1,2})\s?[/.月월]\s?(\d{1,2})\s?[日일.]?/g,
  era: /(令和|平成|昭和|民國|民国)\s?(元|\d{1,3})年\s?(\d{1,2})月\s?(\d{1,2})日/g,
  yearThenMonth: /(?<!\d)(\d{4})\.?\s(?:m\.\s)?(\p{L}[\p{L}\p{M}]+)\.?\s(\d{1,2})(?!\d)/gu,
  monthFirst:
    /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)(?:of\s)?(\d{4})(?!\d)/gu,
  // `Tue Mar 04 16:05:00 GMT 2031`, as programs print it.
  yearLast: /(?<![\p{L}\p{M}])(\p{L}{3}) (\d{1,2}) (\d\d):(\d\d):(\d\d) ([A-Z]{2,5} |[+-]\d{4} )?(\d{4})(?!\d)/gu,
  dayFirst: new RegExp(
    `(?<!\\d)(\\d{1,2})${ordinal}\\.?(?:\\s|-|/)*(?:of\\s|de\\s|d[’'])?\\s*${month}\\.?(?:\\s|[,،/-])*(?:de\\s|del\\s|năm\\s|พ\\.ศ\\.\\s)?\\s*(\\d{4})(?!\\d)`,
    "giu",
  ),
  numeric: /(?<![\d/.])(\d{1,2})\s?([/.|-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/g,
  compact: /(?<!\d)(19\d\d|20\d\d)([01]\d)([0-3]\d)(?:T?([0-2]\d)([0-5]\d)([0-5]\d)?)?(?!\d)/g,
} as const

/** The first full date in `text`; null where there is none. Times and zones after it are read with it. */
export function findDate(text: string, slashes: SlashOrder = "day"): ReadDate | null {
  // Every date has its year or its day in digits.
  if (!/\p{Nd}{2}/u.test(text)) return null
  const plain = inPlainDigits(text)
  const [parted, named] = [/\d\s?[/.|年년-]/.test(plain), /\d{4}/.test(plain)]
  const found = [
    parted && firstIn(plain, patterns.iso, m => build(m, m[1], m[2], m[3])),
    parted && firstIn(plain, patterns.yearFirst, m => build(m, m[1], m[2], m[3])),
    plain.includes("年") && firstIn(plain, patterns.era, m => build(m, eraYear(m[1]!, m[2]!), m[3], m[4])),
    named && firstIn(plain, patterns.yearThenMonth, m => build(m, m[1], monthNumber(m[2]!), m[3])),
    named && firstIn(plain, patterns.monthFirst, m => build(m, m[3], monthNumber(m[1]!), m[2])),
    named && firstIn(plain, patterns.yearLast, fromYearLast),
    named && firstIn(plain, patterns.dayFirst, m => build(m, m[3], monthNumber(m[2]!), m[1])),
    parted && firstIn(plain, patterns.numeric, m => fromNumeric(m, slashes)),
    named && firstIn(plain, patterns.compact, fromCompact),
  ].filter(date => date !== null && date !== false)
  const first = found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
  return first ? withClock(first, plain) : null
}

function eraYear(era: string, year: string): number {
  return eraYears.get(era)! + (year === "元" ? 1 : Number(year))
}

/** How lines part their numbers, told by dates that can be read one way only; null where none tells. */
export function slashOrderOf(lines: readonly string[]): SlashOrder | null {
  let days = 0
  for (const line of lines)
    for (const [, first, second] of line.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?!\d)/g)) {
      if (Number(first) > 12 && Number(second) <= 12) days++
      if (Number(second) > 12 && Number(first) <= 12) days--
    }
  return days > 0 ? "day" : days < 0 ? "month" : null
}

/** All full dates of `text`, in order, as far as `most`. */
export function findDates(text: string, slashes: SlashOrder, most: number): ReadDate[] {
  const dates: ReadDate[] = []
  for (let from = 0; dates.length < most; from = dates.at(-1)!.end) {
    const date = findDate(text.slice(from), slashes)
    if (!date) break
    dates.push({ ...date, start: from + date.start, end: from + date.end })
  }
  return dates
}

/** A date as machines write it: ISO 8601, RFC 2822, epoch seconds or milliseconds, or as pages print it. */
export function readMachineDate(written: string, slashes: SlashOrder = "month"): ReadDate | null {
  const text = written.trim()
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
    const value = `${date.toISOString().slice(0, 16)}Z`
    return { value, precision: "minute", start: 0, end: text.length, ambiguous: false }
  }
  return findDate(text.slice(0, longestDate), slashes)
}

/** No date with weekday, zone and labels is longer than this; what is longer is text that holds one. */
const longestDate = 120

/** Digits of other scripts as 0 to 9, each a unit long as before. */
function inPlainDigits(text: string): string {
  return /[^\0-\u024f]/.test(text)
    ? text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, digit => String((digit.codePointAt(0)! - zeroOf(digit)) % 10))
    : text
}

function zeroOf(digit: string): number {
  const code = digit.codePointAt(0)!
  return [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10].findLast(zero => zero <= code)!
}

function firstIn(text: string, pattern: RegExp, read: (match: RegExpExecArray) => ReadDate | null): ReadDate | null {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const date = read(match)
    if (date) return date
    // What looked like a date may hold the beginning of one.
    pattern.lastIndex = match.index + 1
  }
  return null
}

function fromNumeric(match: RegExpExecArray, slashes: SlashOrder): ReadDate | null {
  const [first, second] = [Number(match[1]), Number(match[3])]
  const year = match[4]!.length === 2 ? `20${match[4]}` : match[4]
  // Pages in Chinese and Korean put the year first, in short too.
  if (match[4]!.length === 2 && match[2] !== "/" && /[\p{Script=Han}\p{Script=Hangul}]/u.test(match.input))
    return build(match, `20${match[1]!.padStart(2, "0")}`, second, match[4])
  const monthLeads = second > 12 || (slashes === "month" && match[2] === "/" && first <= 12)
  const [month, day] = monthLeads ? [first, second] : [second, first]
  const date = build(match, year, month, day)
  return (
    date && {
      ...date,
      ambiguous: (match[2] !== "." || slashes === "month") && first <= 12 && second <= 12 && first !== second,
    }
  )
}

function fromCompact(match: RegExpExecArray): ReadDate | null {
  const date = build(match, match[1], match[2], match[3])
  return date && match[4] ? withTime(date, Number(match[4]), match[5]!, match[6], 0) : date
}

function fromYearLast(match: RegExpExecArray): ReadDate | null {
  const date = build(match, match[7], monthNumber(match[1]!), match[2])
  const timed = date && withTime(date, Number(match[3]), match[4]!, match[5], 0)
  const zone = timed?.precision === "minute" ? readZone(match[6] ?? "", true) : null
  return timed && zone !== null ? { ...timed, value: `${timed.value}${zone}` } : timed
}

type Part = string | number | undefined

function build(match: RegExpExecArray, ...parts: readonly [year: Part, month: Part, day: Part]): ReadDate | null {
  const [written, month, day] = parts.map(Number) as [number, number, number]
  // Thailand counts from the Buddha's death.
  const year = written > 2400 && written < 2643 ? written - 543 : written
  if (year < firstYear || year > lastYear || !(month >= 1 && month <= 12)) return null
  if (!(day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())) return null
  const value = `${year}-${two(month)}-${two(day)}`
  return { value, precision: "day", start: match.index, end: match.index + match[0].length, ambiguous: false }
}

/** Add the time of day that stands right after the date, if one does, and its zone. */
function withClock(date: ReadDate, text: string): ReadDate {
  if (date.precision !== "day") return withZone(date, text, true)
  const after = text.slice(date.end, date.end + longestClock)
  const machine = machineClock.exec(after)
  if (machine) {
    const timed = withTime(date, Number(machine[1]), machine[2]!, machine[3], machine[0].length)
    return withZone(timed, text, true)
  }
  const match = clock.exec(after)
  if (!match || (match[2] === undefined && match[4] === undefined)) return date
  const half = match[5] ? match[4]?.toLowerCase() : undefined
  const written = Number(match[1])
  const hour = half === "p" && written < 12 ? written + 12 : half === "a" && written === 12 ? 0 : written
  const timed = withTime(date, hour, match[2] ?? "00", match[3]?.slice(1, 3), match[0].length)
  return withZone(timed, text, match[3] !== undefined)
}

/** A time of day with what parts it from the date is no longer. */
const longestClock = 40

/** Midnight to the second is a day: programs fill the time in so where they know none. */
function withTime(date: ReadDate, hour: number, minute: string, second: string | undefined, length: number): ReadDate {
  const end = date.end + length
  if (hour > 23) return date
  if (hour === 0 && minute === "00" && (second ?? "00") === "00") return { ...date, end }
  return { ...date, value: `${date.value}T${two(hour)}:${minute}`, precision: "minute", end }
}

function withZone(date: ReadDate, text: string, byMachine: boolean): ReadDate {
  const zone = date.precision === "minute" ? readZone(text.slice(date.end, date.end + longestClock), byMachine) : null
  return zone === null ? date : { ...date, value: `${date.value}${zone}` }
}

/** The month that words name: all of them (`كانون الثاني`), or the first (`julio de`). */
function monthNumber(words: string): number {
  // Turkish capitals have a dot of their own.
  const name = words.toLowerCase().replaceAll("i\u0307", "i")
  return months.get(name) ?? months.get(name.replace(/ .*/, "")) ?? Number.NaN
}

function two(value: number): string {
  return String(value).padStart(2, "0")
}
