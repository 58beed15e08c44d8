// Pages into a store: read, kept, and the index brought up to date with them. They stand in files or at addresses, and those
// are fetched where they are named, and nowhere else. Whoever adds pages, once or by a watch, takes them in this way.

import { resolve } from "node:path"
import { entryVersion, indexerBy } from "../around/entry.js"
import { isAddress } from "../fetch/address.js"
import type { Fetching } from "../fetch/fetcher.js"
import { readList } from "../fetch/lists.js"
import { thisNetwork } from "../fetch/network.js"
import type { Wanted } from "../fetch/visits.js"
import type { Ingested } from "../ingest/ingest.js"
import { keyOf } from "../kit/keys.js"
import { type Knowledge, shipped } from "../knowledge.js"
import type { Problem } from "../model/problem.js"
import { readAddresses } from "../run/addresses.js"
import { here } from "../run/here.js"
import { readFound, readHeld, readPaths } from "../run/reading.js"
import type { Progress } from "../runner.js"
import * as stages from "../stages.js"
import type { Index } from "../store/indexed.js"
import type { Arrived } from "../store/standing.js"
import type { AskedStore, Store } from "../store/store.js"
import { filesOf, readerVersion, type TraceOptions } from "../trace.js"

/** What was taken in. */
export interface Taken {
  /** All reports that were read, each once. */
  readonly arrived: readonly Arrived[]
  /** Brought up to date with them. */
  readonly index: Index
  /** Of the inputs, and of the pages that were read of them. */
  readonly problems: readonly Problem[]
}

/** How pages are taken into a store. */
export interface TakeOptions extends Omit<TraceOptions, "store" | "held"> {
  /** The file that the store is. */
  readonly store: string
  /** Lists of addresses: files, `-` for standard input. */
  readonly lists?: readonly string[]
  /** How addresses are fetched: by this machine's network where nothing is said. */
  readonly fetching?: Fetching
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Files that may lie among the pages and are none. */
  readonly but?: readonly string[]
  /** Ends it between two pages. */
  readonly stop?: AbortSignal
}

/** Keep what stands at paths and addresses in a store. What is there already stays what it is. */
export async function take(sources: readonly string[], store: Store, options: TakeOptions): Promise<Taken> {
  const { progress = () => {}, outlets = null, knowledge = shipped, but = [] } = options
  const problems: Problem[] = [...(outlets?.problems ?? [])]
  const index = await openIndex(store, knowledge, progress)
  const last = store.standings.last()
  const own = new Set([outlets?.path ?? [], filesOf(options.store), but].flat().map(path => resolve(path)))
  const ids = new Set<string>()
  for await (const one of readSources(sources, store, options)) {
    if ("report" in one) {
      ids.add(one.report.id)
      problems.push(...one.report.problems)
    } else if (!own.has(resolve(one.problem.path))) problems.push(one.problem)
    progress("keep", ids.size, 0)
    if (options.stop?.aborted) break
  }
  follow(index, progress)
  return { arrived: store.standings.arrived([...ids], last), index, problems }
}

/** All at paths, then what lists hold, then all at addresses. */
export async function* readSources(
  sources: readonly string[],
  store: Store,
  options: TakeOptions,
): AsyncGenerator<Ingested> {
  const { lists = [], fetching = { network: thisNetwork }, stdin, knowledge = shipped, progress = () => {} } = options
  const [reading, runner] = [stages.reading, here(knowledge)]
  yield* readPaths(
    sources.filter(source => !isAddress(source)),
    reading,
    runner,
    store.pages,
    options,
  )
  const wanted: Wanted[] = sources.filter(isAddress).map(address => ({ address }))
  for (const list of lists) {
    const { found, wanted: more } = await readList(list, stdin)
    // One by one: a list may be longer than a call has room for arguments.
    for (const one of more) wanted.push(one)
    yield* readFound(found, reading, runner, store.pages)
  }
  if (wanted.length === 0) return
  yield* readAddresses(wanted, reading, runner, store, fetching, (done, of) => progress("fetch", done, of))
}

/** The version of what makes the entries of an index. */
export function indexVersion(): string {
  return keyOf(entryVersion, stages.annotating.version, readerVersion())
}

/** The index of a store, brought up to date with all that stands there, whoever kept it. */
export async function openIndex(store: AskedStore, knowledge: Knowledge, progress: Progress): Promise<Index> {
  const index = store.index(indexerBy(knowledge.frequencies))
  // Pages that another version of the reader read are read anew.
  if (!index.begin(indexVersion())) for await (const _ of readHeld(stages.reading, here(knowledge), store.pages));
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
