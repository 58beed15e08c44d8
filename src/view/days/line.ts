// The line over the days: equal steps of time in which something stands, finest that are not too many, with what is
// between them that is empty.

import { dayText } from "../../kit/day.js"
import { byCodeUnit } from "../../model/identity.js"
import type { DayLane, LineCell } from "../shapes.js"
import { daysBetween, firstDay } from "./calendar.js"

/** Steps of the line, as lengths of an ISO day, from fine to coarse: day, month, year, decade. */
const steps = [10, 7, 4, 3] as const
/** Cells that a line can be read with. */
const mostCells = 60

/** The cells of a line in which something stands, in order; `at` as in a placed thing. */
export function lineOf(things: readonly { readonly lane: DayLane; readonly at: string | null }[]): LineCell[] {
  const dated = things.flatMap(({ lane, at }) => (at === null ? [] : [{ lane, day: firstDay(at), at }]))
  const step = steps.find(length => new Set(dated.map(({ day }) => day.slice(0, length))).size <= mostCells) ?? 3
  const cells = new Map<string, Record<DayLane, number>>()
  for (const { lane, day, at } of dated) {
    // What is known to the year is not told as its first day.
    const key = /^[\d-]+$/.test(at) && at.length < step ? at : day.slice(0, step)
    const counts = cells.get(key) ?? { happened: 0, planned: 0, said: 0, published: 0 }
    counts[lane] += 1
    cells.set(key, counts)
  }
  return [...cells]
    .sort(([a], [b]) => byCodeUnit(firstDay(a), firstDay(b)) || a.length - b.length)
    .map(([key, counts], n, all) => {
      const before = all[n - 1]?.[0]
      return {
        from: boundOf(key, "0"),
        to: boundOf(key, "9"),
        text: key.length === 3 ? `${key}0s` : dayText(key),
        gapDays: before === undefined ? 0 : emptyDays(before, key),
        counts,
      }
    })
}

/** A decade is bounded by its first and last year; any other step by itself. */
function boundOf(key: string, digit: string): string {
  return key.length === 3 ? `${key}${digit}` : key
}

/** Days without anything between two cells, the length of a cell taken off. */
function emptyDays(before: string, after: string): number {
  const [a, b] = [before, after].map(key => firstDay(key.length === 3 ? `${key}0` : key)) as [string, string]
  const ofCell = { 10: 1, 7: 31, 4: 366, 3: 3653 }[after.length] ?? 1
  return Math.max(0, daysBetween(a, b) - ofCell)
}
