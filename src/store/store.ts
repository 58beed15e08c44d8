// A store: one SQLite file in which pages, reports and results outlive the run that made them (docs/STORE.md).

import type { Review } from "../model/review.js"
import { type Database, openDatabase } from "./database.js"
import { Pages, type PageShelf } from "./pages.js"
import { clearResults, type Shelf, shelfOf } from "./results.js"
import { heldReview, keepReview } from "./said.js"
import { bringUpToDate } from "./schema.js"

/** A store that is open, for one run. */
export interface Store {
  readonly pages: PageShelf
  /** The results of a stage at a version. */
  shelf(stage: string, version: string): Shelf
  /** Note that the run came to its end, and let go of results that none has asked for in a while. */
  finish(): void
  close(): void
}

/** Open a store, or make one. `reader` is the version of what reads pages. Throws a `StoreTrouble`. */
export function openStore(file: string, reader: string, now: string = new Date().toISOString()): Store {
  const database = openDatabase(file)
  try {
    bringUpToDate(database)
    const [begun] = database.prepare("INSERT INTO runs (begun) VALUES (?) RETURNING number").all(now)
    const run = Number(begun!.number)
    return {
      pages: new Pages(database, reader, now),
      shelf: (stage, version) => shelfOf(database, stage, version, run),
      finish() {
        database.prepare("UPDATE runs SET ended = ? WHERE number = ?").run(new Date().toISOString(), run)
        clearResults(database, run)
      },
      close: () => database.close(),
    }
  } catch (error) {
    database.close()
    throw error
  }
}

/** Keep in a store what stands in a marks file. */
export function keepReviewIn(file: string, marks: string, review: Review): void {
  withStore(file, database => keepReview(database, marks, review))
}

/** All that people said of what a store holds, but for what stands in one marks file. */
export function reviewIn(file: string, but: string | null = null): Review {
  return withStore(file, database => heldReview(database, but))
}

function withStore<T>(file: string, work: (database: Database) => T): T {
  const database = openDatabase(file)
  try {
    bringUpToDate(database)
    return work(database)
  } finally {
    database.close()
  }
}
