// How likely each block of a page is its article's: the block model's two looks.

import { withContext } from "../judging/context.js"
import { predict, type Trees, unpack } from "../judging/trees.js"
import type { PageBlock, Place } from "./blocks.js"
import { FIRST_LOOK, SECOND_LOOK } from "./blocks.weights.js"
import { describe } from "./features.js"
import type { Hints } from "./hints.js"

const FIRST: Trees = unpack(FIRST_LOOK)
const SECOND: Trees = unpack(SECOND_LOOK)

/** For each block the probability, 0 … 1, that it is part of the page's article. */
export function judge(blocks: readonly PageBlock[], root: Place, hints: Hints): Float32Array {
  const { rows, groupings } = describe(blocks, root, hints)
  const lengths = Float32Array.from(blocks, block => block.text.length)
  const first = Float32Array.from(blocks, (_, i) => predict(FIRST, rows.values, i * rows.width))
  const seen = withContext(rows, first, lengths, groupings)
  return Float32Array.from(blocks, (_, i) => predict(SECOND, seen.values, i * seen.width))
}
