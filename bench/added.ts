// added: what one more page costs a store that holds many. The store is filled with grown piles (`grow`), read and indexed
// and not traced; then pages of piles that are not in it are added one by one, each told of, and none kept between.
//   npm run bench -- added --data TEXTS [--kept 2000] [--added 30] [--seed N] [--store FILE]
// Time to the answer: median, worst, and where it goes. A page that merges segments of the index is among them or not as
// chance has it, so that the longest merge is told apart. With --store the filled store stays, and is taken up again.

import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { add } from "../src/desk/add.js"
import type { Benchmark } from "./bench.js"
import { firstPages, pagesIn, pilesOf } from "./pages.js"

/** Fewer pages than a grown pile has on average: enough piles are made. */
const pagesEach = 6
/** Before time is taken: the runtime compiles what is hot, which a server or a second page does not pay for again. */
const forNothing = 3

/** What one page took. */
interface Taken {
  readonly wall: number
  readonly cpu: number
  readonly read: number
}

/** See the head of this file. */
export const added: Benchmark = {
  name: "added",
  about: "one page added to many: --data TEXTS [--kept 2000] [--added 30] [--store FILE]",
  kind: "speed",
  set: null,
  published: {},
  rows: {},
  async run(data, { kept = "2000", added: wanted = "30", seed = "1", store: file }) {
    const folder = mkdtempSync(join(tmpdir(), "stemma-added-"))
    try {
      const store = file || join(folder, "store.stemma")
      const fill = existsSync(store) ? null : await filled(data, join(folder, "kept"), Number(kept), seed, store)
      const later = Number(wanted) + forNothing
      const pages = await firstPages(data, join(folder, "later"), later, String(Number(seed) + 1))
      const cold: Taken[] = []
      const each: Taken[] = []
      for (const [n, page] of pages.entries()) (n < forNothing ? cold : each).push(await taken(page, store))
      const { held } = await add(pages.slice(0, 1), { store, untold: true })
      return outcomeOf({ held, bytes: statSync(store).size, fill, cold, each })
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

interface Measured {
  readonly held: number
  readonly bytes: number
  readonly fill: Taken | null
  readonly cold: readonly Taken[]
  readonly each: readonly Taken[]
}

function outcomeOf({ held, bytes, fill, cold, each }: Measured) {
  const walls = each.map(({ wall }) => wall).sort((a, b) => a - b)
  const cpus = each.map(({ cpu }) => cpu).sort((a, b) => a - b)
  const read = each.map(one => one.read).sort((a, b) => a - b)
  const middle = (list: readonly number[]) => list[Math.floor(list.length / 2)]!
  return {
    items: held,
    measures: {},
    speeds: {
      medianSeconds: middle(walls),
      worstSeconds: walls.at(-1)!,
      medianCpuSeconds: middle(cpus),
      worstCpuSeconds: cpus.at(-1)!,
      firstSeconds: cold[0]!.wall,
      bytesPerReport: bytes / held,
      ...(fill && { fillMsPerReport: (1000 * fill.cpu) / held }),
    },
    notes: [`pages read beside each: median ${middle(read)}, most ${read.at(-1)!}`],
  }
}

/** Fill a store with so many reports. */
async function filled(data: string, out: string, kept: number, seed: string, store: string): Promise<Taken> {
  const piles = await pilesOf(data, out, Math.ceil(kept / pagesEach), seed)
  const pages = piles.flatMap(pagesIn)
  return await timed(() => add(pages.slice(0, kept), { store, untold: true }))
}

async function taken(page: string, store: string): Promise<Taken> {
  return await timed(() => add([page], { store }))
}

async function timed(work: () => ReturnType<typeof add>): Promise<Taken> {
  const [begun, before] = [performance.now(), process.cpuUsage()]
  const { pages } = await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6, read: pages[0]?.around?.read ?? 0 }
}
