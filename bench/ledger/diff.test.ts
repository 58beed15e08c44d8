import { expect, test } from "vitest"
import type { Entry } from "./results.js"
import { changes, changeTable } from "./diff.js"

const entry = (figures: Record<string, number | null>, digest = "0a1b2c3d"): Entry => ({
  commit: "abc1234",
  date: "2031-06-09",
  node: "20.20.2",
  data: { set: "corpora/harbour", files: 3, digest },
  items: 3,
  figures: Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { value }])),
})

test("only figures that changed are told, with what they were", () => {
  const before = { accuracy: { harbour: entry({ right: 0.5, kept: 0.25, gone: 1 }) }, speed: {} }
  const after = {
    accuracy: { harbour: { ...entry({ right: 0.75, kept: 0.25, come: null }), commit: "def5678", date: "2031-06-10" } },
    speed: { ferry: entry({ perSecond: 210 }) },
  }
  expect(changes(before, after)).toEqual([
    { measure: "harbour gone", before: "1", after: "–" },
    { measure: "harbour right", before: "0.5000", after: "0.7500" },
    { measure: "ferry data", before: "–", after: "corpora/harbour 3 files 0a1b2c3d" },
    { measure: "ferry perSecond", before: "–", after: "210" },
  ])
})

test("other data are told beside the figures that they explain", () => {
  const before = { accuracy: { harbour: entry({ right: 0.5 }) }, speed: {} }
  const after = { accuracy: { harbour: entry({ right: 0.25 }, "ffffffff") }, speed: {} }
  expect(changeTable(changes(before, after))).toBe(`\
| measure       |                           before |                            after |
|---------------|---------------------------------:|---------------------------------:|
| harbour data  | corpora/harbour 3 files 0a1b2c3d | corpora/harbour 3 files ffffffff |
| harbour right |                           0.5000 |                           0.2500 |
`)
})

test("where nothing changed, nothing is printed", () => {
  const results = { accuracy: { harbour: entry({ right: 0.5 }) }, speed: {} }
  expect(changeTable(changes(results, results))).toBe("")
})
