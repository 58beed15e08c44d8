import fc from "fast-check"
import { expect, test } from "vitest"
import { common, count, lacking, union } from "./bits.js"

const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 })))
  .map(pairs => [Uint8Array.from(pairs, ([x]) => x), Uint8Array.from(pairs, ([, y]) => y)] as const)

test("what two rows have together is what both have, and what each has alone", () => {
  fc.assert(
    fc.property(rows, ([x, y]) => {
      expect(count(union(x, y))).toBe(common(x, y) + lacking(x, y) + lacking(y, x))
      expect(lacking(x, x)).toBe(0)
      expect(count(union(x, x))).toBe(count(x))
    }),
  )
})
