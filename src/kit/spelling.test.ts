import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { editDistance, houseForm, lettersOf, looseForm, oneLetterAway, unaccented } from "./spelling.js"

const letters = ["a", "b", "c"] as const
const words = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 })

/** All words that one change makes of a word: a letter changed, put in, left out; with `turned` two neighbours, too. */
function changed(word: string, turned: boolean): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)]
    for (const letter of letters) found.add(before + letter + after)
    if (after === "") continue
    found.add(before + after.slice(1))
    for (const letter of letters) found.add(before + letter + after.slice(1))
    if (turned && after.length > 1) found.add(before + after[1]! + after[0]! + after.slice(2))
  }
  found.delete(word)
  return found
}

describe("how far two words are apart", () => {
  it("one letter away is what one change makes, turned neighbours among them", () => {
    fc.assert(
      fc.property(words, words, (x, y) => {
        expect(oneLetterAway(x, y)).toBe(changed(x, true).has(y))
      }),
    )
    fc.assert(
      fc.property(words, fc.nat(), (x, n) => {
        const near = [...changed(x, true)]
        expect(oneLetterAway(x, near[n % near.length]!)).toBe(true)
      }),
    )
  })

  it("edit distance is the fewest changes", () => {
    fc.assert(
      fc.property(words, words, (x, y) => {
        let reach = new Set([x])
        let steps = 0
        for (; steps < 3 && !reach.has(y); steps++) reach = new Set([...reach].flatMap(one => [...changed(one, false)]))
        if (reach.has(y)) expect(editDistance(x, y)).toBe(steps)
        else expect(editDistance(x, y)).toBeGreaterThan(3)
        expect(editDistance(x, y)).toBe(editDistance(y, x))
      }),
      { numRuns: 60 },
    )
  })
})

describe("forms of a word", () => {
  it("no house changes the letter that a word begins with", () => {
    const ends = fc.constantFrom("", "our", "ours", "oured", "ised", "isation", "tre", "tres", "lled", "lling")
    fc.assert(
      fc.property(words, ends, (x, end) => {
        expect(houseForm(x + end)[0]).toBe((x + end)[0])
      }),
    )
    const listed = "advisor toward program ok grey defense offense license catalog dialog among while".split(" ")
    for (const word of listed) expect(houseForm(word)[0]).toBe(word[0])
  })

  it("houses of two countries meet in one form", () => {
    for (const [x, y] of [
      ["colour", "color"],
      ["privatised", "privatized"],
      ["centres", "centers"],
      ["travelled", "traveled"],
    ] as const) {
      expect(houseForm(x), x).toBe(houseForm(y))
      expect(looseForm(x), x).toBe(looseForm(y))
    }
    expect(houseForm("advisor")).toBe(houseForm("adviser"))
    expect(houseForm("our")).toBe("our")
    // The loose form takes for one what may be two: it is asked only to clear a word of being a slip.
    expect(looseForm("mouth")).toBe(looseForm("moth"))
    expect(houseForm("mouth")).not.toBe(houseForm("moth"))
  })

  it("signs and capitals fall off, letters of any script stay", () => {
    expect(unaccented("Sánchez")).toBe("Sanchez")
    expect(lettersOf("O’Brien-Ågren 2 (李)")).toBe("obrienågren2李")
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), text => {
        expect(lettersOf(lettersOf(text))).toBe(lettersOf(text))
      }),
    )
  })
})
