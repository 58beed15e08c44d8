// Places in tables: a page's table is read a row a line, its cells parted by bars. A figure in a cell says nothing
// without its row and its column, so a note of one names both: "Castle, Turnout".

import type { Span } from "../../model/span.js"
import type { Side } from "./correspondence.js"

/** What parts the cells of a row. */
const bar = " | "

/** Row and column of a place in a table, as a note has them; null where it lies in none. */
export function cellOf({ text, report: { blocks } }: Side, { start, end }: Span): string | null {
  const at = blocks.findIndex(block => block.start <= start && end <= block.end)
  const cells = at < 0 ? [] : cellsOf(text, blocks[at]!)
  if (cells.length < 2) return null
  const column = text.slice(blocks[at]!.start, start).split(bar).length - 1
  if (column === 0 || text.slice(start, end).includes(bar)) return null
  let first = at
  while (first > 0 && cellsOf(text, blocks[first - 1]!).length === cells.length) first--
  const heads = first === at ? [] : cellsOf(text, blocks[first]!)
  // A row of figures heads no columns.
  const head = heads.slice(1).some(cell => /^\W*\d/u.test(cell)) ? "" : (heads[column] ?? "")
  return [cells[0]!, head].filter(words => words !== "").join(", ") || null
}

function cellsOf(text: string, { start, end }: Span): string[] {
  return text
    .slice(start, end)
    .split(bar)
    .map(cell => cell.trim())
}
