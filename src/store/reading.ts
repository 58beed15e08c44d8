// A store that is only read: nothing in the file changes, not even which results were asked for. SQLite itself holds to that
// (https://www.sqlite.org/pragma.html#pragma_query_only); what a trace makes anew is kept in memory as long as it is open.

import type { Report } from "../model/report.js"
import type { Review } from "../model/review.js"
import { type Database, mustBeThere } from "./database.js"
import { Index, type Indexer } from "./indexed.js"
import { opened } from "./opened.js"
import { reportIn } from "./pages.js"
import { heldReview } from "./said.js"
import { isOfToday } from "./schema.js"
import { type AskedStore, askedIn } from "./store.js"
import { StoreTrouble } from "./trouble.js"

/** A store to be looked into. */
export interface ReadStore extends AskedStore {
  /** Reports that stand in it now. */
  count(): number
  /** Another one whenever something was added, or people said something. */
  stamp(): string
  byIds(ids: readonly string[]): readonly Report[]
  /** What stands at addresses now. */
  byAddresses(addresses: readonly string[]): readonly Report[]
  /** All that people said of what it holds. */
  review(): Review
}

/** Open a store to be looked into; it must be there. `reader` is the version of what reads pages. Throws a `StoreTrouble`. */
export function readStore(file: string, reader: string): ReadStore {
  mustBeThere(file)
  return opened(file, database => readingOf(database, reader), onlyRead)
}

function onlyRead(database: Database): void {
  database.exec("PRAGMA query_only = ON")
  const { file } = database
  if (!isOfToday(database))
    throw new StoreTrouble(
      `${file} was made by an earlier version of Stemma; bring it up to date: stemma versions --store ${file}`,
    )
}

function readingOf(database: Database, reader: string): ReadStore {
  const asked = askedIn(database, reader, "")
  const { pages } = asked
  const one = (sql: string) => Object.values(database.prepare(sql).all()[0]!)[0]!
  const reports = (where: string, among: readonly string[]) =>
    database
      .prepare(`SELECT report, text FROM reports WHERE current AND ${where} IN (SELECT value FROM json_each(?))`)
      .all(JSON.stringify(among))
      .map(reportIn)
  return {
    ...asked,
    // What another version of the reader read is read anew, and not kept.
    pages: {
      find: () => new Map(),
      keep: () => {},
      standsAt: place => pages.standsAt(place),
      held: () => pages.held(),
    },
    index: entryOf => new ReadIndex(database, entryOf),
    count: () => Number(one("SELECT count(*) FROM reports WHERE current")),
    stamp: () =>
      ["count(*)", "max(number)", "sum(number * current)"]
        .map(what => String(one(`SELECT ${what} FROM reports`)))
        .concat(JSON.stringify(heldReview(database)))
        .join(" "),
    byIds: ids => reports("id", ids),
    byAddresses: addresses => reports("address", addresses),
    review: () => heldReview(database),
  }
}

/** An index that is taken as it is: of what came since nothing is found by it. */
class ReadIndex extends Index {
  readonly #read: Database

  constructor(database: Database, entryOf: Indexer) {
    super(database, entryOf)
    this.#read = database
  }

  override begin(program: string): boolean {
    const [made] = this.#read.prepare("SELECT program FROM indexed_by").all()
    if (made?.program === program) return true
    const { file } = this.#read
    throw new StoreTrouble(
      `${file} is not indexed by this version of Stemma; bring it up to date: stemma add PATH --store ${file}`,
    )
  }

  override follow(): number {
    return 0
  }
}
