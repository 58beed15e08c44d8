// Pages into a store, and what each of them is: new or known, whose copy, a new origin. They stand in files or at addresses,
// which are fetched where a person named them. What is done is what they touch: they are read, kept and indexed, and what is
// near them is traced as a pile of its own, weighed by the counts of all that the store holds.

import { resolve } from "node:path"
import { entryVersion, indexerBy } from "./around/entry.js"
import type { Extent } from "./around/neighbourhood.js"
import { keyOf } from "./kit/keys.js"
import { type Knowledge, shipped } from "./knowledge.js"
import { isAddress } from "./fetch/address.js"
import type { Fetching } from "./fetch/fetcher.js"
import { readList } from "./fetch/lists.js"
import { thisNetwork } from "./fetch/network.js"
import type { Wanted } from "./fetch/visits.js"
import type { Ingested } from "./ingest/ingest.js"
import type { ToldEvent } from "./model/event.js"
import type { Problem } from "./model/problem.js"
import type { Trace } from "./model/trace.js"
import { readAddresses } from "./run/addresses.js"
import { here } from "./run/here.js"
import { readFound, readHeld, readPaths } from "./run/reading.js"
import type { Progress } from "./runner.js"
import * as stages from "./stages.js"
import type { Index } from "./store/indexed.js"
import type { Arrived } from "./store/standing.js"
import type { AskedStore, Store } from "./store/store.js"
import { tell } from "./tell.js"
import { filesOf, readerVersion, storeAt, type TraceOptions } from "./trace.js"

/** A page that was added, and what was read around it to tell what it is; null where that was not asked. */
export interface Added extends Arrived {
  readonly around: Extent | null
}

/** What came of adding pages. */
export interface Adding {
  readonly pages: readonly Added[]
  /** Reports that the store holds now. */
  readonly held: number
  /** What is near the pages that were told of, traced as a pile; null where none was. */
  readonly traced: Trace | null
  /** What a desk hears of them, and did not before. */
  readonly events: readonly ToldEvent[]
  /** Of the inputs, of the pages that were read of them, and of steps that failed. */
  readonly problems: readonly Problem[]
}

/** Of more pages at once none is told of: they are kept, and a trace of the store tells of all. */
export const mostTold = 40

/** How pages are added to a store. */
export interface AddOptions extends Omit<TraceOptions, "store" | "held"> {
  readonly store: string
  /** Only keep and index. */
  readonly untold?: boolean
  /** Lists of addresses: files, `-` for standard input. */
  readonly lists?: readonly string[]
  /** How addresses are fetched: by this machine's network where nothing is said. */
  readonly fetching?: Fetching
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** Add what stands at paths and addresses to a store. What is there already stays what it is. */
export async function add(sources: readonly string[], options: AddOptions): Promise<Adding> {
  const { progress = () => {}, outlets = null, knowledge = shipped } = options
  const store = await storeAt(options.store, true)
  try {
    const problems: Problem[] = [...(outlets?.problems ?? [])]
    const index = await openIndex(store, knowledge, progress)
    const last = store.standings.last()
    const own = new Set([outlets?.path ?? [], filesOf(options.store)].flat().map(path => resolve(path)))
    const ids = new Set<string>()
    for await (const one of readSources(sources, store, options)) {
      if ("report" in one) {
        ids.add(one.report.id)
        problems.push(...one.report.problems)
      } else if (!own.has(resolve(one.problem.path))) problems.push(one.problem)
      progress("keep", ids.size, 0)
    }
    follow(index, progress)
    const arrived = store.standings.arrived([...ids], last)
    const told = options.untold ? [] : toTell(arrived)
    const { traced, extents, events } = await tell(told, store, index, options)
    // What was asked of no page is not asked later.
    store.told.pass(arrived.map(({ number }) => number))
    store.finish()
    const pages = arrived.map(one => ({ ...one, around: extents.get(one.number) ?? null }))
    // What is wrong with kept pages was told when they came; that a step failed is news.
    const failed = traced?.problems.filter(({ leftOut }) => leftOut) ?? []
    return { pages, held: index.size(), traced, events, problems: [...problems, ...failed] }
  } finally {
    store.close()
  }
}

/** All at paths, then what lists hold, then all at addresses. */
export async function* readSources(
  sources: readonly string[],
  store: Store,
  { lists = [], fetching = { network: thisNetwork }, stdin, knowledge = shipped, progress = () => {} }: AddOptions,
): AsyncGenerator<Ingested> {
  const [reading, runner] = [stages.reading, here(knowledge)]
  yield* readPaths(
    sources.filter(source => !isAddress(source)),
    reading,
    runner,
    store.pages,
  )
  const wanted: Wanted[] = sources.filter(isAddress).map(address => ({ address }))
  for (const list of lists) {
    const { found, wanted: more } = await readList(list, stdin)
    wanted.push(...more)
    yield* readFound(found, reading, runner, store.pages)
  }
  if (wanted.length === 0) return
  yield* readAddresses(wanted, reading, runner, store, fetching, (done, of) => progress("fetch", done, of))
}

/** All of few pages; of many the new ones, if those are few; else none. */
function toTell(arrived: readonly Arrived[]): readonly Arrived[] {
  const fresh = arrived.filter(({ status }) => status !== "known")
  return [arrived, fresh].find(some => some.length <= mostTold) ?? []
}

/** The index of a store, brought up to date with all that stands there, whoever kept it. */
export async function openIndex(store: AskedStore, knowledge: Knowledge, progress: Progress): Promise<Index> {
  const index = store.index(indexerBy(knowledge.frequencies))
  const program = keyOf(entryVersion, stages.annotating.version, readerVersion())
  // Pages that another version of the reader read are read anew.
  if (!index.begin(program)) for await (const _ of readHeld(stages.reading, here(knowledge), store.pages));
  follow(index, progress)
  return index
}

function follow(index: Index, progress: Progress): void {
  const all = index.waiting()
  for (let done = 0, n = -1; n !== 0; done += n) {
    n = index.follow(readerVersion())
    progress("index", Math.min(all, done + n), all)
  }
}
