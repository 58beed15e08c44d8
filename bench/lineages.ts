// lineages: piles grown by a program, with the truth beside them. DIR holds folders of pages `NN.txt` with `truth.json`.
//
// Where the texts cannot decide from which of two a page was taken, because another page of its own line explains it
// word for word as well, the pair counts neither for recall nor against precision.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { shipped } from "../src/knowledge.js"
import { containment, sharedFeatures, shingles } from "../src/match/features.js"
import type { Report } from "../src/model/report.js"
import { relatePile } from "../src/pipeline.js"
import { readText } from "../src/text/text.js"
import type { Benchmark } from "./bench.js"
import { pagesOf } from "./texts.js"

/** `truth.json` of one pile. */
export interface Truth {
  readonly edges: readonly (readonly [exemplar: string, copy: string, kind: string])[]
  /** Pages that nothing in the pile explains, with the pages taken away that survivors hang from. */
  readonly origins: number
  /** For each page taken away, its copies. */
  readonly lost: readonly (readonly string[])[]
  readonly alone: readonly string[]
}

/** Two explanations of a page are equally good when they differ by less than this share of its runs of four. */
const equallyGood = 0.01
const run = 4

interface Tally {
  drawn: number
  right: number
  truePairs: number
  found: number
  decided: number
  directed: number
  origins: number
  lost: number
  placed: number
}

/** See the head of this file. */
export const lineages: Benchmark = {
  name: "lineages",
  about: "piles grown by a program: arrows, direction, origins, lost exemplars",
  published: {},
  async run(data) {
    const tally: Tally = {
      drawn: 0,
      right: 0,
      truePairs: 0,
      found: 0,
      decided: 0,
      directed: 0,
      origins: 0,
      lost: 0,
      placed: 0,
    }
    const notes: string[] = []
    const piles = readdirSync(data)
      .sort()
      .filter(name => existsSync(join(data, name, "truth.json")))
    for (const pile of piles) {
      const truth = JSON.parse(readFileSync(join(data, pile, "truth.json"), "utf8")) as Truth
      judge(pile, pagesOf(join(data, pile)), truth, tally, notes)
    }
    return {
      items: piles.length,
      measures: {
        precision: tally.right / Math.max(1, tally.drawn),
        recall: tally.found / Math.max(1, tally.truePairs),
        direction: tally.directed / Math.max(1, tally.decided),
        decided: tally.decided / Math.max(1, tally.found),
        origins: tally.origins / Math.max(1, piles.length),
        lost: tally.placed / Math.max(1, tally.lost),
      },
      notes,
    }
  },
}

function judge(pile: string, pages: ReadonlyMap<string, Report>, truth: Truth, tally: Tally, notes: string[]): void {
  const nameOf = new Map([...pages].map(([name, report]) => [report.id, name]))
  const { stemma } = relatePile([...pages.values()], shipped)
  const runs = new Map([...pages].map(([name, report]) => [name, shingles(readText(report), run)]))
  const arrows = stemma.derivations.flatMap(d => {
    const [exemplar, copy] = [nameOf.get(d.exemplar), nameOf.get(d.copy)]
    return exemplar && copy ? [{ exemplar, copy, decided: d.direction === "decided" }] : []
  })
  const line = linesOf(truth)
  const explains = (exemplar: string, copy: string) =>
    sharedFeatures(runs.get(exemplar)!, runs.get(copy)!) / Math.max(1, runs.get(copy)!.length)
  /** Whether a page of its own line other than `exemplar` explains `copy` as well. */
  const open = (exemplar: string, copy: string) =>
    [...pages.keys()].some(
      other =>
        other !== exemplar &&
        other !== copy &&
        line(other, copy) &&
        explains(other, copy) > explains(exemplar, copy) - equallyGood,
    )
  for (const { exemplar, copy, decided } of arrows) {
    const edge = truth.edges.find(([x, c]) => (x === exemplar && c === copy) || (x === copy && c === exemplar))
    if (!edge && line(exemplar, copy) && (open(exemplar, copy) || open(copy, exemplar))) continue
    tally.drawn++
    if (!edge) {
      const like = containment(runs.get(exemplar)!, runs.get(copy)!)
      notes.push(`${pile}: ${exemplar} → ${copy} is drawn and no edge (runs of four ${like.toFixed(2)})`)
      continue
    }
    tally.right++
    if (!decided) continue
    tally.decided++
    if (edge[0] === exemplar) tally.directed++
    else notes.push(`${pile}: ${exemplar} → ${copy} (${edge[2]}) points the wrong way`)
  }
  for (const [exemplar, copy, kind] of truth.edges) {
    const found = arrows.some(
      a => (a.exemplar === exemplar && a.copy === copy) || (a.exemplar === copy && a.copy === exemplar),
    )
    if (!found && open(exemplar, copy)) continue
    tally.truePairs++
    if (found) tally.found++
    else notes.push(`${pile}: ${exemplar} → ${copy} (${kind}) is missing`)
  }
  if (stemma.origins.length === truth.origins) tally.origins++
  else notes.push(`${pile}: ${stemma.origins.length} origins, ${truth.origins} in truth`)
  for (const copies of truth.lost.filter(survivors => survivors.length >= 2)) {
    tally.lost++
    const below = stemma.lost.map(lost =>
      stemma.derivations
        .filter(d => d.exemplar === lost.id)
        .map(d => nameOf.get(d.copy))
        .sort()
        .join(),
    )
    if (below.includes([...copies].sort().join())) tally.placed++
    else notes.push(`${pile}: lost exemplar of ${copies.join(" ")} is not placed (placed: ${below.join(" | ")})`)
  }
}

/** Whether two pages stand on one line of descent, or below one page taken away. */
function linesOf(truth: Truth): (x: string, y: string) => boolean {
  const kin = new Map<string, string>()
  const find = (page: string): string => (kin.has(page) && kin.get(page) !== page ? find(kin.get(page)!) : page)
  const join = (x: string, y: string) => kin.set(find(x), find(y))
  for (const [exemplar, copy] of truth.edges) join(exemplar, copy)
  for (const copies of truth.lost) for (const copy of copies) join(copies[0]!, copy)
  return (x, y) => find(x) === find(y)
}
