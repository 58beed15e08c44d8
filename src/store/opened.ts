// The file of a store, opened. Four ask for that: a run, which keeps what it finds (`openStore`); a question that wants the
// index up to date, and keeps no more (`askStore`); one that needs what is told and little code (`openHoldings`); and who may
// change nothing (`readStore`).

import { type Database, openDatabase } from "./database.js"
import { bringUpToDate } from "./schema.js"

/**
 * Open a store, made where none is there, and take hold of it; it is closed where that fails. `ready` makes sure that it has
 * the tables of today: it brings them up to date where nothing else is said. Throws a `StoreTrouble`.
 */
export function opened<T>(
  file: string,
  held: (database: Database) => T,
  ready: (database: Database) => void = bringUpToDate,
): T {
  const database = openDatabase(file)
  try {
    ready(database)
    return held(database)
  } catch (error) {
    database.close()
    throw error
  }
}
