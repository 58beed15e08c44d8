// `npm run bench`:
//   NAME --data DIR [--json] [--save [--speed]]   one benchmark: a table, or JSON; --save keeps its figures
//   all --data DIR [--speed]                      every benchmark whose set stands below DIR; keeps their figures
//   diff [REV]                                    what changed in the figures kept since a commit (HEAD)
//   accuracy                                      ACCURACY.md, made of the figures kept

import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Benchmark, Outcome } from "./bench.js"
import { benchmarks } from "./benchmarks.js"
import { accuracyPage } from "./ledger/accuracy.js"
import { runAll } from "./ledger/all.js"
import { runApart } from "./ledger/apart.js"
import { changes, changeTable } from "./ledger/diff.js"
import { git, listingOf, provenanceOf } from "./ledger/provenance.js"
import { noResults, parseResults, pruned, readResults, withOutcome, writeResults } from "./ledger/results.js"
import { measured, shown } from "./measure.js"

/** The project's folder: built, this file stands in `dist/bench`. */
const root = join(import.meta.dirname, "../..")
const resultsAt = "bench/results.json"
const resultsPath = join(root, resultsAt)

const { words, options } = parsed(process.argv.slice(2))
const [command, ...rest] = words
if (rest.length > (command === "diff" ? 1 : 0)) fail(`unexpected argument ${rest.at(-1)}`)
if (command === "all") await all()
else if (command === "diff") diff(rest[0] ?? "HEAD")
else if (command === "accuracy") writeAccuracy()
else await one(benchmarks.find(({ name }) => name === command) ?? fail(usage()))

/** Words, and `--key value` pairs; a key without a value has an empty one. */
function parsed(args: readonly string[]): { words: string[]; options: Record<string, string> } {
  const words: string[] = []
  const options: Record<string, string> = {}
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!
    const next = args[i + 1]
    if (!arg.startsWith("--")) words.push(arg)
    else if (next === undefined || next.startsWith("--")) options[arg.slice(2)] = ""
    else options[arg.slice(2)] = args[++i]!
  }
  return { words, options }
}

async function one(benchmark: Benchmark): Promise<void> {
  const folder = options.data || fail(`say where the data is: npm run bench -- ${benchmark.name} --data DIR`)
  const made = provenanceOf(root)
  const begun = performance.now()
  const outcome = await benchmark.run(folder, options)
  const seconds = (performance.now() - begun) / 1000
  process.stdout.write("json" in options ? json(benchmark, outcome, seconds) : table(benchmark, outcome, seconds))
  if (!("save" in options)) return
  keep(made)(benchmark, folder, outcome)
  writeAccuracy()
}

async function all(): Promise<void> {
  const data = options.data || fail("say where the sets are: npm run bench -- all --data DIR")
  const failed = await runAll(
    benchmarks,
    { data, root, speed: "speed" in options },
    {
      exists: existsSync,
      measure: ({ name }, folder) => runApart(name, folder),
      keep: keep(provenanceOf(root)),
      say: line => process.stderr.write(`bench: ${line}\n`),
    },
  )
  writeResults(resultsPath, pruned(readResults(resultsPath), new Set(benchmarks.map(({ name }) => name))))
  writeAccuracy()
  if (failed.length > 0) process.exitCode = 1
}

/** Keep what benchmarks find, all as made by the program that stands here now. */
function keep(made: ReturnType<typeof provenanceOf>) {
  return ({ name, set }: Benchmark, folder: string, outcome: Outcome): void => {
    if (!set) fail(`${name} has no set of its own, and its figures are kept nowhere`)
    const data = listingOf(set.at, folder)
    const from = { ...made, data, speed: "speed" in options }
    writeResults(resultsPath, withOutcome(readResults(resultsPath), name, outcome, from))
  }
}

function diff(revision: string): void {
  const before = git(root, "show", `${revision}:./${resultsAt}`)
  if (before === "" && git(root, "rev-parse", "--verify", revision) === "") fail(`git knows no ${revision}`)
  const kept = before === "" ? noResults : parseResults(before)
  process.stdout.write(changeTable(changes(kept, readResults(resultsPath))))
}

function writeAccuracy(): void {
  writeFileSync(join(root, "ACCURACY.md"), accuracyPage(readResults(resultsPath), benchmarks))
}

function json({ name }: Benchmark, { items, measures, speeds }: Outcome, seconds: number): string {
  const values = Object.entries({ ...measures, ...speeds }).map(([key, figure]) => [key, measured(figure).value])
  return `${JSON.stringify({ name, items, measures: Object.fromEntries(values), seconds })}\n`
}

function table(benchmark: Benchmark, outcome: Outcome, seconds: number): string {
  const rows = Object.entries({ ...outcome.measures, ...outcome.speeds }).map(([measure, figure]) => {
    const { value, of } = measured(figure)
    const others = Object.entries(benchmark.published[measure] ?? {}).map(([who, theirs]) => `${who} ${theirs}`)
    const basis = of === undefined ? "" : `of ${of}`
    return `  ${measure.padEnd(24)}${shown(value).padStart(10)}   ${basis.padEnd(10)}${others.join(", ")}`.trimEnd()
  })
  const notes = outcome.notes?.length ? `\n${outcome.notes.join("\n")}\n` : ""
  const head = `${benchmark.name}: ${benchmark.about}\n${outcome.items} items, ${seconds.toFixed(1)} s`
  return `${head}\n\n${rows.join("\n")}\n${notes}`
}

function usage(): string {
  const list = benchmarks.map(({ name, about }) => `  ${name.padEnd(16)}${about}`).join("\n")
  return `which benchmark? One of:\n${list}\nor: all --data DIR [--speed], diff [REV], accuracy`
}

function fail(message: string): never {
  process.stderr.write(`bench: ${message}\n`)
  process.exit(2)
}
