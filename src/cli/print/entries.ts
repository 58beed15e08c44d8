// What the pages report: the entries that most stand behind, with where their readings differ and what disputes them.

import type { Entry } from "../../model/record.js"
import type { Trace } from "../../model/trace.js"
import { isDisputed, sidesOf, sidesText } from "../../view/disputed.js"
import { withdrawalText } from "../../view/corrections.js"
import { recordOf } from "../../view/marked.js"
import { titleOf } from "../../view/title.js"
import type { Terminal } from "../output.js"
import { groupBy } from "../../kit/groups.js"
import { disputing } from "./doubts.js"
import { namer } from "../../view/names.js"
import { count } from "./labels.js"
import { columns, cut, hang, padEnd, padStart } from "./wrap.js"

/** Entries printed; `stemma record` prints all. */
const shown = 8
/** Of one kind at most: else a story rich in quotations shows nothing else. */
const ofOneKind = 3
/** What is counted; owners where there is a list of them. */
const heads = { newsrooms: "newsrooms", owners: "owners", origins: "origins", reports: "pages" } as const

/** The section; empty where the record is. */
export function printEntries(trace: Trace, { width, paint }: Terminal): string[] {
  const record = recordOf(trace)
  if (record.length === 0) return []
  const name = namer(trace)
  const byId = new Map(trace.record.map(entry => [entry.id, entry]))
  const counted = (Object.keys(heads) as (keyof typeof heads)[]).filter(one => one !== "owners" || trace.ownership)
  const head = counted.map(one => heads[one]).join("  ")
  const figures = columns(head)
  const title = width - figures - 4
  return [
    `${paint.heading(padEnd("WHAT THEY REPORT", title + 2))}  ${paint.faint(head)}`,
    ...mostBehind(record).flatMap(entry => [
      `  ${padEnd(cut(titleOf(entry), title), title)}  ${sums(entry, counted)}`,
      ...remarks(trace, entry, byId, name).flatMap(remark => hang("    ", remark, width).map(paint.faint)),
    ]),
  ]
}

function sums(entry: Entry, counted: readonly (keyof typeof heads)[]): string {
  return counted.map(one => padStart(String(entry[one]?.length ?? 0), heads[one].length)).join("  ")
}

/**
 * Most origins first, then what is disputed, what more entries dispute ahead, then most pages; else in the record's own
 * order. A few of each kind.
 */
function mostBehind(record: readonly Entry[]): Entry[] {
  const ranked = [...record].sort(
    (a, b) =>
      b.origins.length - a.origins.length ||
      Number(isDisputed(b)) - Number(isDisputed(a)) ||
      b.beside.length - a.beside.length ||
      b.reports.length - a.reports.length,
  )
  const few = [...groupBy(ranked, ({ kind }) => kind).values()].flatMap(entries => entries.slice(0, ofOneKind))
  return ranked.filter(entry => few.includes(entry)).slice(0, shown)
}

function remarks(trace: Trace, entry: Entry, byId: ReadonlyMap<string, Entry>, name: (id: string) => string): string[] {
  const differs = sidesText(sidesOf(entry), name)
  const corrected = withdrawalText(trace, entry, name)
  return [
    ...(differs ? [`differs: ${differs}`] : []),
    ...(corrected ? [corrected] : []),
    ...(entry.sharedSource === null ? [] : [`${count(entry.origins.length, "origin")}, one shared source`]),
    ...disputing(entry, byId, name).map(other => `beside it: ${other}`),
  ]
}
