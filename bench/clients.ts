// clients: a server that is asked by many at once while it traces. Each client asks again as soon as it was answered, for
// the list of stories, the reports and the app's page in turn; meanwhile a trace is asked for again and again. They begin
// while the first trace is made: an answer that tells when to ask again (503 with `Retry-After`) is an answer, is followed,
// and is counted apart; any other that is not 200 is a failure. Beside it stands how long the same questions take alone.
//   npm run bench -- clients --data FOLDER [--clients 64] [--seconds 60]

import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { addressOf, askedAt } from "../test/address.js"
import type { Benchmark } from "./bench.js"

const cli = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? "../dist/src" : "../src", "cli/bin.js")
const asked = ["/api/stories", "/api/reports", "/"]

type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** What a client met with: milliseconds until each answer, how many were told to wait, and how many failed. */
interface Met {
  readonly took: number[]
  told: number
  failed: number
}

/** A client that asks until a time, from the nth question on. */
async function client(ask: Ask, end: number, n: number): Promise<Met> {
  const met: Met = { took: [], told: 0, failed: 0 }
  for (let turn = n; performance.now() < end; turn++) {
    const begun = performance.now()
    const wait = await asks(ask, asked[turn % asked.length]!, met)
    met.took.push(performance.now() - begun)
    if (wait > 0) await pause(Math.min(1000 * wait, end - performance.now()))
  }
  return met
}

/** Ask once; how many seconds are to be waited before the next question. */
async function asks(ask: Ask, path: string, met: Met): Promise<number> {
  try {
    const answer = await ask(path)
    await answer.arrayBuffer()
    const after = answer.status === 503 ? Number(answer.headers.get("retry-after")) : 0
    if (after > 0) met.told++
    else if (!answer.ok) met.failed++
    return after
  } catch {
    met.failed++
    return 0
  }
}

/** Ask for a trace again and again until a time; how many were asked for. */
async function tracing(ask: Ask, end: number): Promise<number> {
  let traces = 0
  while (performance.now() < end) {
    if ((await ask("/api/trace", { method: "POST" })).ok) traces++
    await pause(250)
  }
  return traces
}

/** So many clients at once until a time, and what they met with together. */
async function crowd(ask: Ask, count: number, end: number) {
  const met = await Promise.all(Array.from({ length: count }, (_, n) => client(ask, end, n)))
  const took = met.flatMap(one => one.took).sort((a, b) => a - b)
  const sum = (of: (one: Met) => number) => met.reduce((all, one) => all + of(one), 0)
  return {
    count: took.length,
    at: (share: number) => (took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0) / 1000,
    told: sum(one => one.told),
    failed: sum(one => one.failed),
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

async function isTracing(ask: Ask): Promise<boolean> {
  const { state } = (await (await ask("/api/status")).json()) as { readonly state: string }
  return state === "tracing"
}

/** Seconds in which the same is asked of the server while nothing is traced. */
const alone = 5

/** See the head of this file. */
export const clients: Benchmark = {
  name: "clients",
  about: "many clients at once during a trace: --data FOLDER [--clients 64] [--seconds 60]",
  kind: "speed",
  set: null,
  published: {},
  rows: {},
  async run(data, options) {
    const folder = mkdtempSync(join(tmpdir(), "stemma-clients-"))
    const marks = join(folder, "marks.json")
    const server = spawn(process.execPath, [cli, "serve", data, "--quiet", "--port", "0", "--marks", marks], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    try {
      const ask = askedAt(await addressOf(server))
      const count = Number(options.clients ?? 64)
      const end = performance.now() + 1000 * Number(options.seconds ?? 60)
      const [during, traces] = await Promise.all([crowd(ask, count, end), tracing(ask, end)])
      // What was asked for last is traced to its end.
      while (await isTracing(ask)) await pause(250)
      const idle = await crowd(ask, count, performance.now() + 1000 * alone)
      return {
        items: during.count,
        measures: { failed: during.failed + idle.failed, toldToWait: during.told, traces },
        speeds: {
          p50: during.at(0.5),
          p99: during.at(0.99),
          longest: during.at(1),
          idleP50: idle.at(0.5),
          idleP99: idle.at(0.99),
        },
      }
    } finally {
      server.removeAllListeners("exit")
      server.kill()
      rmSync(folder, { recursive: true })
    }
  },
}
