import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { heaviestAscent, heaviestChain } from "./chain.js"

interface Item {
  readonly place: number
  readonly weight: number
}

const items = fc.array(fc.record({ place: fc.nat(9), weight: fc.integer({ min: 1, max: 5 }) }), { maxLength: 9 })
const follows = (before: Item, after: Item) => before.place < after.place
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

describe("heaviestChain", () => {
  it("is a chain, and no other weighs more", () => {
    fc.assert(
      fc.property(items, list => {
        const isChain = (chain: readonly number[]) =>
          chain.every((n, k) => k === 0 || (chain[k - 1]! < n && follows(list[chain[k - 1]!]!, list[n]!)))
        const weightOf = (chain: readonly number[]) => sum(chain.map(n => list[n]!.weight))
        const all = Array.from({ length: 2 ** list.length }, (_, mask) => [...list.keys()].filter(n => mask & (1 << n)))
        const chain = heaviestChain(list, ({ weight }) => weight, follows)
        expect(isChain(chain)).toBe(true)
        expect(weightOf(chain)).toBe(Math.max(...all.filter(isChain).map(weightOf)))
      }),
    )
  })

  it("holds its links close where two chains weigh the same", () => {
    const list = [
      { place: 1, weight: 1 },
      { place: 0, weight: 1 },
      { place: 2, weight: 1 },
    ]
    expect(heaviestChain(list, ({ weight }) => weight, follows)).toEqual([1, 2])
  })
})

describe("heaviestAscent", () => {
  const table = fc.array(fc.array(fc.nat(4), { minLength: 5, maxLength: 5 }), { maxLength: 5 })

  /** What the best chain from a cell on weighs, by trying every next cell. */
  const best = (worth: readonly (readonly number[])[], row: number, column: number): number => {
    let most = 0
    for (let i = row; i < worth.length; i++) {
      for (let j = column; j < 5; j++) {
        if (worth[i]![j]! > 0) most = Math.max(most, worth[i]![j]! + best(worth, i + 1, j + 1))
      }
    }
    return most
  }

  it("ascends on both sides over cells of some worth, and no other chain is worth more", () => {
    fc.assert(
      fc.property(table, worth => {
        const chain = heaviestAscent(worth.length, 5, Float64Array.from(worth.flat()))
        for (const [n, [i, j]] of chain.entries()) {
          expect(worth[i]![j]).toBeGreaterThan(0)
          if (n > 0) expect(chain[n - 1]![0] < i && chain[n - 1]![1] < j).toBe(true)
        }
        expect(sum(chain.map(([i, j]) => worth[i]![j]!))).toBe(best(worth, 0, 0))
      }),
    )
  })

  it("finds nothing in an empty table", () => {
    expect(heaviestAscent(0, 3, new Float64Array(0))).toEqual([])
    expect(heaviestAscent(3, 0, new Float64Array(0))).toEqual([])
  })
})
