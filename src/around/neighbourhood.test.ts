// How much of a store is read around a page, and what is said of the rest.

import { expect, test } from "vitest"
import { type Asked, neighbourhood } from "./neighbourhood.js"

/** A store of texts, each with so many printings, all near; and a story with so many reports. */
function storeOf(printings: readonly number[], inStory: number): Asked {
  const first = (text: number) => 10_000 * (text + 1)
  return {
    near: () => printings.map((_, text) => ({ number: first(text), points: 1000 - text })),
    of: numbers =>
      new Map(
        numbers.map(number => {
          const prose = number < 10_000 ? "new" : `t${Math.floor(number / 10_000) - 1}`
          return [number, { number, prose, story: inStory > 0 ? 7 : null }]
        }),
      ),
    printings(prose, most) {
      const text = prose === "new" ? -1 : Number(prose.slice(1))
      const all = text < 0 ? 1 : printings[text]!
      const numbers = text < 0 ? [1] : Array.from({ length: Math.min(most, all) }, (_, n) => first(text) + n)
      return { numbers, all }
    },
    inStory: (_, most) => ({
      numbers: Array.from({ length: Math.min(most, inStory) }, (_, n) => 900_000 + n),
      all: inStory,
    }),
  }
}

test("of a text that was printed a thousand times the first printings are read, and it is said of how many", () => {
  const { numbers, near, read } = neighbourhood([1], storeOf([12_000, 1], 0)).get(1)!
  expect(numbers).toEqual([1, 10_000, 10_001, 10_002, 20_000])
  expect([near, read]).toEqual([12_001, 4])
})

test("of many texts the nearest are read, and no more than can be", () => {
  const { numbers, near, read } = neighbourhood([1], storeOf(new Array(500).fill(1), 0)).get(1)!
  expect(numbers).toContain(10_000)
  expect(numbers).not.toContain(10_000 * 500)
  expect(near).toBe(500)
  expect(read).toBe(numbers.length - 1)
  expect(read).toBeLessThan(40)
})

test("where there is room, those are read that were told to be of one story with them", () => {
  const { numbers, near } = neighbourhood([1], storeOf([1], 3)).get(1)!
  expect(numbers).toEqual([1, 10_000, 900_000, 900_001, 900_002])
  expect(near).toBe(4)
  expect(neighbourhood([1], storeOf([1], 4_000)).get(1)!.near).toBeGreaterThan(3_900)
})

test("a page that nothing is near to stands alone", () => {
  expect(neighbourhood([1], storeOf([], 0)).get(1)).toEqual({ numbers: [1], all: 1, near: 0, read: 0 })
})
