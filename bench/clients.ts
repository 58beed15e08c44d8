// clients: a server that is asked by many at once while it traces. Each client asks again as soon as it was answered, for
// the list of stories, the reports and the app's page in turn; meanwhile a trace is asked for again and again.
//   npm run bench -- clients --data FOLDER [--clients 64] [--seconds 60]

import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { addressOf, askedAt } from "../test/address.js"
import type { Benchmark } from "./bench.js"

const cli = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? "../dist/src" : "../src", "cli/bin.js")
const asked = ["/api/stories", "/api/reports", "/"]

/** Milliseconds of each answer of a client until a time, and how many failed. */
async function client(ask: (path: string) => Promise<Response>, end: number, n: number) {
  const took: number[] = []
  let failed = 0
  for (let turn = n; performance.now() < end; turn++) {
    const begun = performance.now()
    try {
      const answer = await ask(asked[turn % asked.length]!)
      await answer.arrayBuffer()
      if (!answer.ok) failed++
    } catch {
      failed++
    }
    took.push(performance.now() - begun)
  }
  return { took, failed }
}

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
      // Until the first trace is there, questions are told to ask again: it is waited for.
      while (!(await ask("/api/stories")).ok) await new Promise(resolve => setTimeout(resolve, 250))
      const end = performance.now() + 1000 * Number(options.seconds ?? 60)
      let traces = 0
      const tracing = (async () => {
        while (performance.now() < end) {
          if ((await ask("/api/trace", { method: "POST" })).ok) traces++
          await new Promise(resolve => setTimeout(resolve, 250))
        }
      })()
      const many = [...Array(Number(options.clients ?? 64)).keys()]
      const found = await Promise.all(many.map(n => client(ask, end, n)))
      await tracing
      const took = found.flatMap(one => one.took).sort((a, b) => a - b)
      const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0) / 1000
      const failed = found.reduce((sum, one) => sum + one.failed, 0)
      return {
        items: took.length,
        measures: { failed, traces },
        speeds: { p50: at(0.5), p99: at(0.99), longest: at(1 - 1 / took.length) },
      }
    } finally {
      server.removeAllListeners("exit")
      server.kill()
      rmSync(folder, { recursive: true })
    }
  },
}
