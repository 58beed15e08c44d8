// watched: a watch under `kill -9`. The scripted day comes in hour by hour; the process that watches is killed at random
// points and started again, and in the end everyone must have heard each event once, as of a watch that was let be.
//   npm run bench -- watched --data ANY [--hours N] [--kills N] [--seed N]

import { spawn } from "node:child_process"
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Benchmark } from "./bench.js"
import { eventName, type ToldEvent } from "../src/model/event.js"
import { type Random, randomFrom } from "./random.js"

/** What became of events under a watch that was killed so often. */
export interface Watched {
  readonly kills: number
  /** Events that the watch told which was let be. */
  readonly events: number
  /** Of the lines of JSON, and of the entries of the feed: what is missing of these, and what stands there twice or is none. */
  readonly missed: number
  readonly repeated: number
}

const root = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? ".." : "../..")
const day = join(root, "test/fiction/day")
const program = join(root, "dist/src/cli/bin.js")

/** Deal out the pages of the day, so many hours at a time, and kill the watch so many times at each. */
export async function watched(hours: number, kills: number, chance: Random, last = 24): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-watched-"))
  const steps = readdirSync(day).filter(name => /^\d\d$/.test(name) && Number(name) < last)
  const [left, killed] = [deskIn(folder, "left"), deskIn(folder, "killed")]
  let killings = 0
  try {
    for (let step = 0; step < steps.length; step += hours) {
      for (const hour of steps.slice(step, step + hours)) for (const desk of [left, killed]) desk.lay(hour)
      const begun = performance.now()
      await left.watch(null)
      const whole = performance.now() - begun
      for (let n = 0; n < kills; n++) {
        if (await killed.watch(whole * (0.2 + 0.8 * chance.next()))) break
        killings++
      }
      await killed.watch(null)
    }
    const [whole, told] = [left.told(), killed.told()]
    const counts = [compared(whole.map(keyOf), told.map(keyOf)), compared(told.map(eventName), killed.entries())]
    return {
      kills: killings,
      events: whole.length,
      missed: counts.reduce((sum, { missed }) => sum + missed, 0),
      repeated: counts.reduce((sum, { repeated }) => sum + repeated, 0),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function deskIn(folder: string, name: string) {
  const at = join(folder, name)
  mkdirSync(join(at, "inbox"), { recursive: true })
  const read = (file: string) => (existsSync(join(at, file)) ? readFileSync(join(at, file), "utf8") : "")
  // Named as seen from there: what a page is known by hangs on its path.
  const options = ["--once", "-q", "--store", "desk.stemma", "--jsonl", "events.jsonl", "--atom", "feed.xml"]
  return {
    lay: (hour: string) => {
      for (const page of readdirSync(join(day, hour))) copyFileSync(join(day, hour, page), join(at, "inbox", page))
    },
    /** Look once, or until so many milliseconds are over; whether it came to its end. */
    watch: (after: number | null) => run(["watch", "inbox", ...options], at, after),
    told: () =>
      read("events.jsonl")
        .split("\n")
        .filter(Boolean)
        .map(line => JSON.parse(line) as ToldEvent),
    entries: () => [...read("feed.xml").matchAll(/<id>(urn:stemma:event:[^<]+)<\/id>/g)].map(([, id]) => id!),
  }
}

function run(args: readonly string[], cwd: string, after: number | null): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ["ignore", "inherit", "inherit"] })
  const timer = after === null ? null : setTimeout(() => child.kill("SIGKILL"), after)
  return new Promise((resolve, reject) => {
    child.on("close", (code, signal) => {
      if (timer) clearTimeout(timer)
      if (signal === null && code !== 0) reject(new Error(`the watch ended with ${code}`))
      resolve(signal === null)
    })
  })
}

function keyOf({ key }: ToldEvent): string {
  return key
}

/** What is missing of some, and what is too many. */
function compared(wanted: readonly string[], found: readonly string[]) {
  const [all, there] = [new Set(wanted), new Set(found)]
  return {
    missed: [...all].filter(one => !there.has(one)).length,
    repeated: found.length - [...there].filter(one => all.has(one)).length,
  }
}

/** See the head of this file. */
export const watchedStore: Benchmark = {
  name: "watched",
  about: "a watch under kill -9: --data ANY [--hours N] [--kills N] [--seed N]",
  set: null,
  published: {},
  rows: {},
  async run(_data, { hours, kills, seed }) {
    const found = await watched(Number(hours ?? 1), Number(kills ?? 4), randomFrom(Number(seed ?? 1)))
    return { items: found.kills, measures: { ...found } }
  },
}
