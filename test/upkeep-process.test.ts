// A store whose keeper is killed: a forgetting happens whole or not at all, a store that was being made smaller is the store, a
// backup is whole or is not there; and a backup is whole while another process writes. The built program is asked.

import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { randomFrom } from "../bench/random.js"
import { openDatabase } from "../src/store/database.js"
import { faultsOf } from "../src/store/faults.js"
import { healthOf } from "../src/store/health.js"
import { resultsVersion } from "../src/trace.js"

vi.setConfig({ testTimeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-upkeep-"))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const [store, kept] = [at("desk.stemma"), at("kept.stemma")]
const pages = 600
/** Pages that go: those of the first quays. */
const going = 60
const chance = randomFrom(11)

/** Run the program, and kill it after so many milliseconds; how it ended. */
const run = (args: readonly string[], after: number | null = null) =>
  new Promise<number | null>(resolve => {
    const child = spawn(process.execPath, ["dist/src/cli/bin.js", ...args], { stdio: "ignore" })
    const timer = after === null ? null : setTimeout(() => child.kill("SIGKILL"), after)
    child.on("close", code => {
      if (timer) clearTimeout(timer)
      resolve(code)
    })
  })

/** Run it again and again, killed at random points, and look at what is left each time. */
async function killed(args: readonly string[], times: number, look: () => void): Promise<void> {
  const begun = performance.now()
  await run([...args, "--help"])
  const start = performance.now() - begun
  for (let n = 0; n < times; n++) {
    await run(args, start * (0.5 + 2 * chance.next()))
    look()
  }
}

const line = (n: number) =>
  JSON.stringify({
    title: `Quay ${n}`,
    text: `The board of quay ${n} told pilot zyx${n}omar on Monday to stay in harbour until the tide turned.`,
    address: `https://quay.example/${n < going ? "going" : "staying"}/${n}`,
  })

beforeAll(async () => {
  const numbers = Array.from({ length: pages }, (_, n) => n)
  writeFileSync(
    at("going.jsonl"),
    numbers
      .slice(0, going)
      .map(n => `${line(n)}\n`)
      .join(""),
  )
  writeFileSync(
    at("staying.jsonl"),
    numbers
      .slice(going)
      .map(n => `${line(n)}\n`)
      .join(""),
  )
  expect(await run(["add", "-q", "--untold", at("going.jsonl"), at("staying.jsonl"), "--store", store])).toBe(0)
  expect(await run(["backup", kept, "--store", store])).toBe(0)
})

/** How many of the pages that go and of those that stay are held; the store is whole. */
function held(file: string): readonly [number, number] {
  expect(healthOf(file, { results: resultsVersion() }).faults).toEqual([])
  const database = openDatabase(file)
  const [row] = database
    .prepare(
      `SELECT count(*) FILTER (WHERE address LIKE '%/going/%') AS going, count(*) FILTER (WHERE address LIKE '%/staying/%')
       AS staying FROM reports`,
    )
    .all()
  database.close()
  return [Number(row!.going), Number(row!.staying)]
}

test("a backup is whole, or is not there", async () => {
  const to = at("copy.stemma")
  await killed(["backup", to, "--store", store], 6, () => {
    if (existsSync(to)) expect(faultsOf(to)).toEqual([])
    rmSync(to, { force: true })
  })
  expect(await run(["backup", to, "--store", store])).toBe(0)
  expect(held(to)).toEqual([going, pages - going])
  expect(await run(["backup", to, "--store", store])).toBe(1)
  expect(await run(["backup", "--force", to, "--store", store])).toBe(0)
  // What a killed process left is taken away by the next.
  expect(readdirSync(folder).filter(name => name.endsWith(".part") || name.endsWith(".lock"))).toEqual([])
})

test("a backup is whole while another process writes", async () => {
  const [growing, more] = [at("growing.stemma"), at("more.jsonl")]
  writeFileSync(more, Array.from({ length: 3000 }, (_, n) => `${line(going + n)}\n`).join(""))
  const adding = run(["add", "-q", "--untold", more, "--store", growing])
  let [n, done] = [0, false]
  void adding.then(() => {
    done = true
  })
  while (!existsSync(growing)) await new Promise(resolve => setTimeout(resolve, 20))
  for (; !done && n < 8; n++) {
    const to = at(`at-${n}.stemma`)
    const code = await run(["backup", to, "--store", growing])
    if (code === 0) expect(faultsOf(to)).toEqual([])
  }
  expect(await adding).toBe(0)
  expect(n).toBeGreaterThan(0)
  expect(await run(["backup", at("last.stemma"), "--store", growing])).toBe(0)
  expect(held(at("last.stemma"))).toEqual([0, 3000])
})

test("a store that was being made smaller is the store", async () => {
  await killed(["vacuum", "--results", "--store", store], 6, () => {
    expect(held(store)).toEqual([going, pages - going])
  })
})

test("a forgetting happens whole or not at all, and can be gone on with", async () => {
  const args = ["forget", "--yes", at("going.jsonl"), "--store", store]
  await killed(args, 8, () => {
    const [gone, stays] = held(store)
    expect([0, going]).toContain(gone)
    expect(stays).toBe(pages - going)
  })
  const [left] = held(store)
  // Where a forgetting was killed at its end, there is nothing left to forget, and a vacuum ends it.
  expect(await run(args)).toBe(left === 0 ? 1 : 0)
  expect(await run(["vacuum", "--store", store])).toBe(0)
  expect(held(store)).toEqual([0, pages - going])
  for (const ending of ["", "-wal"])
    if (existsSync(store + ending)) expect(readFileSync(store + ending, "latin1")).not.toMatch(/zyx[0-5]?\domar/)
  // Another store has them still.
  expect(held(kept)).toEqual([going, pages - going])
})
