// left-out: the sets that the models of pairs are taught on, each read by models that never saw it. DIR holds all sets.
//
// Of `piles` every prefix of their names (one corpus each) is left out in turn; of `mixed`, `lineages`, `amt` and `basil` the whole
// set. As other pages like those that are known, of `piles/6`, `lineages/6` and `amt/6` every sixth pile or story is left out
// in turn. `--only amt` is one of them alone.

import { basename, join } from "node:path"
import { shipped } from "../src/knowledge.js"
import type { PairModels } from "../src/match/models.js"
import { relatePile, tracePile } from "../src/pipeline.js"
import { here } from "../src/run/here.js"
import { guarded, type Runner } from "../src/runner.js"
import { allLessons, type Lessons, taughtWithout } from "../train/pairs/leave-out.js"
import { amtParts, judgedAmt } from "./amt.js"
import { judgedBasil } from "./basil.js"
import type { Benchmark, Outcome } from "./bench.js"
import { judgedLineages } from "./lineages.js"
import type { Measures } from "./measure.js"
import { judgedPiles } from "./piles.js"
import { pileFolders } from "./piles/truth.js"
import { missing, wrong } from "./rows.js"
import { reportsOf } from "./texts.js"

/** One pile in so many is left out with others. */
const oneIn = 6

/** Each set, as measured by models that lack it. `data` is the folder of all sets. */
const sets: Readonly<Record<string, (data: string, taught: Taught, cases: boolean) => Promise<Outcome>>> = {
  piles: (data, taught, cases) =>
    judgedPiles(join(data, "piles"), folder => traced(folder, taught.source(prefixOf(folder))), cases),
  "piles/6": (data, taught, cases) => {
    const sixth = sixthsOf(pileFolders(join(data, "piles")))
    return judgedPiles(join(data, "piles"), folder => traced(folder, taught.piles(sixth(basename(folder)))), cases)
  },
  mixed: (data, taught, cases) =>
    judgedPiles(join(data, "mixed"), folder => traced(folder, taught.source("mixed")), cases),
  lineages: (data, taught) => {
    const run = guarded(taught.source("lineages"))
    return judgedLineages(join(data, "lineages"), (_pile, reports) => relatePile(reports, run))
  },
  "lineages/6": (data, taught) => {
    const sixth = sixthsOf(pileFolders(join(data, "lineages")))
    return judgedLineages(join(data, "lineages"), (pile, reports) =>
      relatePile(reports, guarded(taught.piles(sixth(pile)))),
    )
  },
  amt: (data, taught) => judgedAmt(join(data, "amt"), reports => relatePile(reports, guarded(taught.source("amt")))),
  "amt/6": (data, taught) =>
    judgedAmt(
      join(data, "amt"),
      (reports, part) => relatePile(reports, guarded(taught.piles([`amt-${part}`]))),
      amtParts,
    ),
  basil: (data, taught) =>
    judgedBasil(join(data, "basil"), reports => relatePile(reports, guarded(taught.source("basil")))),
}

/** See the head of this file. */
export const leftOut: Benchmark = {
  name: "left-out",
  about:
    "piles, mixed, lineages, amt and basil by models of pairs that never saw them: --data CORPORA; takes some minutes",
  set: { at: "corpora", part: "apart", note: "the models of pairs are taught anew without what they are measured on" },
  published: {},
  rows: {
    descent: [
      missing("piles.kin", "of 100 arrows drawn in real piles of a corpus never seen, # join pages of different texts"),
      missing("piles.right", "of 100 arrows drawn there, # are not as they should be"),
      wrong("piles.backwards", "of 100 decided arrows between a page and one it comes from there, # point backwards"),
      missing("piles.recall", "of 100 pairs of pages that surely go back to one text there, # are not joined"),
      missing("piles.precision", "of 100 pairs joined there, lost exemplars included, # were made apart"),
      missing(
        "piles/6.kin",
        "of 100 arrows drawn in other real piles of known corpora, # join pages of different texts",
      ),
      missing("piles/6.right", "of 100 arrows drawn there, # are not as they should be"),
      wrong("piles/6.backwards", "of 100 decided arrows between a page and one it comes from there, # point backwards"),
      missing("piles/6.recall", "of 100 pairs of pages that surely go back to one text there, # are not joined"),
      missing("piles/6.precision", "of 100 pairs joined there, lost exemplars included, # were made apart"),
      missing(
        "piles/6.lost",
        "of 100 dispatches behind two pages and more there, # are not placed above just these pages",
      ),
      missing(
        "lineages/6.recall",
        "of 100 copies in other grown piles whose texts tell their exemplar, # are not joined with it",
      ),
      missing("amt/6.joined", "of 100 other copies with changed facts, # are not joined with their exemplar"),
    ],
  },
  async run(data, { only, cases }) {
    const say = (line: string) => void process.stderr.write(`bench: ${line}\n`)
    const chosen = Object.entries(sets).filter(([name]) => only === undefined || name === only)
    if (chosen.length === 0) throw new Error(`left-out: there is no ${only}; one of ${Object.keys(sets).join(", ")}`)
    const taught = new Taught(await allLessons(data, say))
    const measures: Record<string, Measures[string]> = {}
    const notes: string[] = []
    let items = 0
    for (const [name, measure] of chosen) {
      const outcome = await measure(data, taught, cases !== undefined)
      say(name)
      items += outcome.items
      for (const [key, figure] of Object.entries(outcome.measures)) measures[`${name}.${key}`] = figure
      if (cases !== undefined) notes.push(...(outcome.notes ?? []).map(note => `${name}: ${note}`))
    }
    return { items, measures, notes }
  },
}

/** Runners that know pairs by all lessons but some. */
class Taught {
  readonly lessons: Lessons
  readonly runners = new Map<string, Runner>()

  constructor(lessons: Lessons) {
    this.lessons = lessons
  }

  /** Without a source. */
  source(held: string): Runner {
    return this.runner(held, () => taughtWithout(this.lessons, ({ source }) => source === held))
  }

  /** Without piles of some names. */
  piles(held: readonly string[]): Runner {
    return this.runner(held.join(), () => taughtWithout(this.lessons, ({ name }) => held.includes(name)))
  }

  private runner(name: string, models: () => PairModels): Runner {
    const runner = this.runners.get(name) ?? here({ ...shipped, pairs: models() })
    this.runners.set(name, runner)
    return runner
  }
}

/** The names of the piles that are left out with a pile: each sixth one from it on, and before it. */
function sixthsOf(folders: readonly string[]): (name: string) => string[] {
  const names = folders.map(folder => basename(folder))
  return name => names.filter((_, n) => n % oneIn === names.indexOf(name) % oneIn)
}

function prefixOf(folder: string): string {
  return basename(folder).split("-")[0]!
}

async function traced(folder: string, runner: Runner): ReturnType<typeof tracePile> {
  return tracePile(await reportsOf(folder), { problems: [], amendments: [] }, runner)
}
