// Article text from HTML on the article pages of WCXB: multisets of lower-cased words, averaged over pages.
// The half of the set in the project's hands is trained on; figures mean something on the other half only.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Benchmark } from "./bench.js"
import { bagScore } from "./overlap.js"
import { bodySet, type Marked, measureSet, type PageSet } from "./page-set.js"
import { missing } from "./rows.js"
import { means } from "./scored-pages.js"

/** `npm run bench -- wcxb --data DIR`; DIR has `truth/ID.json` (`main_content`) and `html/ID.html.gz`. */
export const wcxb: Benchmark = {
  name: "wcxb",
  about: "article text from WCXB's article pages, bags of words",
  set: {
    at: "corpora/wcxb",
    part: "training",
    note: "says nothing of other pages; sites left out in training gave f1 .959 (block card)",
  },
  published: { f1: { "rs-trafilatura": 0.932 } },
  rows: {
    reading: [
      missing("f1", "of 100 words of articles, guides and blogs in HTML, # are lost or none of the article's (1 − F1)"),
    ],
  },
  run: async data => measureSet(wcxbSet, data),
}

/** The article pages of the set, laid out as in its repository. */
export const wcxbSet: PageSet = bodySet<string>({
  name: "wcxb",
  isAt: folder => existsSync(join(folder, "truth")) && existsSync(join(folder, "html")),
  read: markedInWcxb,
  score: bagScore,
  sum: means,
})

/** The pages with the text that people marked. */
export function markedInWcxb(folder: string): Marked<string>[] {
  return readdirSync(join(folder, "truth"))
    .sort()
    .map(file => {
      const key = file.replace(/\.json$/, "")
      const { url, main_content } = JSON.parse(readFileSync(join(folder, "truth", file), "utf8")) as {
        url: string
        main_content: string
      }
      return { key, url: url || null, file: join(folder, "html", `${key}.html.gz`), truth: main_content }
    })
}
