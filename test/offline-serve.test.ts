// `serve` listens because it is asked to, and opens nothing else: it runs as a process in which whatever would ask another
// machine, in any of its threads, throws (`offline.mjs`), and is asked for its pages, its answers and a check.

import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, expect, test } from "vitest"
import type { Trace } from "../src/model/trace.js"
import { addressOf, askedAt } from "./address.js"

const bin = join(import.meta.dirname, "../dist/src/cli/bin.js")
const pile = join(import.meta.dirname, "../sample/pile")
const offline = `${pathToFileURL(join(import.meta.dirname, "offline.mjs")).href}?listen`
const folder = mkdtempSync(join(tmpdir(), "stemma-offline-serve-"))
let server: ChildProcess | undefined
afterAll(() => {
  server?.kill("SIGKILL")
  rmSync(folder, { recursive: true })
})

/** A server that may listen and nothing more, and what it wrote to standard error. */
function started(): { process: ChildProcess; err(): string } {
  const args = ["--import", offline, bin, "serve", pile, "--port", "0", "--marks", join(folder, "marks.json")]
  server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] })
  let err = ""
  server.stderr!.on("data", chunk => {
    err += String(chunk)
  })
  return { process: server, err: () => err }
}

test.skipIf(!existsSync(bin))(
  "stemma serve opens no connection, whatever it is asked",
  async () => {
    const one = started()
    const ask = askedAt(await addressOf(one.process))
    while ((await ask("/api/trace")).status === 503) await new Promise(resolve => setTimeout(resolve, 100))
    const trace = (await (await ask("/api/trace")).json()) as Trace
    const story = trace.stories[0]!.id
    for (const path of ["/", "/openapi.json", `/api/stories/${story}/map`, `/api/stories/${story}/map.svg`])
      expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 200 })

    const text = trace.reports[0]!.text.slice(0, 300)
    const headers = { "content-type": "application/json" }
    const checked = await ask("/api/check", { method: "POST", headers, body: JSON.stringify({ text }) })
    expect(checked.status).toBe(200)
    expect(one.err()).not.toContain("OPENED")
  },
  120_000,
)

test.each([
  ["a connection", 'require("net").connect(9, "127.0.0.1")'],
  ["a name", 'require("dns").lookup("desk.example", () => 0)'],
  ["a port on 0.0.0.0", 'require("net").createServer().listen(0, "0.0.0.0")'],
])("and would be caught if it opened %s", (what, script) => {
  const { stderr } = spawnSync(process.execPath, ["--import", offline, "-e", script], { encoding: "utf8" })
  expect(stderr).toContain(`OPENED: ${what}`)
})
