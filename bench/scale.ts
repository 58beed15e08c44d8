// scale: how the cost of a trace grows with the pile. Piles are grown (`grow`) from a folder of texts and traced as one.
//   npm run bench -- scale --data TEXTS [--sizes 500,1000,2000] [--seed N] [--threads 2]
// CPU a report by stage in one thread, what stands between the stages (`before …`) apart; the growth exponent of each and
// of the whole is the slope of log CPU over log reports. With `--threads N` the largest pile is traced on N threads too:
// the wall time of one over that of N, and the share of the latter in which no thread but the first could work.

import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { shareKnowledge, shipped } from "../src/knowledge.js"
import type { Report } from "../src/model/report.js"
import { tracePile } from "../src/pipeline.js"
import { here } from "../src/run/here.js"
import { threads } from "../src/run/threads.js"
import type { Runner } from "../src/runner.js"
import type { Benchmark } from "./bench.js"
import { grow } from "./grow.js"
import { reportsAt } from "./texts.js"

const defaultSizes = "500,1000,2000"
/** Fewer pages than a grown pile has on average: enough piles are made. */
const pagesEach = 6
/** Stages that cost less of the whole are told together with the rest. */
const leastShare = 0.005

/** Seconds by stage. */
type Costs = ReadonlyMap<string, number>

/** One pile's cost. */
interface Run {
  readonly reports: number
  readonly costs: Costs
}

/** See the head of this file. */
export const scale: Benchmark = {
  name: "scale",
  about: "how CPU grows with the pile: --data TEXTS [--sizes 500,1000,2000] [--threads 2]",
  kind: "speed",
  set: null,
  published: {},
  rows: {},
  async run(data, { sizes = defaultSizes, seed = "1", threads: count }) {
    shareKnowledge(shipped)
    const wanted = sizes.split(",").map(Number)
    const out = mkdtempSync(join(tmpdir(), "stemma-scale-"))
    try {
      await grow.run(data, { seed, out, piles: String(Math.ceil(Math.max(...wanted) / pagesEach)) })
      // Once for nothing: the runtime compiles what is hot, and a small pile would pay for it.
      await cpuOf(out, Math.min(...wanted))
      const runs: Run[] = []
      for (const size of wanted) runs.push(await cpuOf(out, size))
      const shared = count ? await onThreads(out, Math.max(...wanted), Number(count)) : null
      return outcomeOf(runs, shared)
    } finally {
      rmSync(out, { recursive: true })
    }
  },
}

function outcomeOf(runs: readonly Run[], shared: { readonly ratio: number; readonly serial: number } | null) {
  const last = runs.at(-1)!
  const whole = total(last.costs)
  const shown = [...last.costs.keys()].filter(stage => last.costs.get(stage)! >= leastShare * whole)
  const told = (name: string, of: (costs: Costs) => number) => {
    const each = runs.map(({ reports, costs }) => ((1000 * of(costs)) / reports).toFixed(2).padStart(9)).join("")
    const growth = runs.length > 1 ? `n^${exponent(runs, of).toFixed(2)}` : "–"
    return `${name.padEnd(22)}${each}   ${growth}`
  }
  const rest = (costs: Costs) => total(costs) - shown.reduce((sum, stage) => sum + (costs.get(stage) ?? 0), 0)
  return {
    items: last.reports,
    measures: {},
    speeds: {
      msPerReport: (1000 * whole) / last.reports,
      exponent: exponent(runs, total),
      ...(shared && { wallRatio: shared.ratio, serialShare: shared.serial }),
    },
    notes: [
      `${"ms of CPU a report".padEnd(22)}${runs.map(({ reports }) => String(reports).padStart(9)).join("")}   growth`,
      ...shown.map(stage => told(stage, costs => costs.get(stage) ?? 0)),
      told("the rest", rest),
      told("the whole", total),
    ],
  }
}

function total(costs: Costs): number {
  return [...costs.values()].reduce((sum, seconds) => sum + seconds, 0)
}

/** The slope of log cost over log reports, by least squares. */
export function exponent(runs: readonly Run[], of: (costs: Costs) => number): number {
  const points = runs.map(({ reports, costs }) => [Math.log(reports), Math.log(Math.max(1e-6, of(costs)))] as const)
  const mean = (side: 0 | 1) => points.reduce((sum, point) => sum + point[side], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const spread = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / spread
}

/** Read and trace so many reports in one thread. */
async function cpuOf(folder: string, size: number): Promise<Run> {
  const costs = new Map<string, number>()
  const stop = watch(costs, () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6)
  const reports = await reportsIn(folder, size)
  stop("ingest")
  await tracePile(reports, { problems: [], amendments: [], outlets: null }, watched(here(shipped), stop))
  stop("before the end")
  return { reports: reports.length, costs }
}

/** Trace so many reports in one thread and on several. */
async function onThreads(folder: string, size: number, count: number) {
  const reports = await reportsIn(folder, size)
  const wall = async (runner: Runner): Promise<Costs> => {
    const costs = new Map<string, number>()
    const stop = watch(costs, () => performance.now() / 1000)
    await tracePile(reports, { problems: [], amendments: [], outlets: null }, watched(runner, stop))
    stop("before the end")
    return costs
  }
  const alone = total(await wall(here(shipped)))
  const several = threads(shipped, count)
  const costs = await wall(several).finally(() => several.close())
  // Stages of a single input are one thread's work too, wherever it is done.
  const serial = [...costs].filter(([stage]) => /^before|^count$|^match$|^sources$/.test(stage))
  return { ratio: alone / total(costs), serial: total(new Map(serial)) / total(costs) }
}

/** Adds what has passed since the last call to the stage that is named. */
function watch(costs: Map<string, number>, now: () => number): (stage: string) => void {
  let since = now()
  return stage => {
    const at = now()
    costs.set(stage, (costs.get(stage) ?? 0) + at - since)
    since = at
  }
}

function watched(runner: Runner, stop: (stage: string) => void): Runner {
  return {
    knowledge: runner.knowledge,
    async each(stage, inputs) {
      stop(`before ${stage.name}`)
      return runner.each(stage, inputs).finally(() => stop(stage.name))
    },
    async fold(fold, inputs) {
      stop(`before ${fold.name}`)
      return runner.fold(fold, inputs).finally(() => stop(fold.name))
    },
  }
}

/** The first so many reports of grown piles, pile by pile. */
async function reportsIn(folder: string, size: number): Promise<Report[]> {
  const reports: Report[] = []
  for (const pile of readdirSync(folder).sort()) {
    reports.push(...(await reportsAt([join(folder, pile)])))
    if (reports.length >= size) break
  }
  return reports.slice(0, size)
}
