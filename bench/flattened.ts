// Article text from pages already flattened to lines: scrapinghub's pages rendered a block a line with all furniture
// left in, scored like `extraction`.

import { blocksOf } from "../src/ingest/html/blocks.js"
import { parseTree } from "../src/ingest/html/tree.js"
import type { Benchmark } from "./bench.js"
import { scrapinghub } from "./extraction.js"
import { htmlOf, readingOf } from "./page-set.js"
import { missing } from "./rows.js"

/** `npm run bench -- flattened --data DIR`; DIR as for `extraction`. */
export const flattened: Benchmark = {
  name: "flattened",
  about: "article text from the same pages flattened to lines, 4-gram shingles",
  set: { at: "corpora/extraction", part: "apart" },
  published: {
    f1: { "Readability (removes nothing)": 0.672, "C4's punctuation rule": 0.839, "best run of lines": 0.862 },
  },
  rows: {
    reading: [
      missing(
        "f1",
        "of 100 runs of four words of the same articles, markup lost, # are lost or none of the article's (1 − F1)",
      ),
    ],
  },
  async run(data) {
    const { pages, score } = scrapinghub.open(data)
    const readings = pages.map(page => readingOf(page, flatten(htmlOf(page)), "text"))
    return { items: pages.length, ...score(readings) }
  },
}

/** A page as tools that drop the markup leave it: every block of visible text on a line of its own. */
export function flatten(html: Uint8Array): Uint8Array {
  const { blocks } = blocksOf(parseTree(new TextDecoder().decode(html)).root)
  return new TextEncoder().encode(blocks.map(block => block.text).join("\n"))
}
