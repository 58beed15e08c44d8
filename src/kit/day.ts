// Days as people write and read them: `16 March 2021`, `Mar 16, 2021`, `16.3.2021`, `March 2021`, `2021` ↔ ISO 8601 cut
// to what is given. What could be a day or a month first is read day first, unless only the other is a date.

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
const seasons: Readonly<Record<string, string>> = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" }

const ordinals = ["first", "second", "third", "fourth"]

/** A date as people write it, without the time of day: `17 Mar 2021`, `autumn 2024`, `week of 11 Mar 2024`. What is neither stays as it is. */
export function dayText(value: string): string {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season) return `${seasons[season[2]!]} ${season[1]}`
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value)
  if (week) return `${week[3] ? "weekend after" : "week of"} ${dayText(mondayOf(Number(week[1]), Number(week[2])))}`
  const part = /^(\d{4})-([QH])([1-4])$/.exec(value)
  if (part) return `${ordinals[Number(part[3]) - 1]} ${part[2] === "Q" ? "quarter" : "half"} of ${part[1]}`
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(value)
  if (!parts) return value
  const [, year, month, day] = parts
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ")
}

/** The Monday of a week of ISO 8601: week 1 is the week of 4 January. */
export function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const days = (week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)
  return new Date(fourth.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whether it is a year, a month or a day that there is: no thirteenth month, no 30th of February. */
export function isDay(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return false
  const day = `${text}${"-01-01".slice(text.length - 4)}`
  const at = Date.parse(`${day}T00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}

/** The day, month or year that a person typed, as ISO 8601; null where it is none. */
export function readDay(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:on|the|in)\s+|(?<=\d)(?:st|nd|rd|th)\b|\bof\b|,/g, " ")
    .replace(/^\s*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?\s+(?=\S*\d|\p{L})/u, "")
    .trim()
    .replace(/\s+/g, " ")
  return readings.map(read => read(text)).find(value => value !== null && isDay(value)) ?? null
}

/** In which ways a date is written; of two that give a date the first holds. */
const readings: readonly ((text: string) => string | null)[] = [
  text => written(text, /^(?<y>\d{4})(?:[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2}))?)?$/),
  text => written(text, /^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})$/),
  text => written(text, /^(?<m>\d{1,2})[-/.](?<d>\d{1,2})[-/.](?<y>\d{4})$/),
  text => written(text, /^(?<m>\d{1,2})[-/.](?<y>\d{4})$/),
  text => written(text, /^(?:(?<d>\d{1,2})[ .-]+)?(?<name>\p{L}{3,9})[. -]+(?<y>\d{4})$/u),
  text => written(text, /^(?<name>\p{L}{3,9})\.? (?<d>\d{1,2}) (?<y>\d{4})$/u),
  text => written(text, /^(?<y>\d{4})[ -](?<name>\p{L}{3,9})\.?(?:[ -](?<d>\d{1,2}))?$/u),
]

function written(text: string, pattern: RegExp): string | null {
  const groups = pattern.exec(text)?.groups
  if (!groups) return null
  const { y, m, d, name } = groups
  const month = name === undefined ? m : monthOf(name)
  if (month === null) return null
  return [y, month, d].flatMap(part => (part === undefined ? [] : [part.padStart(2, "0")])).join("-")
}

const fullNames: readonly string[] =
  "january february march april may june july august september october november december".split(" ")

function monthOf(name: string): string | null {
  const place = fullNames.findIndex(full => full.startsWith(name) || (name === "sept" && full === "september"))
  return place < 0 ? null : String(place + 1)
}
