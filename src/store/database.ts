// The one door to SQLite. `libsql` brings it as npm packages for every platform and on Node 20; where Node 24 is the least
// that is run on, `node:sqlite` takes over here and nowhere else: both have `exec`, `prepare`, `all` and `run`.
//
// A database is kept in WAL mode: what was committed outlives a process that is killed, and readers never wait. Two that
// write take turns; who waits too long is told in words, as of every trouble that a person can do something about.

import { statSync } from "node:fs"
import Libsql from "libsql"
import { noFile } from "../ingest/inputs/opening.js"
import { StoreTrouble } from "./trouble.js"

/** What a column holds. */
export type Value = string | number | null | Uint8Array
/** A row, by name of its columns. */
export type Row = Readonly<Record<string, Value>>

/** A statement, read once and run with values for its question marks. */
export interface Statement {
  all(...values: readonly Value[]): readonly Row[]
  run(...values: readonly Value[]): void
}

/** An open database. What it throws is a `StoreTrouble`. */
export interface Database {
  readonly file: string
  exec(sql: string): void
  /** A statement; the same words give the same one. */
  prepare(sql: string): Statement
  /** Do a work whole or not at all; the only one that writes meanwhile. */
  transaction<T>(work: () => T): T
  close(): void
}

/** Milliseconds that one waits for another process that writes. */
const patience = 20_000

/** Open a database file; it is made where there is none. Nothing is written to one that is there. */
export function openDatabase(file: string, waitFor: number = patience): Database {
  const inWords = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw troubleOf(error, file)
    }
  }
  const base = inWords(() => new Libsql(regular(file), { timeout: waitFor }))
  const prepared = new Map<string, Statement>()
  const database: Database = {
    file,
    exec: sql => inWords(() => void base.exec(sql)),
    prepare(sql) {
      const known = prepared.get(sql)
      if (known) return known
      // As one list: a single value that is null would be taken for named ones.
      const statement = inWords(() => base.prepare(sql))
      const made: Statement = {
        all: (...values) => inWords(() => statement.all(values) as readonly Row[]),
        run: (...values) => inWords(() => void statement.run(values)),
      }
      prepared.set(sql, made)
      return made
    },
    transaction(work) {
      database.exec("BEGIN IMMEDIATE")
      try {
        const made = work()
        database.exec("COMMIT")
        return made
      } catch (error) {
        if (base.inTransaction) base.exec("ROLLBACK")
        throw error
      }
    },
    close: () => inWords(() => void base.close()),
  }
  return database
}

/** SQLite would wait at a pipe, and read a device without end. */
function regular(file: string): string {
  const there = statSync(file, { throwIfNoEntry: false })
  const what = there === undefined ? null : noFile(there)
  if (what !== null) throw new StoreTrouble(`${file} ${what.split(";")[0]}; name a file for a store`)
  return file
}

/** Whether something stands there: SQLite would make an empty file a database, and nobody who asks wants one made. */
export function isThere(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && (found.size > 0 || !found.isFile())
}

/** Throws a `StoreTrouble` where none does: a store that was mistyped has no pages, which is no answer. */
export function mustBeThere(file: string): void {
  if (isThere(file)) return
  throw new StoreTrouble(
    `${file} is not there, or empty; check the path, or make a store: stemma add PAGE --store ${file}`,
  )
}

/** What is wrong, by the code of SQLite (https://www.sqlite.org/rescode.html); what is none of its errors is thrown on. */
const told: readonly (readonly [code: RegExp, what: string])[] = [
  [/SQLITE_NOTADB/, "is no store; name another file"],
  [/SQLITE_BUSY|SQLITE_LOCKED/, "is being written by another process; try again when that is done"],
  [/SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH/, "may not be written; check its permissions and its folder's"],
  [/SQLITE_CANTOPEN|: 14\b/, "cannot be opened; check that its folder is there and may be written"],
  [/SQLITE_FULL/, "cannot grow, for the disk is full; make room and go on"],
  [/SQLITE_CORRUPT/, "is damaged; take a copy of it that is whole, or move it away and begin another"],
  [/SQLITE_IOERR/, "cannot be read or written; check the disk"],
]

function troubleOf(error: unknown, file: string): unknown {
  const { code, message } = error as { readonly code?: string; readonly message?: string }
  const found = told.find(([pattern]) => pattern.test(code ?? "") || (!code && pattern.test(message ?? "")))
  if (found) return new StoreTrouble(`${file} ${found[1]}`, { cause: error })
  return code?.startsWith("SQLITE") ? new StoreTrouble(`${file} cannot be used (${message}); name another file`) : error
}
