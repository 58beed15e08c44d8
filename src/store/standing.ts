// Where kept reports stand: which of them print one text, which were last told to be of one story, and the reports themselves.

import type { Report } from "../model/report.js"
import type { Database, Row, Value } from "./database.js"
import { reportIn } from "./pages.js"

/** A kept report, by what it has in common with others. */
export interface Standing {
  readonly number: number
  /** Of all printings of its text; null where it is too short to tell. */
  readonly prose: string | null
  /** Of all that were told to be of one story with it, when that was last asked; null where it never was. */
  readonly story: number | null
}

/** Some of those that have something in common, and how many there are. */
export interface Some {
  readonly numbers: readonly number[]
  readonly all: number
}

/** A report that was just read, as the store has it. */
export interface Arrived {
  readonly number: number
  readonly id: string
  /** Whether it came with this run, whether something else stood at its place before, or whether it was there already. */
  readonly status: "new" | "version" | "known"
}

/** A kept report without its text, for lists. */
export interface Listed extends Pick<Report, "id" | "title" | "outlet" | "newsroom" | "path" | "address"> {
  readonly number: number
  /** As in a report's `published.value`. */
  readonly published: string | null
  readonly story: number | null
}

const listed = `SELECT r.number, r.id, r.title, r.outlet, json_extract(r.report, '$.newsroom') AS newsroom, r.path,
  r.address, r.published, i.story FROM reports AS r JOIN indexed AS i ON i.number = r.number`

