// A story's carry-over map as a table, a cell a line (RFC 4180).

import type { CarryMapView } from "../view/shapes.js"
import { csvLine, safe } from "./csv.js"

/** Every cell: whose sentence, in which report, how it stands there, what was changed, and the words. */
export function carryMapCsv({ columns, rows }: CarryMapView): string {
  const names = [
    "sentence",
    "siglum",
    "report",
    "name",
    "stands",
    "family",
    "gravity",
    "says",
    "base words",
    "words",
    "start",
  ]
  const lines = rows.flatMap(({ id, siglum, name, cells }) =>
    cells.map(({ reading, start }, c) => {
      const column = columns[c]!
      const { as, family, gravity, text, pieces } = column.readings[reading]!
      const words = as !== "absent" && pieces.length === 0 ? column.text : pieces.map(piece => piece.text).join("")
      return [column.number, siglum, id, name, as, family, gravity, text, column.text, words, start]
    }),
  )
  return [names, ...lines].map(line => csvLine(line.map(safe))).join("")
}
