// Where boxes begin along time: as far left as columns and lines of descent let them. Each stands at the beginning of its
// column, or behind what it comes from where that is of the same; the next column begins behind where any box of this
// one does. Columns are gone through once, in each those boxes first that nothing of the same column stands above.

/** A box by what stands above it. */
export interface Dated {
  readonly column: number
  /** Index of the box it hangs on; -1 for none. Boxes stand after it. */
  readonly parent: number
  /** Length along time. */
  readonly length: number
}

/** Where columns and boxes begin. */
export interface Starts {
  /** By column; null where no box stands. */
  readonly columns: readonly (number | null)[]
  readonly boxes: Float64Array
}

/** Begin of each. `widths` of what is written over the columns; `step` is kept between box and box that hangs on it. */
export function startsOf(boxes: readonly Dated[], widths: readonly number[], step: number): Starts {
  const byColumn: number[][] = widths.map(() => [])
  for (const [i, { column }] of boxes.entries()) byColumn[column]!.push(i)
  const starts = new Float64Array(boxes.length)
  const columns: (number | null)[] = []
  // Behind the words over the column before, and behind where its last box begins.
  let least = 0
  for (const [column, inside] of byColumn.entries()) {
    if (inside.length === 0) {
      columns.push(null)
      continue
    }
    const behind = (i: number) => {
      const { parent } = boxes[i]!
      return parent < 0 ? 0 : starts[parent]! + boxes[parent]!.length + step
    }
    const entering = inside.filter(i => boxes[i]!.parent < 0 || boxes[boxes[i]!.parent]!.column !== column)
    const start = entering.reduce((most, i) => Math.max(most, behind(i)), least)
    columns.push(start)
    for (const i of inside) starts[i] = Math.max(start, behind(i))
    const last = inside.reduce((most, i) => Math.max(most, starts[i]!), start)
    least = Math.max(start + widths[column]! + columnRoom, last + boxRoom)
  }
  return { columns, boxes: starts }
}

/** Between the words over two columns, and from where a box begins to the next column. */
const columnRoom = 26
const boxRoom = 40
