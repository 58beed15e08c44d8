// Article text from HTML on the article pages of WCXB: multisets of lower-cased words, averaged over pages.
// The half of the set in the project's hands is trained on; figures mean something on the other half only.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { readPage } from "../src/ingest/page.js"
import { shipped } from "../src/knowledge.js"
import type { Benchmark } from "./bench.js"
import { bodyOf } from "./body.js"
import { bagScore } from "./overlap.js"
import { missing } from "./rows.js"
import { means, worst } from "./scored-pages.js"

/** `npm run bench -- wcxb --data DIR`; DIR has `truth/ID.json` (`main_content`) and `html/ID.html.gz`. */
export const wcxb: Benchmark = {
  name: "wcxb",
  about: "article text from WCXB's article pages, bags of words",
  set: {
    at: "corpora/wcxb",
    part: "training",
    note: "says nothing of other pages; sites held out in training gave f1 .967 (block card)",
  },
  published: { f1: { "rs-trafilatura": 0.932 } },
  rows: {
    reading: [
      missing("f1", "of 100 words of articles, guides and blogs in HTML, # are lost or none of the article's (1 − F1)"),
    ],
  },
  async run(data) {
    const scored = readdirSync(join(data, "truth"))
      .sort()
      .map(file => {
        const truth = JSON.parse(readFileSync(join(data, "truth", file), "utf8")) as {
          url: string
          main_content: string
        }
        const key = file.replace(/\.json$/, "")
        const bytes = gunzipSync(readFileSync(join(data, "html", `${key}.html.gz`)))
        const report = readPage({ path: `${key}.html`, address: truth.url || null, bytes }, shipped)
        return { key, score: bagScore(truth.main_content, bodyOf(report)) }
      })
    return { items: scored.length, measures: means(scored), notes: worst(scored) }
  },
}
