// A table of a trace as CSV, after RFC 4180: for spreadsheets and statistics.

import type { Trace } from "../model/trace.js"
import { type Cell, type TableName, tableOf } from "./tables.js"

/** One table, line by line. */
export function* toCsv(trace: Trace, name: TableName): Generator<string> {
  const { names, rows } = tableOf(trace, name)
  yield csvLine(names.map(safe))
  for (const row of rows) yield csvLine(row.map(safe))
}

/** One line, its cells as they are. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(",")}
`
}

/** A cell that a spreadsheet would take for a formula is kept text by an apostrophe (OWASP, CSV injection). */
export function safe(cell: Cell): Cell {
  return typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

function written(cell: Cell): string {
  const text = cell === null ? "" : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
