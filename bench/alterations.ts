// alterations: real pairs of pages with hand-made lists of what was altered (`alterations/scoring.ts` has the rules).
//
//   npm run bench -- alterations --data FOLDER [--cases]
//
// DIR holds a list a pair; the pages lie in `piles` or `pairs`, or `corpora/piles` …, beside it or above it. Each pair is
// compared by itself; `inPile` asks whether the trace of its whole pile tells what differs between the two, ordered or not.

import { basename, join } from "node:path"
import type { Report } from "../src/model/report.js"
import { comparePair } from "../src/index.js"
import { type AlterationList, listsOf } from "./alterations/lists.js"
import { type Score, score } from "./alterations/scoring.js"
import type { Benchmark } from "./bench.js"
import { share } from "./measure.js"
import { missing, wrong } from "./rows.js"
import { reportsAt, traceOf } from "./texts.js"

/** Alterations between real pages. */
export const alterations: Benchmark = {
  name: "alterations",
  about:
    "real pairs of pages with hand-made lists: alterations typed, ranked, raised beside the list, told in the pile",
  set: { at: "gold/alterations", part: "constants", note: "one reader's lists; the comparers were built beside them" },
  published: {},
  rows: {
    alterations: [
      missing(
        "graveTyped",
        "of 100 grave alterations between real pages, # are not found as what they are, or called slight",
      ),
      missing("typed", "of 100 alterations between them, # are not found as what they are"),
      wrong("alarms", "of 100 differences that mislead nobody, # are raised as notable or grave"),
      wrong("beside", "of 100 alterations told as notable or grave, # are on no list"),
      missing("calledRightly", "of 100 alterations called grave, # are not listed as grave or notable"),
      missing("graveCalled", "of 100 listed as grave, # are not called grave"),
      missing("firstFive", "of the first five told, or as many as are grave, # in 100 are not listed as grave"),
      missing("inPile", "of 100 such pairs, # have nothing told between them in the trace of their whole pile"),
    ],
  },
  async run(data, options) {
    const lists = listsOf(data)
    const scores: Score[] = []
    let told = 0
    for (const list of lists) {
      const [exemplar, copy] = await Promise.all([readPage(list, list.exemplar), readPage(list, list.copy)])
      scores.push(score(list, [exemplar, copy], comparePair(exemplar, copy).alterations))
      if (await isToldInPile(list)) told++
    }
    const sum = (of: Exclude<keyof Score, "notes">) => scores.reduce((total, one) => total + one[of], 0)
    return {
      items: lists.length,
      measures: {
        graveTyped: share(sum("graveTyped"), sum("grave")),
        typed: share(sum("typed"), sum("listed")),
        alarms: share(sum("alarms"), sum("benign")),
        beside: share(sum("beside"), sum("strong")),
        calledRightly: share(sum("calledRightly"), sum("calledGrave")),
        graveCalled: share(sum("graveCalled"), sum("grave")),
        firstFive: share(sum("graveFirst"), sum("first")),
        inPile: share(told, lists.length),
      },
      notes: options.cases === undefined ? [] : scores.flatMap(({ notes }) => notes),
    }
  },
}

async function readPage({ folder }: AlterationList, file: string): Promise<Report> {
  const [report] = await reportsAt([join(folder, file)])
  if (!report) throw new Error(`${join(folder, file)} was not read`)
  return report
}

async function isToldInPile({ folder, exemplar, copy }: AlterationList): Promise<boolean> {
  const { reports, alterations: found } = await traceOf(folder)
  const idsOf = (file: string) => reports.filter(({ path }) => basename(path) === basename(file)).map(({ id }) => id)
  const [ids, others] = [idsOf(exemplar), idsOf(copy)]
  return found.some(
    one =>
      (ids.includes(one.exemplar) && others.includes(one.copy)) ||
      (ids.includes(one.copy) && others.includes(one.exemplar)),
  )
}
