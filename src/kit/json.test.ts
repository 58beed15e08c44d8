// JSON in pieces has the bytes of `JSON.stringify`, its plain version, and no piece is larger than an element.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { gathered, jsonPieces } from "./json.js"

describe("JSON in pieces", () => {
  it("is what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, depth) => {
        expect([...jsonPieces(value, depth)].join("")).toBe(JSON.stringify(value, null, 2))
      }),
    )
  })

  it.each([
    [{}],
    [[]],
    [{ a: undefined }],
    [{ a: undefined, b: [{ c: "two\nlines" }, {}, []] }],
    [{ a: { b: { c: [1, null] } } }],
    [null],
    ["a"],
    [[undefined, 1]],
  ])("writes %j alike", value => {
    expect([...jsonPieces(value)].join("")).toBe(JSON.stringify(value, null, 2))
  })

  it("gives an element of a list a piece of its own", () => {
    const list = Array.from({ length: 100 }, (_, i) => ({ text: "x".repeat(1000), i }))
    const longest = Math.max(...[...jsonPieces({ list })].map(({ length }) => length))
    expect(longest).toBeLessThan(1100)
  })
})

describe("pieces", () => {
  it("are gathered until they are worth a write, and none is lost", () => {
    const pieces = Array.from({ length: 200 }, (_, i) => `${i} `.repeat(400))
    const chunks = [...gathered(pieces)]
    expect(chunks.join("")).toBe(pieces.join(""))
    expect(chunks.length).toBeLessThan(12)
    expect([...gathered([])]).toEqual([])
  })
})
