// Threads by hand: what goes on in a pile over stories and dates, step by step.
//
// Layout of DIR: pages in `pile/` and `later/` with the truth in `truth.json` under `later.threads`; or pages with the
// truth in `truth.json` under `threads`; or the seed pages, whose truth stands here, since they stand outside the project.

import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { StepKind } from "../../src/model/catalogue.js"
import type { Inference } from "../../src/model/record.js"

/** One step: its words stand in the readings of the pages named, which are some of those that tell it. */
export interface TrueStep {
  readonly step: StepKind
  /** Day, month or year; null where nobody can know. */
  readonly when: string | null
  readonly inferred: readonly Inference[]
  /** File name → words within the reading there. */
  readonly words: Readonly<Record<string, string>>
}

/** One matter, with its steps in order of time. */
export interface TrueThread {
  readonly about: string
  readonly parties: readonly string[]
  readonly steps: readonly TrueStep[]
}

/** The truth of a folder, and where its pages stand. */
export interface ThreadsTruth {
  readonly threads: readonly TrueThread[]
  readonly pages: readonly string[]
  /** The truth names all threads that there are: any other is wrong. */
  readonly whole: boolean
}

/** Read the truth of a folder. */
export async function truthOf(data: string): Promise<ThreadsTruth> {
  const file = join(data, "truth.json")
  if (!existsSync(file)) return { threads: seeds, pages: [data], whole: false }
  const { threads, later } = JSON.parse(await readFile(file, "utf8")) as {
    readonly threads?: readonly TrueThread[]
    readonly later?: { readonly threads: readonly TrueThread[] }
  }
  if (later) return { threads: later.threads, pages: [join(data, "pile"), join(data, "later")], whole: true }
  const pile = join(data, "pile")
  return { threads: threads ?? [], pages: [existsSync(pile) ? pile : data], whole: true }
}

const [march, voa, group, kerry, july] = [
  "000_419b32def17af3fb.txt",
  "001_e33fc3c92d4d6799.txt",
  "003_99911d08aa87a0b8.txt",
  "002_7d68b0ed33882c99.txt",
  "004_9d5f377d1d11d820.txt",
] as const

/** What must come out of the seed pages; they tell of more. */
const seeds: readonly TrueThread[] = [
  {
    about: "China’s pledge for 2060",
    parties: ["China"],
    steps: [
      {
        step: "pledged",
        when: "2021-03",
        inferred: ["date"],
        words: { [march]: "neutrality by 2060", [voa]: "neutrality before 2060" },
      },
      {
        step: "restated",
        when: "2023-07-18",
        inferred: ["step", "date"],
        words: { [july]: "neutral by 2060", [kerry]: "neutrality by 2060" },
      },
    ],
  },
  {
    about: "high-level contacts",
    parties: ["China"],
    steps: [
      { step: "broken-off", when: "2022-08", inferred: [], words: { [july]: "broke off", [kerry]: "broke off" } },
      { step: "resumed", when: "2023-07-18", inferred: ["date"], words: { [july]: "been restored" } },
    ],
  },
  {
    about: "Biden and Xi",
    parties: ["Joe Biden", "Xi Jinping"],
    steps: [
      {
        step: "possible",
        when: "2021-03",
        inferred: ["date"],
        words: { [march]: "could take place as early as", [voa]: "could meet virtually" },
      },
      { step: "held", when: "2022-11", inferred: [], words: { [july]: "summit in Indonesia" } },
      { step: "not-planned", when: "2023-07-18", inferred: ["date"], words: { [july]: "no plans" } },
    ],
  },
  {
    about: "the climate working group",
    parties: ["Xinhua News Agency"],
    steps: [
      { step: "said", when: "2021-03-20", inferred: ["date"], words: { [group]: "set up a working group" } },
      { step: "denied", when: "2021-03-20", inferred: ["step"], words: { [group]: "no formal agreements" } },
    ],
  },
]
