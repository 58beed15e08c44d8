import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { byCodeUnit } from "../model/identity.js"
import { candidatePairs, type Features } from "./candidates.js"
import { type FeatureSet, sharedFeatures, sortedPostings } from "./features.js"

const setOf = (values: readonly number[]): FeatureSet => Uint32Array.from(new Set(values)).sort()
const feature = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 0xffffffff }))
const sets = fc.array(fc.array(feature, { maxLength: 20 }).map(setOf), { maxLength: 30 })

describe("postings", () => {
  it("stand as sorting them as pairs would set them", () => {
    fc.assert(
      fc.property(sets, given => {
        const plain = given.flatMap((set, n) => [...set].map(value => [value, n] as const))
        plain.sort((x, y) => x[0] - y[0] || x[1] - y[1])
        const { features, holders } = sortedPostings(given)
        expect([...features].map((value, p) => [value, holders[p]!])).toEqual(plain)
      }),
    )
  })
})

/** All pairs held against one another, feature by feature: what the index must find where no feature is frequent. */
function plainly(reports: readonly Features[]) {
  const ordered = [...reports].sort((x, y) => byCodeUnit(x.id, y.id))
  return ordered.flatMap((a, i) =>
    ordered.slice(i + 1).flatMap(b => {
      const threes = sharedFeatures(a.threes, b.threes)
      const shared = 2 * sharedFeatures(a.skipPairs, b.skipPairs) + threes
      const most = Math.min(...[a, b].map(of => 2 * of.skipPairs.length + of.threes.length))
      const called = shared >= Math.max(4, 0.03 * most)
      const enough = threes >= 0.3 * Math.min(a.threes.length, b.threes.length)
      return shared > 0 && (called || enough) ? [{ a: a.id, b: b.id, shared }] : []
    }),
  )
}

it("candidates are those that holding all pairs against one another finds", () => {
  // More reports than are compared all; the fillers share a feature with nobody.
  const fillers = Array.from({ length: 300 }, (_, n) => ({
    id: `f${n}`,
    skipPairs: setOf([]),
    threes: setOf([1e6 + 2 * n, 1e6 + 2 * n + 1]),
  }))
  fc.assert(
    fc.property(sets, sets, (x, y) => {
      const some = x.map((threes, n) => ({ id: `r${n}`, threes, skipPairs: y[n] ?? setOf([]) }))
      const pile = [...some, ...fillers].filter(({ threes, skipPairs }) => threes.length > 0 || skipPairs.length > 0)
      const expected = pile.length > 300 ? plainly(pile) : candidatePairs(pile)
      expect(candidatePairs(pile)).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})
