// asked: what a question to a store costs: a passage looked for by full text, word for word and in other words. Questions are
// runs of words drawn from what the store holds, one word in some of them changed for another, frequent words among them.
//   npm run bench -- asked --data ANY --store FILE [--questions 200] [--seed N]
// CPU of the question alone; what loads before the first is told apart. The store is filled by `stemma add FOLDER --untold`.

import { seek } from "../src/ask.js"
import { openHoldings } from "../src/store/holdings.js"
import type { Benchmark } from "./bench.js"
import { type Random, randomFrom } from "./random.js"

/** Words of a question: a name, a phrase, a sentence. */
const lengths = [1, 2, 5, 12, 25]

/** See the head of this file. */
export const asked: Benchmark = {
  name: "asked",
  about: "a passage looked for in a store: --data ANY --store FILE [--questions 200]",
  kind: "speed",
  set: null,
  published: {},
  rows: {},
  async run(_, { store = "", questions: wanted = "200", seed = "1" }) {
    const holdings = openHoldings(store)
    try {
      const chance = randomFrom(Number(seed))
      const size = holdings.words.size()
      const passages = Array.from({ length: Number(wanted) }, (_, n) => {
        const [page] = holdings.words.pages([1 + Math.floor(chance.next() * size)])
        return page === undefined ? "" : questionFrom(page.text, lengths[n % lengths.length]!, n % 2 === 0, chance)
      }).filter(Boolean)
      const taken: { cpu: number; passage: string; found: number }[] = []
      for (const passage of passages) {
        const before = process.cpuUsage()
        const { readings } = await seek(holdings, passage)
        const { user, system } = process.cpuUsage(before)
        taken.push({ cpu: (user + system) / 1e6, passage, found: readings.length })
      }
      const sorted = taken.toSorted((a, b) => a.cpu - b.cpu)
      const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!
      return {
        items: size,
        measures: {},
        speeds: {
          firstCpuSeconds: taken[0]!.cpu,
          medianCpuSeconds: at(0.5).cpu,
          ninetyFifthCpuSeconds: at(0.95).cpu,
          worstCpuSeconds: at(1).cpu,
        },
        notes: [
          `${taken.filter(({ found }) => found > 0).length} of ${taken.length} found; the slowest: ${at(1).passage}`,
        ],
      }
    } finally {
      holdings.close()
    }
  },
}

/** Words in a row of a text, `changed` with one of them left out for another. */
function questionFrom(text: string, length: number, changed: boolean, chance: Random): string {
  const words = text.split(/\s+/)
  const from = Math.floor(chance.next() * Math.max(1, words.length - length))
  const some = words.slice(from, from + length)
  if (changed && length > 4) some[Math.floor(chance.next() * length)] = words[Math.floor(chance.next() * words.length)]!
  return some.join(" ")
}
