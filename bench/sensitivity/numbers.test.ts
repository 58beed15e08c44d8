import { expect, test } from "vitest"
import * as match from "../../src/match/fitted.js"
import * as relate from "../../src/relate/fitted.js"
import { load, resolve } from "./hook.js"
import { moduleOf, numbersIn, withNumber } from "./numbers.js"

test("the files of fitted numbers hold numbers alone", () => {
  for (const file of [match, relate]) expect(numbersIn({ ...file }).length).toBeGreaterThan(1)
  expect(() => numbersIn({ words: "twelve" as unknown as number })).toThrow("words is no number")
})

test("one number is changed, wherever it stands, and no other", () => {
  const exported = { least: 4, pair: { same: 2, other: 0 } }
  expect(numbersIn(exported)).toEqual([
    { path: ["least"], value: 4 },
    { path: ["pair", "same"], value: 2 },
  ])
  expect(withNumber(exported, ["pair", "same"], 1)).toEqual({ least: 4, pair: { same: 1, other: 0 } })
  expect(exported.pair.same).toBe(2)
  expect(moduleOf({ least: 5, pair: { same: 2 } })).toBe('export const least = 5\nexport const pair = {"same":2}\n')
})

test("a change is handed on to the rooms that hang on fitted numbers, and to no other", async () => {
  const at = (parentURL: string, url: string) =>
    resolve("it", { parentURL, conditions: [], importAttributes: {}, importAssertions: {} }, () => ({ url }))
  const changed = "file:///x/src/pipeline.js?fitted=relate:leastDescent:1"
  expect((await at(changed, "file:///x/src/relate/lost.js")).url).toBe(
    "file:///x/src/relate/lost.js?fitted=relate:leastDescent:1",
  )
  expect((await at(changed, "file:///x/src/knowledge.js")).url).toBe("file:///x/src/knowledge.js")
  expect((await at("file:///x/src/pipeline.js", "file:///x/src/relate/lost.js")).url).toBe(
    "file:///x/src/relate/lost.js",
  )
  const untouched = { format: "module" as const, source: "" }
  const context = { conditions: [], importAttributes: {}, importAssertions: {}, format: "module" as const }
  expect(await load(changed, context, () => untouched)).toBe(untouched)
})
