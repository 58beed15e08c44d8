import { expect, test } from "vitest"
import type { Benchmark, Outcome } from "../bench.js"
import { type Places, runAll } from "./all.js"

const found: Outcome = { items: 2, measures: { right: 1 } }
const benchmark = (name: string, more: Partial<Benchmark> = {}): Benchmark => ({
  name,
  about: name,
  set: { at: `corpora/${name}`, part: "none" },
  published: {},
  rows: {},
  run: async () => found,
  ...more,
})
const places: Places = { data: "/sets", root: "/project", speed: false }

/** Run with nothing done to the world: what was kept, and what was said. */
async function run(benchmarks: readonly Benchmark[], missing: readonly string[] = [], where = places) {
  const kept: string[] = []
  const said: string[] = []
  const failed = await runAll(benchmarks, where, {
    exists: folder => !missing.includes(folder),
    measure: (one, folder) => one.run(folder, {}),
    keep: ({ name }, folder) => kept.push(`${name} ${folder}`),
    say: line => said.push(line),
  })
  return { kept, said, failed }
}

test("every set is looked for below the folder given, the project's own below the project", async () => {
  const own = benchmark("own", { set: { at: "sample", own: true, part: "own" } })
  const { kept, failed } = await run([benchmark("harbour"), own, benchmark("maker", { set: null })])
  expect(kept).toEqual(["harbour /sets/corpora/harbour", "own /project/sample"])
  expect(failed).toEqual([])
})

test("a set that is missing is named and skipped", async () => {
  const { kept, said, failed } = await run([benchmark("harbour"), benchmark("ferry")], ["/sets/corpora/harbour"])
  expect(kept).toEqual(["ferry /sets/corpora/ferry"])
  expect(said[0]).toBe("harbour: skipped, corpora/harbour is missing")
  expect(failed).toEqual([])
})

test("one that fails is named and does not end the rest", async () => {
  const failing = benchmark("harbour", { run: () => Promise.reject(new Error("no truth.json")) })
  const { kept, said, failed } = await run([failing, benchmark("ferry")])
  expect(kept).toEqual(["ferry /sets/corpora/ferry"])
  expect(said).toContain("harbour: failed: no truth.json")
  expect(said.at(-1)).toBe("failed: harbour")
  expect(failed).toEqual(["harbour"])
})

test("speed is measured where it is asked for", async () => {
  const fast = benchmark("fast", { kind: "speed" })
  expect((await run([fast])).kept).toEqual([])
  expect((await run([fast], [], { ...places, speed: true })).kept).toEqual(["fast /sets/corpora/fast"])
})
