// lineages: piles grown by a program, with the truth beside them. DIR holds folders of pages `NN.txt` with `truth.json`.
//
// Where the texts cannot decide from which of two a page was taken, because another page of its own line explains it
// word for word as well, the pair counts neither for recall nor against precision.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { containment, sharedFeatures, shingles } from "../src/match/features.js"
import type { Stemma } from "../src/model/derivation.js"
import type { Report } from "../src/model/report.js"
import { relatePile } from "../src/index.js"
import { readText } from "../src/text/text.js"
import type { Benchmark, Outcome } from "./bench.js"
import { share } from "./measure.js"
import { reach } from "./piles/descent.js"
import { missing } from "./rows.js"
import { pagesOf } from "./texts.js"

/** `truth.json` of one pile. */
export interface LineageTruth {
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

/** What is counted, pile by pile. */
const nothing = { drawn: 0, right: 0, truePairs: 0, found: 0, decided: 0, directed: 0, origins: 0, lost: 0, placed: 0 }
type Tally = typeof nothing

/** See the head of this file. */
export const lineages: Benchmark = {
  name: "lineages",
  about: "piles grown by a program: arrows, direction, origins, lost exemplars",
  set: {
    at: "corpora/lineages",
    part: "training",
    note: "the model of pairs is taught on it; on piles held back, origins .767, lost .316 (first round)",
  },
  published: {},
  rows: {
    descent: [
      missing("precision", "of 100 arrows drawn in grown piles, # join pages that do not copy one another"),
      missing("recall", "of 100 copies whose texts tell their exemplar, # are not joined with it"),
      missing("direction", "of 100 decided arrows, # point backwards"),
      missing("origins", "of 100 grown piles, # are given another number of origins"),
      missing("lost", "of 100 exemplars taken away, with two copies and more left, # are not placed"),
    ],
  },
  run: data => judgedLineages(data, (_pile, reports) => relatePile(reports)),
}

/** The benchmark, whoever relates the reports of a pile. */
export async function judgedLineages(
  data: string,
  relate: (pile: string, reports: readonly Report[]) => Promise<{ readonly stemma: Stemma }>,
  read: typeof pagesOf = pagesOf,
): Promise<Outcome> {
  const tally: Tally = { ...nothing }
  const notes: string[] = []
  const piles = readdirSync(data)
    .sort()
    .filter(name => existsSync(join(data, name, "truth.json")))
  for (const name of piles) {
    const truth = JSON.parse(readFileSync(join(data, name, "truth.json"), "utf8")) as LineageTruth
    const pages = read(data, name)
    const { stemma } = await relate(name, [...pages.values()])
    const judging = judgingOf(name, pages, stemma, truth, tally, notes)
    judgeArrows(judging)
    judgeEdges(judging)
    judgeOrigins(judging)
    judgeLost(judging)
  }
  return {
    items: piles.length,
    measures: {
      precision: share(tally.right, tally.drawn),
      recall: share(tally.found, tally.truePairs),
      direction: share(tally.directed, tally.decided),
      decided: share(tally.decided, tally.found),
      origins: share(tally.origins, piles.length),
      lost: share(tally.placed, tally.lost),
    },
    notes,
  }
}

/** One pile traced, beside its truth, with what is counted and said of it. */
interface Judging {
  readonly truth: LineageTruth
  readonly stemma: Stemma
  readonly nameOf: ReadonlyMap<string, string>
  readonly arrows: readonly { readonly exemplar: string; readonly copy: string; readonly decided: boolean }[]
  readonly tally: Tally
  /** Whether two pages stand on one line of descent, or below one page taken away. */
  line(x: string, y: string): boolean
  /** Whether a page of its own line other than `exemplar` explains `copy` as well. */
  open(exemplar: string, copy: string): boolean
  /** How much of the runs of four of the one the other has, of the shorter. */
  alike(x: string, y: string): number
  note(what: string): void
}

function judgingOf(
  pile: string,
  pages: ReadonlyMap<string, Report>,
  stemma: Stemma,
  truth: LineageTruth,
  tally: Tally,
  notes: string[],
): Judging {
  const nameOf = new Map([...pages].map(([name, report]) => [report.id, name]))
  const runs = new Map([...pages].map(([name, report]) => [name, shingles(readText(report), run)]))
  const arrows = stemma.derivations.flatMap(d => {
    const [exemplar, copy] = [nameOf.get(d.exemplar), nameOf.get(d.copy)]
    return exemplar && copy ? [{ exemplar, copy, decided: d.direction === "decided" }] : []
  })
  const line = linesOf(truth)
  const explains = (exemplar: string, copy: string) =>
    sharedFeatures(runs.get(exemplar)!, runs.get(copy)!) / Math.max(1, runs.get(copy)!.length)
  const open = (exemplar: string, copy: string) =>
    [...pages.keys()].some(
      other =>
        other !== exemplar &&
        other !== copy &&
        line(other, copy) &&
        explains(other, copy) > explains(exemplar, copy) - equallyGood,
    )
  const alike = (x: string, y: string) => containment(runs.get(x)!, runs.get(y)!)
  return { truth, stemma, nameOf, arrows, tally, line, open, alike, note: what => notes.push(`${pile}: ${what}`) }
}

function judgeArrows({ truth, arrows, tally, line, open, alike, note }: Judging): void {
  for (const { exemplar, copy, decided } of arrows) {
    const edge = truth.edges.find(([x, c]) => (x === exemplar && c === copy) || (x === copy && c === exemplar))
    if (!edge && line(exemplar, copy) && (open(exemplar, copy) || open(copy, exemplar))) continue
    tally.drawn++
    if (!edge) {
      note(`${exemplar} → ${copy} is drawn and no edge (runs of four ${alike(exemplar, copy).toFixed(2)})`)
      continue
    }
    tally.right++
    if (!decided) continue
    tally.decided++
    if (edge[0] === exemplar) tally.directed++
    else note(`${exemplar} → ${copy} (${edge[2]}) points the wrong way`)
  }
}

function judgeEdges({ truth, arrows, tally, open, note }: Judging): void {
  for (const [exemplar, copy, kind] of truth.edges) {
    const found = arrows.some(
      a => (a.exemplar === exemplar && a.copy === copy) || (a.exemplar === copy && a.copy === exemplar),
    )
    if (!found && open(exemplar, copy)) continue
    tally.truePairs++
    if (found) tally.found++
    else note(`${exemplar} → ${copy} (${kind}) is missing`)
  }
}

function judgeOrigins({ truth, stemma, tally, note }: Judging): void {
  if (stemma.origins.length === truth.origins) tally.origins++
  else note(`${stemma.origins.length} origins, ${truth.origins} in truth`)
}

function judgeLost({ truth, stemma, nameOf, tally, note }: Judging): void {
  const below = stemma.lost.map(lost =>
    stemma.derivations
      .filter(d => d.exemplar === lost.id)
      .map(d => nameOf.get(d.copy))
      .sort()
      .join(),
  )
  for (const copies of truth.lost.filter(survivors => survivors.length >= 2)) {
    tally.lost++
    if (below.includes([...copies].sort().join())) tally.placed++
    else note(`lost exemplar of ${copies.join(" ")} is not placed (placed: ${below.join(" | ")})`)
  }
}

/** Whether two pages stand on one line of descent, or below one page taken away. */
function linesOf(truth: LineageTruth): (x: string, y: string) => boolean {
  const kin = new Map<string, string>()
  const find = (page: string): string => (kin.has(page) && kin.get(page) !== page ? find(kin.get(page)!) : page)
  const join = (x: string, y: string) => kin.set(find(x), find(y))
  for (const [exemplar, copy] of truth.edges) join(exemplar, copy)
  for (const copies of truth.lost) for (const copy of copies) join(copies[0]!, copy)
  return (x, y) => find(x) === find(y)
}

/** What a truth says of any two pages: one comes from the other, both from a third, or neither. */
export function standingIn(truth: LineageTruth): (a: string, b: string) => "down" | "up" | "siblings" | "apart" {
  const above = new Map<string, string[]>()
  const put = (copy: string, exemplar: string) => above.set(copy, [...(above.get(copy) ?? []), exemplar])
  for (const [exemplar, copy] of truth.edges) put(copy, exemplar)
  for (const [n, copies] of truth.lost.entries()) for (const copy of copies) put(copy, `lost ${n}`)
  const ancestors = (page: string) => reach(page, one => above.get(one) ?? [])
  return (a, b) => {
    const [ofA, ofB] = [ancestors(a), ancestors(b)]
    if (ofB.has(a)) return "down"
    if (ofA.has(b)) return "up"
    return [...ofA].some(one => ofB.has(one)) ? "siblings" : "apart"
  }
}
