import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ngrams, wordsOf } from "./words.js"
import { numberWords, runsAmong } from "./numbered-words.js"

/** The definition, read plainly. */
function plainWords(text: string, most: number): string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}_]+/gu)].slice(0, most).map(match => match[0])
}

const sign = fc.constantFrom(..."aBÄß7_ .,-'’\u0301東ิ\u{1d4d0}\u{1f600}\ud83d\ude00İ\u00a0\n")
const line = fc.oneof(fc.string({ unit: sign, maxLength: 40 }), fc.string({ unit: "binary", maxLength: 20 }))

describe("words", () => {
  it("are runs of letters, digits and marks of any script", () => {
    expect(wordsOf("The Pier’s 2nd café, 東京…", 9)).toEqual(["the", "pier", "s", "2nd", "café", "東京"])
    expect(wordsOf("one two three", 2)).toEqual(["one", "two"])
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 6 }), (text, most) => {
        expect(wordsOf(text, most)).toEqual(plainWords(text, most))
      }),
    )
  })
})

describe("numbered words", () => {
  const words = fc.array(fc.array(fc.constantFrom("pier", "ferry", "the", "old"), { maxLength: 9 }), { maxLength: 8 })

  it("have runs that are alike where their words are", () => {
    fc.assert(
      fc.property(words, blocks => {
        const numbers = new Map<string, number>()
        const runs = numberWords(blocks).runs.map(own => [...own])
        const plain = blocks.map(own =>
          ngrams(own).map(run => numbers.get(run) ?? numbers.set(run, numbers.size).size - 1),
        )
        expect(runs).toEqual(plain)
      }),
    )
  })

  it("tell which runs another text has", () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.constantFrom("pier", "ferry", "the", "quay"), { maxLength: 9 }),
        (blocks, text) => {
          const numbered = numberWords(blocks)
          const among = runsAmong(numbered, text)
          const plain = new Set(ngrams(text))
          for (const [i, own] of blocks.entries())
            expect([...numbered.runs[i]!].map(run => among[run] === 1)).toEqual(ngrams(own).map(run => plain.has(run)))
        },
      ),
    )
  })
})
