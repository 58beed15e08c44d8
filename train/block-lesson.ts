// A page as a lesson for the block model: its blocks described, each labelled by the truth.

import { blocksOf } from "../src/ingest/html/blocks.js"
import { describe } from "../src/ingest/html/features.js"
import { hintsOf } from "../src/ingest/html/hints.js"
import { parseTree } from "../src/ingest/html/tree.js"
import { readMarkup } from "../src/ingest/metadata/markup.js"
import { labelsOf, weightsOf } from "./labels.js"
import type { PageLesson } from "./measure.js"
import type { LessonPage } from "./pages.js"

/** Describe and label a page's blocks. */
export function blockLessons(page: LessonPage): PageLesson[] {
  const tree = parseTree(page.html)
  const { blocks, root } = blocksOf(tree.root)
  const texts = blocks.map(block => block.text)
  return [
    {
      page,
      texts,
      measured: true,
      name: page.name,
      site: page.site,
      ...describe(blocks, root, hintsOf(readMarkup(tree))),
      lengths: Float32Array.from(texts, text => text.length),
      targets: labelsOf(texts, page.truth),
      weights: weightsOf(texts),
    },
  ]
}
