// The columns of a list of outlets, and how such a list is told from a table of texts.

import { haveTexts } from "../inputs/columns.js"

/** What a list says of an outlet. */
export type ListColumn = "outlet" | "name" | "owner" | "hosts"

/** All columns; the first must be there. */
export const listColumns: readonly ListColumn[] = ["outlet", "name", "owner", "hosts"]

/** The name of a column as the program knows it, however it is written. */
export function columnKey(name: string): string {
  return name.trim().toLowerCase()
}

/** Whether a table with these columns is a list of outlets and holds no texts. */
export function isOutletList(columns: readonly string[]): boolean {
  const known = columns.map(columnKey)
  const [outlet, ...others] = listColumns
  return known.includes(outlet!) && others.some(column => known.includes(column)) && !haveTexts(columns)
}
