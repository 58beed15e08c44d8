// Whether what is given is what is listed: a speaker by name, a unit, a time.

import { stem } from "../../src/text/tokens.js"
import type { Figure, Time } from "../../src/model/annotation.js"

/** Titles and small words that name nobody. */
const idle: ReadonlySet<string> = new Set(
  "the a an of to for in on at and or mr mrs ms dr lt col gen maj sgt president minister prime secretary official officials spokesman spokeswoman spokesperson as told by his her".split(
    " ",
  ),
)

function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']s\b/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(word => !idle.has(word))
}

/** Whether a name as given is the listed one: its last word stands there, or most of its words. */
export function isNamed(given: string, listed: string): boolean {
  const there = new Set(wordsOf(given))
  const own = wordsOf(listed.replace(/\(.*?\)/gu, ""))
  return own.length > 0 && (there.has(own.at(-1)!) || own.filter(word => there.has(word)).length * 2 > own.length)
}

/** Units that no list of persons counts. */
const measure =
  /^(?:%|percent|.*dollar|euro|pound.*|.*met(?:re|er)|mile|foot|inch|tonne|ton|hour|day|week|month|year|minute|second|barrel)$/u

/** Whether a figure counts what the list says: the same noun in some form, or, of persons, anything that is no measure. */
export function isOfUnit({ unit }: Figure, listed: string): boolean {
  if (listed === "persons" || listed === "children") return unit === null || !measure.test(unit)
  if (unit === null) return false
  const [own, other] = [stemsOf(unit === "%" ? "percent" : unit), stemsOf(listed)]
  return own.some(word => other.includes(word))
}

function stemsOf(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[\s-]+/u)
    .map(word => stem(word))
}

/** Number and unit of an ISO 8601 duration as a list has them; null for what is none. */
export function durationOf({ value }: Time): { readonly value: number; readonly unit: string } | null {
  const [, clock, number, letter] = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/u.exec(value ?? "") ?? []
  if (number === undefined || letter === undefined) return null
  const units: Readonly<Record<string, string>> = {
    Y: "year",
    M: clock ? "minute" : "month",
    W: "week",
    D: "day",
    H: "hour",
    S: "second",
  }
  return { value: Number(number), unit: units[letter]! }
}

/** Whether two times have a day in common. Open ends are `..`. */
export function haveDayInCommon(given: string | null, listed: string): boolean {
  if (given === null) return false
  const [own, other] = [daysOf(given), daysOf(listed)]
  return own !== null && other !== null && own.first <= other.last && other.first <= own.last
}

/** First and last day of a value, as `YYYY-MM-DD`. */
function daysOf(value: string): { readonly first: string; readonly last: string } | null {
  const [from = "", to = from] = value.split("/")
  const [first, last] = [bounds(from), bounds(to)]
  if (from !== ".." && !first) return null
  if (to !== ".." && !last) return null
  return { first: first?.first ?? "0000-01-01", last: last?.last ?? "9999-12-31" }
}

function bounds(value: string): { readonly first: string; readonly last: string } | null {
  const week = /^(\d{4})-W(\d\d)/u.exec(value)
  if (week) return weekOf(Number(week[1]), Number(week[2]))
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|T|-?[A-Z])/u.exec(value) ?? []
  if (year === undefined) return null
  return {
    first: `${year}-${month ?? "01"}-${day ?? "01"}`,
    last: `${year}-${month ?? "12"}-${day ?? "31"}`,
  }
}

/** Monday and Sunday of a week of ISO 8601. */
function weekOf(year: number, week: number): { readonly first: string; readonly last: string } {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 24 * 60 * 60_000
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
  return { first: iso(monday), last: iso(monday + 6 * 24 * 60 * 60_000) }
}
