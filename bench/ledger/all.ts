// `npm run bench -- all --data DIR`: every benchmark whose set stands below DIR, one after another. What fails is named and
// does not end the rest; each figure is kept as soon as it is there.

import { join } from "node:path"
import type { Benchmark, DataSet, Outcome } from "../bench.js"

/** What running a benchmark does to the world. */
export interface Doing {
  exists(folder: string): boolean
  measure(benchmark: Benchmark, folder: string): Promise<Outcome>
  keep(benchmark: Benchmark, folder: string, outcome: Outcome): void
  /** A line for who waits. */
  say(line: string): void
}

/** Where everything is, and whether speed is measured too. */
export interface Places {
  /** The folder of all sets. */
  readonly data: string
  /** The project's own folder. */
  readonly root: string
  readonly speed: boolean
}

/** Where a set stands. */
export function folderOf(set: DataSet, { data, root }: Pick<Places, "data" | "root">): string {
  return join(set.own ? root : data, set.at)
}

/** Run them all; the names of those that failed. */
export async function runAll(benchmarks: readonly Benchmark[], places: Places, doing: Doing): Promise<string[]> {
  const failed: string[] = []
  for (const benchmark of benchmarks) {
    const { name, set, kind } = benchmark
    if (!set) continue
    if (kind === "speed" && !places.speed) {
      doing.say(`${name}: left out without --speed`)
      continue
    }
    const folder = folderOf(set, places)
    if (!doing.exists(folder)) {
      doing.say(`${name}: skipped, ${set.at} is missing`)
      continue
    }
    try {
      const outcome = await doing.measure(benchmark, folder)
      doing.keep(benchmark, folder, outcome)
      doing.say(`${name}: ${outcome.items} items`)
    } catch (error) {
      failed.push(name)
      doing.say(`${name}: failed: ${error instanceof Error ? error.message : error}`)
    }
  }
  if (failed.length > 0) doing.say(`failed: ${failed.join(", ")}`)
  return failed
}
