// How likely each block or line of a page is its article's, by two looks: the second sees what the first made of the
// neighbours (stacked sequential learning, Cohen 2005).

import { type Rows, withContext } from "./context.js"
import { predict, type Trees } from "../../kit/trees.js"

/** A model of text and furniture. Handed in by whoever has read it. */
export interface Looks {
  readonly first: Trees
  readonly second: Trees
}

/** For each row the probability, 0 … 1. */
export function judgeRows(
  { first, second }: Looks,
  rows: Rows,
  lengths: Float32Array,
  groupings: readonly Int32Array[],
): Float32Array {
  return judgeOnce(second, withContext(rows, judgeOnce(first, rows), lengths, groupings))
}

/** For each row the probability by one look. */
export function judgeOnce(trees: Trees, { values, width, count }: Rows): Float32Array {
  return predict(trees, values, width, count)
}
