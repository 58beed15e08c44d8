// Whether a page prints its dates of figures with the day first: "01/05/2010" is the first of May where another date
// of the page can only be read so, or where the other way round would lie behind the day of publication.

import { dayValue, pad, type Day } from "./calendar.js"

const slashed = /(?<![\p{L}\p{N}/])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})(?![\p{L}\p{N}/])/gu

/** Most pages have none, and are looked through faster without a look behind each letter. */
const anySlashed = /\d[/.]\d{1,2}[/.](?:19|20)\d/

/** Whether the dates of figures on a page tell the day first. American order, unless the page speaks for the other. */
export function isDayFirst(page: string, published: Day | null): boolean {
  if (!anySlashed.test(page)) return false
  const dates = [...page.matchAll(slashed)].map(match => match.slice(1).map(Number) as [number, number, number])
  const is = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12
  if (dates.some(([a, b]) => is(b, a) && !is(a, b))) return false
  if (dates.some(([a, b]) => is(a, b) && !is(b, a))) return true
  const today = published && dayValue(published)
  const value = (year: number, month: number, day: number) => `${year}-${pad(month)}-${pad(day)}`
  if (!today) return false
  if (dates.some(([a, b, year]) => value(year, a, b) === today)) return false
  return dates.some(
    ([a, b, year]) => value(year, b, a) === today || (value(year, a, b) > today && value(year, b, a) < today),
  )
}
