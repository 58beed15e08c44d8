// What a store holds, asked without a run: nothing is traced, nothing is kept, and no more is loaded than a question needs.

import { type Database, mustBeThere } from "./database.js"
import { opened } from "./opened.js"
import { Standings } from "./standing.js"
import { ToldShelf } from "./told.js"
import { Versions } from "./versions.js"
import { Words } from "./words.js"

/** What may be asked of a store that is open. */
export interface Holdings {
  readonly standings: Standings
  /** What was told of its pages. */
  readonly told: ToldShelf
  /** What stood where, one after the other. */
  readonly versions: Versions
  /** Which reports hold words. */
  readonly words: Words
  close(): void
}

/** Open a store that is there, to ask what it holds. Throws a `StoreTrouble`. */
export function openHoldings(file: string): Holdings {
  mustBeThere(file)
  return opened(file, database => holdingsIn(database, new Date().toISOString()))
}

/** The same of one that is open. `now` is when what is told is told. */
export function holdingsIn(database: Database, now: string): Holdings {
  return {
    standings: new Standings(database),
    told: new ToldShelf(database, now),
    versions: new Versions(database),
    words: new Words(database),
    close: () => database.close(),
  }
}
