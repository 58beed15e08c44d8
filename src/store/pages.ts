// Pages in a store, and the reports that were read of them. A page is kept once, whatever stands where; a report by the
// page, its place and who read it. Of one place the newest counts (`current`); what stood there before stays as a version.

import { createHash } from "node:crypto"
import { resolve } from "node:path"
import { deflateSync, inflateSync } from "node:zlib"
import type { Gathered, Ingested } from "../ingest/ingest.js"
import type { DecodedPage, Page } from "../ingest/page.js"
import type { Report } from "../model/report.js"
import type { Database, Row, Statement, Value } from "./database.js"

/** A page to be looked up. */
export interface Asked {
  readonly key: string
  readonly page: Page | DecodedPage
}

/** A page that was read. */
export interface Read extends Asked {
  readonly out: Ingested
}

/** The pages of a store, for one run. */
export interface PageShelf {
  /** What is kept of pages, by key; of those places they are the newest from now on. */
  find(pages: readonly Asked[]): ReadonlyMap<string, Ingested>
  /** Keep pages, all or none. */
  keep(pages: readonly Read[]): void
  /** What stands at an address or path now, as `held` gives it; null where nothing does. */
  standsAt(path: string): Ingested | Gathered | null
  /** What stands at every place: what was read, or where another version of the reader did it, the page itself. */
  held(): Generator<Ingested | Gathered>
}

/** Rows fetched at a time, where all are. */
const pageful = 500

/** Columns of both tables, in the order in which `keep` writes them. */
const common = ["key", "reader", "page", "place", "added", "path", "input"] as const
const ofReports = ["id", "address", "title", "outlet", "published", "language", "text", "report"] as const

const tables = ["reports", "left_out"] as const

/** The pages of a store as a reader of this version reads them. */
export class Pages implements PageShelf {
  readonly #database: Database
  readonly #reader: string
  readonly #now: string
  /** Two pages of one run that stand at one place are both there: neither replaces the other. */
  readonly #seen = new Set<string>()

  constructor(database: Database, reader: string, now: string) {
    this.#database = database
    this.#reader = reader
    this.#now = now
  }

