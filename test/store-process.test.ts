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

test("an index that is made while processes are killed is whole in the end", async () => {
  const [pages, store, at] = [join(folder, "many.jsonl"), join(folder, "index.stemma"), join(folder, "once.stemma")]
  const lines = Array.from({ length: 1500 }, (_, n) =>
    JSON.stringify({
      title: `Quay ${n}`,
      text: `The board of quay ${n % 90} told pilot ${n} on Monday to stay in harbour.`,
    }),
  )
  writeFileSync(pages, `${lines.join("\n")}\n`)
  const run = (to: string, after: number | null) =>
    new Promise<number | null>(resolve => {
      const args = ["dist/src/cli/bin.js", "add", "-q", "--untold", pages, "--store", to]
      const child = spawn(process.execPath, args, { stdio: "ignore" })
      if (after !== null) setTimeout(() => child.kill("SIGKILL"), after)
      child.on("close", resolve)
    })
  const begun = performance.now()
  expect(await run(at, null)).toBe(0)
  const whole = performance.now() - begun
  const chance = randomFrom(3)
  for (let n = 0; n < 6; n++) await run(store, whole * (0.2 + 0.8 * chance.next()))
  expect(await run(store, null)).toBe(0)
  expect(indexIn(store)).toEqual(indexIn(at))
})

/** How many postings and words an index counts, and whether the file is whole. */
function indexIn(file: string) {
  const database = openDatabase(file)
  const [row] = database
    .prepare(
      `SELECT (SELECT sum(size) FROM segments) AS postings, (SELECT sum(size) FROM chunks) AS inChunks,
         (SELECT sum(texts) FROM stems) AS stems, (SELECT count(*) FROM indexed WHERE live) AS reports,
         (SELECT count(*) FROM unindexed) AS waiting, (SELECT integrity_check FROM pragma_integrity_check) AS whole`,
    )
    .all()
  database.close()
  return row
}

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
