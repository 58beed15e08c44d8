import fc from "fast-check"
import { expect, test } from "vitest"
import { candidatePairs, compareAllUpTo, type Features, sizesOf } from "../match/candidates.js"
import { choosing, sharing, slicing } from "./shares.js"
import type { Ground } from "./step.js"

const ground = {} as Ground

/** The pairs that slices find: `partitions` of reports, as many slices as are asked for. */
function found(reports: readonly Features[], partitions: number, slices: number): [string, string][] {
  const dealt = Array.from({ length: partitions }, (_, p) =>
    reports.flatMap((of, rank) => (rank % partitions === p ? [{ rank, slices, of }] : [])),
  )
  type Cut = { readonly slice: number }
  const cut = dealt.flatMap(part => [...(slicing.gather(part as never[], ground) as Iterable<Cut>)])
  const of = (slice: number) => cut.filter(one => one.slice === slice)
  const shared = Array.from(
    { length: slices },
    (_, slice) => sharing.run({ slices, parts: of(slice) } as never, ground) as Uint8Array[],
  )
  const sizes = reports.map(sizesOf)
  const both = {
    skipPairs: Uint32Array.from(sizes, one => one.skipPairs),
    threes: Uint32Array.from(sizes, one => one.threes),
  }
  return Array.from({ length: slices }, (_, n) => n).flatMap(n => {
    const parts = shared.map(one => one[n]!)
    const ranks = choosing.run({ sizes: both, parts } as never, ground) as number[]
    return ranks.flatMap((a, i): [string, string][] => (i % 2 ? [] : [[reports[a]!.id, reports[ranks[i + 1]!]!.id]]))
  })
}

const set = (bits: number, size: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 2 ** bits - 1 }), { minLength: 1, maxLength: size })
    .map(all => Uint32Array.from(all, one => one * 2 ** (32 - bits)).sort())

test("however reports are dealt out and features cut, the pairs are those of the index", () => {
  const pile = fc.array(fc.record({ skipPairs: set(12, 6), threes: set(9, 12) }), {
    minLength: compareAllUpTo + 1,
    maxLength: compareAllUpTo + 40,
  })
  fc.assert(
    fc.property(pile, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 7 }), (all, partitions, slices) => {
      const reports = all.map((one, n) => ({ id: `r${String(n).padStart(4, "0")}`, ...one }))
      const expected = candidatePairs(reports).map(({ a, b }) => `${a} ${b}`)
      expect(
        found(reports, partitions, slices)
          .map(pair => pair.join(" "))
          .sort(),
      ).toEqual(expected.sort())
    }),
    { numRuns: 10 },
  )
})
