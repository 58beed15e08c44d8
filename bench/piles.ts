// piles: real piles with hand-made truth. Only lines from page to page are judged, and only where the truth speaks
// (`piles/truth.ts` has its layout). DIR holds folders of pages with `truth.json`, or is one such folder.
//
// - kin: of the judged lines, those whose pages the truth connects. right: those decided from an ancestor to its
//   descendant, or left undecided where the order cannot be known; a line between siblings is kin and not right.
// - decided: of all lines between ancestor and descendant. backwards: of the decided ones.
// - recall: of the pairs that sure edges connect, those that the trace connects too. precision: of the pairs that the
//   trace connects, lost exemplars included, those that the truth does not hold apart.
// - origins: piles whose number of origins is exact. within: lies in the range that a reasonable reader may reach.
// - lost: of the lost reports with two carriers and more, those whose carriers and what hangs from them, and nothing
//   else, descend from one lost exemplar.
// - newsroom: of the pages that say who reported, those whose newsroom is right. stories: B³ F1 of pages by event.

import { basename } from "node:path"
import type { Trace } from "../src/model/trace.js"
import type { Benchmark, Outcome } from "./bench.js"
import { judge } from "./piles/judging.js"
import { measuresOf, total } from "./piles/tally.js"
import { pileFolders, readTruth } from "./piles/truth.js"
import { missing, wrong } from "./rows.js"
import { traceOf } from "./texts.js"

/** Many small piles of real news. */
export const piles: Benchmark = {
  name: "piles",
  about: "real piles with hand-made truth: arrows, pairs joined, origins, dispatches, newsrooms, stories",
  set: {
    at: "corpora/piles",
    part: "training",
    note: "the model of pairs is taught on it: with a sixth of the piles left out in turn kin .96, right .61, precision .94",
  },
  published: {},
  rows: {
    descent: [
      missing("kin", "of 100 arrows drawn between real pages, # join pages that do not go back to one text"),
      missing(
        "right",
        "of 100 arrows drawn, # are not as they should be: no kin, siblings, turned about, or wrongly decided",
      ),
      wrong("backwards", "of 100 decided arrows between a page and one that it comes from, # point backwards"),
      missing("decided", "of 100 arrows between such pages, # are left undecided"),
      missing("recall", "of 100 pairs of pages that surely go back to one text, # are not joined"),
      missing("precision", "of 100 pairs joined, lost exemplars included, # were made apart"),
      missing("origins", "of 100 piles, # are given another number of origins"),
      missing("within", "of 100 piles, # are given a number of origins that no reasonable reader reaches"),
      missing("lost", "of 100 dispatches behind two pages and more, # are not placed above just these pages"),
      missing("newsroom", "of 100 pages that say who reported, # are given another newsroom, or none"),
    ],
    story: [missing("stories", "of 100 pages grouped by event, # stand wrongly apart or together (1 − B³ F1)")],
  },
  run,
}

/** One big pile of many matters, its truth partial. */
export const mixed: Benchmark = {
  name: "mixed",
  about: "one big pile of seven weeks' news with partial truth: arrows, pairs joined, stories",
  set: { at: "corpora/mixed", part: "training", note: "the model of pairs is taught on it" },
  published: {},
  rows: {
    descent: [
      missing("kin", "of 100 judged arrows drawn in a big mixed pile, # join pages that do not go back to one text"),
      missing("right", "of 100 judged arrows drawn there, # are not as they should be"),
      missing("recall", "of 100 pairs of pages there that surely go back to one text, # are not joined"),
      missing("precision", "of 100 judged pairs joined there, # were made apart"),
    ],
    story: [missing("stories", "of 100 pages there grouped by event, # stand wrongly apart or together (1 − B³ F1)")],
  },
  run,
}

function run(data: string, options: Readonly<Record<string, string>>): Promise<Outcome> {
  return judgedPiles(data, traceOf, options.cases !== undefined)
}

/** The benchmark, whoever traces a pile's folder. */
export async function judgedPiles(
  data: string,
  traceOf: (folder: string) => Promise<Trace>,
  cases: boolean,
): Promise<Outcome> {
  const folders = pileFolders(data)
  const notes: string[] = []
  const judged = []
  for (const folder of folders) {
    const parts = judge(readTruth(folder), await traceOf(folder))
    judged.push(...parts)
    notes.push(...parts.flatMap(part => part.notes.map(note => `${basename(folder)}: ${note}`)))
  }
  return {
    items: folders.length,
    measures: measuresOf(total(judged)),
    notes: cases ? notes : [],
  }
}
