// Article text from HTML on scrapinghub's news pages: multisets of four-word shingles, precision and recall averaged over
// pages, F1 of the averages, as its own script does. The half in the project's hands is trained on.

import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Benchmark } from "./bench.js"
import { shingleScore } from "./overlap.js"
import { bodySet, type Marked, measureSet, type PageSet } from "./page-set.js"
import { missing } from "./rows.js"
import { averages } from "./scored-pages.js"

/** `npm run bench -- extraction --data DIR`; DIR has `ground-truth.json` and `html/KEY.html.gz`. */
export const extraction: Benchmark = {
  name: "extraction",
  about: "article text from scrapinghub's news pages, 4-gram shingles",
  set: {
    at: "corpora/extraction",
    part: "training",
    note: "its sites left out in training gave f1 .973, precision .964 (block card); on the half held back, f1 .946 (first round)",
  },
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
  run: async data => measureSet(scrapinghub, data),
}

/** The set laid out as in its repository. */
export const scrapinghub: PageSet = bodySet<string>({
  name: "scrapinghub",
  isAt: folder => existsSync(join(folder, "ground-truth.json")),
  read: markedByScrapinghub,
  score: shingleScore,
  sum: averages,
})

/** The pages with the text that people marked. */
export function markedByScrapinghub(folder: string): Marked<string>[] {
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<
    string,
    { articleBody: string; url?: string }
  >
  return Object.entries(truth).map(([key, { articleBody, url }]) => ({
    key,
    url: url ?? null,
    file: join(folder, "html", `${key}.html.gz`),
    truth: articleBody,
  }))
}
