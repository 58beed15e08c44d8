// How likely each line of a flattened page is its article's: the line model's two looks.

import { withContext } from "../judging/context.js"
import { predict, type Trees, unpack } from "../judging/trees.js"
import { describeLines } from "./features.js"
import { FIRST_LOOK, SECOND_LOOK } from "./lines.weights.js"

const FIRST: Trees = unpack(FIRST_LOOK)
const SECOND: Trees = unpack(SECOND_LOOK)

/** For each line the probability, 0 … 1, that it is part of the page's article. */
export function judgeLines(lines: readonly string[]): Float32Array {
  const rows = describeLines(lines)
  const lengths = Float32Array.from(lines, line => line.length)
  const first = Float32Array.from(lines, (_, i) => predict(FIRST, rows.values, i * rows.width))
  const seen = withContext(rows, first, lengths, [])
  return Float32Array.from(lines, (_, i) => predict(SECOND, seen.values, i * seen.width))
}
