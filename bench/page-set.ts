// A set of pages on which people marked the article: known by its layout, and scored by one function, whoever read the
// pages: this program, as each set's own benchmark has it, or others beside it (`peers-extraction`).

import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { type PageForm, readPage } from "../src/ingest/page.js"
import { shipped } from "../src/knowledge.js"
import type { Outcome } from "./bench.js"
import { bodyOf } from "./body.js"
import type { Score } from "./overlap.js"
import { type ScoredPage, worst } from "./scored-pages.js"

/** A set, as it lies on a disk. */
export interface PageSet {
  readonly name: string
  /** Whether a folder is laid out as this set is. */
  isAt(folder: string): boolean
  open(folder: string): MarkedPages
}

/** The pages of a set, with what people marked on them behind the scorer. */
export interface MarkedPages {
  readonly pages: readonly SetPage[]
  /** What was read of each page, in the pages' order, by the measure of the literature. */
  score(readings: readonly Reading[]): Pick<Outcome, "measures" | "notes">
}

/** A page of a set; `file` is its HTML, gzipped. */
export interface SetPage {
  readonly key: string
  readonly url: string | null
  readonly file: string
}

/** What was read of a page. Whoever tells no headline from the body has two texts alike. */
export interface Reading {
  /** All text kept, and that without the headline. */
  readonly text: string
  readonly body: string
  /** `YYYY-MM-DD` */
  readonly date: string | null
  readonly author: string | null
}

/** What people marked on one page of a set. */
export interface Marked<T> extends SetPage {
  readonly truth: T
}

/** A set on which people marked the whole text of each page: how it is read, how one body is scored, how scores are summed up. */
export function bodySet<T>({
  name,
  isAt,
  read,
  score,
  sum,
}: Pick<PageSet, "name" | "isAt"> & {
  read(folder: string): readonly Marked<T>[]
  score(truth: T, body: string): Score
  sum(scored: readonly ScoredPage[]): Outcome["measures"]
}): PageSet {
  return {
    name,
    isAt,
    open(folder) {
      const pages = read(folder)
      return {
        pages,
        score(readings) {
          const scored = pages.map(({ key, truth }, i) => ({ key, score: score(truth, readings[i]!.body) }))
          return { measures: sum(scored), notes: worst(scored) }
        },
      }
    },
  }
}

/** A page's bytes. */
export function htmlOf({ file }: SetPage): Uint8Array {
  return gunzipSync(readFileSync(file))
}

/** Read a page of a set as the program does. */
export function readingOf({ key, url }: SetPage, bytes: Uint8Array, form: PageForm = "html"): Reading {
  const report = readPage({ path: key, address: url, bytes, form }, shipped)
  const { text, published, byline } = report
  return { text, body: bodyOf(report), date: published?.value.slice(0, 10) ?? null, author: byline }
}

/** The benchmark of a set: the program alone. */
export function measureSet(set: PageSet, folder: string): Outcome {
  const { pages, score } = set.open(folder)
  return { items: pages.length, ...score(pages.map(page => readingOf(page, htmlOf(page)))) }
}
