import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import type { Benchmark } from "../bench.js"
import { benchmarks } from "../benchmarks.js"
import { missing, wrongOnes } from "../rows.js"
import { accuracyPage } from "./accuracy.js"
import { type Entry, printed, type Results, readResults } from "./results.js"

const root = join(import.meta.dirname, "../..")
const results = readResults(join(root, "bench/results.json"))

describe("ACCURACY.md", () => {
  test("says what bench/results.json says (npm run bench -- accuracy writes it)", () => {
    expect(readFileSync(join(root, "ACCURACY.md"), "utf8")).toBe(accuracyPage(results, benchmarks))
  })

  test("bench/results.json stands as the program writes it", () => {
    expect(readFileSync(join(root, "bench/results.json"), "utf8")).toBe(printed(results))
  })

  test("every sentence has a figure, where its benchmark was run", () => {
    const without = benchmarks.flatMap(({ name, rows }) =>
      Object.entries(rows).flatMap(([question, list]) => {
        const entry = (question === "speed" ? results.speed : results.accuracy)[name]
        return entry ? list.filter(row => !(row.measure in entry.figures)).map(row => `${name} ${row.measure}`) : []
      }),
    )
    expect(without).toEqual([])
  })

  test("every sentence has a place for its figure", () => {
    const rows = benchmarks.flatMap(benchmark => Object.values(benchmark.rows).flat())
    expect(rows.filter(({ says }) => says.split("#").length !== 2)).toEqual([])
  })
})

describe("a page of figures", () => {
  const harbour: Benchmark = {
    name: "harbour",
    about: "ships of a harbour",
    set: { at: "corpora/harbour", part: "constants", note: "two ships" },
    published: { right: { "Dock 2029": 0.955 } },
    rows: {
      descent: [missing("right", "of 100 ships, # are misnamed"), wrongOnes("lost", "of 100 ships, # are lost")],
    },
    run: async () => ({ items: 0, measures: {} }),
  }
  const entry: Entry = {
    commit: "abc1234",
    date: "2031-06-09",
    node: "20.20.2",
    data: { set: "corpora/harbour", files: 3, digest: "0a1b2c3d" },
    items: 1200,
    figures: { right: { value: 0.75 }, lost: { value: 3, of: 40 } },
  }
  const page = (figures: Results["accuracy"]) => accuracyPage({ accuracy: figures, speed: {} }, [harbour])

  test("errors are told of a hundred, with the number looked at, what others published, and the data's part", () => {
    expect(page({ harbour: entry })).toContain(
      "| of 100 ships, **25** are misnamed † | Dock 2029 4.5 | harbour: 1,200 |\n" +
        "| of 100 ships, **7.5** are lost † |  | harbour: 40 |\n",
    )
    expect(page({ harbour: entry })).toContain(
      "| constants were set with it in view; two ships | abc1234 | 2031-06-09 |",
    )
  })

  test("figures on data that played no part come first, without the sign", () => {
    const fair: Benchmark = { ...harbour, name: "ferry", set: { at: "corpora/ferry", part: "none" } }
    const both = accuracyPage({ accuracy: { harbour: entry, ferry: entry }, speed: {} }, [harbour, fair])
    expect(
      [...both.matchAll(/are misnamed( †)? .* (\w+): 1,200/g)].map(([, mark, name]) => name + (mark ?? "")),
    ).toEqual(["ferry", "harbour †"])
  })

  test("what was not measured is said to be so", () => {
    expect(page({})).toContain("## Who took from whom?\n\nNot measured yet.\n")
    expect(page({})).toContain("| corpora/harbour: not measured |")
  })
})
