// A store: one SQLite file in which pages, reports and results outlive the run that made them (docs/STORE.md).

import { noReview, type Review } from "../model/review.js"
import { type Database, isThere, mustBeThere } from "./database.js"
import { Fetches } from "./fetched.js"
import { type Holdings, holdingsIn } from "./holdings.js"
import { Index, type Indexer } from "./indexed.js"
import { Lasting } from "./lasting.js"
import { opened } from "./opened.js"
import { Pages, type PageShelf } from "./pages.js"
import { askedShelf, clearResults, type Shelf, shelfOf } from "./results.js"
import { heldReview, keepReview } from "./said.js"

/** A store that is open, for one run. */
export interface Store extends Holdings {
  readonly pages: PageShelf
  /** The results of a stage at a version. */
  shelf(stage: string, version: string): Shelf
  /** By what its reports are found. */
  index(entryOf: Indexer): Index
  /** What is the matter with its sources. */
  readonly lasting: Lasting
  readonly fetches: Fetches
  /** Note that the run came to its end, and let go of results that none has asked for in a while. */
  finish(): void
}

/**
 * Open a store, or make one. `reader` is the version of what reads pages. With `adding`, all of a day is one run: what is
 * kept goes by runs, and a page that is added asks for little of it. Throws a `StoreTrouble`.
 */
export function openStore(file: string, reader: string, now: string = new Date().toISOString(), adding = false): Store {
  return opened(file, database => {
    const run = (adding ? runOfDay(database, now) : null) ?? beginRun(database, now)
    return {
      ...askedIn(database, reader, now),
      shelf: (stage, version) => shelfOf(database, stage, version, run),
      lasting: new Lasting(database),
      finish() {
        database.prepare("UPDATE runs SET ended = ? WHERE number = ?").run(new Date().toISOString(), run)
        clearResults(database, run)
      },
    }
  })
}

/** What is asked of a store without a run of its own: results that it lacks are not kept. */
export type AskedStore = Omit<Store, "finish" | "lasting">

/** Open a store only to ask it; its index may be brought up to date. Throws a `StoreTrouble`. */
export function askStore(file: string, reader: string): AskedStore {
  mustBeThere(file)
  return opened(file, database => askedIn(database, reader, new Date().toISOString()))
}

/** The same of one that is open. */
export function askedIn(database: Database, reader: string, now: string): AskedStore {
  return {
    pages: new Pages(database, reader, now),
    shelf: (stage, version) => askedShelf(database, stage, version),
    index: entryOf => new Index(database, entryOf),
    ...holdingsIn(database, now),
    fetches: new Fetches(database),
  }
}

function beginRun(database: Database, now: string): number {
  const [begun] = database.prepare("INSERT INTO runs (begun) VALUES (?) RETURNING number").all(now)
  return Number(begun!.number)
}

/** The last run, where it began on this day. */
function runOfDay(database: Database, now: string): number | null {
  const [last] = database.prepare("SELECT number, begun FROM runs ORDER BY number DESC LIMIT 1").all()
  return last !== undefined && String(last.begun).slice(0, 10) === now.slice(0, 10) ? Number(last.number) : null
}

/** Keep in a store what stands in a marks file. */
export function keepReviewIn(file: string, marks: string, review: Review): void {
  withStore(file, database => keepReview(database, marks, review))
}

/** All that people said of what a store holds, but for what stands in one marks file. */
export function reviewIn(file: string, but: string | null = null): Review {
  return isThere(file) ? withStore(file, database => heldReview(database, but)) : noReview
}

function withStore<T>(file: string, work: (database: Database) => T): T {
  return opened(file, database => {
    const done = work(database)
    database.close()
    return done
  })
}
