// Article text from HTML on scrapinghub's news pages: multisets of four-word shingles, precision and recall averaged over
// pages, F1 of the averages, as its own script does. Nothing of this set is trained on.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { readPage } from "../src/ingest/page.js"
import { shipped } from "../src/knowledge.js"
import type { Benchmark } from "./bench.js"
import { bodyOf } from "./body.js"
import { shingleScore } from "./overlap.js"
import { missing } from "./rows.js"
import { averages, worst } from "./scored-pages.js"

/** `npm run bench -- extraction --data DIR`; DIR has `ground-truth.json` and `html/KEY.html.gz`. */
export const extraction: Benchmark = {
  name: "extraction",
  about: "article text from scrapinghub's news pages, 4-gram shingles",
  set: { at: "corpora/extraction", part: "constants", note: "on the half held back, f1 .946 (first round)" },
  published: {
    f1: { AutoExtract: 0.97, trafilatura: 0.958, Readability: 0.947 },
    precision: { AutoExtract: 0.984, trafilatura: 0.938, Readability: 0.914 },
    recall: { AutoExtract: 0.956, trafilatura: 0.978, Readability: 0.982 },
  },
  rows: {
    reading: [
      missing(
        "f1",
        "of 100 runs of four words of news articles in HTML, # are lost or are none of the article's (1 − F1)",
      ),
      missing("precision", "of 100 runs read, # are furniture"),
      missing("recall", "of 100 runs of the articles, # are lost"),
    ],
  },
  async run(data) {
    const pages = scrapinghubPages(data)
    const scored = pages.map(page => {
      const report = readPage({ path: `${page.key}.html`, address: page.url, bytes: page.html }, shipped)
      return { key: page.key, score: shingleScore(page.truth, bodyOf(report)) }
    })
    return { items: pages.length, measures: averages(scored), notes: worst(scored) }
  },
}

/** One page of scrapinghub's set. */
export interface TruthPage {
  readonly key: string
  readonly url: string | null
  readonly html: Uint8Array
  readonly truth: string
}

/** Read the set laid out as in its repository. */
export function scrapinghubPages(data: string): TruthPage[] {
  const truth = JSON.parse(readFileSync(join(data, "ground-truth.json"), "utf8")) as Record<
    string,
    { articleBody: string; url?: string }
  >
  return Object.entries(truth).map(([key, { articleBody, url }]) => ({
    key,
    url: url ?? null,
    html: gunzipSync(readFileSync(join(data, "html", `${key}.html.gz`))),
    truth: articleBody,
  }))
}
