// A page as lessons for the block model: its blocks described, each labelled by the truth; every other page also without
// the names of its elements, so that the model reads pages whose names say nothing (those of frameworks that make them up).

import { blocksOf } from "../src/ingest/html/blocks.js"
import { describe } from "../src/ingest/html/features.js"
import { hintsOf } from "../src/ingest/html/hints.js"
import { type PageElement, type PageTree, parseTree } from "../src/ingest/html/tree.js"
import { readMarkup } from "../src/ingest/metadata/markup.js"
import { labelsOf, markedLabels, weightsOf } from "./labels.js"
import type { LessonPage } from "./pages.js"
import { foldOf, type Lesson } from "./stacked.js"

/** One page in so many is learnt a second time, without its names. */
const nameless = 2

/** Describe and label a page's blocks. */
export function blockLessons(page: LessonPage): Lesson[] {
  const bare = foldOf(`${page.name} bare`, nameless) === 0
  return [lesson(page, parseTree(page.html)), ...(bare ? [lesson(page, withoutNames(parseTree(page.html)))] : [])]
}

function lesson(page: LessonPage, tree: PageTree): Lesson {
  const { blocks, root } = blocksOf(tree.root)
  const texts = blocks.map(block => block.text)
  const labels =
    page.marked === null
      ? { targets: labelsOf(texts, page.truth), weights: weightsOf(texts) }
      : markedLabels(texts, page.marked)
  return {
    name: page.name,
    site: page.site,
    ...describe(blocks, root, hintsOf(readMarkup(tree))),
    lengths: Float32Array.from(texts, text => text.length),
    ...labels,
  }
}

const names = ["class", "id", "role", "itemprop", "data-testid", "data-component"]

function withoutNames(tree: PageTree): PageTree {
  const strip = (element: PageElement): void => {
    for (const name of names) delete (element.attributes as Record<string, string>)[name]
    for (const child of element.children) if (typeof child !== "string") strip(child)
  }
  strip(tree.root)
  return tree
}
