// A table of a trace as CSV, after RFC 4180: for spreadsheets and statistics.

import type { Trace } from "../model/trace.js"
import { type Cell, type TableName, tableOf } from "./tables.js"

/** One table, line by line. */
export function* toCsv(trace: Trace, name: TableName): Generator<string> {
  const { names, rows } = tableOf(trace, name)
  yield line(names)
  for (const row of rows) yield line(row)
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(written).join(",")}
`
}

/** A cell that a spreadsheet would take for a formula is kept text by an apostrophe (OWASP, CSV injection). */
function written(cell: Cell): string {
  const text = cell === null ? "" : String(cell)
  const safe = typeof cell === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
