// Pairs of texts found by this program and by those that others use, on the same texts in the same run, in turns:
// datasketch (MinHash LSH; Zhu), rensa (R-MinHash), text-dedup's MinHash (Mou). Wire stories with planted copies say what is
// found and how fast; piles with hand-made truth say how much of what is found is kin.
//
//   npm run bench -- peers --data corpora/reuters [--piles DIR] [--runs 5] [--limit STORIES] [--copies 400] [--seed 1]
// `--skip NAME` leaves a program out.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Benchmark, Outcome } from "./bench.js"
import type { Measures } from "./measure.js"
import { type JudgedPages, judgedPages, notJudged } from "./peers/judged-pairs.js"
import { type FoundByOne, measuresOf, speedsOf } from "./peers/found.js"
import { plantedAmong, plantedKinds, type Planting } from "./peers/planted-copies.js"
import { pairFinders, peersPython } from "./peers/python.js"
import { type Finder, findersOf, search, type Search, writeTexts } from "./peers/search.js"
import { betterThanOurs, table } from "./peers/table.js"
import { asItIs, missing } from "./rows.js"

const given = { runs: 5, copies: 400, seed: 1 }
/** Not run here: what was measured of it once, apart. */
const passim =
  "passim 2.0.1 is not run: it comes from its repository alone and wants Spark. Measured once on 2,000 grown pages, to " +
  "extents: 181 s wall (Stemma to kinship 24 s), recall .996 of rewrites, .857 of excerpts, .702 of carried"

/** See the head of this file. */
export const peers: Benchmark = {
  name: "peers",
  about:
    "pairs of texts beside datasketch, rensa and text-dedup: speed, planted copies found by kind, pairs that are kin",
  kind: "speed",
  set: {
    at: "corpora/reuters",
    part: "none",
    note: "copies are of stories of the files that no model was taught on; on the piles ours was taught",
  },
  published: {},
  rows: {
    descent: plantedKinds.map(kind =>
      missing(`stemma to kinship: ${kind}`, `of 100 planted copies (${kind}), # are not told for kin of their story`),
    ),
    speed: [
      asItIs("stemma to candidates: texts/s", "# texts a user second searched for candidate pairs"),
      asItIs("stemma to kinship: texts/s", "# texts a user second, to pairs of kin"),
      asItIs("over datasketch", "# times the speed of datasketch, to candidates, on the same texts in the same run"),
      asItIs("over rensa", "# times the speed of rensa, to candidates, on the same texts in the same run"),
    ],
  },
  async run(data, options) {
    const number = (name: keyof typeof given): number => Number(options[name] ?? given[name])
    const planting = plantedAmong(data, {
      limit: options.limit === undefined ? Number.POSITIVE_INFINITY : Number(options.limit),
      copies: number("copies"),
      seed: number("seed"),
    })
    const pages = await judgedPages(options.piles || join(data, "../piles"))
    const python = peersPython(pairFinders)
    const finders = findersOf("python" in python ? python.python : null).filter(({ name }) => name !== options.skip)
    const folder = mkdtempSync(join(tmpdir(), "stemma-peers-"))
    try {
      const found = searched(folder, finders, { planting, pages }, number("runs"))
      const left = "why" in python ? [`  left out, Python's programs: ${python.why}`] : []
      return outcomeOf(found, planting, left)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

interface Searched {
  readonly planting: Planting
  readonly pages: JudgedPages
}

/** Every finder over the stories, in turns, and once over the judged pages. */
function searched(
  folder: string,
  finders: readonly Finder[],
  { planting, pages }: Searched,
  runs: number,
): FoundByOne[] {
  const [stories, judged, out] = ["stories", "judged", "found"].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeTexts(
    stories,
    planting.reports.map(report => ({ pile: "", report })),
  )
  writeTexts(judged, pages.texts)
  const searches = finders.map((): Search[] => [])
  for (let n = 0; n < runs; n++) {
    for (const [f, finder] of finders.entries()) {
      process.stderr.write(`bench: ${finder.name}, ${n + 1} of ${runs}\n`)
      const { pairs, ...took } = search(finder, stories, out)
      searches[f]!.push({ ...took, pairs: n === 0 ? pairs : [] })
    }
  }
  return finders.map(({ name }, f) => ({
    name,
    searches: searches[f]!,
    measures: measuresOf(searches[f]![0]!.pairs, planting),
    score: finders[f]!.takesAll ? notJudged : pages.judge(search(finders[f]!, judged, out).pairs),
  }))
}

function outcomeOf(found: readonly FoundByOne[], { reports, planted }: Planting, left: readonly string[]): Outcome {
  const named = (of: (one: FoundByOne) => Measures): Measures =>
    Object.fromEntries(
      found.flatMap(one => Object.entries(of(one)).map(([name, figure]) => [`${one.name}: ${name}`, figure])),
    )
  const lines = found.map(one => ({ ...one, speeds: speedsOf(one, reports.length) }))
  const speed = (name: string) => lines.find(line => line.name === name)?.speeds["texts/s"] ?? null
  const over = (name: string) => {
    const [ours, theirs] = [lines[0]!.speeds["texts/s"], speed(name)]
    return { value: theirs === null ? null : ours / theirs }
  }
  return {
    items: reports.length,
    measures: named(one => ({ ...one.measures, ...one.score })),
    speeds: {
      ...Object.fromEntries(lines.flatMap(({ name, speeds }) => [[`${name}: texts/s`, speeds["texts/s"]] as const])),
      "over datasketch": over("datasketch"),
      "over rensa": over("rensa"),
    },
    notes: [
      ...table(`${reports.length} texts, ${planted.length} planted`, lines),
      ...betterThanOurs(lines),
      ...left,
      `  ${passim}`,
    ],
  }
}
