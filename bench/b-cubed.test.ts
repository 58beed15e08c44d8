import { expect, test } from "vitest"
import { bCubed } from "./b-cubed.js"

const truth = new Map([
  ["a", "storm"],
  ["b", "storm"],
  ["c", "strike"],
])

test("groups as in truth are right on both counts", () => {
  expect(bCubed([["a", "b"], ["c"]], truth)).toEqual({ things: 3, precision: 3, recall: 3 })
})

test("all in one group costs precision, each alone costs recall", () => {
  expect(bCubed([["a", "b", "c"]], truth).precision).toBeCloseTo(2 / 3 + 2 / 3 + 1 / 3)
  expect(bCubed([["a"], ["b"], ["c"]], truth)).toEqual({ things: 3, precision: 3, recall: 2 })
})

test("what the truth does not name counts for nothing", () => {
  expect(bCubed([["a", "b", "stranger"], ["c"]], truth)).toEqual({ things: 3, precision: 3, recall: 3 })
})
