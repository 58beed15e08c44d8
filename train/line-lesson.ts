// A page as lessons for the line model: flattened as tools that drop the markup flatten it, furniture left in; as people
// mark and copy a page, with a few lines around the article; and as they bring texts that were cleaned already, whole or
// in part.

import { blocksOf } from "../src/ingest/html/blocks.js"
import { parseTree } from "../src/ingest/html/tree.js"
import { describeLines } from "../src/ingest/lines/features.js"
import { labelsOf, weightsOf } from "./labels.js"
import type { LessonPage } from "./pages.js"
import { foldOf, type Lesson } from "./stacked.js"

/** Flatten a page, describe and label its lines; and the same for the part one would copy, and for its bare text. */
export function lineLessons(page: LessonPage): Lesson[] {
  if (page.marked !== null) return []
  const flat = blocksOf(parseTree(page.html).root).blocks.map(block => block.text)
  const labels = labelsOf(flat, page.truth)
  const bare = bareText(page)
  const [from, to] = copied(page.name, labels)
  return [
    lesson(page, flat, labels),
    lesson(page, flat.slice(from, to), labels.slice(from, to)),
    lesson(page, bare, new Float32Array(bare.length).fill(1)),
  ]
}

/** Fewer lines than this above and below an article are copied along with it. */
const mostAround = 9

/** The lines that a person marks: the article's, and some above and below. */
function copied(name: string, labels: Float32Array): [number, number] {
  const above = foldOf(`${name} above`, mostAround)
  const below = foldOf(`${name} below`, mostAround)
  return [Math.max(0, labels.indexOf(1) - above), labels.lastIndexOf(1) + 1 + below]
}

/** Ways in which texts come bare: whole, the opening paragraphs, a single one, a sentence a line. */
function bareText({ name, truth }: LessonPage): string[] {
  const paragraphs = truth.map(line => line.replace(/\s+/g, " ").trim()).filter(line => line !== "")
  const draw = foldOf(name, 8)
  if (draw < 2) return paragraphs
  if (draw < 5) return paragraphs.slice(0, 1 + foldOf(`${name} length`, 6))
  if (draw === 5) return paragraphs.slice(0, 1)
  if (draw === 6) return [paragraphs.slice(0, 4).join(" ")]
  return paragraphs.slice(0, 8).flatMap(paragraph => paragraph.split(/(?<=[.!?]["”]?) (?=["“\p{Lu}])/u))
}

function lesson(page: LessonPage, texts: readonly string[], targets: Float32Array): Lesson {
  return {
    name: page.name,
    site: page.site,
    rows: describeLines(texts),
    groupings: [],
    lengths: Float32Array.from(texts, text => text.length),
    targets,
    weights: weightsOf(texts),
  }
}
