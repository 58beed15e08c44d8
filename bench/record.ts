// The record against a pile with hand-made truth: which entries are found, found exactly, split, wrongly merged,
// and invented.
//
// Layout of DIR: `truth.json`, and the pages in `pile/` (or beside `truth.json`). Of the truth this reads `record`, a
// list of `{ kind, words: { FILE: words }, origins, newsrooms, differs, sharedSource? }`: an entry's `words` stand in
// the reading of each page that carries it, and no other page does; `origins` is their number, `newsrooms` their
// names; `differs` and `sharedSource` tell whether the entry says so. `pages.FILE.furniture`, where given, lists
// words that must not stand in any reading. The truth names the entries that matter; others are not counted as wrong.

import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { basename, join } from "node:path"
import { trace } from "../src/index.js"
import type { Entry, EntryKind, EntryReading } from "../src/model/record.js"
import type { Trace } from "../src/model/trace.js"
import type { Benchmark } from "./bench.js"

/** One entry of a record's truth. */
export interface TrueEntry {
  readonly kind: EntryKind
  /** File name → words within the reading there. */
  readonly words: Readonly<Record<string, string>>
  readonly origins: number
  readonly newsrooms: readonly string[]
  readonly differs: boolean
  readonly sharedSource?: boolean
}

/** What this benchmark reads of a pile's truth. */
export interface RecordTruth {
  readonly record: readonly TrueEntry[]
  readonly pages?: Readonly<Record<string, { readonly furniture?: readonly string[] }>>
}

/** The benchmark `record`. */
export const recordBench: Benchmark = {
  name: "record",
  about: "entries of a pile with hand-made truth: found, exact, split, wrongly merged, invented",
  published: {},
  async run(data) {
    const truth = JSON.parse(await readFile(join(data, "truth.json"), "utf8")) as RecordTruth
    const pile = existsSync(join(data, "pile")) ? join(data, "pile") : data
    const traced = await trace([pile])
    const notes: string[] = []
    let [found, exact, split, readings, given] = [0, 0, 0, 0, 0]
    const matches = new Map<Entry, number>()
    for (const entry of truth.record) {
      const files = Object.keys(entry.words)
      given += files.length
      const candidates = traced.record
        .map(ours => ({ ours, pages: files.filter(file => carries(traced, ours, file, entry.words[file]!)) }))
        .filter(({ ours, pages }) => ours.kind === entry.kind && pages.length)
        .sort((a, b) => b.pages.length - a.pages.length)
      const best = candidates[0]
      const name = Object.values(entry.words)[0]!
      if (!best) {
        notes.push(`not found: ${entry.kind} ${name}`)
        continue
      }
      found++
      readings += best.pages.length
      split += candidates.length - 1
      for (const { ours } of candidates) matches.set(ours, (matches.get(ours) ?? 0) + 1)
      const faults = faultsOf(traced, entry, best.ours, best.pages, candidates.length)
      if (faults.length) notes.push(`${entry.kind} ${name}: ${faults.join("; ")}`)
      else exact++
    }
    const merged = traced.record.filter(
      entry => (matches.get(entry) ?? 0) > 1 || isBeyond(traced, entry, truth, matches),
    )
    const invented = traced.record.filter(entry => entry.readings.some(reading => isInvented(traced, reading, truth)))
    notes.push(...merged.map(entry => `wrongly merged: ${entry.kind} ${entry.readings[0]?.text}`))
    notes.push(...invented.map(entry => `invented: ${entry.kind} ${entry.readings[0]?.text}`))
    const n = truth.record.length
    return {
      items: n,
      measures: {
        found: found / n,
        exact: exact / n,
        readings: readings / given,
        split,
        wronglyMerged: merged.length,
        invented: invented.length,
        entries: traced.record.length,
      },
      notes,
    }
  },
}

function fileOf(traced: Trace, report: string): string {
  return basename(traced.reports.find(({ id }) => id === report)?.path ?? "")
}

/** Whether an entry has a reading on a page that holds, or lies within, the words there. */
function carries(traced: Trace, entry: Entry, file: string, words: string): boolean {
  return entry.readings.some(reading => fileOf(traced, reading.report) === file && touches(traced, reading, words))
}

/** Whether a reading and the words, wherever they stand on the page, have half of the shorter one in common. */
function touches(traced: Trace, reading: EntryReading, words: string): boolean {
  const text = traced.reports.find(({ id }) => id === reading.report)?.text ?? ""
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const common = Math.min(reading.end, at + words.length) - Math.max(reading.start, at)
    if (common * 2 >= Math.min(words.length, reading.end - reading.start)) return true
  }
  return false
}

function faultsOf(
  traced: Trace,
  truth: TrueEntry,
  ours: Entry,
  pages: readonly string[],
  candidates: number,
): string[] {
  const missing = Object.keys(truth.words).filter(file => !pages.includes(file))
  const beyond = ours.reports.map(id => fileOf(traced, id)).filter(file => !(file in truth.words))
  const sameRooms = [...ours.newsrooms].sort().join() === [...truth.newsrooms].sort().join()
  return [
    ...(missing.length ? [`without ${missing.join(", ")}`] : []),
    ...(beyond.length ? [`with ${beyond.join(", ")}`] : []),
    ...(candidates > 1 ? [`in ${candidates} entries`] : []),
    ...(ours.origins.length === truth.origins ? [] : [`${ours.origins.length} origins for ${truth.origins}`]),
    ...(sameRooms ? [] : [`newsrooms ${ours.newsrooms.join(", ") || "none"} for ${truth.newsrooms.join(", ")}`]),
    ...(ours.differs.length > 0 === truth.differs ? [] : [`differs ${!truth.differs} for ${truth.differs}`]),
    ...((truth.sharedSource ?? false) && ours.sharedSource === null ? ["no shared source"] : []),
  ]
}

/** An entry of the truth that also has readings on pages which do not carry it. */
function isBeyond(traced: Trace, entry: Entry, truth: RecordTruth, matches: ReadonlyMap<Entry, number>): boolean {
  if (!matches.has(entry)) return false
  const own = truth.record.find(
    ({ kind, words }) =>
      kind === entry.kind && Object.entries(words).some(([file, w]) => carries(traced, entry, file, w)),
  )
  return own !== undefined && entry.reports.some(id => !(fileOf(traced, id) in own.words))
}

/** A reading that is not the page's own words at its place, or that stands in matter barred from the record. */
function isInvented(traced: Trace, reading: EntryReading, truth: RecordTruth): boolean {
  const report = traced.reports.find(({ id }) => id === reading.report)
  if (!report || report.text.slice(reading.start, reading.end) !== reading.text) return true
  if (report.intrusions.some(([start, end]) => reading.start < end && start < reading.end)) return true
  const furniture = truth.pages?.[basename(report.path)]?.furniture ?? []
  return furniture.some(words => reading.text.includes(words))
}
