import { describe, expect, it } from "vitest"
import { boost } from "../../train/boost.js"
import { predict } from "./trees.js"

const course = { trees: 20, leaves: 8, rate: 0.3, leastInLeaf: 1, ridge: 1, rows: 1, features: 1, seed: 3 }

/** Points of a square; the positive ones lie in two opposite corners, which no single split can part. */
function corners(count: number) {
  const values = new Float32Array(count * 2)
  const targets = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    const [x, y] = [(i * 37) % 100, (i * 61) % 100]
    values.set([x, y], i * 2)
    targets[i] = x < 50 === y < 50 ? 1 : 0
  }
  return { width: 2, values, targets, weights: new Float32Array(count).fill(1) }
}

describe("trees", () => {
  const lessons = corners(2000)
  const trees = boost(lessons, course)

  it("learn what no single feature tells", () => {
    for (const [x, y, corner] of [
      [10, 10, true],
      [90, 90, true],
      [10, 90, false],
      [90, 10, false],
    ] as const) {
      expect(predict(trees, Float32Array.of(x, y), 2, 1)[0]! > 0.5).toBe(corner)
    }
  })

  it("are the same for the same seed", () => {
    expect(boost(lessons, course)).toEqual(trees)
  })
})
