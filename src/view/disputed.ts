// What there is to dispute in an entry: that reports differ on it in substance, or that another entry says otherwise.

import { kindsOf, statuses } from "../model/catalogue.js"
import type { Entry } from "../model/record.js"
import { reworded, unmarked, withMarks } from "../record/differs.js"
import { dayText } from "./words.js"

/** Differences in the telling: a reworded quotation, or a plan and its outcome, leave nothing to dispute. */
const ofTelling: ReadonlySet<string> = new Set([reworded, unmarked, withMarks, ...kindsOf(statuses)])

/** Whether readings differ in the telling alone. */
export function isOfTelling(what: string): boolean {
  return ofTelling.has(what)
}

/** Whether reports differ on it in substance, or another entry disputes it. */
export function isDisputed(entry: Entry): boolean {
  return entry.beside.length > 0 || entry.differs.some(({ what }) => !isOfTelling(what))
}

/** What some readings say where they differ, and the reports that have it so. */
export interface Side {
  readonly what: string
  readonly reports: readonly string[]
}

/** The sides of all differences, each with its reports once. */
export function sidesOf({ differs, readings: all }: Pick<Entry, "differs" | "readings">): Side[] {
  return differs.map(({ what, readings }) => ({
    what,
    reports: [...new Set(readings.flatMap(i => all[i]?.report ?? []))],
  }))
}

/** `before 2041 A C · by 2041 B`; empty where readings agree. `name` as by `namer`. */
export function sidesText(sides: readonly Side[], name: (id: string) => string): string {
  return sides.map(({ what, reports }) => [dayText(what), ...reports.map(name)].join(" ")).join(" · ")
}
