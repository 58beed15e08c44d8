// A page as a lesson for the block model: its blocks described, each labelled by the truth.

import { blocksOf } from "../src/ingest/html/blocks.js"
import { describe } from "../src/ingest/html/features.js"
import { hintsOf } from "../src/ingest/html/hints.js"
import { parseTree } from "../src/ingest/html/tree.js"
import { readMarkup } from "../src/ingest/metadata/markup.js"
import { labelsOf, markedLabels, weightsOf } from "./labels.js"
import type { LessonPage } from "./pages.js"
import type { Lesson } from "./stacked.js"

/** Describe and label a page's blocks. */
export function blockLessons(page: LessonPage): Lesson[] {
  const tree = parseTree(page.html)
  const { blocks, root } = blocksOf(tree.root)
  const texts = blocks.map(block => block.text)
  const labels =
    page.marked === null
      ? { targets: labelsOf(texts, page.truth), weights: weightsOf(texts) }
      : markedLabels(texts, page.marked)
  return [
    {
      name: page.name,
      site: page.site,
      ...describe(blocks, root, hintsOf(readMarkup(tree))),
      lengths: Float32Array.from(texts, text => text.length),
      ...labels,
    },
  ]
}
