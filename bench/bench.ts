// What every benchmark is: a function of a data folder that returns figures as data, beside the figures others
// published, with the words in which people are told of them (`ledger/accuracy.ts`).

import type { Measures } from "./measure.js"
import type { Rows } from "./rows.js"

/** One benchmark, by its name on the command line. */
export interface Benchmark {
  readonly name: string
  /** One line: what is measured on what. */
  readonly about: string
  /** `speed`: its figures belong to one machine, or it needs a browser; `all` runs it with `--speed` only. */
  readonly kind?: "speed"
  /** What `all` measures it on; null for what makes data, or takes so long that it is run by itself and kept nowhere. */
  readonly set: DataSet | null
  /** Published figures to print beside ours: measure → who → value. */
  readonly published: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Its figures in words. */
  readonly rows: Rows
  /** Measure. `data` is a folder laid out as the corpus of that name; `options` are further `--key value` pairs. */
  run(data: string, options: Readonly<Record<string, string>>): Promise<Outcome>
}

/** Data that a benchmark is measured on. */
export interface DataSet {
  /** Where it stands below the folder of all sets. */
  readonly at: string
  /** It is the project's own, and stands below the project. */
  readonly own?: true
  readonly part: Part
  /** What else a reader of its figures must know. */
  readonly note?: string
}

/**
 * What part data played in making the program: `constants` were set with it in view; models were taught from it
 * (`training`); it was kept `apart` from what models were taught from, and tried on; `none`; it is our `own` fiction.
 */
export type Part = "constants" | "training" | "apart" | "none" | "own"

/** What a benchmark found. Shares are 0 … 1. */
export interface Outcome {
  /** Number of items measured. */
  readonly items: number
  readonly measures: Measures
  /** Figures that belong to one machine: kept apart, and with `--speed` only. */
  readonly speeds?: Measures
  /** Further lines for people: failures by kind, cases. */
  readonly notes?: readonly string[]
}
