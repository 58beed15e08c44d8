// `stemma stage NAME`: one stage as a filter, a line of JSON in and one out, for an engine that pipes lines.

import { readFileSync } from "node:fs"
import { type Command, InvalidArgumentError } from "commander"
import { plainLines } from "../../kit/lines.js"
import { BrokenAsset, shipped } from "../../knowledge.js"
import type { StemCounts } from "../../match/rarity.js"
import { BrokenLines, filterLines, type Tally } from "../../run/filter.js"
import { filterOf, type Listed, listed } from "../../shards/filters.js"
import { laidIn } from "../../shards/laid.js"
import { type Depot, openDepot } from "../../store/depot.js"
import { oneLine } from "../print/wrap.js"
import type { Effects } from "../effects.js"
import { fail, withExamples } from "../options.js"

interface StageOptions {
  readonly list?: boolean
  readonly json?: boolean
  readonly add?: boolean
  readonly keyed?: boolean
  readonly strict?: boolean
  readonly quiet?: boolean
  readonly count?: number
  readonly with?: string
  readonly depot?: string
  readonly as?: string
  readonly lay?: boolean
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("stage")
    .summary("one stage as a filter: a line of JSON in, a line out")
    .description("Run one stage as a filter, for an engine that pipes lines: a line of JSON in, a line out for each.")
    .argument("[name]", "the stage")
  withExamples(command, [
    ["stemma stage --list", "the stages: versions, what goes in, what comes out"],
    ["ls pages/* | jq -R | stemma stage read", "paths in, reports out"],
    ["stemma stage annotate < masked.jsonl > found.jsonl", "one line each"],
    ["cat sums-*.jsonl | stemma stage count --add", "the sum of sums made in parts"],
  ])
  command
    .option("--list", "list the stages")
    .option("--json", "the list as JSON")
    .option("--add", "the lines are sums, to be added (count)")
    .option("--with <file>", "the counts of the whole pile, as `count` wrote them (weigh)")
    .option("--depot <folder>", "where values lie that lines name by their places")
    .option("--as <name>", "the file in it that this process lays values down in, its own alone")
    .option("--lay", "lay down what comes out, and give its place")
    .option("--count <n>", "fail unless so many lines come", wholeNumber)
    .option("--keyed", "a key and a tab stand before each line, and go on before what is made of it")
    .option("--strict", "end with 1 at the first line that is malformed or fails")
    .option("-q, --quiet", "no count of lines at the end")
    .action((name: string | undefined, options: StageOptions) => run(command, effects, name, options))
}

async function run(command: Command, effects: Effects, name: string | undefined, options: StageOptions): Promise<void> {
  if (options.list) return list(effects, options.json ?? false)
  if (name === undefined) fail(command, "usage", "no stage was named", "To see them: stemma stage --list")
  const counts = countsFrom(command, options.with)
  const depot = options.depot === undefined ? null : openDepot(options.depot, options.as ?? null)
  const laid = depot && laidIn(depot)
  const filter = filterOf(name, shipped, { add: options.add ?? false, counts, laid, lay: options.lay ?? false })
  if (filter === null) fail(command, "usage", `there is no stage ${oneLine(name)}`, "To see them: stemma stage --list")
  const { count = null, strict = false, keyed = false } = options
  const tell = (what: string) => effects.stderr(`stemma: ${name}: ${oneLine(what)}\n`)
  try {
    const tally = await filterLines(effects.chunks(), filter, { count, strict, keyed }, effects.pipe, tell)
    if (!options.quiet) tell(wordsOf(tally, depot))
    if (tally.malformed + tally.failed > 0) effects.exit(3)
  } catch (error) {
    if (!(error instanceof BrokenLines || error instanceof BrokenAsset)) throw error
    fail(command, "failed", `${name}: ${oneLine(error.message)}`, "What was written so far is not all of it.")
  } finally {
    depot?.close()
  }
}

function wordsOf({ lines, written, malformed, failed }: Tally, depot: Depot | null): string {
  const faults = [malformed > 0 && `${malformed} malformed`, failed > 0 && `${failed} failed`].filter(Boolean)
  const lain = depot ? [`${depot.bytes.laid} bytes laid down`, `${depot.bytes.read} read`] : []
  return [`${lines} lines in`, `${written} out`, ...faults, ...lain].join(", ")
}

function list(effects: Effects, json: boolean): void {
  const all = listed()
  if (json) effects.data(`${JSON.stringify(all, null, 2)}\n`)
  if (json) return
  const works: Record<Listed["works"], string> = { line: "a line each", sum: "one line of all", all: "holds all lines" }
  for (const { name, version, takes, gives, works: how } of all)
    effects.stdout(`${`${name} ${version}`.padEnd(14)}${works[how].padEnd(17)}${takes} → ${gives}\n`)
}

/** The counts in a file, read when they are first asked for. */
function countsFrom(command: Command, path: string | undefined): () => StemCounts {
  let read: StemCounts | null = null
  return () => {
    if (path === undefined) fail(command, "usage", "no counts of the pile", "Name the file of them: --with FILE")
    read ??= plainLines.decode(readFileSync(path, "utf8")) as StemCounts
    return read
  }
}

function wholeNumber(given: string): number {
  if (/^\d+$/.test(given)) return Number(given)
  throw new InvalidArgumentError("Say a whole number.")
}
