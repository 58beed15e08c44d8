// Trains the models of text and furniture: `npx tsx train/main.ts blocks|lines CORPORA [--check]`. `CORPORA` holds
// `wcxb`, `outlets`, `extraction` and `segments`. With --check a third of the sites is left out in turn, what is read of it is
// measured, and no weights are written.

import type { Reading } from "../bench/page-set.js"
import { writeLooks } from "../src/knowledge/looks.js"
import { blockLessons } from "./block-lesson.js"
import type { Course } from "./boost.js"
import { lineLessons } from "./line-lesson.js"
import { figures, readBy } from "./measure.js"
import { lessonPages } from "./pages.js"
import { putAsset } from "./put.js"
import { foldOf, trainLooks } from "./stacked.js"

const allLessons = { blocks: blockLessons, lines: lineLessons } as const

const first: Course = {
  trees: 160,
  leaves: 24,
  rate: 0.08,
  leastInLeaf: 3,
  ridge: 2,
  rows: 0.7,
  features: 0.4,
  seed: 7,
}
const second: Course = { ...first, ridge: 3, leastInLeaf: 4, seed: 11 }
/** Parts of the sites, each left out in turn, by which `--check` measures. */
const checkedFolds = 3

const [name, corpora, mode] = process.argv.slice(2)
if ((name !== "blocks" && name !== "lines") || !corpora) throw new Error("say which model, and where the corpora are")
const begun = Date.now()
const log = (line: string): void =>
  void process.stderr.write(`${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}\n`)
const pages = lessonPages(corpora)
const lessons = pages.flatMap(allLessons[name]).filter(lesson => lesson.rows.count > 0)
log(`${pages.length} pages, ${lessons.length} lessons, ${lessons.reduce((sum, l) => sum + l.rows.count, 0)} ${name}`)
if (mode === "--check") {
  const read = new Map<string, Reading>()
  for (let fold = 0; fold < checkedFolds; fold++) {
    const isHeld = ({ site }: { readonly site: string }): boolean => foldOf(`${site}!`, checkedFolds) === fold
    const looks = trainLooks(
      lessons.filter(lesson => !isHeld(lesson)),
      first,
      second,
      log,
    )
    for (const page of pages.filter(isHeld)) read.set(page.name, readBy(name, page, looks))
  }
  for (const line of figures(corpora, pages, read)) log(line)
} else {
  const looks = trainLooks(lessons, first, second, log)
  putAsset(name, writeLooks(looks), {
    card: `${name}.card.md`,
    maker: "train/main.ts",
    data: "WCXB, 791 article pages; Fundus's test data, 235 pages; scrapinghub's, 91; trafilatura's, 495 with marked sentences",
  })
}
