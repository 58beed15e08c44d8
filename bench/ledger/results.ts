// `bench/results.json`: every benchmark's latest figures, with the data and the commit that gave them. Keys are sorted and a
// figure is a line, so that a diff of the file shows what moved.

import { existsSync, readFileSync, writeFileSync } from "node:fs"
import type { Outcome } from "../bench.js"
import { type Measure, type Measures, measured, rounded } from "../measure.js"

/** The data that figures rest on. */
export interface Listing {
  /** Name of the set, as the benchmark knows it. */
  readonly set: string
  readonly files: number
  /** Of names and sizes: tells one half of a set from the other, and a set from its next edition. */
  readonly digest: string
}

/** Where and when figures were made. */
export interface Provenance {
  /** Short hash; with a `+` where the tree held changes besides. */
  readonly commit: string
  /** `YYYY-MM-DD` */
  readonly date: string
  /** Version of Node. */
  readonly node: string
}

/** One benchmark's latest figures. */
export interface Entry extends Provenance {
  readonly data: Listing
  readonly figures: Readonly<Record<string, Measure>>
  /** Number of items measured. */
  readonly items: number
}

/** The file: figures that any machine gives, and those that belong to one machine. */
export interface Results {
  readonly accuracy: Readonly<Record<string, Entry>>
  readonly speed: Readonly<Record<string, Entry>>
}

/** The parts of the file. */
export const parts = ["accuracy", "speed"] as const

/** No figures. */
export const noResults: Results = { accuracy: {}, speed: {} }

/** Read the file's text. */
export function parseResults(text: string): Results {
  return { ...noResults, ...(JSON.parse(text) as Partial<Results>) }
}

/** Read the file; nothing where there is none yet. */
export function readResults(path: string): Results {
  return existsSync(path) ? parseResults(readFileSync(path, "utf8")) : noResults
}

/** Write the file. */
export function writeResults(path: string, results: Results): void {
  writeFileSync(path, printed(results))
}

/** Results with what a benchmark found in the place of what it found before; speeds are taken only where they are asked for. */
export function withOutcome(
  results: Results,
  name: string,
  outcome: Outcome,
  made: Provenance & { readonly data: Listing; readonly speed: boolean },
): Results {
  const { speed, ...from } = made
  const entry = (figures: Measures): Readonly<Record<string, Entry>> =>
    Object.keys(figures).length > 0 ? { [name]: { ...from, items: outcome.items, figures: kept(figures) } } : {}
  return {
    accuracy: { ...results.accuracy, ...entry(outcome.measures) },
    speed: { ...results.speed, ...(speed ? entry(outcome.speeds ?? {}) : {}) },
  }
}

/** Results without what is no benchmark any more. */
export function pruned(results: Results, names: ReadonlySet<string>): Results {
  const known = (part: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(Object.entries(part).filter(([name]) => names.has(name)))
  return { accuracy: known(results.accuracy), speed: known(results.speed) }
}

function kept(figures: Measures): Record<string, Measure> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => {
      const { value, ...of } = measured(figure)
      return [name, { ...of, value: rounded(value) }]
    }),
  )
}

/** The text of the file. */
export function printed(results: Results): string {
  return `${json(results, "")}\n`
}

/** JSON with sorted keys; an object that holds no other stands on one line. */
function json(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  if (fields.length === 0) return "{}"
  const within = fields.map(([key, field]) => `${JSON.stringify(key)}: ${json(field, `${indent}  `)}`)
  if (fields.every(([, field]) => typeof field !== "object" || field === null)) return `{ ${within.join(", ")} }`
  return `{\n${within.map(field => `${indent}  ${field}`).join(",\n")}\n${indent}}`
}
