// Rows as CSV. Cells are written as they came, even one that a spreadsheet takes for a formula: a corpus is read by
// programs, and its texts must come out of a table as they went in.

import { csvLine } from "../csv.js"
import { type AddedTo, cellsOf, type Columns, wordsOf } from "./columns.js"

/** The lines of rows that have such columns. */
export async function* rowsAsCsv(
  rows: AsyncIterable<AddedTo>,
  columns: Columns,
  addedNames: readonly string[],
): AsyncGenerator<string> {
  const own = [...columns.keys()].filter(name => !addedNames.includes(name))
  yield csvLine([...own, ...addedNames])
  for await (const { row, added } of rows) {
    const cells = cellsOf(row)
    yield csvLine([...own.map(name => wordsOf(cells.get(name))), ...addedNames.map(name => wordsOf(added[name]))])
  }
}
