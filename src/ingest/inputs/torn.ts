// Rows that do not have the table's number of cells. A line break outside quotation marks tears a row in two, a comma or
// semicolon outside them makes one cell two: half a text would then be a report, or a text without its end, and nobody
// would know. Cells missing at a row's end alone are no such thing, since spreadsheets leave out empty ones.

import { isSentence } from "../fragments/sentence.js"
import { readMachineDate } from "../metadata/dates.js"
import type { Columns, Field } from "./columns.js"
import type { Row } from "./rows.js"

/** One row as it is parted. */
export type Cells = readonly string[]

/** What a table's rows are read by. */
export interface Table {
  /** The first row. */
  readonly names: readonly string[]
  readonly columns: Columns
}

/** A row's cells by the names of their columns. */
export function recordOf({ names }: Table, row: Cells): Row {
  const record: Record<string, unknown> = {}
  // Of two columns with one name the first counts, unless it is empty.
  names.forEach((name, i) => {
    if (row[i] !== undefined && !record[name]) record[name] = row[i]
  })
  return record
}

/** What is wrong with a row of another length, for people; null where it may be read. `next` is the row below it. */
export function tornBy(table: Table, row: Cells, next: Cells | null): string | null {
  const { names } = table
  const quote = "put its texts in quotation marks"
  if (row.slice(names.length).some(cell => cell.trim() !== ""))
    return `has ${row.length} cells where the table has ${names.length} columns: a mark between columns stands in a text; ${quote}`
  if (isShort(table, row))
    return `has ${row.length} of ${names.length} cells, as half a row has that a line break outside quotation marks has torn; ${quote}`
  if (next !== null && isShort(table, next) && looksTorn(table, row))
    return `breaks off where the next row begins: a line break outside quotation marks has torn it; ${quote}`
  return null
}

/** What no row of a report ends before. */
const needed: readonly Field[] = ["text", "html", "published", "title"]

/** Whether a row ends before one of the columns that a report needs. */
function isShort({ names, columns }: Table, row: Cells): boolean {
  return needed.some(field => {
    const places = (columns[field] ?? []).map(column => names.indexOf(column))
    return places.length > 0 && Math.min(...places) >= row.length
  })
}

/** Whether a row of the right length, with a short one below it, is the first half of both: a date that is none, a text without its end. */
function looksTorn(table: Table, row: Cells): boolean {
  const cell = (field: Field): string | undefined => {
    const at = table.names.indexOf(table.columns[field]?.[0] ?? "")
    return at < 0 ? undefined : row[at]
  }
  const [date, text] = [cell("published"), cell("text") ?? cell("html")]
  if (date !== undefined && date.trim() !== "") return readMachineDate(date) === null
  return text !== undefined && !isSentence(text.trim())
}
