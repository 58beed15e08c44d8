// `npm run bench -- NAME --data DIR [--json]`: run one benchmark and print its table, or JSON.

import { benchmarks } from "./benchmarks.js"
import type { Benchmark, Outcome } from "./bench.js"

const args = process.argv.slice(2)
const name = args[0] && !args[0].startsWith("--") ? args[0] : undefined
const options: Record<string, string> = {}
for (let i = name ? 1 : 0; i < args.length; i++) {
  const key = args[i]!
  if (!key.startsWith("--")) fail(`unexpected argument ${key}`)
  const value = args[i + 1]
  const bare = value === undefined || value.startsWith("--")
  options[key.slice(2)] = bare ? "" : value
  if (!bare) i++
}
const bench = benchmarks.find(b => b.name === name)
if (!bench) fail(`which benchmark? One of:\n${benchmarks.map(b => `  ${b.name.padEnd(14)}${b.about}`).join("\n")}`)
if (!options.data) fail(`say where the data is: npm run bench -- ${bench.name} --data DIR`)

const begun = performance.now()
const outcome = await bench.run(options.data, options)
const seconds = (performance.now() - begun) / 1000
if ("json" in options) {
  process.stdout.write(
    `${JSON.stringify({ name: bench.name, items: outcome.items, measures: outcome.measures, seconds })}\n`,
  )
} else {
  process.stdout.write(table(bench, outcome, seconds))
}

function table(bench: Benchmark, outcome: Outcome, seconds: number): string {
  const rows = Object.entries(outcome.measures).map(([measure, value]) => {
    const others = Object.entries(bench.published[measure] ?? {}).map(([who, figure]) => `${who} ${figure}`)
    return `  ${measure.padEnd(24)}${number(value).padStart(10)}   ${others.join(", ")}`.trimEnd()
  })
  const notes = outcome.notes?.length ? `\n${outcome.notes.join("\n")}\n` : ""
  return `${bench.name}: ${bench.about}\n${outcome.items} items, ${seconds.toFixed(1)} s\n\n${rows.join("\n")}\n${notes}`
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value >= 100 ? value.toFixed(0) : value.toFixed(4)
}

function fail(message: string): never {
  process.stderr.write(`bench: ${message}\n`)
  process.exit(2)
}
