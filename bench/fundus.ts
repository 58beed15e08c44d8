// Article text from HTML on Fundus-Evaluation's pages (Dallabetta 2024): ROUGE-LSum of the best choice of optional
// paragraphs, averaged over pages. Nothing of this set is trained on or looked at: it is held back whole.

import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { sentenceSpans } from "../src/text/sentences.js"
import type { Benchmark } from "./bench.js"
import type { Score } from "./overlap.js"
import { bodySet, measureSet, type PageSet } from "./page-set.js"
import { rougeLSum } from "./rouge.js"
import { missing } from "./rows.js"
import { means } from "./scored-pages.js"

/** With more optional paragraphs than this not all choices are tried: they are added one by one while the score rises. */
const mostChoices = 6

/** `npm run bench -- fundus --data DIR`; DIR has `ground_truth.json` and `html/NAME.html.gz`. */
export const fundus: Benchmark = {
  name: "fundus",
  about: "article text from news pages, ROUGE-LSum",
  set: { at: "corpora/fundus", part: "none" },
  published: { f1: { "Fundus's hand-written parsers": 0.977, trafilatura: 0.936 } },
  rows: {
    reading: [
      missing("f1", "of 100 words of news articles in HTML, # are lost or none of the article's (1 − ROUGE-LSum)"),
    ],
  },
  run: async data => measureSet(fundusSet, data),
}

/** The set laid out as in its repository. */
export const fundusSet: PageSet = bodySet<readonly string[]>({
  name: "fundus",
  isAt: folder => existsSync(join(folder, "ground_truth.json")),
  read(folder) {
    const truth = JSON.parse(readFileSync(join(folder, "ground_truth.json"), "utf8")) as Record<
      string,
      { body: string[]; url?: string }
    >
    return Object.entries(truth).map(([key, { body, url }]) => ({
      key,
      url: url ?? null,
      file: join(folder, "html", key),
      truth: body,
    }))
  },
  score: (truth, body) => bestScore(truth, sentencesOf(body.split("\n"))),
  sum: means,
})

/** The best score over all choices of the paragraphs that stand in brackets. */
function bestScore(body: readonly string[], found: readonly string[]): Score {
  const optional = body.flatMap((paragraph, i) => (/^\[.*\]$/s.test(paragraph) ? [i] : []))
  const scoreWith = (chosen: ReadonlySet<number>): Score => {
    const paragraphs = body.flatMap((paragraph, i) =>
      !optional.includes(i) ? [paragraph] : chosen.has(i) ? [paragraph.slice(1, -1)] : [],
    )
    return rougeLSum(sentencesOf(paragraphs), found)
  }
  const better = (a: Score, b: Score): Score => (b.f1 > a.f1 ? b : a)
  if (optional.length <= mostChoices) {
    const choices = Array.from({ length: 2 ** optional.length }, (_, bits) =>
      optional.filter((_, k) => bits & (1 << k)),
    )
    return choices.map(choice => scoreWith(new Set(choice))).reduce(better)
  }
  const chosen = new Set<number>()
  let best = scoreWith(chosen)
  for (const i of optional) {
    const next = scoreWith(new Set([...chosen, i]))
    if (next.f1 <= best.f1) continue
    chosen.add(i)
    best = next
  }
  return best
}

function sentencesOf(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap(paragraph =>
    sentenceSpans(paragraph, 0, paragraph.length).map(({ start, end }) => paragraph.slice(start, end)),
  )
}
