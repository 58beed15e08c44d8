// How likely each block of a page is its article's.

import { judgeRows, type Looks } from "../judging/looks.js"
import type { PageBlock, Place } from "./blocks.js"
import { describe } from "./features.js"
import type { Hints } from "./hints.js"

/** For each block the probability, 0 … 1, that it is part of the page's article. */
export function judge(blocks: readonly PageBlock[], root: Place, hints: Hints, looks: Looks): Float32Array {
  const { rows, groupings } = describe(blocks, root, hints)
  const lengths = new Float32Array(blocks.map(block => block.text.length))
  return judgeRows(looks, rows, lengths, groupings)
}
