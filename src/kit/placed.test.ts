// What touches a stretch is found as by looking at everything.

import fc from "fast-check"
import { expect, test } from "vitest"
import { overlapsAny } from "../model/span.js"
import { placed } from "./placed.js"

const span = fc.tuple(fc.nat(3000), fc.nat(900)).map(([start, length]) => ({ start, end: start + length }))

test("finds what a look at everything finds, in its order", () => {
  fc.assert(
    fc.property(fc.array(fc.array(span, { maxLength: 3 }), { maxLength: 20 }), span, (things, asked) => {
      const all = things.flatMap((pieces, i) => (overlapsAny(pieces, asked) ? [i] : []))
      expect(placed(things).touching(asked)).toEqual(all)
      const one = placed()
      for (const pieces of things) one.add(pieces)
      expect(one.touching(asked)).toEqual(all)
    }),
  )
})
