// What a store holds by a name that a person gives: an address, a path, an id. All that ever stood at its place goes with it.

import { resolve, sep } from "node:path"
import type { Database, Row } from "./database.js"

/** A report that is held, or was read and left out. */
export interface Held {
  /** Of the report; null where none was made of the page. */
  readonly number: number | null
  readonly id: string | null
  readonly path: string
  readonly place: string
  readonly address: string | null
  readonly title: string | null
  readonly outlet: string | null
  /** When it came. */
  readonly added: string
  /** Whether it stands there now; what stood there once is a version. */
  readonly current: boolean
  /** Digest of the page it was read of. */
  readonly page: string
}

/** What is held by some names, and names by which nothing is. */
export interface Found {
  readonly held: readonly Held[]
  readonly unmet: readonly string[]
}

const tables = ["reports", "left_out"] as const

/** What is held by each of some names, in the order in which it came. */
export function findHeld(database: Database, names: readonly string[]): Found {
  const found = new Map<string, Held>()
  const unmet: string[] = []
  for (const name of names) {
    const held = tables.flatMap(table => placesOf(database, table, name))
    if (held.length === 0) unmet.push(name)
    for (const one of heldAt(database, [...new Set(held)])) found.set(`${one.number} ${one.place} ${one.page}`, one)
  }
  return { held: [...found.values()], unmet }
}

/** All that ever stood at some places. */
export function heldAt(database: Database, places: readonly string[]): Held[] {
  return tables.flatMap(table => rowsAt(database, table, places)).map(heldOf)
}

/** The places that a name means: its own, those in a folder or an archive of that name, those of an address or an id. */
function placesOf(database: Database, table: (typeof tables)[number], name: string): string[] {
  const place = resolve(name)
  const inside = [sep, "#"].map(mark => [place + mark, place + String.fromCharCode(mark.charCodeAt(0) + 1)])
  const addresses = JSON.stringify(addressesOf(name))
  const isReport = table === "reports"
  const address = isReport ? "address" : "json_extract(input, '$.address')"
  return database
    .prepare(
      `SELECT DISTINCT place FROM ${table} WHERE place = ? OR place IN (SELECT value FROM json_each(?)) OR (place >= ? AND place < ?) OR (place >= ? AND place < ?)
         OR path = ? OR ${address} IN (SELECT value FROM json_each(?)) ${isReport ? "OR id = ?" : "OR 0 = ?"}`,
    )
    .all(place, addresses, ...inside.flat(), name, addresses, name)
    .map(row => String(row.place))
}

/** An address as it was typed, as a browser writes it, and without what leads inside the page. */
function addressesOf(name: string): string[] {
  if (!/^https?:\/\//i.test(name) || !URL.canParse(name)) return [name]
  const { href } = new URL(name)
  return [...new Set([name, href, href.replace(/#.*$/, "")])]
}

function rowsAt(database: Database, table: (typeof tables)[number], places: readonly string[]): readonly Row[] {
  const columns =
    table === "reports" ? "number, id, address, title, outlet" : "json_extract(input, '$.address') AS address"
  return database
    .prepare(
      `SELECT path, place, added, current, page, ${columns} FROM ${table}
       WHERE place IN (SELECT value FROM json_each(?)) ORDER BY rowid`,
    )
    .all(JSON.stringify(places))
}

function heldOf(row: Row): Held {
  const { path, place, added, page } = row as Record<string, string>
  const text = (column: string) => (row[column] ?? null) as string | null
  const number = (row.number ?? null) as number | null
  const { id, address, title, outlet } = {
    id: text("id"),
    address: text("address"),
    title: text("title"),
    outlet: text("outlet"),
  }
  return {
    number,
    id,
    path: path!,
    place: place!,
    address,
    title,
    outlet,
    added: added!,
    current: row.current === 1,
    page: page!,
  }
}
