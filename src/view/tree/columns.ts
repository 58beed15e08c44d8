// Columns of time, as fine as there is room for. A box never stands before one that it comes from, and a date in doubt
// makes no column. What has no date stands under none: before all, after all, or between two, as it must be.

import { greatest } from "../../kit/extremes.js"
import { byCodeUnit } from "../../model/identity.js"
import { inUtc, zoneOf } from "../../model/time.js"
import type { TreeColumn } from "../shapes.js"
import { dateText } from "../words.js"
import type { Box, Forest } from "./boxes.js"

/** Above this many distinct times, a column is a day; above it again, a month. */
const mostColumns = 7
/** Days between two columns above which the time line is shown as cut. */
const gapDays = 14

/** Columns, and where each box stands. */
export interface Columns {
  readonly columns: readonly TreeColumn[]
  of(box: string): number
}

/** The columns of a forest. */
export function columnsOf({ boxes, boxOf, depths }: Forest): Columns {
  const inOrder = [...boxes.values()].sort((a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0))
  const exemplars = (box: Box) => box.above.map(({ exemplar }) => boxOf.get(exemplar)!)
  const dates = new Map(inOrder.flatMap(({ id, date }) => (date === null ? [] : [[id, date] as const])))
  const cut = cutter(dates)
  const values = [...new Set([...dates.values()].map(cut))].toSorted(byCodeUnit)
  const index = new Map(values.map((value, i) => [value, i]))
  const own = new Map([...dates].map(([id, date]) => [id, index.get(cut(date))!]))
  const slots = slotsOf(inOrder, own, exemplars)
  const used = [...new Set(slots.values())].toSorted((a, b) => a - b)
  const place = new Map(used.map((slot, i) => [slot, i]))
  return {
    columns: used.map((slot): TreeColumn => {
      const value = values[slot]
      if (value === undefined) return { label: "no date", dated: false, gap: false }
      const before = values[slot - 1]
      return { label: columnLabel(value, before), dated: true, gap: isGap(before, value) }
    }),
    of: id => place.get(slots.get(id)!)!,
  }
}

/** Cuts dates as finely as leaves few columns. Days are the publishers' own; clocks of several zones are set by one. */
function cutter(dates: ReadonlyMap<string, string>): (date: string) => string {
  const all = [...dates.values()]
  const ofOneZone = new Set(all.map(zoneOf)).size <= 1
  const cutTo = (date: string, length: number): string =>
    length === 16 && date.length > 10 && !ofOneZone ? `${inUtc(date)}Z` : date.slice(0, length)
  const length = [16, 10, 7, 4].find(length => new Set(all.map(date => cutTo(date, length))).size <= mostColumns) ?? 4
  return date => cutTo(date, length)
}

/** Places along time: a date's index; between two, before and after all for what has no date. */
function slotsOf(
  inOrder: readonly Box[],
  own: ReadonlyMap<string, number>,
  exemplars: (box: Box) => readonly string[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const box of inOrder.toReversed()) {
    const earliest = Math.min(own.get(box.id) ?? Infinity, first.get(box.id) ?? Infinity)
    for (const id of exemplars(box)) first.set(id, Math.min(first.get(id) ?? Infinity, earliest))
  }
  const slots = new Map<string, number>()
  for (const box of inOrder) {
    const least = greatest([-0.5, ...exemplars(box).map(id => slots.get(id) ?? -0.5)])
    const next = first.get(box.id) ?? Infinity
    const date = own.get(box.id)
    // Printed between two of one time, it is of that time; with nothing after it, nobody knows how late it is.
    const undated = least < 0 || next <= least ? least : next < Infinity ? Math.floor(least) + 0.5 : afterAll
    slots.set(box.id, date === undefined ? undated : Math.max(least, date))
  }
  return slots
}

const afterAll = 1e6

/** The year once, and the day once. */
function columnLabel(value: string, before: string | undefined): string {
  if (before === undefined) return dateText(value)
  if (value.length > 10 && before.slice(0, 10) === value.slice(0, 10)) return value.slice(11, 16)
  return before.slice(0, 4) === value.slice(0, 4)
    ? dateText(value).replace(` ${value.slice(0, 4)}`, "")
    : dateText(value)
}

function isGap(before: string | undefined, value: string): boolean {
  if (!before) return false
  return Date.parse(value.slice(0, 10)) - Date.parse(before.slice(0, 10)) > gapDays * 86_400_000
}
