// api: every operation of the API under schemathesis, which makes requests from the description that the server gives of
// itself, right ones and wrong ones, and holds the answers against it: no failure of the server, no status, type or shape
// that is not described, no wrong request that passes, none without the token, another method refused with what there is.
// A built server over a copy of the sample pile is asked, kept in a store or not, from which nothing leaves: what fetches
// addresses is left out.
//   npm run bench -- api --data ANY [--examples N] [--seed N] [--kept yes]

import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import type { Benchmark, Outcome } from "./bench.js"
import { addressOf, askedAt, printed } from "../test/address.js"
import { peersPython, schemathesis } from "./peers/python.js"

/** Its own root, built or not. */
const root = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? ".." : "../..")
const bin = join(root, "dist/src/cli/bin.js")
/** Asks another machine for what it is given. */
const leftOut = "/api/addresses"
/** Milliseconds until the sample is traced. */
const patience = 120_000

/** Of what schemathesis says of a failure, so much is told: the answer is in it. */
const longestNote = 1_500

/** What schemathesis found, a line each. */
interface Found {
  readonly cases: number
  readonly failures: readonly string[]
}

/** See the head of this file. */
export const api: Benchmark = {
  name: "api",
  about: "the API under schemathesis, every operation: --data ANY [--examples N] [--seed N] [--kept yes]",
  set: null,
  published: {},
  rows: {},
  async run(_data, { examples = "30", seed = "1", kept }): Promise<Outcome> {
    const python = peersPython(schemathesis)
    if ("why" in python) return { items: 0, measures: {}, notes: [`  left out, schemathesis: ${python.why}`] }
    const folder = mkdtempSync(join(tmpdir(), "stemma-api-"))
    const pile = join(folder, "pile")
    cpSync(join(root, "sample/pile"), pile, { recursive: true })
    const server = spawn(
      process.execPath,
      [bin, "serve", "--quiet", "--port", "0", ...(kept ? ["--store", join(folder, "desk.stemma")] : []), pile],
      {
        cwd: folder,
        stdio: ["ignore", "pipe", "ignore"],
      },
    )
    try {
      const { cases, failures } = held(python.python, folder, await tracedAt(server), [examples, seed])
      return { items: cases, measures: { failures: failures.length }, notes: failures }
    } finally {
      server.kill()
      rmSync(folder, { recursive: true })
    }
  },
}

/** The address that a server prints, once it has traced. */
async function tracedAt(server: ChildProcess): Promise<string> {
  const address = await addressOf(server)
  const ask = askedAt(address)
  for (const begun = performance.now(); performance.now() - begun < patience; ) {
    const { state } = (await (await ask("/api/status")).json()) as { state: string }
    if (state === "ready") return address
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error(`the sample was not traced within ${patience / 1000} s`)
}

/** Hold a server to its own description. */
function held(python: string, folder: string, address: string, [examples, seed]: readonly [string, string]): Found {
  const { place, token } = printed(address)
  const report = join(folder, "report.xml")
  const options = ["--exclude-path", leftOut, "--max-examples", examples, "--seed", seed, "--no-color"]
  const known = ["--header", `Authorization: Bearer ${token}`, "--report", "junit", "--report-junit-path", report]
  const program = join(dirname(python), "schemathesis")
  const { stdout, status, error } = spawnSync(
    program,
    ["--config-file", join(root, "bench/peers/schemathesis.toml"), "run", `${place}openapi.json`, ...options, ...known],
    { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 },
  )
  // 1: it found something. All else is a run that came to no end.
  if (status !== 0 && status !== 1) throw new Error(`schemathesis: ${error?.message ?? stdout.slice(-2000)}`)
  const failed = readFileSync(report, "utf8").matchAll(
    /<testcase name="([^"]+)"[^>]*>\s*<(?:failure|error)[^>]*message="([^"]*)"[^>]*>([^<]*)/g,
  )
  return {
    cases: Number(/Generated:\s+(\d+)|(\d+) generated/.exec(stdout)?.slice(1).find(Boolean) ?? 0),
    failures: [...failed].map(([, operation, ...what]) => `  ${operation}: ${what.join(" ").slice(0, longestNote)}`),
  }
}
