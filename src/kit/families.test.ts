import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { apart, familiesOf, familyHeads, familyOf, join } from "./families.js"

const size = 24
const pairs = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 40 })

/** Families by the plainest rule: a pair lets the lower number spread until nothing changes. */
function bySpreading(joined: readonly (readonly [number, number])[]): number[] {
  const of = Array.from({ length: size }, (_, i) => i)
  for (let changed = true; changed; ) {
    changed = false
    for (const [a, b] of joined) {
      const low = Math.min(of[a]!, of[b]!)
      changed ||= of[a] !== low || of[b] !== low
      of[a] = low
      of[b] = low
    }
  }
  return of
}

describe("families", () => {
  it("is the lowest index of all that hangs together, in whatever order pairs come", () => {
    fc.assert(
      fc.property(pairs, joined => {
        for (const order of [joined, joined.toReversed()]) {
          const families = apart(size)
          for (const [a, b] of order) join(families, a, b)
          expect(Array.from({ length: size }, (_, i) => familyOf(families, i))).toEqual(bySpreading(joined))
        }
      }),
    )
  })

  it("stays quick where every thing hangs from the one before it", () => {
    const many = 200_000
    const families = apart(many)
    for (let i = many - 1; i > 0; i--) join(families, i - 1, i)
    expect(familyOf(families, many - 1)).toBe(0)
  })

  it("knows ids by the first of their family that was met, and leaves out those that nothing joins", () => {
    const families = familiesOf([
      ["c", "b"],
      ["x", "y"],
      ["a", "b"],
    ])
    expect([...families]).toEqual([
      ["c", "c"],
      ["b", "c"],
      ["x", "x"],
      ["y", "x"],
      ["a", "c"],
    ])
    expect(families.get("d")).toBeUndefined()
  })

  it("of derivations is known by its least id, in whatever order they come and whoever copied whom", () => {
    const id = (n: number) => `r${String(n).padStart(2, "0")}`
    fc.assert(
      fc.property(pairs, joined => {
        const least = bySpreading(joined)
        const expected = new Map(joined.flat().map(n => [id(n), id(least[n]!)]))
        for (const order of [joined, joined.toReversed(), joined.map(([a, b]) => [b, a] as const)]) {
          const heads = familyHeads(order.map(([exemplar, copy]) => ({ exemplar: id(exemplar), copy: id(copy) })))
          expect(new Map(heads)).toEqual(expected)
        }
      }),
    )
  })
})
