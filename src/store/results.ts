// Results of stages in a store: by stage, by version, by key of what went in. What no run has asked for in a while goes,
// for a pile that grows makes new results of its pairs with every page.

import { deflateRawSync, inflateRawSync } from "node:zlib"
import type { Database } from "./database.js"
import { StoreTrouble } from "./trouble.js"

/** Results kept of one stage. */
export interface Shelf {
  /** The lines of those keys of which there is a result. */
  find(keys: readonly string[]): ReadonlyMap<string, string>
  /** The line of a key that is kept. Throws a `StoreTrouble` where it is kept no more. */
  read(key: string): string
  /** Keep results, all or none. One that is kept already stays what it is. Null where nothing is kept of what is made anew. */
  readonly keep: ((results: readonly { readonly key: string; readonly line: string }[]) => void) | null
}

/** Lines of so many letters are kept as they are, so that any tool shows them; compressing them would save little. */
const longestPlain = 400
/** A result is marked as asked for when that was last noted so many runs ago: an unchanged pile writes nothing. */
const noteAfter = 4
/** A result goes when it was noted last so many runs ago. */
const keepFor = 12

/** The results of a stage at a version, for who only asks: what is made anew is not kept. */
export function askedShelf(database: Database, stage: string, version: string): Shelf {
  const [step] = database.prepare("SELECT number FROM steps WHERE stage = ? AND version = ?").all(stage, version)
  const number = step?.number ?? null
  const found = database.prepare(
    "SELECT key, value FROM results WHERE step = ? AND key IN (SELECT value FROM json_each(?))",
  )
  const find = (keys: readonly string[]) =>
    new Map(
      number === null
        ? []
        : found
            .all(number, JSON.stringify(keys))
            .map(({ key, value }) => [String(key), lineOf(value as string | Uint8Array)]),
    )
  return {
    find,
    read(key) {
      const line = find([key]).get(key)
      if (line === undefined) throw new StoreTrouble(`${database.file} lost what was kept in it; ask again`)
      return line
    },
    keep: null,
  }
}

/** The results of a stage at a version, for a run. */
export function shelfOf(database: Database, stage: string, version: string, run: number): Shelf {
  database.prepare("INSERT OR IGNORE INTO steps (stage, version) VALUES (?, ?)").run(stage, version)
  const [step] = database.prepare("SELECT number FROM steps WHERE stage = ? AND version = ?").all(stage, version)
  const number = step!.number!
  const found = database.prepare(
    "SELECT key, value, run FROM results WHERE step = ? AND key IN (SELECT value FROM json_each(?))",
  )
  const one = database.prepare("SELECT value FROM results WHERE step = ? AND key = ?")
  const noted = database.prepare(
    "UPDATE results SET run = ? WHERE step = ? AND key IN (SELECT value FROM json_each(?))",
  )
  const kept = database.prepare("INSERT OR IGNORE INTO results (step, key, value, run) VALUES (?, ?, ?, ?)")
  return {
    find(keys) {
      const rows = found.all(number, JSON.stringify(keys))
      const old = rows.filter(row => Number(row.run) <= run - noteAfter).map(({ key }) => key)
      if (old.length > 0) database.transaction(() => noted.run(run, number, JSON.stringify(old)))
      return new Map(rows.map(({ key, value }) => [String(key), lineOf(value as string | Uint8Array)]))
    },
    read(key) {
      const [row] = one.all(number, key)
      if (row === undefined) throw new StoreTrouble(`${database.file} lost what this run kept in it; run it again`)
      return lineOf(row.value as string | Uint8Array)
    },
    keep(results) {
      database.transaction(() => {
        for (const { key, line } of results) kept.run(number, key, written(line), run)
      })
    },
  }
}

/** Take away what no run has asked for in a while, and what another version of a stage made. */
export function clearResults(database: Database, run: number): void {
  database.prepare("DELETE FROM results WHERE run <= ?").run(run - keepFor)
}

function written(line: string): string | Uint8Array {
  return line.length <= longestPlain ? line : deflateRawSync(line, { level: 1 })
}

function lineOf(value: string | Uint8Array): string {
  return typeof value === "string" ? value : inflateRawSync(value).toString("utf8")
}
