// A watch and the processes that do it: one that is killed at random points and started again tells each event once, to lines
// and to the feed. `npm run bench -- watched` does it hour by hour. One that is told to stop ends in order. The built program
// is asked.

import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test, vi } from "vitest"
import { randomFrom } from "../bench/random.js"
import { watched } from "../bench/watched.js"
import { lockOf } from "../src/watch/watch.js"

vi.setConfig({ testTimeout: 300_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-watching-"))
afterAll(() => rmSync(folder, { recursive: true }))

test("a watch that is killed again and again misses no event, and repeats none", async () => {
  const { kills, events, missed, repeated } = await watched(3, 2, randomFrom(5), 12)
  expect(kills).toBeGreaterThan(0)
  expect(events).toBeGreaterThan(10)
  expect({ missed, repeated }).toEqual({ missed: 0, repeated: 0 })
})

test.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM"] as const)(
  "%s ends a watch that sleeps, at once and in order",
  async signal => {
    const store = join(folder, `${signal}.stemma`)
    const args = ["dist/src/cli/bin.js", "watch", "sample/later", "--store", store, "--every", "1h"]
    const child = spawn(process.execPath, args)
    let told = ""
    child.stdout.on("data", chunk => {
      told += String(chunk)
    })
    const ended = new Promise(resolve => child.on("close", (code, by) => resolve({ code, by })))
    while (!told.includes("New origin")) await new Promise(resolve => setTimeout(resolve, 50))
    child.kill(signal)
    expect(await ended).toEqual({ code: 0, by: null })
    expect(existsSync(lockOf(store))).toBe(false)
  },
)
