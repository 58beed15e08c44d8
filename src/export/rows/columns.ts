// Rows of a corpus as they came, and columns that are added to them: what tables of unlike rows have in common, and what
// sorts of values stand in a column, which a table must say before its first row.

import type { RawRow } from "../../ingest/inputs/raw-row.js"

/** Columns added to each row, by name. */
export type Added = Readonly<Record<string, string | boolean | null>>

/** A row as it came, and what is added to it. */
export interface AddedTo {
  readonly row: RawRow
  readonly added: Added
}

/** Sorts of values that stand in a column. */
export type Sort = "flag" | "whole" | "number" | "date" | "text" | "bytes" | "nested"

/** Columns of all rows, in the order in which they first come, and what stands in each. */
export type Columns = ReadonlyMap<string, ReadonlySet<Sort>>

/** The cells of a row by the names of their columns; the second of one name is called `name (2)`. Columns of `without` are left out. */
export function cellsOf(row: RawRow, without: Added = {}): ReadonlyMap<string, unknown> {
  const { names } = row
  const cells = wholeCells(row)
  const found = new Map<string, unknown>()
  const times = new Map<string, number>()
  names.forEach((name, i) => {
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    if (!(name in without)) found.set(time === 1 ? name : `${name} (${time})`, cells[i] ?? null)
  })
  return found
}

/** Strings of JSON, and whole numbers that are longer than JavaScript's are. */
const longNumber = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g

/** The cells of a row with all digits of its whole numbers: keys of other programs are longer than JavaScript's numbers. */
function wholeCells({ cells, json }: RawRow): readonly unknown[] {
  if (json === undefined || !/\d{16}/.test(json)) return cells
  const kept = JSON.parse(json.replace(longNumber, found => (found.startsWith('"') ? found : `"${found}"`))) as object
  return Object.values(kept).map((cell, i) =>
    typeof cells[i] === "number" && typeof cell === "string" ? BigInt(cell) : (cell as unknown),
  )
}

/** The columns of rows. */
export async function columnsOfRows(rows: AsyncIterable<RawRow>): Promise<Columns> {
  const columns = new Map<string, Set<Sort>>()
  for await (const row of rows) {
    for (const [name, cell] of cellsOf(row)) {
      const sorts = columns.get(name) ?? new Set<Sort>()
      if (sorts.size === 0) columns.set(name, sorts)
      const sort = sortOf(cell)
      if (sort !== null) sorts.add(sort)
    }
  }
  return columns
}

function sortOf(cell: unknown): Sort | null {
  if (cell === null || cell === undefined) return null
  if (typeof cell === "string") return "text"
  if (typeof cell === "boolean") return "flag"
  if (typeof cell === "bigint") return BigInt.asIntN(64, cell) === cell ? "whole" : "text"
  if (typeof cell === "number") return Number.isSafeInteger(cell) ? "whole" : "number"
  if (cell instanceof Date) return "date"
  return cell instanceof Uint8Array ? "bytes" : "nested"
}

/** A cell as words: what nests as JSON. */
export function wordsOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ""
  if (typeof cell === "string") return cell
  if (cell instanceof Uint8Array) return Array.from(cell, byte => byte.toString(16).padStart(2, "0")).join("")
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString()
  return typeof cell === "object" ? JSON.stringify(cell, asJson) : String(cell)
}

/** What JSON has no word for: whole numbers beyond its own keep their digits as words, bytes are told in hexadecimals. */
export function asJson(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  return value instanceof Uint8Array ? wordsOf(value) : value
}
