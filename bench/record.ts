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
import type { Entry, EntryReading } from "../src/model/record.js"
import type { EntryKind } from "../src/model/catalogue.js"
import type { Trace } from "../src/model/trace.js"
import type { Benchmark } from "./bench.js"
import { count, share } from "./measure.js"
import { missing, wrongOnes } from "./rows.js"
import { traceOf } from "./texts.js"

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
  set: { at: "sample", own: true, part: "own", note: "the program is tested against it" },
  published: {},
  rows: {
    story: [
      missing("found", "of 100 things that a pile of fiction reports, # have no entry"),
      missing("exact", "of 100 such things, # have no entry with the right pages, origins and newsrooms"),
      wrongOnes("wronglyMerged", "of 100 entries, # join two things"),
      wrongOnes("invented", "of 100 entries, # hold words that are not the story's"),
    ],
  },
  async run(data) {
    const truth = JSON.parse(await readFile(join(data, "truth.json"), "utf8")) as RecordTruth
    const pile = existsSync(join(data, "pile")) ? join(data, "pile") : data
    const traced = await traceOf(pile)
    const answers = truth.record.map(entry => answerTo(traced, entry))
    const found = answers.flatMap(({ candidates }) => candidates[0] ?? [])
    const claimed = answers.flatMap(({ candidates }) => candidates.map(({ ours }) => ours))
    const merged = traced.record.filter(
      entry => claimed.filter(ours => ours === entry).length > 1 || isBeyond(traced, entry, truth, claimed),
    )
    const invented = traced.record.filter(entry => entry.readings.some(reading => isInvented(traced, reading, truth)))
    return {
      items: answers.length,
      measures: {
        found: share(found.length, answers.length),
        exact: share(answers.filter(({ note }) => note === null).length, answers.length),
        readings: share(
          found.flatMap(({ pages }) => pages).length,
          truth.record.flatMap(({ words }) => Object.keys(words)).length,
        ),
        split: claimed.length - found.length,
        wronglyMerged: count(merged.length, traced.record.length),
        invented: count(invented.length, traced.record.length),
        entries: traced.record.length,
      },
      notes: [
        ...answers.flatMap(({ note }) => note ?? []),
        ...merged.map(entry => `wrongly merged: ${entry.kind} ${entry.readings[0]?.text}`),
        ...invented.map(entry => `invented: ${entry.kind} ${entry.readings[0]?.text}`),
      ],
    }
  },
}

/** An entry that answers to one of the truth, and the pages on which it does. */
interface Candidate {
  readonly ours: Entry
  readonly pages: readonly string[]
}

/** How the record answers to one entry of the truth: the fullest candidate first, and what is wrong with it, if anything. */
function answerTo(traced: Trace, entry: TrueEntry): { candidates: readonly Candidate[]; note: string | null } {
  const files = Object.keys(entry.words)
  const candidates = traced.record
    .filter(ours => ours.kind === entry.kind)
    .map(ours => ({ ours, pages: files.filter(file => carries(traced, ours, file, entry.words[file]!)) }))
    .filter(({ pages }) => pages.length > 0)
    .sort((a, b) => b.pages.length - a.pages.length)
  const name = `${entry.kind} ${Object.values(entry.words)[0]}`
  if (!candidates[0]) return { candidates, note: `not found: ${name}` }
  const faults = faultsOf(traced, entry, candidates[0], candidates.length)
  return { candidates, note: faults.length > 0 ? `${name}: ${faults.join("; ")}` : null }
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

function faultsOf(traced: Trace, truth: TrueEntry, { ours, pages }: Candidate, candidates: number): string[] {
  const absent = Object.keys(truth.words).filter(file => !pages.includes(file))
  const beyond = ours.reports.map(id => fileOf(traced, id)).filter(file => !(file in truth.words))
  const sameRooms = [...ours.newsrooms].sort().join() === [...truth.newsrooms].sort().join()
  return [
    ...(absent.length ? [`without ${absent.join(", ")}`] : []),
    ...(beyond.length ? [`with ${beyond.join(", ")}`] : []),
    ...(candidates > 1 ? [`in ${candidates} entries`] : []),
    ...(ours.origins.length === truth.origins ? [] : [`${ours.origins.length} origins for ${truth.origins}`]),
    ...(sameRooms ? [] : [`newsrooms ${ours.newsrooms.join(", ") || "none"} for ${truth.newsrooms.join(", ")}`]),
    ...(ours.differs.length > 0 === truth.differs ? [] : [`differs ${!truth.differs} for ${truth.differs}`]),
    ...((truth.sharedSource ?? false) && ours.sharedSource === null ? ["no shared source"] : []),
  ]
}

/** An entry of the truth that also has readings on pages which do not carry it. */
function isBeyond(traced: Trace, entry: Entry, truth: RecordTruth, claimed: readonly Entry[]): boolean {
  if (!claimed.includes(entry)) return false
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
