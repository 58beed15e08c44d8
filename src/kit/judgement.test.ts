import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { shipped } from "../knowledge.js"
import { mostOdds, oddsOf } from "./judgement.js"

const judgement = shipped.pairs.kin
const width = judgement.linear.weights.length
const rows = fc.array(fc.double({ min: 0, max: 6, noNaN: true }), { minLength: width, maxLength: width })

describe("the most that a judgement can say", () => {
  it("is what no row between two others exceeds", () => {
    fc.assert(
      fc.property(
        rows,
        rows,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: width, maxLength: width }),
        (x, y, at) => {
          const [least, most] = [
            x.map((value, k) => Math.min(value, y[k]!)),
            x.map((value, k) => Math.max(value, y[k]!)),
          ]
          const between = least.map((low, k) => Math.min(most[k]!, low + at[k]! * (most[k]! - low)))
          expect(mostOdds(judgement, least, most)).toBeGreaterThanOrEqual(oddsOf(judgement, between) - 1e-9)
        },
      ),
    )
  })

  it("is what it says of a row where nothing is left open", () => {
    fc.assert(
      fc.property(rows, row => {
        expect(mostOdds(judgement, row, row)).toBeCloseTo(oddsOf(judgement, row), 9)
      }),
    )
  })
})
