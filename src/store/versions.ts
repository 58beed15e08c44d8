// What stood at one address, or place, one after the other. Of a page that several versions of the reader read, the last
// reading counts: what changed there is the program and not the page.

import { resolve } from "node:path"
import { byCodeUnit } from "../model/identity.js"
import type { Report } from "../model/report.js"
import { inUtc } from "../model/time.js"
import type { Database, Row } from "./database.js"
import { reportIn } from "./pages.js"

/** What stood at an address once, or stands there now. */
export interface Version {
  readonly report: Report
  /** When it was seen: captured, where its container says so, else when it came. Null where it stands there again, since nobody knows when. */
  readonly seen: string | null
  /** Whether it is what stands there now: the last, where that was not taken away. */
  readonly current: boolean
}

/** An address at which more than one page stood. */
export interface Versioned {
  readonly address: string
  readonly versions: number
  /** When the last one came. */
  readonly last: string
}

/** Asked of a store. */
export class Versions {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Addresses, or places, at which more than one page stood, the last changed first; with `since`, those that changed then or later. */
  all(since = ""): readonly Versioned[] {
    return this.#database
      .prepare(
        `SELECT coalesce(address, place) AS at, count(DISTINCT page) AS versions, max(added) AS last FROM reports
         GROUP BY 1 HAVING versions > 1 AND last >= ? ORDER BY last DESC, at`,
      )
      .all(since)
      .map(({ at, versions, last }) => ({ address: String(at), versions: Number(versions), last: String(last) }))
  }

  /** What stood at an address or path, the oldest first; nothing where it is not known. */
  at(given: string): { readonly address: string; readonly versions: readonly Version[] } | null {
    const address = this.#addressOf(given)
    if (address === null) return null
    const rows = this.#database
      .prepare(
        `SELECT number, place, page, current, added, input, report, text FROM reports
         WHERE address = ?1 OR (place = ?1 AND address IS NULL) ORDER BY number`,
      )
      .all(address)
    return { address, versions: inOrder(rows) }
  }

  /** The address under which a page is known that was asked for by address, with or without its scheme, or by path. */
  #addressOf(given: string): string | null {
    const found = this.#database.prepare(
      "SELECT coalesce(address, place) AS at FROM reports WHERE address = ?1 OR place = ?1 ORDER BY current DESC, number DESC LIMIT 1",
    )
    for (const one of [given, `https://${given}`, `http://${given}`, resolve(given)])
      for (const at of [one, one.endsWith("/") ? one.slice(0, -1) : `${one}/`]) {
        const [row] = found.all(at)
        if (row) return String(row.at)
      }
    return null
  }
}

/** Rows of one address → its versions, each page of a place once, by when it was seen. */
function inOrder(rows: readonly Row[]): Version[] {
  const pages = new Map<string, { first: Row; last: Row; current: boolean }>()
  for (const row of rows) {
    const key = `${row.page} ${row.place}`
    const known = pages.get(key)
    const current = row.current === 1 || (known?.current ?? false)
    pages.set(key, { first: known?.first ?? row, last: row, current })
  }
  const each = [...pages.values()]
    .map(({ first, last, current }) => ({ place: last.place, seen: seenOf(first), report: reportIn(last), current }))
    .map((one, order) => ({ ...one, order, time: Date.parse(one.seen), dated: datedIn(one.report) }))
    .sort((a, b) => a.time - b.time || byCodeUnit(a.dated, b.dated) || a.order - b.order)
  const lastOf = new Map(each.map(one => [one.place, one]))
  // What stands at a place now and is not the last that came was put back there.
  const again = each.filter(one => one.current && !lastOf.get(one.place)!.current)
  const all = [
    ...each.map(({ report, seen, current }) => ({ report, seen, current })),
    ...again.map(({ report }) => ({ report, seen: null, current: true })),
  ]
  return all.map((one, i) => ({ ...one, current: one.current && i === all.length - 1 }))
}

/** When a page says that it was changed last; of those that came at once the order hangs on it. */
function datedIn({ updated, published }: Report): string {
  return inUtc((updated ?? published)?.value ?? "")
}

function seenOf({ input, added }: Row): string {
  const { given } = JSON.parse(String(input)) as { readonly given?: { readonly seen?: string } }
  const seen = given?.seen
  return seen !== undefined && !Number.isNaN(Date.parse(seen)) ? seen : String(added)
}
