// A trace with a store is the trace without one, byte for byte, in whatever order and batches pages come to it; and what
// went wrong is not kept.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test, vi } from "vitest"
import { randomFrom, shuffled } from "../bench/random.js"
import { ingest } from "../src/index.js"
import { shipped } from "../src/knowledge.js"
import type { Report } from "../src/model/report.js"
import { tracePile } from "../src/pipeline.js"
import { here } from "../src/run/here.js"
import { type Keeping, kept } from "../src/run/kept.js"
import type { Runner } from "../src/runner.js"
import { openStore } from "../src/store/store.js"
import { trace } from "../src/trace.js"

// Several traces in one test, on machines with other things to do.
vi.setConfig({ testTimeout: 180_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-kept-"))
afterAll(() => rmSync(folder, { recursive: true }))

const reports: Report[] = []
for await (const one of ingest(["sample/pile"])) if ("report" in one) reports.push(one.report)
// One page twice, at two places: all that is kept of its text must still be told of each.
const [first] = reports
const pile = [...reports, { ...first!, id: `${first!.id}2`, path: "elsewhere.html" }]
const given = { problems: [], amendments: [] }
const traced = async (of: readonly Report[], runner: Runner) => JSON.stringify(await tracePile(of, given, runner))

/** A runner over a store, and how often it asked the one below for each stage. */
function counting(file: string, below: Runner = here(shipped), keeping: Keeping = {}) {
  const asked = new Map<string, number>()
  const counted: Runner = {
    ...below,
    each(stage, inputs) {
      asked.set(stage.name, (asked.get(stage.name) ?? 0) + inputs.length)
      return below.each(stage, inputs)
    },
  }
  const store = openStore(file, "1")
  return { runner: kept(counted, ({ name }) => store.shelf(name, "1"), keeping), asked, close: () => store.close() }
}

test.each([1, 2])("in random orders and batches (%i)", async seed => {
  const file = join(folder, `batches-${seed}.stemma`)
  const order = shuffled(pile, randomFrom(seed))
  const cut = seed === 1 ? [5, 17] : [9, 12, 17]
  for (const until of cut) {
    const there = shuffled(order.slice(0, until), randomFrom(seed + until))
    const { runner, close } = counting(file)
    expect(await traced(there, runner)).toBe(await traced(order.slice(0, until), here(shipped)))
    close()
  }
})

test("a pile that is known runs no stage again but those over all pages at once", async () => {
  const file = join(folder, "known.stemma")
  const once = counting(file)
  const expected = await traced(pile, once.runner)
  once.close()
  const again = counting(file)
  expect(await traced(shuffled(pile, randomFrom(3)), again.runner)).toBe(expected)
  again.close()
  const worked = [...again.asked].filter(([, inputs]) => inputs > 0).map(([name]) => name)
  expect(worked.sort()).toEqual(["match", "sources"])
})

test("the same bytes with memory for next to nothing, and progress over all parts", async () => {
  const file = join(folder, "little.stemma")
  const expected = await traced(pile, here(shipped))
  const parts: number[] = []
  const part = (before: number, of: number) => void parts.push(of - before)
  // The second time all is looked up.
  for (const bytes of [1, 100_000, 1]) {
    const { runner, close } = counting(file, here(shipped), { bytes, part })
    expect(await traced(pile, runner)).toBe(expected)
    close()
  }
  expect(Math.max(...parts)).toBeGreaterThan(pile.length)
  expect(Math.min(...parts)).toBe(0)
})

test("what a stage failed at is tried again", async () => {
  const file = join(folder, "failed.stemma")
  const plain = here(shipped)
  const failing: Runner = {
    ...plain,
    each(stage, inputs) {
      if (stage.name !== "annotate") return plain.each(stage, inputs)
      const run = () => {
        throw new RangeError("out of stack")
      }
      return plain.each({ ...stage, run }, inputs)
    },
  }
  const broken = counting(file, failing)
  expect(await traced(reports.slice(0, 3), broken.runner)).toContain("out of stack")
  broken.close()
  const whole = counting(file)
  expect(await traced(reports.slice(0, 3), whole.runner)).toBe(await traced(reports.slice(0, 3), plain))
  whole.close()
})

test("paths with a store are traced as without; no paths are all that was ever kept; damage is told in words", async () => {
  const store = join(folder, "paths.stemma")
  const plain = JSON.stringify(await trace(["sample/pile"]))
  expect(JSON.stringify(await trace(["sample/pile"], { store }))).toBe(plain)
  expect(JSON.stringify(await trace([], { store }))).toBe(plain)
  await trace(["sample/later"], { store })
  const all = await trace(["sample/pile", "sample/later"])
  expect(JSON.stringify(await trace([], { store }))).toBe(JSON.stringify(all))
  expect(JSON.stringify(await trace(["sample/pile"], { store }))).toBe(plain)
  await expect(trace([], { store: "package.json" })).rejects.toThrow("package.json is no store; name another file")
})
