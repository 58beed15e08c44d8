// desk: what a question to a large store costs. `find`: a passage looked for by full text, word for word and in other words;
// passages are runs of words drawn from what the store holds, one word in some of them changed, frequent words among them.
// `check`: a page of a grown pile that is not in the store, laid against all it holds. `digest`: the day of the desk.
//   npm run bench -- desk --data TEXTS --store FILE [--questions 200] [--pages 30] [--digests 5] [--seed N] [--since TIME]
// User CPU of the work alone, in a process that is open: median and 95th of a hundred; what loads with the first is told
// apart. The store is filled by `stemma add FOLDER --untold` or by `bench -- added --store`; a day comes of `stemma add PAGE…`.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { seek } from "../src/desk/ask.js"
import { givenAt, onlyReport } from "../src/check/asked/given.js"
import { check } from "../src/check/check.js"
import { digest } from "../src/desk/digest.js"
import { shipped } from "../src/knowledge.js"
import { openHoldings } from "../src/store/holdings.js"
import { askedStoreAt } from "../src/trace.js"
import type { Benchmark } from "./bench.js"
import type { Measures } from "./measure.js"
import { firstPages } from "./pages.js"
import { type Random, randomFrom } from "./random.js"

/** Words of a question: a name, a phrase, a sentence. */
const lengths = [1, 2, 5, 12, 25]

/** What one question took, of how much. */
interface Taken {
  readonly cpu: number
  readonly what: string
  readonly found: number
}

/** See the head of this file. */
export const desk: Benchmark = {
  name: "desk",
  about: "find, check and digest of a store: --data TEXTS --store FILE [--questions 200] [--pages 30]",
  kind: "speed",
  set: null,
  published: {},
  rows: {},
  async run(data, { store = "", questions = "200", pages = "30", digests = "5", seed = "1", since }) {
    const { found, held } = await asked(store, Number(questions), Number(seed))
    const checks = await checked(data, store, Number(pages), String(Number(seed) + 1))
    const days: Taken[] = []
    const from = since ?? new Date(Date.now() - 86_400_000).toISOString()
    for (let n = 0; n < Number(digests); n++)
      days.push(await taken("a day", async () => (await digest(store, from)).pages.came))
    return {
      items: held,
      measures: {},
      speeds: { ...rowOf("find", found), ...rowOf("check", checks), ...rowOf("digest", days) },
      notes: [noteOf("find", found), noteOf("check", checks), noteOf("digest", days)].flat(),
    }
  },
}

async function asked(store: string, wanted: number, seed: number): Promise<{ found: Taken[]; held: number }> {
  const holdings = openHoldings(store)
  try {
    const chance = randomFrom(seed)
    const held = holdings.words.size()
    const found: Taken[] = []
    for (let n = 0; n < wanted; n++) {
      const [page] = holdings.words.pages([1 + Math.floor(chance.next() * held)])
      const passage = page && questionFrom(page.text, lengths[n % lengths.length]!, n % 2 === 0, chance)
      if (passage) found.push(await taken(passage, async () => (await seek(holdings, passage)).readings.length))
    }
    return { found, held }
  } finally {
    holdings.close()
  }
}

async function checked(data: string, file: string, wanted: number, seed: string): Promise<Taken[]> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-desk-"))
  const store = await askedStoreAt(file)
  try {
    const all: Taken[] = []
    for (const page of await firstPages(data, join(folder, "later"), wanted, seed)) {
      const given = await givenAt(page, async () => "", shipped)
      const report = "read" in given ? onlyReport(given.read) : undefined
      if (report === undefined) continue
      all.push(await taken(page, async () => (await check(report, { store })).around.read))
    }
    return all
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
}

async function taken(what: string, work: () => Promise<number>): Promise<Taken> {
  const before = process.cpuUsage()
  const found = await work()
  return { cpu: process.cpuUsage(before).user / 1e6, what, found }
}

function rowOf(name: string, all: readonly Taken[]): Measures {
  if (all.length === 0) return {}
  const sorted = all.map(({ cpu }) => cpu).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!
  return {
    [`${name}.firstSeconds`]: all[0]!.cpu,
    [`${name}.medianSeconds`]: at(0.5),
    [`${name}.ninetyFifthSeconds`]: at(0.95),
    [`${name}.worstSeconds`]: at(1),
  }
}

function noteOf(name: string, all: readonly Taken[]): string[] {
  const [slowest] = all.toSorted((a, b) => b.cpu - a.cpu)
  if (slowest === undefined) return []
  const found = all.filter(one => one.found > 0).length
  return [`${name}: ${found} of ${all.length} found something; the slowest: ${slowest.what} (${slowest.found})`]
}

/** Words in a row of a text, `changed` with one of them left out for another. */
function questionFrom(text: string, length: number, changed: boolean, chance: Random): string {
  const words = text.split(/\s+/)
  const from = Math.floor(chance.next() * Math.max(1, words.length - length))
  const some = words.slice(from, from + length)
  if (changed && length > 4) some[Math.floor(chance.next() * length)] = words[Math.floor(chance.next() * words.length)]!
  return some.join(" ")
}
