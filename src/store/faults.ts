// Whether a store is whole: the file as SQLite sees it, pages by their digests, full text and index against the reports.

import { createHash } from "node:crypto"
import { inflateSync } from "node:zlib"
import { type Database, openDatabase, type Row } from "./database.js"
import { isOurs } from "./schema.js"
import { kinds, Segments } from "./segments.js"
import { StoreTrouble } from "./trouble.js"

/** Something to be known of a store, and what to do. */
export interface Note {
  readonly what: string
  readonly remedy: string
}

/** What is broken. */
export interface Fault extends Note {
  /** What was kept is lost; else it can be made anew from what is there. */
  readonly grave: boolean
}

const lost = (what: string): Fault => ({
  what,
  remedy: "put a backup that is whole in its place (stemma backup makes them), or add the pages anew to another store",
  grave: true,
})
const remade = (what: string): Fault => ({
  what,
  remedy: "stemma vacuum --rebuild --store FILE makes it anew",
  grave: false,
})

/** So many faults of one kind are named. */
const mostNamed = 5

/** What is wrong with a file that ought to be a store, in few words each. */
export function faultsOf(file: string): string[] {
  const database = openDatabase(file)
  try {
    if (!isOurs(database)) return ["it is no store"]
    return [...fileFaults(database, false), ...pageFaults(database), ...wordFaults(database)].map(({ what }) => what)
  } finally {
    database.close()
  }
}

/** The file as SQLite sees it. */
export function fileFaults(database: Database, quick: boolean): Fault[] {
  const check = quick ? "quick_check" : "integrity_check"
  const rows = troubled(() => database.prepare(`PRAGMA ${check}(${mostNamed})`).all())
  if (rows instanceof Error) return [lost(rows.message)]
  const wrong = rows.map(row => String(Object.values(row)[0])).filter(what => what !== "ok")
  const orphans = database.prepare("PRAGMA foreign_key_check").all()
  const parents = new Set(orphans.map(({ table, parent }) => `${table} without its row in ${parent}`))
  return [
    // Of full text this says no more than what is asked below.
    ...wrong.filter(what => !/FTS5/.test(what)).map(what => lost(`the file is damaged: ${what}`)),
    ...[...parents].map(what => lost(`a row is missing: ${what}`)),
  ]
}

/** Every page against its digest: SQLite does not tell a byte that turned. */
export function pageFaults(database: Database): Fault[] {
  const wrong: string[] = []
  const rows = database.prepare(
    "SELECT rowid AS row, digest, length, bytes FROM pages WHERE rowid > ? ORDER BY rowid LIMIT 200",
  )
  for (let last = 0, some = rows.all(last); some.length > 0; some = rows.all(last)) {
    wrong.push(...some.filter(row => !isWhole(row)).map(({ digest }) => String(digest)))
    last = Number(some.at(-1)!.row)
  }
  const named = database.prepare(
    "SELECT path FROM reports WHERE page = ? UNION SELECT path FROM left_out WHERE page = ?",
  )
  const torn = database.prepare(
    "SELECT path FROM reports WHERE NOT json_valid(report) OR NOT json_valid(input) LIMIT ?",
  )
  return [
    ...wrong
      .slice(0, mostNamed)
      .map(digest => `the page of ${named.all(digest, digest)[0]?.path ?? digest} is not what was kept`),
    ...(wrong.length > mostNamed ? [`${wrong.length - mostNamed} more pages are not what was kept`] : []),
    ...torn.all(mostNamed).map(({ path }) => `the report of ${path} cannot be read`),
  ].map(lost)
}

function isWhole({ digest, length, bytes }: Row): boolean {
  try {
    const page = inflateSync(bytes as Uint8Array)
    return page.length === length && createHash("sha256").update(page).digest("hex") === digest
  } catch {
    return false
  }
}

/** Full text against the reports; who writes meanwhile is not waited for. */
export function wordFaults(database: Database): Fault[] {
  const check = "INSERT INTO words (words, rank) VALUES ('integrity-check', 1)"
  const found = troubled(() => database.exec(check))
  if (!(found instanceof StoreTrouble) || /another process|may not be written/.test(found.message)) return []
  return [remade("the full text is not that of the reports")]
}

/** The index against the reports. */
export function indexFaults(database: Database, quick: boolean): Fault[] {
  if (database.prepare("SELECT 1 FROM indexed_by").all().length === 0) return []
  const count = (what: string, sql: string) => {
    const n = numberOf(database, `SELECT count(*) AS n FROM ${sql}`)
    return n === 0 ? [] : [remade(`${n} ${what}`)]
  }
  const waits = "number IN (SELECT number FROM unindexed)"
  return [
    ...count(
      "reports stand in the index and not in the store",
      "indexed WHERE number NOT IN (SELECT number FROM reports)",
    ),
    ...count(
      "reports stand in the index that no longer stand",
      `indexed JOIN reports USING (number) WHERE live AND NOT current AND NOT ${waits}`,
    ),
    ...count("words stand in no text and are counted", "stems WHERE texts <= 0"),
    ...(quick ? [] : postingFaults(database)),
  ]
}

/** Postings against what is written of each report: how many features it has. */
function postingFaults(database: Database): Fault[] {
  const counted = new Map<number, number>()
  const segments = new Segments(database)
  const wrong = troubled(() => {
    for (const kind of kinds)
      for (const { holders } of segments.all(kind))
        for (const holder of holders) counted.set(holder, (counted.get(holder) ?? 0) + 1)
  })
  const rows = database.prepare("SELECT number, skip_pairs + threes AS features FROM indexed").all()
  const off = rows.filter(({ number, features }) => (counted.get(Number(number)) ?? 0) !== features).length
  const known = new Set(rows.map(({ number }) => Number(number)))
  const strangers = [...counted.keys()].filter(number => !known.has(number)).length
  return [
    ...(wrong instanceof Error ? ["the postings of the index cannot be read"] : []),
    ...(off > 0 ? [`${off} reports have other postings in the index than were told of them`] : []),
    ...(strangers > 0 ? [`${strangers} reports have postings and do not stand in the index`] : []),
  ].map(remade)
}

/** A number that is asked for as `n`. */
export function numberOf(database: Database, sql: string, ...values: readonly string[]): number {
  return Number(database.prepare(sql).all(...values)[0]?.n ?? 0)
}

/** What a work gives, or why the store could not do it. */
function troubled<T>(work: () => T): T | Error {
  try {
    return work()
  } catch (error) {
    return error as Error
  }
}
