// A table of a trace as CSV, after RFC 4180: for spreadsheets and statistics.

import type { Trace } from "../model/trace.js"
import { type Cell, type TableName, tableOf } from "./tables.js"

/** One table. */
export function toCsv(trace: Trace, name: TableName): string {
  const { names, rows } = tableOf(trace, name)
  return [names, ...rows].map(cells => `${cells.map(written).join(",")}\r\n`).join("")
}

/** A cell that a spreadsheet would take for a formula is kept text by an apostrophe (OWASP, CSV injection). */
function written(cell: Cell): string {
  const text = cell === null ? "" : String(cell)
  const safe = typeof cell === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
