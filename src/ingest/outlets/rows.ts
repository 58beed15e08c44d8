// A list of outlets as text → its rows with their lines, by the same rules as any table (`inputs/csv.ts`).

import { parse } from "csv-parse/sync"
import type { Problem } from "../../model/problem.js"
import { csvOptions } from "../inputs/csv.js"
import { BadInput } from "../inputs/source.js"
import { columnKey, type ListColumn, listColumns } from "./columns.js"

/** One row: its cells by their columns, empty where there is none, and the line it ends on. */
export interface ListRow extends Readonly<Record<ListColumn, string>> {
  readonly line: number
}

/** What is wrong with a list; whoever knows its path adds it. */
export type Trouble = Omit<Problem, "path">

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** The rows of a list, and what is wrong with others. Throws `BadInput` where there is no column of outlets. */
export function rowsOfList(text: string): { readonly rows: readonly ListRow[]; readonly troubles: readonly Trouble[] } {
  const skipped: string[] = []
  const parsed = parse(text, { ...csvOptions(text, skipped), info: true }) as unknown as readonly Parsed[]
  const [head, ...below] = parsed
  const names = head?.record.map(columnKey) ?? []
  if (!names.includes("outlet"))
    throw new BadInput(`has no column “outlet” in its first line; it should read: ${listColumns.join(",")}`)
  const filled = below.filter(({ record }) => record.some(cell => cell.trim() !== ""))
  const isTorn = ({ record }: Parsed) => record.slice(names.length).some(cell => cell.trim() !== "")
  return {
    rows: filled.filter(row => !isTorn(row)).map(row => rowOf(row, names)),
    troubles: [
      ...unknownColumns(names),
      ...filled.filter(isTorn).map(row => tornTrouble(row, names.length)),
      ...(skipped.length > 0 ? [unclosed(parsed.at(-1)!)] : []),
    ],
  }
}

function rowOf({ record, info }: Parsed, names: readonly string[]): ListRow {
  const cell = (column: ListColumn) => record[names.indexOf(column)]?.replace(/\s+/g, " ").trim() ?? ""
  return { outlet: cell("outlet"), name: cell("name"), owner: cell("owner"), hosts: cell("hosts"), line: info.lines }
}

/** A slip in a column's name would pass for an empty column. */
function unknownColumns(names: readonly string[]): Trouble[] {
  const unknown = names.filter(name => name !== "" && !listColumns.some(column => column === name))
  if (unknown.length === 0) return []
  const which = `${unknown.length === 1 ? "a column" : "columns"} ${unknown.map(name => `“${name}”`).join(", ")}`
  return [{ what: `has ${which}, which is not asked for; asked for are ${listColumns.join(", ")}`, leftOut: false }]
}

function tornTrouble({ record, info }: Parsed, columns: number): Trouble {
  const what = `line ${info.lines} has ${record.length} cells for ${columns} columns; put names that hold a comma or semicolon, and several hosts with semicolons, in quotation marks`
  return { what, leftOut: true }
}

function unclosed({ info }: Parsed): Trouble {
  return { what: `below line ${info.lines} a quotation mark is not closed; what follows it is left out`, leftOut: true }
}
