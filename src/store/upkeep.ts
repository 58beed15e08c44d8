// The file of a store: made smaller, and copied while others write it.

import { open, rename, rm, stat } from "node:fs/promises"
import { dirname } from "node:path"
import { type Database, openDatabase } from "./database.js"
import { draftOf, draftsOf, syncFolder } from "./file.js"
import { locked } from "./lock.js"
import { faultsOf } from "./faults.js"
import { bringUpToDate, isOurs } from "./schema.js"
import { StoreTrouble } from "./trouble.js"

/** What a store took on the disk before and after. */
export interface Vacuumed {
  readonly before: number
  readonly after: number
  /** Results of other versions of the program that were taken away, or all. */
  readonly results: number
  /** False where another process reads what was there before: it goes when that closes the store. */
  readonly settled: boolean
}

/** What of a store is made anew: all results, full text and index. */
export interface Remade {
  readonly results?: boolean
  readonly rebuild?: boolean
}

/** Do a work with a store that is there already. Throws a `StoreTrouble` where none is. */
export async function withHeld<T>(file: string, work: (database: Database) => T | Promise<T>): Promise<T> {
  if ((await sizeOf(file)) === 0) throw new StoreTrouble(`${file} is no store, or not there; check the path`)
  const database = openDatabase(file)
  try {
    if (!isOurs(database)) throw new StoreTrouble(`${file} is a database of another program; name another file`)
    bringUpToDate(database)
    return await work(database)
  } finally {
    database.close()
  }
}

/** Take away what nobody asks for any more, and give its room back. `version` is that under which results are kept today. */
export async function vacuum(file: string, version: string, remade: Remade = {}): Promise<Vacuumed> {
  const before = await sizeOf(file)
  return await withHeld(file, async database => {
    const results = database.transaction(() => clear(database, version, remade))
    const settled = compact(database)
    return { before, after: await sizeOf(file), results, settled }
  })
}

function clear(database: Database, version: string, remade: Remade): number {
  const count = () => Number(database.prepare("SELECT count(*) AS n FROM results").all()[0]!.n)
  const before = count()
  const stale = "step IN (SELECT number FROM steps WHERE version <> ?1)"
  const which = remade.results ? `${stale} OR true` : stale
  database.prepare(`DELETE FROM results WHERE ${which}`).run(version)
  database.exec("DELETE FROM steps WHERE number NOT IN (SELECT step FROM results)")
  // The next addition makes an index anew that nobody made.
  if (remade.rebuild) database.exec("DELETE FROM indexed_by; INSERT INTO words (words) VALUES ('rebuild')")
  return before - count()
}

/** Write the file anew without what is free in it, and all that was ever freed; whether none of that is left beside it. */
export function compact(database: Database): boolean {
  database.exec("VACUUM")
  const [row] = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all()
  return row?.busy === 0
}

/** A store and what lies beside it, in bytes. */
export async function sizeOf(file: string): Promise<number> {
  const sizes = await Promise.all(
    ["", "-wal"].map(ending =>
      stat(file + ending).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Copy a store as it stands at one moment, whoever writes it meanwhile; the copy is looked through, and then stands whole. */
export async function backUp(file: string, to: string): Promise<number> {
  const [own, there] = await Promise.all([file, to].map(path => stat(path).catch(() => null)))
  if (there && !there.isFile()) throw new StoreTrouble(`${to} is no file; name another one`)
  // By whatever name: who has the store open would go on writing what nobody finds again.
  if (own && there && own.ino === there.ino && own.dev === there.dev)
    throw new StoreTrouble(`${to} is the store itself; name another file`)
  // What another database left beside the place would be taken for the copy's own.
  if (
    (await stat(`${to}-wal`).then(
      ({ size }) => size,
      () => 0,
    )) > 0
  )
    throw new StoreTrouble(`${to} is in use, or was not closed; name another file`)
  await locked(to, async stillHeld => {
    for (const left of [...(await draftsOf(to)), ...(await draftsOf(`${to}.lock`))]) await rm(left, { force: true })
    const draft = draftOf(to)
    try {
      await withHeld(file, database => database.prepare("VACUUM INTO ?").run(draft))
      const [fault] = faultsOf(draft)
      if (fault !== undefined) throw new StoreTrouble(`a copy of ${file} is not whole: ${fault}; see stemma doctor`)
      const written = await open(draft, "r+")
      await written.sync().finally(() => written.close())
      await stillHeld()
      await rename(draft, to)
    } finally {
      await rm(draft, { force: true })
    }
  })
  await rm(`${to}-wal`, { force: true })
  await rm(`${to}-shm`, { force: true })
  await syncFolder(dirname(to))
  return sizeOf(to)
}