/** Asked of a store that is indexed. */
export class Standings {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** The number of the last report that came. */
  last(): number {
    return Number(this.#database.prepare("SELECT coalesce(max(number), 0) AS last FROM reports").all()[0]!.last)
  }

  /** Reports by id, each once; those behind `last` are new. */
  arrived(ids: readonly string[], last: number): Arrived[] {
    const rows = this.#database
      .prepare(
        `SELECT r.number, r.id, EXISTS (SELECT 1 FROM reports AS o WHERE o.place = r.place AND o.number < r.number
           AND NOT o.current) AS replaces FROM reports AS r JOIN indexed AS i ON i.number = r.number
         WHERE r.id IN (SELECT value FROM json_each(?)) AND i.live ORDER BY r.number`,
      )
      .all(JSON.stringify(ids))
    const each = new Map<string, Arrived>()
    for (const { number, id, replaces } of rows) {
      const status = Number(number) <= last ? "known" : replaces === 1 ? "version" : "new"
      if (!each.has(String(id))) each.set(String(id), { number: Number(number), id: String(id), status })
    }
    return ids.flatMap(id => each.get(id) ?? [])
  }

  of(numbers: readonly number[]): ReadonlyMap<number, Standing> {
    const rows = this.#rows("SELECT number, prose, story FROM indexed WHERE live AND number IN", numbers)
    return new Map(
      rows.map(({ number, prose, story }) => [
        Number(number),
        { number: Number(number), prose: prose as string | null, story: story as number | null },
      ]),
    )
  }

  /** The first printings of a text, in time. */
  printings(prose: string, most: number): Some {
    return this.#some("live AND prose = ?", "day, id, number", prose, most)
  }

  /** The last that came of a story. */
  inStory(story: number, most: number): Some {
    return this.#some("story = ? AND live", "number DESC", story, most)
  }

  /** How many stand there. */
  live(): number {
    return Number(this.#database.prepare("SELECT count(*) AS n FROM indexed WHERE live").all()[0]!.n)
  }

  /** What came at a time or later and stands; not what another version of the reader read again. */
  came(since: string): Listed[] {
    return this.#database
      .prepare(
        `${listed} WHERE r.added >= ? AND i.live AND NOT EXISTS (SELECT 1 FROM reports AS o WHERE o.place = r.place
           AND o.page = r.page AND o.number < r.number) ORDER BY r.number`,
      )
      .all(since)
      .map(listedIn)
  }

  /** Reports of a story, the first that came first, and how many there are. */
  membersOf(story: number, most: number): { readonly reports: readonly Listed[]; readonly all: number } {
    const reports = this.#database
      .prepare(`${listed} WHERE i.story = ? AND i.live ORDER BY r.number LIMIT ?`)
      .all(story, most)
      .map(listedIn)
    return { reports, all: reports.length < most ? reports.length : this.inStory(story, 1).all }
  }

  /** What stands at some addresses now. */
  at(addresses: readonly string[]): number[] {
    return this.#database
      .prepare(
        `SELECT r.number FROM reports AS r JOIN indexed AS i ON i.number = r.number
         WHERE r.address IN (SELECT value FROM json_each(?)) AND i.live ORDER BY r.number`,
      )
      .all(JSON.stringify(addresses))
      .map(({ number }) => Number(number))
  }

  reports(numbers: readonly number[]): Report[] {
    return this.#rows("SELECT report, text FROM reports WHERE number IN", numbers).map(reportIn)
  }

  /** What stood last at the place of a report before it came; null where nothing did, or something that another reader read. */
  before(number: number): Report | null {
    const [row] = this.#database
      .prepare(
        `SELECT o.report, o.text FROM reports AS r JOIN reports AS o ON o.place = r.place AND o.reader = r.reader
         WHERE r.number = ? AND o.number < r.number AND NOT o.current ORDER BY o.number DESC LIMIT 1`,
      )
      .all(number)
    return row === undefined ? null : reportIn(row)
  }

  /** The last reports that came of each outlet. */
  ofOutlets(outlets: readonly string[], most: number): Report[] {
    const last = this.#database.prepare(
      "SELECT report, text FROM reports WHERE outlet = ? AND current ORDER BY number DESC LIMIT ?",
    )
    return outlets.flatMap(outlet => last.all(outlet, most).map(reportIn))
  }

  /** Note which reports, by id, are of one story. */
  tell(stories: readonly (readonly string[])[]): void {
    const found = this.#database.prepare(
      "SELECT min(coalesce(story, number)) AS story FROM indexed WHERE number IN (SELECT number FROM reports WHERE id IN (SELECT value FROM json_each(?)))",
    )
    const noted = this.#database.prepare(
      `UPDATE indexed SET story = ?1 WHERE story IS NOT ?1
       AND number IN (SELECT number FROM reports WHERE id IN (SELECT value FROM json_each(?2)))`,
    )
    this.#database.transaction(() => {
      for (const ids of stories) {
        const json = JSON.stringify(ids)
        const story = found.all(json)[0]?.story
        if (story !== null && story !== undefined) noted.run(story, json)
      }
    })
  }

  /** Reports are going, and their numbers may come again: a story that one of them names is named by another that stays. */
  lose(numbers: readonly number[]): void {
    const gone = JSON.stringify(numbers)
    const named = this.#database.prepare(
      `SELECT story, min(number) FILTER (WHERE number NOT IN (SELECT value FROM json_each(?1))) AS heir FROM indexed
       WHERE story IN (SELECT value FROM json_each(?1)) GROUP BY story`,
    )
    const renamed = this.#database.prepare("UPDATE indexed SET story = ? WHERE story = ?")
    for (const { story, heir } of named.all(gone)) renamed.run(heir ?? null, story!)
  }

  #some(where: string, order: string, value: string | number, most: number): Some {
    const rows = this.#database
      .prepare(`SELECT number FROM indexed WHERE ${where} ORDER BY ${order} LIMIT ?`)
      .all(value, most)
    const numbers = rows.map(({ number }) => Number(number))
    if (numbers.length < most) return { numbers, all: numbers.length }
    const [counted] = this.#database.prepare(`SELECT count(*) AS n FROM indexed WHERE ${where}`).all(value)
    return { numbers, all: Number(counted!.n) }
  }

  #rows(sql: string, numbers: readonly number[]) {
    return this.#database.prepare(`${sql} (SELECT value FROM json_each(?))`).all(JSON.stringify(numbers))
  }
}

function listedIn(row: Row): Listed {
  const text = (of: Value | undefined) => (of === null || of === undefined ? null : String(of))
  const { number, id, title, outlet, newsroom, path, address, published, story } = row
  return {
    number: Number(number),
    id: String(id),
    title: text(title),
    outlet: text(outlet),
    newsroom: text(newsroom),
    path: String(path),
    address: text(address),
    published: text(published),
    story: story === null ? null : Number(story),
  }
}
