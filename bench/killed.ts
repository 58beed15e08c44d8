// killed: a store under `kill -9` and Ctrl-C. Pages are added by a process that is killed at a random point, again and again;
// after each time the store must be whole, hold every page that was said to be kept, none twice, and go on. Then the whole
// server, likewise (`killed-server`).
//   npm run bench -- killed --data ANY [--pages 10000] [--rounds 100] [--seed N]

import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openDatabase } from "../src/store/database.js"
import type { Benchmark } from "./bench.js"
import { killedServer } from "./killed-server.js"
import { type Random, randomFrom } from "./random.js"

/** What became of a store that was killed so often. */
export interface Killed {
  /** Times that the process was killed before it was done. */
  readonly kills: number
  /** Times that all pages came to be in a store. */
  readonly stores: number
  readonly lost: number
  readonly twice: number
  readonly broken: number
}

/** Built, so that a plain Node runs it. */
const adding = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? "../dist/bench" : ".", "adding.js")
/** A process is killed within this share of the time that all takes. */
const share = 0.6

/** Kill a process that adds so many generated pages, so many times. */
export async function killed(pages: number, rounds: number, chance: Random): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-killing-"))
  const path = join(folder, "pages.jsonl")
  writeFileSync(path, Array.from({ length: pages }, (_, n) => `${JSON.stringify(pageOf(n))}\n`).join(""))
  const counts = { kills: 0, stores: 0, lost: 0, twice: 0, broken: 0 }
  try {
    const begun = performance.now()
    await run(path, join(folder, "whole.stemma"), null, "SIGKILL")
    const whole = performance.now() - begun
    let store = join(folder, "0.stemma")
    for (let round = 0; round < rounds; round++) {
      const signal = round % 4 === 3 ? "SIGINT" : "SIGKILL"
      const { said, done } = await run(path, store, chance.next() * whole * share, signal)
      const { held, twice, broken } = stateOf(store)
      counts.lost += Math.max(0, (done ? pages : said) - held)
      counts.twice += twice
      counts.broken += broken
      if (!done) counts.kills++
      else {
        counts.stores++
        rmSync(store)
        store = join(folder, `${counts.stores}.stemma`)
      }
    }
    await run(path, store, null, "SIGKILL")
    counts.lost += pages - stateOf(store).held
  } finally {
    rmSync(folder, { recursive: true })
  }
  return counts
}

function pageOf(n: number): { readonly path: string; readonly title: string; readonly text: string } {
  const text = [
    `The harbour board of quay ${n} said on Monday that the ferry would stay in until the storm had passed.`,
    `Some ${n + 40} passengers spent the night in the customs hall, and crews brought them soup until Tuesday.`,
    `“We may sail on Friday,” said the harbour master, who had walked quay ${n} with the pilots at dawn.`,
  ]
  return { path: `page-${n}`, title: `Ferry ${n} stays in harbour`, text: text.join("\n\n") }
}

/** Add pages to a store, until it is done or so many milliseconds are over. */
function run(path: string, store: string, after: number | null, signal: NodeJS.Signals) {
  const child = spawn(process.execPath, [adding, path, store], { stdio: ["ignore", "pipe", "inherit"] })
  let out = ""
  child.stdout.on("data", chunk => {
    out += chunk
  })
  const timer = after === null ? null : setTimeout(() => child.kill(signal), after)
  return new Promise<{ said: number; done: boolean }>(resolve => {
    child.on("close", () => {
      if (timer) clearTimeout(timer)
      const lines = out.trim().split("\n")
      resolve({ said: Number(lines.findLast(line => /^\d+$/.test(line)) ?? 0), done: lines.includes("all") })
    })
  })
}

/** What a store holds: reports that count, how many stand in it twice, whether it or its full text is damaged. */
function stateOf(file: string): { held: number; twice: number; broken: number } {
  const database = openDatabase(file)
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE name = 'reports'").all()
    if (tables.length === 0) return { held: 0, twice: 0, broken: 0 }
    const [{ held, places, found, whole } = {}] = database
      .prepare(
        `SELECT count(*) AS held, count(DISTINCT place) AS places,
           (SELECT count(*) FROM words WHERE words MATCH 'ferry') AS found,
           (SELECT integrity_check FROM pragma_integrity_check) AS whole FROM reports WHERE current`,
      )
      .all()
    return {
      held: Number(held),
      twice: Number(held) - Number(places),
      broken: whole === "ok" && found === held ? 0 : 1,
    }
  } finally {
    database.close()
  }
}

/** See the head of this file. */
export const killedStore: Benchmark = {
  name: "killed",
  about: "a store, and the server, under kill -9: --data ANY [--pages N] [--rounds N] [--seed N]",
  set: null,
  published: {},
  rows: {},
  async run(_data, { pages, rounds, seed }) {
    const [times, chance] = [Number(rounds ?? 100), randomFrom(Number(seed ?? 1))]
    const found = await killed(Number(pages ?? 10_000), times, chance)
    return { items: times, measures: { ...found, ...(await killedServer(times, chance)) } }
  },
}
