// How far from the limit: user CPU of this program over that of a prototype in C that does the same work and nothing else
// (`limit/limit.c`), from texts to features and from features to candidate pairs, on the same texts, in turns; medians.
// Texts beyond ASCII are left out, for which the prototype has no rules; that both find the same pairs is checked.
//
//   npm run bench -- limit --data corpora/reuters [--runs 5] [--limit STORIES]

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { byCodeUnit } from "../src/model/identity.js"
import type { Report } from "../src/model/report.js"
import type { Benchmark, Outcome } from "./bench.js"
import { runOurs, writeForOurs } from "./limit/ours.js"
import { compiled, runPrototype, type Timed, writeForPrototype } from "./limit/prototype.js"
import { median } from "./measure.js"
import { reutersStories } from "./reuters-texts.js"
import { asItIs } from "./rows.js"

const defaultRuns = 5

/** See the head of this file. */
export const limit: Benchmark = {
  name: "limit",
  about: "user CPU over a prototype in C of the same work: text to features, features to candidate pairs",
  kind: "speed",
  set: { at: "corpora/reuters", part: "none" },
  published: {},
  rows: {
    speed: [
      asItIs("features", "# times the user CPU of a prototype in C, from texts to what they are looked up by"),
      asItIs("candidates", "# times the user CPU of a prototype in C, from there to pairs worth comparing"),
    ],
  },
  async run(data, { runs, limit }) {
    const stories = [...reutersStories(data)].slice(0, limit ? Number(limit) : undefined)
    const reports = stories.filter(({ text }) => isAscii(text)).sort((x, y) => byCodeUnit(x.id, y.id))
    const folder = mkdtempSync(join(tmpdir(), "stemma-limit-"))
    try {
      const made = compiled(folder)
      if ("why" in made) return { items: 0, measures: {}, notes: [`  left out, as C cannot be compiled: ${made.why}`] }
      writeForOurs(folder, reports)
      writeForPrototype(folder, reports)
      const took = Array.from({ length: Number(runs ?? defaultRuns) }, (_, n) => {
        process.stderr.write(`bench: run ${n + 1}\n`)
        return { ours: runOurs(folder), c: runPrototype(made.program, folder) }
      })
      return outcomeOf(reports, stories.length, took)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

/** Characters of which the prototype knows what they are. */
function isAscii(text: string): boolean {
  return /^[\n\x20-\x7e]*$/.test(text)
}

interface Took {
  readonly ours: Timed
  readonly c: Timed
}

function outcomeOf(reports: readonly Report[], stories: number, took: readonly Took[]): Outcome {
  const seconds = (who: keyof Took, what: (one: Timed) => number) => median(took.map(run => what(run[who])))
  const row = (name: string, what: (one: Timed) => number) => {
    const [ours, c] = [seconds("ours", what), seconds("c", what)]
    return { name, ours, c, over: ours / c }
  }
  const [features, candidates, both] = [
    row("text + features", one => one.features),
    row("candidates", one => one.candidates),
    row("both", one => one.features + one.candidates),
  ] as const
  const [ours, c] = [new Set(took[0]!.ours.pairs), new Set(took[0]!.c.pairs)]
  const [missed, more] = [[...ours].filter(pair => !c.has(pair)), [...c].filter(pair => !ours.has(pair))]
  return {
    items: reports.length,
    measures: { pairs: ours.size, "pairs C lacks": missed.length, "pairs C alone has": more.length },
    speeds: { features: features.over, candidates: candidates.over, both: both.over },
    notes: [
      `  ${"user seconds".padEnd(20)}${["ours", "C", "ours / C"].map(name => name.padStart(10)).join("")}`,
      ...[features, candidates, both].map(
        ({ name, ours, c, over }) =>
          `  ${name.padEnd(20)}${[ours.toFixed(2), c.toFixed(3), over.toFixed(1)].map(one => one.padStart(10)).join("")}`,
      ),
      `  ${reports.length} of ${stories} stories, those in ASCII. C is given the stem of each form and the counts of the`,
      "  shipped table before the clock runs; ours stems each form once, and reads the table, within it",
    ],
  }
}
