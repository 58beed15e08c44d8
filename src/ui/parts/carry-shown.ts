// What of a map is shown and in which order, and what stands at a place of it.

import type { CarryShape } from "../../kit/carry.ts"
import type { CarryMapView, MapColumn, MapReading } from "../../serve/shapes.js"
import { href } from "../address.ts"

/** A cell by its place on the screen, in rows and columns as shown. */
export interface At {
  readonly row: number
  readonly column: number
}

/** What of the map is shown, in which order. */
export interface Shown {
  readonly map: CarryMapView
  /** Indexes of rows and columns, in the order shown. */
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** Rows stand in the order of their tree. */
  readonly isTree: boolean
}

/** The reading in a cell. */
export function readingAt({ map, rows, columns }: Shown, { row, column }: At): MapReading {
  const c = columns[column]!
  return map.columns[c]!.readings[map.rows[rows[row]!]!.cells[c]!.reading]!
}

/** "Headline", or "sentence 5". */
export function sentenceName({ block, number }: Pick<MapColumn, "block" | "number">): string {
  return block === "headline" ? `headline, sentence ${number}` : `sentence ${number}`
}

/** "sentence 5, Volmar Gazette: figure changed, grave; “120” became “200”". */
export function cellText(shown: Shown, at: At): string {
  const row = shown.map.rows[shown.rows[at.row]!]!
  const column = shown.map.columns[shown.columns[at.column]!]!
  const what = row.isBase ? `its own words: ${column.text}` : readingAt(shown, at).text
  return `${sentenceName(column)}, ${row.siglum} ${row.name}: ${what}`
}

/** The map with its rows in an order, and all of its columns or those that somebody changed. */
export function shownOf(map: CarryMapView, sort: string, only: boolean): Shown {
  const all = [...map.rows.keys()]
  // A date in doubt is used for nothing.
  const date = (r: number) => {
    const { published } = map.rows[r]!
    return published && published.doubt === null ? published.value : "~"
  }
  const rows =
    sort === "date"
      ? all.toSorted((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : a - b))
      : sort === "kept"
        ? all.toSorted((a, b) => map.rows[b]!.kept - map.rows[a]!.kept || a - b)
        : all
  const columns = [...map.columns.keys()].filter(c => !only || map.columns[c]!.counts.altered > 0)
  return { map, rows, columns, isTree: rows === all }
}

/** Rows as the geometry wants them: out of tree order they hang below nothing. */
export function treeOf({ map, rows, isTree }: Shown): CarryShape["rows"] {
  return rows.map(r => {
    const { depth, parent, joined } = map.rows[r]!
    return isTree ? { depth, parent, isApart: joined === "apart" } : { depth: 0, parent: null, isApart: false }
  })
}

/** Whether a block stands apart from the story's body. */
export function isHeadline(block: string): boolean {
  return block === "headline" || block === "deck"
}

/** The address of Compare at a cell. */
export function compareAt({ map, rows, columns }: Shown, { row, column }: At): string | null {
  const there = map.rows[rows[row]!]!
  if (there.isBase) return null
  const sentence = String(map.columns[columns[column]!]!.number)
  return href("/compare", { exemplar: map.rows[map.base]!.id, copy: there.id, sentence })
}
