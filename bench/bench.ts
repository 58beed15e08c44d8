// What every benchmark is: a function of a data folder that returns measures, beside the figures others published.

/** One benchmark, by its name on the command line. */
export interface Benchmark {
  readonly name: string
  /** One line: what is measured on what. */
  readonly about: string
  /** Published figures to print beside ours: measure → who → value. */
  readonly published: Readonly<Record<string, Readonly<Record<string, number | string>>>>
  /** Measure. `data` is a folder laid out as the corpus of that name; `options` are further `--key value` pairs. */
  run(data: string, options: Readonly<Record<string, string>>): Promise<Outcome>
}

/** What a benchmark found. Shares are 0 … 1. */
export interface Outcome {
  /** Number of items measured. */
  readonly items: number
  readonly measures: Readonly<Record<string, number>>
  /** Further lines for people: failures by kind, cases. */
  readonly notes?: readonly string[]
}
