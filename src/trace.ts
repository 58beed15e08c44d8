// Paths → a trace: what is read from the disk, traced here with what the program knows.

import { resolve } from "node:path"
import { keepTelling } from "./events/telling.js"
import type { Ingested } from "./ingest/ingest.js"
import { keyOf } from "./kit/keys.js"
import { type Knowledge, shipped, shippedDigest } from "./knowledge.js"
import type { OutletList } from "./model/outlets.js"
import type { Problem } from "./model/problem.js"
import type { Report } from "./model/report.js"
import type { Amendment, Lettered } from "./model/review.js"
import type { Given, Trace } from "./model/trace.js"
import { type PartOf, tracePile } from "./pipeline.js"
import { here } from "./run/here.js"
import { overParts } from "./run/counting.js"
import { type Keeping, kept } from "./run/kept.js"
import { forResults, usualMemory } from "./run/memory.js"
import { readHeld, readPaths } from "./run/reading.js"
import { threads } from "./run/threads.js"
import type { Progress, Runner } from "./runner.js"
import * as stages from "./stages.js"
import type { AskedStore, Store } from "./store/store.js"

/** How paths are traced. */
export interface TraceOptions {
  readonly progress?: Progress
  readonly amendments?: readonly Amendment[]
  /** Letters that reports were shown under, and keep. */
  readonly letters?: readonly Lettered[]
  /** The user's list of outlets, as `readOutlets` reads it. */
  readonly outlets?: OutletList | null
  /** Where others have read it already, as for a thread; otherwise what ships with the program. */
  readonly knowledge?: Knowledge
  /** Threads for a pile that is worth them; 1 for none beside this one, the default. The trace is the same with any number. */
  readonly threads?: number
  /** A file to keep pages and results in, made where there is none; without paths, all that it holds is traced. */
  readonly store?: string | undefined
  /** With a store, all that it holds beside what stands at the paths. */
  readonly held?: boolean
  /** The store is for results alone and nobody asks it: what a trace tells is not kept there. */
  readonly scratch?: boolean
  /** With a store, told of each stage how many of its inputs were not kept there. */
  readonly anew?: Keeping["anew"]
  /** With a store, bytes of memory to take, about: half of the machine's where nothing is said. */
  readonly memory?: number | undefined
  /** Follow links that lead out of what stands at the paths. */
  readonly followLinks?: boolean | undefined
}

/** Trace files and folders: who took from whom, what was altered, what the story says, who stands behind it. */
export async function trace(paths: readonly string[], options: TraceOptions = {}): Promise<Trace> {
  const { amendments = [], letters = [], outlets = null, knowledge = shipped } = options
  // A server begins with a store that has nothing yet.
  const open = options.held === undefined ? storeFor : (_: readonly string[], file: string) => storeAt(file)
  const store = options.store === undefined ? null : await open(paths, options.store)
  try {
    const reports: Report[] = []
    const problems: Problem[] = [...(outlets?.problems ?? [])]
    // A list of outlets, or the store itself, may lie in the folder that is traced.
    const own = new Set([outlets?.path ?? [], filesOf(options.store)].flat().map(path => resolve(path)))
    for await (const one of readAll(paths, store, options, knowledge)) {
      if ("report" in one) reports.push(one.report)
      else if (!own.has(resolve(one.problem.path))) problems.push(one.problem)
      // How many there are is not known before the last.
      options.progress?.(stages.reading.name, reports.length + problems.length, 0)
    }
    const given = { problems, amendments, letters, outlets: outlets?.outlets ?? null }
    const traced = await traceWith(store, reports, given, options)
    if (store !== null && !options.scratch) keepTold(store, traced)
    store?.finish()
    return traced
  } finally {
    store?.close()
  }
}

/** Keep what a trace tells of all its reports. */
function keepTold({ told, standings }: Store, traced: Trace): void {
  const pages = standings.arrived(
    traced.reports.map(({ id }) => id),
    0,
  )
  keepTelling(told, traced, pages, () => true)
}

/** Trace reports on threads, and with a store in the memory that there is; as a part of a larger pile, where one is named. */
export async function traceWith(
  store: AskedStore | null,
  reports: readonly Report[],
  given: Given,
  options: TraceOptions,
  part?: PartOf,
): Promise<Trace> {
  return await withRunner(store, reports.length, options, runner => tracePile(reports, given, runner, part))
}

/** Do something with so many reports by a runner on threads, and with a store in the memory that there is. */
export async function withRunner<T>(
  store: AskedStore | null,
  reports: number,
  { progress = () => {}, knowledge = shipped, threads: count = 1, memory = usualMemory(), anew }: TraceOptions,
  work: (runner: Runner) => Promise<T>,
): Promise<T> {
  const counted = overParts(progress)
  const all = forResults(memory, reports)
  // Half of it for the texts that threads hold, where there are any.
  const bytes = count > 1 ? all / 2 : all
  const runner = threads(knowledge, count, counted.show, store ? { bytes } : {})
  try {
    const keeping = { bytes, part: counted.part, ...(anew && { anew }) }
    return await work(store ? keptBy(store, runner, keeping) : runner)
  } finally {
    await runner.close()
  }
}

/** A store, and what lies beside it while it is open. */
export function filesOf(store: string | undefined): string[] {
  return store === undefined ? [] : ["", "-wal", "-shm"].map(ending => store + ending)
}

/** The version of what reads pages. */
export function readerVersion(): string {
  return `${stages.reading.version} ${shippedDigest()}`
}

/** The store of a pile: made where there is none, but not where all that it holds is the pile. */
export async function storeFor(paths: readonly string[], file: string): Promise<Store> {
  if (paths.length === 0) (await import("./store/database.js")).mustBeThere(file)
  return storeAt(file)
}

/** Open a store; what opens it is loaded where one is asked for. */
export async function storeAt(file: string, adding = false): Promise<Store> {
  const { openStore } = await import("./store/store.js")
  return openStore(file, readerVersion(), undefined, adding)
}

/** Open a store only to ask it. */
export async function askedStoreAt(file: string): Promise<AskedStore> {
  const { askStore } = await import("./store/store.js")
  return askStore(file, readerVersion())
}

/** All at paths; with `held` all that the store holds, to which they come first. */
async function* readAll(
  paths: readonly string[],
  store: AskedStore | null,
  { held = paths.length === 0, followLinks }: TraceOptions,
  knowledge: Knowledge,
): AsyncGenerator<Ingested> {
  const runner = here(knowledge)
  const found = readPaths(paths, stages.reading, runner, store?.pages ?? null, { followLinks })
  if (store === null || !held) return yield* found
  // What could not be read is no page, and not held.
  const met = new Map<string, Ingested>()
  for await (const one of found) if ("problem" in one) met.set(keyOf(one), one)
  for await (const one of readHeld(stages.reading, runner, store.pages)) {
    met.delete("problem" in one ? keyOf(one) : "")
    yield one
  }
  yield* met.values()
}

/**
 * Under what results are kept. Keys tell of the texts that went in, not of what other stages found in them: a result hangs
 * on the version of every stage, and on what the program knows.
 */
export function resultsVersion(): string {
  const versions = Object.values(stages).map(({ name, version }) => [name, version])
  return keyOf(versions, shippedDigest())
}

/** A runner that takes from a store what is kept there. */
function keptBy(store: AskedStore, runner: Runner, keeping: Keeping): Runner {
  const program = resultsVersion()
  return kept(runner, ({ name }) => store.shelf(name, program), keeping)
}
