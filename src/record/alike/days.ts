// Days that two claims tell of: whether they speak against one another.

import type { Time } from "../../model/annotation.js"

/** Whether a time is told to the day. */
export function isDay(time: Time | null): boolean {
  return (dayOf(time)?.length ?? 0) === 10
}

/** Times that do not speak against one another: either unknown, one the coarser form of the other, or `slip` days apart. */
export function sameTime(a: Time | null, b: Time | null, days: number): boolean {
  const [x, y] = [dayOf(a), dayOf(b)]
  if (x === null || y === null) return days > 0 || x === y
  const length = Math.min(x.length, y.length)
  if (x.slice(0, length) === y.slice(0, length)) return true
  const [xMonthDay, yMonthDay] = [x.slice(5), y.slice(5)]
  if (x.startsWith("XXXX") || y.startsWith("XXXX"))
    return xMonthDay.startsWith(yMonthDay) || yMonthDay.startsWith(xMonthDay)
  const apart = Math.abs(Date.parse(x) - Date.parse(y)) / 86_400_000
  return x.length === 10 && y.length === 10 && apart <= days
}

/** A time's day, month or year; null where it has none. */
function dayOf(time: Time | null): string | null {
  return /^(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?(?![\d-])/.exec(time?.value ?? "")?.[0] ?? null
}
