// The map under pointer and keys. For whoever hears it, it is a grid of which the row and cell at hand alone are there:
// thousands of cells would be thousands of elements.

import { type CarryGeometry, placeAt } from "../../kit/carry.ts"
import type { MapColumn } from "../../serve/shapes.js"
import { go, withQuery } from "../address.ts"
import { type At, compareAt, type Shown } from "./carry-map.tsx"
import { readingAt } from "./carry-picture.tsx"

/** "Headline", or "sentence 5". */
export function sentenceName({ block, number }: Pick<MapColumn, "block" | "number">): string {
  return block === "headline" ? `headline, sentence ${number}` : `sentence ${number}`
}

/** How far each key goes: in rows, in columns. */
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
}

/** The grid. */
export function CarryGrid({
  shown,
  geometry,
  at,
  setAt,
}: {
  readonly shown: Shown
  readonly geometry: CarryGeometry
  readonly at: At | null
  readonly setAt: (at: At | null) => void
}) {
  const { map, rows, columns } = shown
  const here = at ?? { row: Math.min(1, rows.length - 1), column: 0 }
  const there = map.rows[rows[here.row]!]!
  const column = map.columns[columns[here.column]!]!
  const id = `carry-${rows[here.row]}-${columns[here.column]}`
  const open = (cell: At) => {
    const address = compareAt(shown, cell)
    if (address) go(address)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    if (event.key === "Enter") open(here)
    else if (event.key === "Escape") setAt(null)
    else if (!step) return
    else {
      const row = within(at ? here.row + step[0] : here.row, rows.length)
      const next = { row, column: within(at ? here.column + step[1] : here.column, columns.length) }
      setAt(next)
      scrollTo(event.currentTarget as Element, geometry, next)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const pointed = (event: PointerEvent | MouseEvent) => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect()
    return {
      row: placeAt(geometry.ys, geometry.cell.height, event.clientY - top),
      column: placeAt(geometry.xs, geometry.cell.width, event.clientX - left),
      isTop: event.clientY - top < geometry.ys[0]!,
    }
  }
  const move = (event: PointerEvent) => {
    const { row, column } = pointed(event)
    if (row >= 0 && column >= 0 && (row !== at?.row || column !== at.column)) setAt({ row, column })
  }
  const click = (event: MouseEvent) => {
    const { row, column, isTop } = pointed(event)
    if (isTop && column >= 0) go(withQuery({ sentence: String(map.columns[columns[column]!]!.number) }), "replace")
    // A finger first shows what is there; the panel leads on.
    else if (row >= 0 && column >= 0 && (event as PointerEvent).pointerType !== "touch") open({ row, column })
  }
  return (
    <div
      class="carry-grid"
      role="grid"
      tabIndex={0}
      aria-label={`Which sentences of ${map.rows[map.base]!.name} stand where: arrow keys go from cell to cell, Enter compares`}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={id}
      onKeyDown={press}
      onPointerMove={move}
      onPointerDown={move}
      onFocus={() => at ?? setAt(here)}
      onClick={click}
    >
      <div role="row" aria-rowindex={1}>
        <span role="columnheader" aria-colindex={here.column + 2} class="sr">
          {sentenceName(column)}
        </span>
      </div>
      <div role="row" aria-rowindex={here.row + 2}>
        <span role="rowheader" aria-colindex={1} class="sr">
          {there.name}
        </span>
        <span role="gridcell" key={id} id={id} aria-colindex={here.column + 2} aria-selected={at !== null} class="sr">
          {cellText(shown, here)}
        </span>
      </div>
    </div>
  )
}

/** "sentence 5, Volmar Gazette: figure changed, grave; “120” became “200”". */
export function cellText(shown: Shown, at: At): string {
  const row = shown.map.rows[shown.rows[at.row]!]!
  const column = shown.map.columns[shown.columns[at.column]!]!
  const what = row.isBase ? `its own words: ${column.text}` : readingAt(shown, at).text
  return `${sentenceName(column)}, ${row.siglum} ${row.name}: ${what}`
}

function within(n: number, length: number): number {
  return Math.max(0, Math.min(length - 1, n))
}

/** Brings a cell into sight, clear of the panel at the foot of the window. */
function scrollTo(grid: Element, { xs, ys, cell }: CarryGeometry, { row, column }: At) {
  const { top } = grid.getBoundingClientRect()
  const y = top + ys[row]!
  const foot = document.querySelector(".carry-panel")?.getBoundingClientRect().top ?? innerHeight
  if (y < 70) scrollBy(0, y - 90)
  else if (y + cell.height > foot) scrollBy(0, y + cell.height - foot + 12)
  const frame = grid.closest(".carry-frame")
  const x = xs[column]!
  if (!frame) return
  if (x < frame.scrollLeft) frame.scrollLeft = x - 20
  else if (x + cell.width > frame.scrollLeft + frame.clientWidth)
    frame.scrollLeft = x + cell.width - frame.clientWidth + 20
}
