import fc from "fast-check"
import { expect, test } from "vitest"
import { products, type Vector } from "./vectors.js"

/** The plain version: maps, added up in the order of the shorter one. */
function plain(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0)
  return sum
}

const stems = 40
const vector = fc
  .uniqueArray(fc.integer({ min: 0, max: stems - 1 }), { maxLength: 20 })
  .chain(own => fc.tuple(fc.constant(own), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20 })))
  .map(
    ([own, weights]): Vector => ({
      stems: Int32Array.from(own),
      weights: Float64Array.from(weights.slice(0, own.length)),
    }),
  )

test("products of vectors are the plain ones to the last bit, in whatever order they are asked for", () => {
  const asMap = ({ stems: own, weights }: Vector) => new Map([...own].map((stem, i) => [stem, weights[i]!]))
  fc.assert(
    fc.property(fc.array(vector, { minLength: 2, maxLength: 6 }), all => {
      const product = products(stems)
      for (const a of all) for (const b of all) expect(product(a, b)).toBe(plain(asMap(a), asMap(b)))
    }),
    { numRuns: 200 },
  )
})
