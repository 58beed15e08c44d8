// Tables of data inside a page (results, tolls, prices): a row is one line with its cells in their order, for a figure
// parted from the name beside it says nothing. Tables that only place a page's parts hold long cells, tables or
// pictures, and are read as if they were not there.

import { type PageElement, rawText } from "./tree.js"

/** What stands between two cells of a row. */
export const cellBreak = " | "

/** Longer cells hold prose: the table places parts of a page. */
const longestCell = 120
/** Fewer rows, or fewer cells in a row, make no table of data. */
const [fewestRows, fewestCells] = [2, 2] as const
/** Share of the rows that have the table's usual number of cells. */
const leastEven = 0.6
const noCell: ReadonlySet<string> = new Set("table form ul ol figure nav h1 h2 iframe video select textarea".split(" "))

/** A reader that remembers which tables hold data: whether a `tr` is a row of such a table. */
export function dataRows(): (row: PageElement) => boolean {
  const known = new Map<PageElement, boolean>()
  return row => {
    const table = tableOf(row)
    if (table === null) return false
    const found = known.get(table) ?? holdsData(table)
    known.set(table, found)
    return found && cellsOf(row).length >= fewestCells
  }
}

/** The cells of a row, in the page's order. */
export function cellsOf(row: PageElement): PageElement[] {
  return row.children.filter((child): child is PageElement => typeof child !== "string" && /^t[dh]$/.test(child.tag))
}

function tableOf(row: PageElement): PageElement | null {
  for (let at = row.parent, level = 0; at && level < 3; at = at.parent, level++) if (at.tag === "table") return at
  return null
}

function holdsData(table: PageElement): boolean {
  const rows = rowsOf(table).map(row => cellsOf(row))
  if (rows.length < fewestRows || rows.some(row => row.some(isPart))) return false
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [usual, often] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
  return usual >= fewestCells && often / rows.length >= leastEven
}

function rowsOf(table: PageElement): PageElement[] {
  return table.children.flatMap(child => {
    if (typeof child === "string") return []
    return child.tag === "tr" ? [child] : /^t(?:body|head|foot)$/.test(child.tag) ? rowsOf(child) : []
  })
}

/** Whether a cell is a part of the page rather than a datum. */
function isPart(cell: PageElement): boolean {
  return holds(cell, noCell) || rawText(cell).replace(/\s+/g, " ").trim().length > longestCell
}

function holds(element: PageElement, tags: ReadonlySet<string>): boolean {
  return element.children.some(child => typeof child !== "string" && (tags.has(child.tag) || holds(child, tags)))
}
