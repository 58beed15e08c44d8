// How a store is, looked at without changing it: how large, of what age, whether it is whole (`faults.ts`), what work was
// left, who has it open. What is to be done is said of each.

import { existsSync, statSync } from "node:fs"
import { type Database, openDatabase } from "./database.js"
import { type Fault, type Note, fileFaults, indexFaults, numberOf, pageFaults, wordFaults } from "./faults.js"
import { holdersOf, type Holder } from "./holders.js"
import { isOurs, steps } from "./schema.js"
import { StoreTrouble } from "./trouble.js"

/** A store as it was found. */
export interface Health {
  readonly file: string
  /** Bytes of the file, and of what was written and not yet taken into it. */
  readonly bytes: number
  readonly wal: number
  /** Bytes in the file that hold nothing. */
  readonly free: number
  /** How many steps of the schema it had, and how many there are. */
  readonly schema: { readonly had: number; readonly newest: number }
  /** Rows by table; of reports also those that stand where they were read. */
  readonly rows: Readonly<Record<string, number>>
  readonly current: number
  /** Reports that came or went and are not in the index yet; null where there is no index. */
  readonly waiting: number | null
  /** Results that this version of the program does not ask for. */
  readonly stale: number
  readonly holders: readonly Holder[]
  /** Whether not every page, posting and index was looked at. */
  readonly fast: boolean
  /** Broken: it must be mended. */
  readonly faults: readonly Fault[]
  /** Nothing is broken, and something is to be known. */
  readonly notes: readonly Note[]
}

/** How closely one looks. */
export interface Looking {
  /** The version under which results are kept today. */
  readonly results: string
  /** Not every page and posting, and no order of indices. */
  readonly fast?: boolean
}

/** Of a file this share may be free, and of this many bytes, before it is worth a word. */
const muchFree = { share: 0.2, bytes: 2 ** 20 }
/** Bytes beside the file that a close would have taken in. */
const muchWal = 64 * 2 ** 20

/** Look a store through. Throws a `StoreTrouble` where there is none. */
export function healthOf(file: string, { results, fast = false }: Looking): Health {
  if (!existsSync(file)) throw new StoreTrouble(`${file} is not there; check the path`)
  const database = openDatabase(file, 0)
  try {
    const version = numberOf(database, "SELECT user_version AS n FROM pragma_user_version")
    if (!isOurs(database)) throw new StoreTrouble(`${file} is a database of another program; name another file`)
    const files = fileFaults(database, fast)
    const is = { had: version, newest: steps.length }
    if (version !== is.newest || files.length > 0) return healthy(database, is, files, { fast, readable: false })
    const faults = [...(fast ? [] : pageFaults(database)), ...wordFaults(database), ...indexFaults(database, fast)]
    return withNotes(healthy(database, is, faults, { fast, readable: true }), results, database)
  } finally {
    database.close()
  }
}

function healthy(
  database: Database,
  schema: Health["schema"],
  faults: readonly Fault[],
  { fast, readable }: { readonly fast: boolean; readonly readable: boolean },
): Health {
  const { file } = database
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words%'")
    .all()
  const count = (name: string) => [name, numberOf(database, `SELECT count(*) AS n FROM "${name}"`)] as const
  const free = numberOf(database, "SELECT freelist_count * page_size AS n FROM pragma_freelist_count, pragma_page_size")
  return {
    file,
    bytes: statSync(file).size,
    wal: existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0,
    free,
    schema,
    rows: readable ? Object.fromEntries(tables.map(({ name }) => count(String(name)))) : {},
    current: readable ? numberOf(database, "SELECT count(*) AS n FROM reports WHERE current") : 0,
    waiting: null,
    stale: 0,
    holders: holdersOf(file),
    fast,
    faults: faults.map(fault => ({ ...fault, remedy: fault.remedy.replace("FILE", file) })),
    notes: schemaNotes(schema),
  }
}

function schemaNotes({ had, newest }: Health["schema"]): Note[] {
  if (had === newest) return []
  if (had > newest) return [{ what: "it was made by a later version of Stemma", remedy: "install that one" }]
  return [
    {
      what: `it was made by an earlier version of Stemma (step ${had} of ${newest})`,
      remedy: "the next command that uses it brings it up to date",
    },
  ]
}

function withNotes(health: Health, results: string, database: Database): Health {
  const { file, bytes, wal, free, holders } = health
  const indexed = database.prepare("SELECT 1 FROM indexed_by").all().length > 0
  const waiting = indexed ? numberOf(database, "SELECT count(*) AS n FROM unindexed") : null
  const stale = numberOf(
    database,
    "SELECT count(*) AS n FROM results JOIN steps ON steps.number = step WHERE version <> ?",
    results,
  )
  const vacuum = `stemma vacuum --store ${file} gives the room back`
  const notes = [
    ...(waiting
      ? [{ what: `${waiting} reports wait for the index`, remedy: "the next stemma add takes them in" }]
      : []),
    ...(stale > 0 ? [{ what: `${stale} results are of another version of the program`, remedy: vacuum }] : []),
    ...(free > Math.max(muchFree.bytes, muchFree.share * bytes)
      ? [{ what: "much of the file is free", remedy: vacuum }]
      : []),
    ...(wal > muchWal && holders.length === 0
      ? [{ what: "much was written and not taken into the file", remedy: "the next command that uses it takes it in" }]
      : []),
  ]
  return { ...health, waiting, stale, notes: [...health.notes, ...notes] }
}