  find(pages: readonly Asked[]): ReadonlyMap<string, Ingested> {
    const keys = JSON.stringify(pages.map(({ key }) => key))
    const rows = tables.flatMap(table => this.#of(table, "SELECT * FROM", "").all(this.#reader, keys))
    for (const { place, current } of rows) if (current === 1) this.#seen.add(String(place))
    const again = rows.filter(({ current }) => current === 0)
    if (again.length > 0) this.#database.transaction(() => this.#renew(again))
    return new Map(rows.map(row => [String(row.key), ingestedOf(row)]))
  }

  keep(pages: readonly Read[]): void {
    if (pages.length === 0) return
    const addPage = this.#database.prepare("INSERT OR IGNORE INTO pages VALUES (?, ?, ?, ?)")
    const addReport = this.#database.prepare(inserted("reports", [...common, ...ofReports]))
    const addLeftOut = this.#database.prepare(inserted("left_out", [...common, "what"]))
    this.#database.transaction(() => {
      for (const { key, page, out } of pages) {
        const bytes = "bytes" in page ? page.bytes : Buffer.from(page.source)
        const digest = createHash("sha256").update(bytes).digest("hex")
        const place = placeOf(page.path, digest)
        addPage.run(digest, bytes.length, deflateSync(bytes), this.#now)
        this.#clear(place)
        const row = [key, this.#reader, digest, place, this.#now, page.path, JSON.stringify(inputOf(page))]
        if ("report" in out) addReport.run(...row, ...columnsOf(out.report))
        else addLeftOut.run(...row, out.problem.what)
      }
    })
  }

  *held(): Generator<Ingested | Gathered> {
    // As it stands now: what is read anew meanwhile is not given twice.
    const ends = tables.map(
      table => this.#database.prepare(`SELECT max(rowid) AS end FROM ${table}`).all()[0]!.end ?? 0,
    )
    for (const [t, table] of tables.entries()) yield* heldIn(this.#database, table, this.#reader, ends[t]!)
  }

  standsAt(path: string): Ingested | Gathered | null {
    for (const table of tables) {
      const [row] = this.#database
        .prepare(`${rowsOf(table)} AND t.place = ? LIMIT 1`)
        .all(this.#reader, placeOf(path, ""))
      if (row !== undefined) return foundOf(row)
    }
    return null
  }

  /** A statement on the rows of some keys, that this reader read. */
  #of(table: string, doing: string, set: string): Statement {
    const where = "WHERE reader = ? AND key IN (SELECT value FROM json_each(?))"
    return this.#database.prepare(`${doing} ${table} ${set} ${where}`)
  }

  /** What stood at these places once stands there again. */
  #renew(rows: readonly Row[]): void {
    for (const { place } of rows) this.#clear(String(place))
    const keys = JSON.stringify(rows.map(({ key }) => key))
    for (const table of tables) this.#of(table, "UPDATE", "SET current = 1").run(this.#reader, keys)
  }

  #clear(place: string): void {
    if (this.#seen.has(place)) return
    this.#seen.add(place)
    for (const table of tables)
      this.#database.prepare(`UPDATE ${table} SET current = 0 WHERE place = ? AND current`).run(place)
  }
}

function inserted(table: string, columns: readonly string[]): string {
  const marks = columns.map(() => "?").join(", ")
  return `INSERT INTO ${table} (current, ${columns.join(", ")}) VALUES (1, ${marks}) ON CONFLICT DO UPDATE SET current = 1`
}

function* heldIn(database: Database, table: string, reader: string, end: Value): Generator<Ingested | Gathered> {
  const rows = database.prepare(`${rowsOf(table)} AND t.rowid > ? AND t.rowid <= ? ORDER BY t.rowid LIMIT ?`)
  for (let last: Value = 0; ; ) {
    const found = rows.all(reader, last, end, pageful)
    for (const row of found) yield foundOf(row)
    if (found.length < pageful) return
    last = found.at(-1)!.row!
  }
}

/** What stands now, with the page's bytes where another version of the reader read it. */
function rowsOf(table: string): string {
  return `SELECT t.rowid AS row, t.*, CASE WHEN t.reader = ? THEN NULL ELSE p.bytes END AS bytes
    FROM ${table} AS t JOIN pages AS p ON p.digest = t.page WHERE t.current`
}

function foundOf(row: Row): Ingested | Gathered {
  return row.bytes === null ? ingestedOf(row) : { page: pageOf(row) }
}

/**
 * Where a page stands, from wherever it was asked for: an address is a place as it is; standard input is none, so that each
 * of its pages is its own.
 */
function placeOf(path: string, digest: string): string {
  if (/^https?:\/\//i.test(path)) return path
  return path === "-" || path.startsWith("-#") ? `${path}#${digest}` : resolve(path)
}

/** What is known of a page beside its bytes, so that a later version of the reader may read it again. */
function inputOf(page: Page | DecodedPage): Readonly<Record<string, unknown>> {
  return "bytes" in page ? { ...page, bytes: undefined } : { ...page, source: undefined, decoded: true }
}

function pageOf({ input, bytes }: Row): Page | DecodedPage {
  const { decoded, ...placed } = JSON.parse(String(input)) as Page & { readonly decoded?: true }
  const raw = inflateSync(bytes as Uint8Array)
  return decoded ? { ...placed, source: raw.toString("utf8") } : { ...placed, bytes: new Uint8Array(raw) }
}

function columnsOf(report: Report): Value[] {
  const { id, address, title, outlet, published, language, text } = report
  // The text stands beside it; the order of fields is kept.
  const whole = JSON.stringify({ ...report, text: null })
  return [id, address, title, outlet, published?.value ?? null, language, text, whole]
}

function ingestedOf(row: Row): Ingested {
  if (row.report === undefined) return { problem: { path: String(row.path), what: String(row.what), leftOut: true } }
  return { report: reportIn(row) }
}

/** A report from the two columns that hold it. */
export function reportIn({ report, text }: Row): Report {
  return { ...(JSON.parse(String(report)) as Report), text: String(text) }
}
