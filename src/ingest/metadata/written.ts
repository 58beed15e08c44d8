// A date as a person writes it into a form: "16 March 2021", "March 16, 2021", "16.3.2021, 14:05", "March 2021", "2021". Read
// by what reads the dates of pages; here are only the parts of one that pages never leave out, and what nobody can know.

import { findDate } from "./dates.js"
import { months } from "./months.js"

/** A date cut to what was written, as ISO 8601, or why it is none, with an example. */
export type WrittenDate = { readonly value: string } | { readonly problem: string }

const example = "Write it as 16 March 2021, 16.3.2021, 14:05 or 2021-03-16."
const iso = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})?)?)?)?$/
const weekday = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu
/** Longest that a date is. */
const longest = 60

/** Read one. */
export function writtenDate(written: string): WrittenDate {
  const text = written.trim()
  if (text.length > longest) return { problem: `This is too long for a date. ${example}` }
  if (iso.test(text)) return isDay(text) ? { value: text } : { problem: `There is no day ${text}. ${example}` }
  const month = monthAlone(text)
  if (month) return { value: month }
  const found = findDate(text)
  if (!found || hasMore(text, found.start, found.end)) return { problem: `“${text}” was not understood. ${example}` }
  if (found.ambiguous) return { problem: turned(text, found.value) }
  return { value: found.value }
}

/** Whether a calendar has the day. */
function isDay(value: string): boolean {
  const [year, month = 1, day = 1] = value.slice(0, 10).split("-").map(Number)
  const date = new Date(Date.UTC(year!, month - 1, day))
  const clock = /T(\d{2}):(\d{2})/.exec(value)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && (!clock || isClock(clock[1]!, clock[2]!))
}

function isClock(hour: string, minute: string): boolean {
  return Number(hour) < 24 && Number(minute) < 60
}

/** "March 2021", "3/2021". */
function monthAlone(text: string): string | null {
  const [, name, year] = /^(\p{L}[\p{L}.]*)\s+(?:of\s+)?(\d{4})$/u.exec(text) ?? []
  const number = name && months.get(name.replace(/\.$/, "").toLowerCase())
  return number ? `${year}-${String(number).padStart(2, "0")}` : null
}

/** Whether words stand beside a date that may change what it says. */
function hasMore(text: string, start: number, end: number): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`
  return /[\p{L}\d]/u.test(rest.replace(weekday, ""))
}

function turned(text: string, value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? []
  return `“${text}” may be read two ways. Write ${year}-${month}-${day} or ${year}-${day}-${month}.`
}
