import { describe, expect, it } from "vitest"
import { reportOf } from "../../../test/reports.js"
import { readText } from "../../text/text.js"
import { findNumerals } from "./numerals.js"
import { numeralPlaces } from "./places.js"

const pages: readonly string[] = [
  "Two-thirds of the 1,234 crates, or one in five of every ten thousand, held half a million eels; a third of the ice was gone.",
  "The temperature fell to -5.5, then minus 12, and rose by .5 to −3 in the forty-second hour. About US$5m and RM7.2bn was owed.",
  "Dozens of pilots, hundreds of thousands of gulls and tens of millions of herring: the twenty-first count, and the first in 7½ years.",
  "It is five o’clock on the 3rd. “One’s own pier,” she said, “is worth ten of another’s.” A dozen cranes, an hundred lamps and ½ a rope.",
  "Three quarters of 2.5 percent (1/2 of it) went to A5 and B12. No. 9 was 4x4, and one-of-a-kind; a fifth the size of Tamsel.",
]

describe("places where numbers may begin", () => {
  it("hold every number that a search of all letters finds", () => {
    for (const language of ["en", "de"]) {
      for (const page of pages) {
        const text = readText({ ...reportOf(["A headline of the quay", page]), language })
        const words = text.report.text
        const all = findNumerals(words, language)
        expect(all.length).toBeGreaterThan(3)
        expect(findNumerals(words, language, numeralPlaces(text, words))).toEqual(all)
      }
    }
  })
})
