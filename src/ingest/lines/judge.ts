// How likely each line of a flattened page is its article's.

import { judgeRows, type Looks } from "../judging/looks.js"
import { describeLines } from "./features.js"

/** For each line the probability, 0 … 1, that it is part of the page's article. */
export function judgeLines(lines: readonly string[], looks: Looks): Float32Array {
  const lengths = Float32Array.from(lines, line => line.length)
  return judgeRows(looks, describeLines(lines), lengths, [])
}
