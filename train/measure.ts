// What a model reads of pages of sites that it was not taught on, by the whole of the reader it serves, wording's rules
// included, and scored by the benchmarks' own scorers.

import { join } from "node:path"
import { scrapinghub } from "../bench/extraction.js"
import { measured, type Measures, shown } from "../bench/measure.js"
import { shingleScore } from "../bench/overlap.js"
import type { PageSet, Reading } from "../bench/page-set.js"
import { means } from "../bench/scored-pages.js"
import { segmentSet } from "../bench/segments.js"
import { wcxbSet } from "../bench/wcxb.js"
import type { Extracted } from "../src/ingest/extracted.js"
import { readHtml } from "../src/ingest/html/html.js"
import { blocksOf } from "../src/ingest/html/blocks.js"
import { parseTree } from "../src/ingest/html/tree.js"
import type { Looks } from "../src/ingest/judging/looks.js"
import { readLines } from "../src/ingest/lines/lines.js"
import type { LessonPage } from "./pages.js"

/** How the reader of each model reads a page. */
const readers = {
  blocks: (html: string, looks: Looks): Extracted => readHtml(html, looks),
  lines: (html: string, looks: Looks): Extracted =>
    readLines(
      blocksOf(parseTree(html).root)
        .blocks.map(block => block.text)
        .join("\n"),
      looks,
    ),
}

/** Read a page by a model. */
export function readBy(name: keyof typeof readers, page: LessonPage, looks: Looks): Reading {
  const { blocks } = readers[name](page.html, looks)
  const joined = (kept: typeof blocks): string => kept.map(block => block.text).join("\n")
  return {
    text: joined(blocks),
    body: joined(blocks.filter(({ kind }) => kind !== "headline")),
    date: null,
    author: null,
  }
}

const sets: readonly (readonly [LessonPage["set"], PageSet])[] = [
  ["wcxb", wcxbSet],
  ["extraction", scrapinghub],
  ["segments", segmentSet],
]

/** The figures of readings by the names of their pages, a line a set. */
export function figures(corpora: string, pages: readonly LessonPage[], read: ReadonlyMap<string, Reading>): string[] {
  const lines = sets.map(([name, set]) => {
    const { pages: marked, score } = set.open(join(corpora, name))
    const readings = marked.map(({ key }) => read.get(`${name}/${key}`)!)
    return line(name, marked.length, score(readings).measures)
  })
  const outlets = pages.filter(({ set }) => set === "outlets")
  const scored = outlets.map(({ name, truth }) => ({
    key: name,
    score: shingleScore(truth.join("\n"), read.get(name)!.body),
  }))
  return [...lines, line("outlets", outlets.length, means(scored))]
}

function line(set: string, count: number, measures: Measures): string {
  const figure = (name: string): string =>
    name in measures ? `, ${name} ${shown(measured(measures[name]!).value)}` : ""
  return `${set}, ${count} pages${["f1", "precision", "recall", "unread"].map(figure).join("")}`
}
