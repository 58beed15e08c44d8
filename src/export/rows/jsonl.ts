// Rows as JSON Lines. A row that came as JSON is written as it came, whatever its numbers and its order, and what is added
// stands at its end.

import { type AddedTo, asJson, cellsOf } from "./columns.js"

/** The lines of rows. */
export async function* rowsAsJsonLines(rows: AsyncIterable<AddedTo>): AsyncGenerator<string> {
  for await (const { row, added } of rows) {
    const own = row.json ?? ""
    const isNamed = row.names.some(name => name in added)
    yield own.startsWith("{") && own.endsWith("}") && !isNamed && row.names.length > 0
      ? `${own.slice(0, -1).trimEnd()},${JSON.stringify(added).slice(1)}\n`
      : `${JSON.stringify({ ...Object.fromEntries(cellsOf(row, added)), ...added }, asJson)}\n`
  }
}
