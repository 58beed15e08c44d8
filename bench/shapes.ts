// shapes: single pages of every shape, each traced by a process of its own: seconds of the processor. What goes with the
// square of a page, or takes more than ten seconds a megabyte, is a fault. Steps are counted in `test/shapes.test.ts`; here is
// what they do not tell: what a step costs, and what a regular expression goes back over.
//   npm run bench -- shapes --data ANY [--size 240000] [--random N] [--seed N] [--only WORDS]

import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Benchmark, Outcome } from "./bench.js"
import { median } from "./measure.js"
import { randomFrom } from "./random.js"
import { anyShape, opening, type Shape, shapes } from "./shapes/shapes.js"

/** Characters of a page. */
const defaultSize = 240_000
/** Seconds that a million characters may take. */
const mostForMillion = 10
/** A page that takes longer than this is not waited for. */
const longest = 300_000
/** Built, so that a plain Node runs them. */
const built = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? "../dist" : "..")
const clock = join(built, "bench/shapes/clock.js")
const program = join(built, "src/cli/bin.js")

interface Took {
  readonly name: string
  readonly seconds: number
  /** Of a page four times as short. */
  readonly quarter: number
  /** The page was read, and its trace told of no problem. */
  readonly whole: boolean
}

/** See the head of this file. */
export const shapesBench: Benchmark = {
  name: "shapes",
  about: "single pages of every shape, CPU seconds: --data ANY [--size N] [--random N] [--seed N] [--only WORDS]",
  kind: "speed",
  set: null,
  published: {},
  rows: {},
  async run(_data, { size, random, seed, only }) {
    const chance = randomFrom(Number(seed ?? 1))
    const all = [...shapes, ...Array.from({ length: Number(random ?? 0) }, () => anyShape(chance))]
    const asked = all.filter(({ name }) => name.includes(only ?? ""))
    return measured(asked, Number(size ?? defaultSize))
  },
}

async function measured(asked: readonly Shape[], size: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-shapes-"))
  try {
    const start = await traced(folder, "")
    const took: Took[] = []
    for (const [n, { name, page }] of asked.entries()) {
      process.stderr.write(`bench: ${n + 1} of ${asked.length}: ${name}\n`)
      const quarter = await traced(folder, page(size / 4))
      const whole = await traced(folder, page(size))
      took.push({ name, ...whole, quarter: quarter.seconds })
    }
    return outcomeOf(took, start.seconds, size)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function outcomeOf(took: readonly Took[], start: number, size: number): Outcome {
  const forMillion = ({ seconds }: Took) => ((seconds - start) / size) * 1e6
  const slow = took.filter(one => forMillion(one) > mostForMillion)
  const slowest = [...took].sort((a, b) => b.seconds - a.seconds)
  const number = (value: number) => value.toFixed(2).padStart(8)
  return {
    items: took.length,
    measures: { slow: slow.length, broken: took.filter(({ whole }) => !whole).length },
    speeds: { slowest: slowest[0]?.seconds ?? 0, median: median(took.map(({ seconds }) => seconds)), start },
    notes: [
      `  ${"a quarter".padStart(10)}${"whole".padStart(8)}   CPU seconds of ${size} characters, the slowest first`,
      ...slowest.map(({ name, seconds, quarter, whole }) => {
        return `  ${number(quarter).padStart(10)}${number(seconds)}   ${name}${whole ? "" : "   (broken)"}`
      }),
    ],
  }
}

/** Trace one page by a process of its own: its processor seconds, and whether the page came out of it whole. */
function traced(folder: string, text: string): Promise<Pick<Took, "seconds" | "whole">> {
  const path = join(folder, "page.jsonl")
  // A row of a table is one page, whatever stands in it; what a page's lines would be taken for is not asked.
  writeFileSync(path, `${JSON.stringify({ title: "Members sign a letter", text: opening + text })}\n`)
  const args = ["--import", clock, program, "trace", "--quiet", "--json", path]
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit", "pipe"], timeout: longest })
  const said = new Map<number, string>()
  for (const n of [1, 3]) {
    child.stdio[n]!.on("data", chunk => said.set(n, (said.get(n) ?? "") + String(chunk)))
  }
  return new Promise(resolve => {
    child.on("close", code => {
      const seconds = Number(said.get(3) ?? Number.POSITIVE_INFINITY) / 1e6
      resolve({ seconds, whole: code === 0 && isWhole(said.get(1) ?? "") })
    })
  })
}

function isWhole(json: string): boolean {
  const { reports, problems } = JSON.parse(json) as { reports: unknown[]; problems: unknown[] }
  return reports.length === 1 && problems.length === 0
}
