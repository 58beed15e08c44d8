import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { allWords, numberOf, stringTable } from "./string-table.js"

const word = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("é", "peã", "año", "🌊", "the"))

describe("a table of words", () => {
  it("has each of its words by its number, and no other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, other) => {
        const table = stringTable(words)
        expect(allWords(table)).toEqual(words)
        expect(words.map(one => numberOf(table, one))).toEqual([...words.keys()])
        expect(numberOf(table, other)).toBe(words.indexOf(other))
      }),
    )
  })
})
