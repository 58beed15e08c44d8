// A page is forgotten: whatever a store has of it goes, in one transaction, and what is freed is written over. What follows
// from pages alone (the index, full text) is as if it had never come; results of stages do not tell whose they are, and go all.

import { amends, arrowsOf, marks as speaks, type Spoken } from "../review/speaking.js"
import type { Amendment, Mark } from "../model/review.js"
import type { Database } from "./database.js"
import { type Found, findHeld, type Held, heldAt } from "./finding.js"
import type { Index } from "./indexed.js"
import { heldReview } from "./said.js"
import { Standings } from "./standing.js"
import { unfetch } from "./unfetching.js"
import { type Going, untell } from "./untelling.js"

/** What is, or was, forgotten. */
export interface Forgotten extends Found {
  /** Pages as they came that go with it: those of which nothing else was read. */
  readonly pages: number
  readonly marks: readonly Mark[]
  readonly amendments: readonly Amendment[]
  /** Results of stages, all that there are. */
  readonly results: number
  /** What stays and prints the same: the same page or address at another place, or another printing of the text. */
  readonly alike: readonly Held[]
  /** What stays and was told to be a copy of it, under its own words or others. */
  readonly copies: readonly Held[]
  /** Marks files that what was said was copied from, and is copied from again. */
  readonly saidIn: readonly string[]
}

/** What `forget` would take away. */
export function toForget(database: Database, names: readonly string[]): Forgotten {
  const found = findHeld(database, names)
  const going = found.held.flatMap(({ number }) => number ?? [])
  const numbers = JSON.stringify(going)
  const spoken = database
    .prepare("SELECT id, path, address, title, text FROM reports WHERE number IN (SELECT value FROM json_each(?))")
    .all(numbers) as unknown as readonly Spoken[]
  const said = saidOf(database, spoken, elsewhereThan(database, going))
  const files = database.prepare(
    `SELECT DISTINCT said_in FROM (SELECT said_in, mark AS said FROM marks UNION ALL SELECT said_in, amendment FROM amendments)
     WHERE said IN (SELECT value FROM json_each(?)) ORDER BY 1`,
  )
  const asKept = [...said.marks, ...said.amendments].map(one => JSON.stringify(one))
  return {
    ...found,
    ...said,
    pages: pagesOf(database, found.held).length,
    results: countOf(database, "results"),
    alike: alikeIn(database, found.held, numbers),
    copies: copiesIn(database, found.held, numbers),
    saidIn: files.all(JSON.stringify(asKept)).map(row => String(row.said_in)),
  }
}

/** Forget what is held by these names. `index` is that of the store, `program` the version of what makes it. */
export function forget(database: Database, names: readonly string[], index: Index, program: string): Forgotten {
  // Has to be asked for before anything is taken away.
  database.prepare("PRAGMA secure_delete = ON").all()
  return database.transaction(() => {
    const gone = toForget(database, names)
    if (gone.held.length === 0) return gone
    const numbers = gone.held.flatMap(({ number }) => number ?? [])
    new Standings(database).lose(numbers)
    index.forget(numbers, program)
    untell(database, goingOf(database, gone.held, numbers), numbers, elsewhereThan(database, numbers))
    const pages = pagesOf(database, gone.held)
    const places = gone.held.map(({ place }) => place)
    unfetch(
      database,
      gone.held.flatMap(({ address }) => address ?? []),
      places,
    )
    take(
      database,
      "marks",
      "mark",
      gone.marks.map(one => JSON.stringify(one)),
    )
    take(
      database,
      "amendments",
      "amendment",
      gone.amendments.map(one => JSON.stringify(one)),
    )
    take(database, "reports", "number", numbers)
    take(database, "left_out", "place", places)
    take(database, "pages", "digest", pages)
    database.exec("DELETE FROM results; INSERT INTO words (words) VALUES ('optimize')")
    return gone
  })
}

