// A store and the processes that write it: one that is killed loses nothing that it said was kept, and two at once take turns.
// `npm run bench -- killed` does it a hundred times over. The built program is asked.

import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test, vi } from "vitest"
import { killed } from "../bench/killed.js"
import { randomFrom } from "../bench/random.js"
import { openDatabase } from "../src/store/database.js"

vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-two-"))
afterAll(() => rmSync(folder, { recursive: true }))

test("a process that is killed loses nothing, keeps nothing twice, and the next goes on", async () => {
  expect(await killed(1200, 4, randomFrom(7))).toMatchObject({ lost: 0, twice: 0, broken: 0 })
})

test.skipIf(process.platform === "win32")("Ctrl-C ends a trace at once, and says that it goes on later", async () => {
  const store = join(folder, "stopped.stemma")
  const child = spawn(process.execPath, ["dist/src/cli/bin.js", "trace", "sample/pile", "--store", store, "--json"])
  let told = ""
  child.stderr.on("data", chunk => {
    told += String(chunk)
  })
  const ended = new Promise(resolve => child.on("close", (_, signal) => resolve(signal)))
  while (!existsSync(store)) await new Promise(resolve => setTimeout(resolve, 20))
  child.kill("SIGINT")
  expect(await ended).toBe("SIGINT")
  expect(told).toBe(`stemma: stopped; what was done is kept in ${store}, and the same command goes on from there\n`)
})

test("two processes that add the same pages at once keep each once", async () => {
  const [pages, store] = [join(folder, "pages.jsonl"), join(folder, "two.stemma")]
  const lines = Array.from({ length: 300 }, (_, n) =>
    JSON.stringify({ title: `Quay ${n}`, text: `The board of quay ${n} said on Monday that the ferry stays in.` }),
  )
  writeFileSync(pages, `${lines.join("\n")}\n`)
  const add = () =>
    new Promise(resolve => {
      const child = spawn(process.execPath, ["dist/bench/adding.js", pages, store], { stdio: "ignore" })
      child.on("close", resolve)
    })
  expect(await Promise.all([add(), add()])).toEqual([0, 0])
  const database = openDatabase(store)
  expect(database.prepare("SELECT count(*) AS n, count(DISTINCT place) AS places FROM reports").all()).toEqual([
    { n: 300, places: 300 },
  ])
  database.close()
})
