import { expect, test } from "vitest"
import { atMost, wilson } from "./shares.js"

test("wilson: the interval of a share, within 0 and 1", () => {
  // Values of Newcombe (1998), method 3.
  const cases = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const
  for (const [part, whole, from, to] of cases) {
    const [low, high] = wilson(part, whole)!
    expect(low).toBeCloseTo(from, 4)
    expect(high).toBeCloseTo(to, 4)
  }
  expect(wilson(0, 0)).toBeNull()
})

test("atMost: an upper bound; of none seen about three by the number (the rule of three)", () => {
  expect(atMost(0, 100)).toBeCloseTo(1 - 0.05 ** (1 / 100), 6)
  expect(atMost(5, 50)).toBeCloseTo(0.1991, 3)
  expect(atMost(3, 3)).toBe(1)
  expect(atMost(0, 0)).toBe(1)
  expect(atMost(40, 20_000)).toBeLessThan(0.0027)
})
