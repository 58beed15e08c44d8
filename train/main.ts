// Trains the models of text and furniture: `npx tsx train/main.ts blocks|lines CORPORA [--check]`. `CORPORA` holds
// `wcxb` and `outlets`. With --check one site in five is held out and measured, and no weights are written.

import { writeLooks } from "../src/knowledge/looks.js"
import { blockLessons } from "./block-lesson.js"
import type { Course } from "./boost.js"
import { lineLessons } from "./line-lesson.js"
import { measure } from "./measure.js"
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
const checkedFolds = 5

const [name, corpora, mode] = process.argv.slice(2)
if ((name !== "blocks" && name !== "lines") || !corpora) throw new Error("say which model, and where the corpora are")
const begun = Date.now()
const log = (line: string): void =>
  void process.stderr.write(`${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}\n`)
const lessons = lessonPages(corpora)
  .flatMap(allLessons[name])
  .filter(lesson => lesson.rows.count > 0)
log(`${lessons.length} pages, ${lessons.reduce((sum, lesson) => sum + lesson.rows.count, 0)} ${name}`)
if (mode === "--check") {
  const held = lessons.filter(lesson => foldOf(`${lesson.site}!`, checkedFolds) === 0)
  measure(
    trainLooks(
      lessons.filter(lesson => !held.includes(lesson)),
      first,
      second,
      log,
    ),
    held,
    log,
  )
} else {
  const looks = trainLooks(lessons, first, second, log)
  putAsset(name, writeLooks(looks), {
    card: `${name}.card.md`,
    maker: "train/main.ts",
    data: "WCXB, 791 article pages; Fundus's test data, 234 pages",
  })
}
