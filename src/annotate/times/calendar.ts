// Days, weeks and quarters of the Gregorian calendar as TIMEX3 values. Arithmetic on day numbers, no clock, no zone.

/** A calendar day; `month` 1…12. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const dayLength = 86_400_000

function number({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength)
}

function fromNumber(n: number): Day {
  const date = new Date(n * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day `n` days on; negative goes back. */
export function addDays(from: Day, n: number): Day {
  return fromNumber(number(from) + n)
}

/** The month `n` months on, its day kept where the month has one. */
export function addMonths({ year, month, day }: Day, n: number): Day {
  const at = year * 12 + (month - 1) + n
  return { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1, day: Math.min(day, 28) }
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: Day): number {
  return ((((number(day) + 3) % 7) + 7) % 7) + 1
}

/** `2021-03-17` */
export function dayValue({ year, month, day }: Day): string {
  return `${monthValue({ year, month })}-${pad(day)}`
}

/** `2021-03` */
export function monthValue({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${String(year).padStart(4, "0")}-${pad(month)}`
}

/** `2021-W11` (ISO 8601) */
export function weekValue(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day))
  const first = number({ year: thursday.year, month: 1, day: 1 })
  return `${thursday.year}-W${pad(1 + Math.floor((number(thursday) - first) / 7))}`
}

/** `2021-Q1` */
export function quarterValue({ year, month }: Day): string {
  return `${year}-Q${Math.ceil(month / 3)}`
}

/** A day from `2021-03-17…`; months and years give none. */
export function readDay(value: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value)
  if (!match) return null
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/** Two digits. */
export function pad(n: number): string {
  return String(n).padStart(2, "0")
}
