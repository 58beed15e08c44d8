// dedupe: what is dropped of real piles with hand-made truth, beside MinHash and LSH at two thresholds, on the same texts.
//
// - copies: of the pages that are one too many (of pages that carry one text nearly whole, by sure edges, all but one),
//   those that are dropped. unrelated: of the dropped pages of which the truth speaks, those that were dropped for a page
//   that they have nothing to do with. alone: of pages that have to do with no other of their pile, those that are dropped.
//
//   npm run bench -- dedupe --data corpora/piles [--cases]

import { basename } from "node:path"
import { type Choosing, samenesses } from "../src/corpus/choice.js"
import { verdictsOn } from "../src/corpus/verdicts.js"
import { shipped } from "../src/knowledge.js"
import { canonical } from "../src/model/canonical.js"
import type { Report } from "../src/model/report.js"
import { relatePile } from "../src/pipeline.js"
import type { Lineage } from "../src/relate/stemma.js"
import { here } from "../src/run/here.js"
import { guarded } from "../src/runner.js"
import type { Benchmark, Outcome } from "./bench.js"
import { type Counts, countsOf, type Dropped } from "./dedupe/dropped.js"
import { droppedByMinHash } from "./dedupe/minhash.js"
import { type Measures, share } from "./measure.js"
import { pageNames, type PileTruth, pileFolders, readTruth } from "./piles/truth.js"
import { missing, wrong } from "./rows.js"
import { reportsOf } from "./texts.js"

/** See the head of this file. */
export const dedupe: Benchmark = {
  name: "dedupe",
  about: "what is dropped of real piles as copies, beside MinHash and LSH",
  set: {
    at: "corpora/piles",
    part: "training",
    note: "the model of pairs is taught on it; MinHash is taught on nothing",
  },
  published: {},
  rows: {
    descent: [
      missing("copies", "of 100 pages one too many, # are kept by `stemma dedupe`"),
      wrong("unrelated", "of 100 pages that it drops, # are dropped for a page that they have nothing to do with"),
      wrong("alone", "of 100 pages that have to do with no other, # are dropped"),
      missing("minhash .5: copies", "of 100 pages one too many, # are kept by MinHash at .5"),
      missing("minhash .8: copies", "of 100 pages one too many, # are kept by MinHash at .8"),
    ],
  },
  run,
}

const usual: Choosing = { keep: "origin", as: "copies", share: 0.5 }

/** Ways of dropping pages, by name. */
const ways: Readonly<Record<string, (reports: readonly Report[], lineage: Lineage) => readonly (string | null)[]>> = {
  "": byStemma(usual),
  "share .8": byStemma({ ...usual, share: 0.8 }),
  ...Object.fromEntries(samenesses.filter(as => as !== usual.as).map(as => [as, byStemma({ ...usual, as })])),
  "minhash .5": byMinHash(0.5),
  "minhash .8": byMinHash(0.8),
}

function byStemma(choosing: Choosing) {
  return (reports: readonly Report[], lineage: Lineage) => verdictsOn(reports, lineage, choosing).map(({ of }) => of)
}

function byMinHash(threshold: number) {
  return (reports: readonly Report[]) =>
    droppedByMinHash(
      reports.map(({ text }) => text),
      threshold,
    ).map((of, i) => (of === i ? null : reports[of]!.path))
}

async function run(data: string, options: Readonly<Record<string, string>>): Promise<Outcome> {
  const all = new Map<string, Counts[]>(Object.keys(ways).map(name => [name, []]))
  const notes: string[] = []
  const folders = pileFolders(data)
  for (const folder of folders) {
    const truth = readTruth(folder)
    const reports = canonical(await reportsOf(folder))
    const lineage = await relatePile(reports, guarded(here(shipped)))
    for (const [name, drop] of Object.entries(ways)) {
      const dropped = namedBy(truth, reports, drop(reports, lineage))
      const counts = countsOf(truth, dropped)
      all.get(name)!.push(counts)
      if (options.cases !== undefined)
        notes.push(
          `${basename(folder)} ${name || "copies"}: ${counts.copiesDropped} of ${counts.copies} copies, ${counts.unrelated} of ${counts.judged} unrelated, ${counts.dropped} dropped`,
        )
    }
  }
  return { items: folders.length, measures: measuresOf(all), notes }
}

function namedBy(truth: PileTruth, reports: readonly Report[], of: readonly (string | null)[]): Dropped {
  const names = pageNames(truth, reports)
  const byPath = new Map(reports.map(({ id, path }) => [path, names.get(id)!]))
  return new Map(reports.map(({ id }, i) => [names.get(id)!, of[i] === null ? null : byPath.get(of[i]!)!]))
}

function measuresOf(all: ReadonlyMap<string, readonly Counts[]>): Measures {
  const measures: Record<string, Measures[string]> = {}
  for (const [name, counts] of all) {
    const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0)
    const of = name === "" ? "" : `${name}: `
    measures[`${of}copies`] = share(sum("copiesDropped"), sum("copies"))
    measures[`${of}unrelated`] = share(sum("unrelated"), sum("judged"))
    measures[`${of}alone`] = share(sum("aloneDropped"), sum("alone"))
    measures[`${of}dropped`] = share(sum("dropped"), sum("pages"))
  }
  return measures
}
