// Changes that run through several rows of the map: one figure that a whole family carries.

import { byGravity } from "../../kit/gravity.js"
import { addTo } from "../../kit/groups.js"
import type { MapChange, MapColumn, MapRow, MapRun } from "../shapes.js"
import { changeText, plain } from "./words.js"

/** Most changes told of in words. */
const mostRuns = 8

/** Changes that at least two rows have, the gravest first, then those that most pages print. */
export function runsOf(columns: readonly MapColumn[], rows: readonly MapRow[]): MapRun[] {
  const runs = columns.flatMap((column, c) => {
    const holders = new Map<string, number[]>()
    const changes = new Map<string, MapChange>()
    for (const [r, row] of rows.entries()) {
      for (const change of column.readings[row.cells[c]!.reading]!.changes) {
        if (change.from === null || change.to === null) continue
        const key = [change.family, plain(change.from), plain(change.to)].join("\n")
        addTo(holders, key, r)
        changes.set(key, change)
      }
    }
    return [...holders].flatMap(([key, holding]) => {
      return holding.length > 1 ? [runOf(changes.get(key)!, c, column.number, holding, rows)] : []
    })
  })
  // What reaches over several sentences is told of once.
  const once = new Map(runs.toReversed().map(run => [`${run.family}\n${run.from}\n${run.to}\n${run.rows}`, run]))
  return [...once.values()]
    .sort((a, b) => byGravity(a, b) || b.pages - a.pages || a.column - b.column)
    .slice(0, mostRuns)
}

function runOf(
  change: MapChange,
  column: number,
  number: number,
  holding: readonly number[],
  rows: readonly MapRow[],
): MapRun {
  const pages = holding.reduce((sum, r) => sum + 1 + rows[r]!.printings.length, 0)
  const first = firstOf(holding, rows)
  const isKnown = holding.every(r => rows[r]!.joined === "descends")
  const from = first === null ? "" : `, first in ${rows[first]!.siglum}`
  return {
    ...change,
    column,
    rows: holding,
    pages,
    first,
    text: `${change.label}: ${changeText(change, isKnown)} in sentence ${number}, on ${pages} pages${from}`,
  }
}

/** The row that all others stand below, whose tree has each of them in its line; null where there is none. */
function firstOf(holding: readonly number[], rows: readonly MapRow[]): number | null {
  const [first] = holding
  const isBelow = (r: number) => {
    for (let at = rows[r]!.parent; at !== null; at = rows[at]!.parent) if (at === first) return true
    return false
  }
  const isFirst = holding.slice(1).every(isBelow) && rows[first!]!.joined === "descends"
  return isFirst && rows[first!]!.printings.length === 0 ? first! : null
}
