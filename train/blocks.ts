// Trains the block model over HTML pages: `npx tsx train/blocks.ts CORPORA [--check]`. With --check one site in five is
// held out and measured, and no weights are written.

import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { blocksOf } from "../src/ingest/html/blocks.js"
import { describe } from "../src/ingest/html/features.js"
import { hintsOf } from "../src/ingest/html/hints.js"
import { parseTree } from "../src/ingest/html/tree.js"
import { readMarkup } from "../src/ingest/metadata/markup.js"
import { pack } from "../src/ingest/model/trees.js"
import { wordsOf } from "../src/ingest/model/words.js"
import { bagScore, shingleScore } from "../bench/overlap.js"
import type { Course } from "./boost.js"
import { labelsOf } from "./labels.js"
import { type LessonPage, lessonPages } from "./pages.js"
import { foldOf, type Lesson, look, trainLooks } from "./stacked.js"

const FIRST: Course = { trees: 120, leaves: 16, rate: 0.1, leastInLeaf: 3, ridge: 2, rows: 0.7, features: 0.4, seed: 7 }
const SECOND: Course = {
  trees: 120,
  leaves: 16,
  rate: 0.08,
  leastInLeaf: 4,
  ridge: 3,
  rows: 0.7,
  features: 0.4,
  seed: 11,
}
const CHECKED_FOLDS = 5

interface BlockLesson extends Lesson {
  readonly page: LessonPage
  readonly texts: readonly string[]
}

function lessonOf(page: LessonPage): BlockLesson {
  const tree = parseTree(page.html)
  const { blocks, root } = blocksOf(tree.root)
  const texts = blocks.map(block => block.text)
  const labels = labelsOf(texts, page.truth)
  const words = texts.map(text => wordsOf(text, 200).length)
  return {
    page,
    texts,
    name: page.name,
    site: page.site,
    ...describe(blocks, root, hintsOf(readMarkup(tree))),
    lengths: Float32Array.from(texts, text => text.length),
    targets: labels.map(share => (share >= 0.5 ? 1 : 0)),
    weights: Float32Array.from(words, n => Math.min(10, Math.sqrt(n + 1))),
  }
}

const [corpora, mode] = process.argv.slice(2)
const log = (line: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)
const lessons = lessonPages(corpora!)
  .map(lessonOf)
  .filter(lesson => lesson.rows.count > 0)
log(`${lessons.length} pages, ${lessons.reduce((n, l) => n + l.rows.count, 0)} blocks`)
if (mode === "--check") {
  const held = lessons.filter(l => foldOf(`${l.site}!`, CHECKED_FOLDS) === 0)
  const looks = trainLooks(
    lessons.filter(l => !held.includes(l)),
    FIRST,
    SECOND,
    log,
  )
  for (const set of ["wcxb", "outlets"]) {
    const pages = held.filter(l => l.page.set === set)
    for (const threshold of [0.3, 0.4, 0.5, 0.6]) {
      let [bag, shingles, p, r] = [0, 0, 0, 0]
      for (const lesson of pages) {
        const likely = look(looks, lesson)
        const text = lesson.texts.filter((_, i) => likely[i]! >= threshold).join("\n")
        const truth = lesson.page.truth.join("\n")
        bag += bagScore(truth, text).f1 / pages.length
        const s = shingleScore(truth, text)
        shingles += s.f1 / pages.length
        p += s.precision / pages.length
        r += s.recall / pages.length
      }
      const best =
        pages
          .map(l => bagScore(l.page.truth.join("\n"), l.texts.filter((_, i) => l.targets[i]! > 0).join("\n")).f1)
          .reduce((a, b) => a + b, 0) / pages.length
      log(
        `${set} ${pages.length} pages, threshold ${threshold}: bag f1 ${bag.toFixed(4)}, shingles f1 ${shingles.toFixed(4)} p ${p.toFixed(4)} r ${r.toFixed(4)}; labels themselves ${best.toFixed(4)}`,
      )
    }
  }
} else {
  const looks = trainLooks(lessons, FIRST, SECOND, log)
  const source = `// Made by train/blocks.ts; see blocks.card.md.\n\nexport const FIRST_LOOK: string = "${pack(looks.first)}"\nexport const SECOND_LOOK: string = "${pack(looks.second)}"\n`
  writeFileSync(join(import.meta.dirname, "../src/ingest/html/blocks.weights.ts"), source)
  log(`${source.length} bytes of weights`)
}