/** Reports that go and are no page that stays: the same words of one address in two files are one report. */
function goingOf(database: Database, held: readonly Held[], numbers: readonly number[]): Going[] {
  const stays = database
    .prepare(
      `SELECT id FROM reports WHERE id IN (SELECT value FROM json_each(?1))
       AND number NOT IN (SELECT value FROM json_each(?2))`,
    )
    .all(JSON.stringify(held.map(({ id }) => id)), JSON.stringify(numbers))
  const kept = new Set(stays.map(({ id }) => String(id)))
  return held.flatMap(({ id, title }) => (id === null || kept.has(id) ? [] : [{ id, title }]))
}

function take(database: Database, table: string, column: string, values: readonly (string | number)[]): void {
  database
    .prepare(`DELETE FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`)
    .run(JSON.stringify(values))
}

function countOf(database: Database, table: string): number {
  return Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).all()[0]!.n)
}

/** Digests of pages of which nothing else was read. */
function pagesOf(database: Database, held: readonly Held[]): string[] {
  const places = JSON.stringify(held.map(({ place }) => place))
  const elsewhere = (table: string) => `SELECT page FROM ${table} WHERE place NOT IN (SELECT value FROM json_each(?2))`
  return database
    .prepare(
      `SELECT DISTINCT value AS digest FROM json_each(?1)
       WHERE value NOT IN (${elsewhere("reports")} UNION ALL ${elsewhere("left_out")})`,
    )
    .all(JSON.stringify(held.map(({ page }) => page)), places)
    .map(row => String(row.digest))
}

/** Whether words stand in a report that is none of these; of no words that says nothing. */
function elsewhereThan(database: Database, numbers: readonly number[]): (words: string) => boolean {
  const found = database.prepare(
    "SELECT 1 FROM words WHERE words MATCH ? AND rowid NOT IN (SELECT value FROM json_each(?)) LIMIT 1",
  )
  const gone = JSON.stringify(numbers)
  const known = new Map<string, boolean>()
  return words => {
    const phrase = words.replace(/[^\p{L}\p{N}]+/gu, " ").trim()
    if (phrase === "") return true
    if (!known.has(phrase)) known.set(phrase, found.all(`"${phrase}"`, gone).length > 0)
    return known.get(phrase)!
  }
}

/** What people said of some reports. */
function saidOf(database: Database, spoken: readonly Spoken[], elsewhere: (words: string) => boolean) {
  const { marks, amendments } = heldReview(database)
  if (spoken.length === 0 || marks.length + amendments.length === 0) return { marks: [], amendments: [] }
  const others = database.prepare("SELECT DISTINCT id FROM reports").all()
  const arrows =
    marks.length === 0
      ? new Set<string>()
      : arrowsOf(
          spoken.map(({ id }) => id),
          others.map(row => String(row.id)),
        )
  return {
    marks: marks.filter(one => speaks(one, spoken, arrows, elsewhere)),
    amendments: amendments.filter(one => amends(one, spoken)),
  }
}

/** What stays and is of the same page, address or text. */
function alikeIn(database: Database, held: readonly Held[], numbers: string): Held[] {
  const pages = JSON.stringify(held.map(({ page }) => page))
  const places = database
    .prepare(
      `SELECT DISTINCT place FROM reports WHERE number NOT IN (SELECT value FROM json_each(?1)) AND (
         page IN (SELECT value FROM json_each(?2)) OR address IN (SELECT value FROM json_each(?3)) OR number IN (SELECT number FROM indexed WHERE live AND prose IN (
           SELECT prose FROM indexed WHERE number IN (SELECT value FROM json_each(?1)))))`,
    )
    .all(numbers, pages, JSON.stringify(held.flatMap(({ address }) => address ?? [])))
  return heldAt(
    database,
    places.map(row => String(row.place)),
  ).filter(({ current }) => current)
}

/** What stays and was told to come from these. */
function copiesIn(database: Database, held: readonly Held[], numbers: string): Held[] {
  const places = database
    .prepare(
      `SELECT DISTINCT place FROM lines JOIN reports ON id = copy
       WHERE exemplar IN (SELECT value FROM json_each(?1)) AND number NOT IN (SELECT value FROM json_each(?2))`,
    )
    .all(JSON.stringify(held.map(({ id }) => id)), numbers)
  return heldAt(
    database,
    places.map(row => String(row.place)),
  ).filter(({ current }) => current)
}
