// A date as a person writes it into a form: "16 March 2021", "March 16, 2021", "16.3.2021, 14:05", "March 2021", "2021". Days
// are read as everywhere else that people type them, those with a clock by what reads the dates of pages; here is only what
// neither asks: whether it may be read two ways, and whether words beside it change what it says.

import { isDay, readDay } from "../../kit/day.js"
import { findDate } from "./dates.js"

/** A date cut to what was written, as ISO 8601, or why it is none, with an example. */
export type WrittenDate = { readonly value: string } | { readonly problem: string }

const example = "Write it as 16 March 2021, 16.3.2021, 14:05 or 2021-03-16."
const withClock = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?:Z|[+-]\d{2}:\d{2})?$/
const weekday = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu
/** Longest that a date is. */
const longest = 60

/** Read one. */
export function writtenDate(written: string): WrittenDate {
  const text = written.trim()
  if (text.length > longest) return { problem: `This is too long for a date. ${example}` }
  if (isDay(withClock.exec(text)?.[1] ?? "")) return { value: text }
  const found = findDate(text)
  if (found?.ambiguous) return { problem: turned(text, found.value) }
  const day = readDay(text)
  if (day !== null) return { value: day }
  if (!found || hasMore(text, found.start, found.end)) return { problem: `“${text}” was not understood. ${example}` }
  return { value: found.value }
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
