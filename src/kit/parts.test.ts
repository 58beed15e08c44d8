import { expect, test } from "vitest"
import { inParts } from "./parts.js"

const parts = (values: Iterable<number>, full: { readonly count?: number; readonly size: number }) => [
  ...inParts(values, full, value => value),
]

test("a part ends with the value that fills it, by size or by count, and the last may be less", () => {
  expect(parts([1, 2, 3, 4], { size: 3 })).toEqual([[1, 2], [3], [4]])
  expect(parts([1, 1, 1, 1, 1], { size: 100, count: 2 })).toEqual([[1, 1], [1, 1], [1]])
  expect(parts([5, 5], { size: 5 })).toEqual([[5], [5]])
  expect(parts([], { size: 1 })).toEqual([])
})

test("no more is taken than the part that is asked for", () => {
  let taken = 0
  const values = function* () {
    for (;;) yield ++taken
  }
  expect(inParts(values(), { size: 3 }, () => 1).next().value).toEqual([1, 2, 3])
  expect(taken).toBe(3)
})
