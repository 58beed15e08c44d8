// Paths → what to keep of a corpus: the first half of a trace, who took from whom, through the runner that traces use, and
// a choice of each family by a rule (`corpus/`). The input is read twice: for its pages, and for its rows as they came, so
// that these never stand in memory together.

import { resolve } from "node:path"
import type { Choosing } from "./corpus/choice.js"
import { unjudged, type Verdict, verdictsOn } from "./corpus/verdicts.js"
import { cellsOf, wordsOf } from "./export/rows/columns.js"
import { type Gathered, gatherBytes, gatherRows, type Ingested } from "./ingest/ingest.js"
import type { RawRow } from "./ingest/inputs/raw-row.js"
import { shipped } from "./knowledge.js"
import { byCodeUnit } from "./model/identity.js"
import type { Problem } from "./model/problem.js"
import type { Report } from "./model/report.js"
import { relateGiven } from "./pipeline.js"
import { here } from "./run/here.js"
import { readFound, readHeld } from "./run/reading.js"
import { guarded } from "./runner.js"
import * as stages from "./stages.js"
import type { Store } from "./store/store.js"
import { filesOf, storeFor, type TraceOptions, withRunner } from "./trace.js"

/** What is to be deduplicated: what stands at paths, or, without any, all that a store holds. */
export interface Corpus {
  readonly paths: readonly string[]
  /** What stood on standard input, where `-` is among the paths. */
  readonly stdin?: Uint8Array
  /** The column by which rows are called. */
  readonly id?: string
  /** Links that lead out of what stands at the paths are followed. */
  readonly followLinks?: boolean | undefined
}

/** What is wrong with the corpus as a whole, with what to do. */
export class BadCorpus extends Error {}

/** A corpus, judged. */
export interface Deduped {
  /** In the order of the input. */
  readonly verdicts: readonly Verdict[]
  /** By the place of each, where it was read. */
  readonly reports: ReadonlyMap<string, Report>
  readonly problems: readonly Problem[]
}

/** A row of the input as it came, or a page as a row, with what becomes of it. */
export interface JudgedRow {
  readonly row: RawRow
  readonly verdict: Verdict
}

/** Judge a corpus. Never rejects for a bad row. */
export async function dedupe(corpus: Corpus, options: TraceOptions & Choosing): Promise<Deduped> {
  const { outlets = null, amendments = [] } = options
  const called = corpus.id === undefined ? new Map<string, string>() : await namesIn(corpus, corpus.id)
  const store = options.store === undefined ? null : await storeFor(corpus.paths, options.store)
  try {
    const reports: Report[] = []
    const unread: Verdict[] = []
    const input: Input = { places: new Map(), rows: new Set() }
    const problems: Problem[] = [...(outlets?.problems ?? [])]
    const own = new Set([outlets?.path ?? [], filesOf(options.store)].flat().map(path => resolve(path)))
    for await (const one of readCorpus(corpus, store, options, input)) {
      if ("report" in one) reports.push(one.report)
      else if (!own.has(resolve(one.problem.path))) {
        const { path, what, leftOut } = one.problem
        problems.push(one.problem)
        if (leftOut && input.rows.has(path)) unread.push(unjudged(path, called.get(path) ?? path, what))
      }
    }
    // What a store holds stands in no order but that of its places.
    if (isHeld(corpus)) reports.sort((a, b) => byCodeUnit(a.path, b.path))
    const given = { problems: [], amendments, outlets: outlets?.outlets ?? null }
    const { verdicts, failed } = await withRunner(store, reports.length, options, async runner => {
      const run = guarded(runner)
      const lineage = await relateGiven(reports, given, run)
      return {
        verdicts: verdictsOn(reports, lineage, options, called),
        failed: [...lineage.followed.problems, ...run.problems],
      }
    })
    store?.finish()
    const byPlace = new Map(reports.map(report => [report.path, report]))
    const inOrder = [...verdicts, ...unread].sort((a, b) => placeIn(input, a) - placeIn(input, b))
    return { verdicts: inOrder, reports: byPlace, problems: [...problems, ...failed] }
  } finally {
    store?.close()
  }
}

/** The input as it was read: what stands in which place, and which of them are rows of tables. */
interface Input {
  readonly places: Map<string, number>
  readonly rows: Set<string>
}

function placeIn({ places }: Input, { row }: Verdict): number {
  return places.get(row) ?? 0
}

/** What rows are called, by their places. */
async function namesIn(corpus: Corpus, column: string): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  const places = new Map<string, string>()
  for await (const one of gatheredFrom(corpus)) {
    const name = one.row === undefined ? "" : wordsOf(cellsOf(one.row).get(column))
    if (name === "") continue
    const place = placeOf(one)
    const other = places.get(name)
    if (other !== undefined && other !== place)
      throw new BadCorpus(`two rows are “${name}” in the column ${column}: ${other} and ${place}`)
    places.set(name, place)
    names.set(place, name)
  }
  if (names.size === 0) throw new BadCorpus(`no row has anything in a column ${column}`)
  return names
}

function placeOf(one: Gathered): string {
  return "page" in one ? one.page.path : one.problem.path
}

function isHeld({ paths, stdin }: Corpus): boolean {
  return paths.length === 0 && stdin === undefined
}

function readCorpus(
  corpus: Corpus,
  store: Store | null,
  { knowledge = shipped }: TraceOptions,
  input: Input,
): AsyncGenerator<Ingested> {
  const runner = here(knowledge)
  if (store !== null && isHeld(corpus)) return readHeld(stages.reading, runner, store.pages)
  return readFound(noting(gatheredFrom(corpus), input), stages.reading, runner, store?.pages ?? null)
}

/** What was found, as it comes, and noted. */
async function* noting(found: AsyncIterable<Gathered>, { places, rows }: Input): AsyncGenerator<Gathered> {
  for await (const one of found) {
    const place = placeOf(one)
    if (!places.has(place)) places.set(place, places.size)
    if (one.row !== undefined) rows.add(place)
    yield one
  }
}

/** What stands in a corpus, in an order that hangs on the paths alone. */
async function* gatheredFrom({ paths, stdin, followLinks }: Corpus): AsyncGenerator<Gathered> {
  if (stdin !== undefined) yield* gatherBytes("-", stdin, true)
  yield* gatherRows(
    paths.filter(path => path !== "-"),
    { followLinks },
  )
}

/** The rows of a corpus in its order, as they came, with what becomes of each; pages that stand in no table as rows of their own. */
export async function* judgedRows(corpus: Corpus, { verdicts, reports }: Deduped): AsyncGenerator<JudgedRow> {
  const byRow = new Map(verdicts.map(verdict => [verdict.row, verdict]))
  if (isHeld(corpus)) {
    for (const verdict of verdicts) yield { row: rowOfPage(reports.get(verdict.row)!), verdict }
    return
  }
  for await (const one of gatheredFrom(corpus)) {
    // A caveat stands before its page.
    if ("problem" in one && (one.row === undefined || !one.problem.leftOut)) continue
    const place = placeOf(one)
    const verdict = byRow.get(place)
    const report = reports.get(place)
    const row = one.row ?? (report && rowOfPage(report))
    if (row !== undefined && verdict !== undefined) yield { row, verdict }
  }
}

/** Columns of a page that stands in no table. */
const pageColumns = ["id", "path", "address", "title", "outlet", "published", "language", "text"] as const

function rowOfPage(report: Report): RawRow {
  const cells = pageColumns.map(name => (name === "published" ? (report.published?.value ?? null) : report[name]))
  return { names: pageColumns, cells }
}
