import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { overlap } from "../model/span.js"
import { tokensTouching } from "./places.js"
import { tokenize } from "./tokens.js"

const text = "The sluices leak, Holt said; “we knew”, he went on. The town paid."
const tokens = tokenize(text)

describe("tokens that a place touches", () => {
  it("are those that have anything in common with it", () => {
    const place = fc.integer({ min: 0, max: text.length - 1 })
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: text.length }), (start, length) => {
        const span = { start, end: start + length }
        const { from, to } = tokensTouching(tokens, span)
        expect(tokens.slice(from, to)).toEqual(tokens.filter(token => overlap(token, span) > 0))
      }),
    )
  })
})
