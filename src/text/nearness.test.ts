import { describe, expect, it } from "vitest"
import { readVectors, writeVectors } from "../knowledge/vectors.js"
import { meaningOf, nearness, nearnessOf } from "./nearness.js"

/** Of boats and of bread: "ferri" and "barg" keep like company, "loaf" another; "moor" and "bake" are half of either. */
const vectors = readVectors(
  writeVectors(
    new Map([
      ["barg", [4, 1, 0]],
      ["ferri", [2, 0, 0]],
      ["loaf", [0, 0, 7]],
      ["moor", [1, 1, 1]],
      ["nothing", [0, 0, 0]],
    ]),
  ).buffer,
)

describe("two words", () => {
  it.each([
    ["ferri", "ferri", 1],
    ["barg", "ferri", 0.97],
    ["ferri", "barg", 0.97],
    ["ferri", "loaf", 0],
    ["moor", "ferri", 0.58],
    ["nothing", "ferri", 0],
  ])("%s, %s: %d", (a, b, near) => {
    expect(nearness(vectors, a, b)).toBeCloseTo(near, 2)
  })

  it("of which one is unknown are neither near nor far", () => {
    expect(nearness(vectors, "ferri", "brandt")).toBeNull()
    expect(nearness(vectors, "brandt", "ferri")).toBeNull()
  })
})

describe("two passages", () => {
  const about = (...words: [string, number][]) => meaningOf(vectors, new Map(words))
  const near = (x: Float64Array | null, y: Float64Array | null) => nearnessOf(x!, y!)

  it("are near where their weightiest words are", () => {
    const [boats, bread] = [about(["ferri", 5], ["moor", 1]), about(["loaf", 5], ["moor", 1])]
    const barges = about(["barg", 4], ["brandt", 9])
    expect(near(boats, barges)).toBeGreaterThan(0.9)
    expect(near(bread, barges)).toBeLessThan(0.3)
  })

  it("are about nothing known where no word is", () => {
    expect(about(["brandt", 3], ["nothing", 2])).toBeNull()
  })
})
