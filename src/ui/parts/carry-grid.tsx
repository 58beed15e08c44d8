// The map under pointer and keys. For whoever hears it, it is a grid of which the row and cell at hand alone are there:
// thousands of cells would be thousands of elements.

import { type CarryGeometry, placeAt } from "../../kit/carry.ts"
import { go, withQuery } from "../address.ts"
import { type At, cellText, compareAt, sentenceName, type Shown } from "./carry-shown.ts"

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
    <table
      class="carry-grid"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells keys go through is a grid
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
      <thead>
        <tr aria-rowindex={1}>
          <td aria-colindex={1} />
          <th scope="col" aria-colindex={here.column + 2}>
            <span class="sr">{sentenceName(column)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr aria-rowindex={here.row + 2}>
          <th scope="row" aria-colindex={1}>
            <span class="sr">{there.name}</span>
          </th>
          <td key={id} id={id} aria-colindex={here.column + 2}>
            <span class="sr">{cellText(shown, here)}</span>
          </td>
        </tr>
      </tbody>
    </table>
  )
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
