// same: a trace is the same bytes whatever is turned around it: the order of the pages, the time zone, the language of
// the machine, the number of threads, with a store or without, under every Node that is named. One run a setting, as a
// process; every answer is held against the first one.
//   npm run bench -- same --data FOLDER [--nodes node,/PATH/TO/node22] [--seed N]

import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Benchmark } from "./bench.js"
import { randomFrom, shuffled } from "./random.js"

/** Built, so that a plain Node runs it. */
const cli = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? "../dist/src" : "../src", "cli/bin.js")
/** Far from each other: the second is three quarters of an hour off, the other tongue has an i of its own. */
const zones = ["UTC", "Asia/Kathmandu"]
const tongues = ["C", "tr_TR.UTF-8"]
const threads = ["1", "3"]

/** A way to run the same trace. */
interface Setting {
  readonly node: string
  readonly order: number
  readonly zone: string
  readonly tongue: string
  readonly threads: string
  readonly stored: boolean
}

function settingsOf(nodes: readonly string[]): Setting[] {
  const orders = [0, 1, 2, 3]
  const stores = [false, true]
  return nodes.flatMap(node =>
    orders.flatMap(order =>
      zones.flatMap(zone =>
        tongues.flatMap(tongue =>
          threads.flatMap(count => stores.map(stored => ({ node, order, zone, tongue, threads: count, stored }))),
        ),
      ),
    ),
  )
}

/** The digest of what a setting answers. Throws where it answers nothing. */
function answer(paths: readonly string[], { node, zone, tongue, threads: count, stored }: Setting): string {
  const folder = mkdtempSync(join(tmpdir(), "stemma-same-"))
  try {
    const store = stored ? ["--store", join(folder, "desk.stemma")] : []
    const args = [cli, "trace", "--json", "--quiet", "--threads", count, ...store, ...paths]
    const env = { ...process.env, TZ: zone, LANG: tongue, LC_ALL: tongue }
    const done = spawnSync(node, args, { env, maxBuffer: 2 ** 30 })
    // 3: an input was left out; 4: something grave was found.
    if (![0, 3, 4].includes(done.status ?? 1))
      throw new Error(`same: ${node} ended with ${done.status}: ${done.stderr}`)
    return createHash("sha256").update(done.stdout).digest("hex")
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** See the head of this file. */
export const same: Benchmark = {
  name: "same",
  about: "the same bytes in any order, zone, tongue, threads, store, Node: --data FOLDER [--nodes A,B]",
  set: null,
  published: {},
  rows: {},
  async run(data, { nodes, seed }) {
    const names = readdirSync(data)
      .sort()
      .map(name => join(data, name))
    const chance = randomFrom(Number(seed ?? 1))
    const orders = [names, names.toReversed(), shuffled(names, chance), shuffled(names, chance)]
    const settings = settingsOf(nodes?.split(",") ?? [process.execPath])
    const answers = settings.map(setting => ({ setting, digest: answer(orders[setting.order]!, setting) }))
    const other = answers.filter(({ digest }) => digest !== answers[0]!.digest)
    return {
      items: answers.length,
      measures: { other: other.length, answers: new Set(answers.map(({ digest }) => digest)).size },
      notes: other.map(({ setting }) => `  other: ${JSON.stringify(setting)}`),
    }
  },
}
