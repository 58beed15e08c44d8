import { describe, expect, it } from "vitest"
import { kindsIn } from "../../text/look.js"
import { tokenize } from "../../text/tokens.js"
import { lookForTimes } from "./rule.js"
import { rules } from "./rules.js"

const sentences: readonly string[] = [
  "Early on Tuesday, 5 May 2015, at 5:30 p.m. local time, and again at noon yesterday, the dredger left; it was due last week.",
  "In the third quarter of 2019 and the first half of this year’s second quarter the port lost 12 ships a month, 2014-05-06 included.",
  "The day before yesterday, two and a half years ago, and every other week since the nineties, gulls have met here daily.",
  "By the end of the year, next spring, or in the near future the pier will close for several weeks; tonight it stands.",
  "On 5/6/2015 the 21st century was over, said the mate, who now recently spent days at sea, hours before Christmas Day 2014.",
  "The past week, over the past five trading days, and that night, nineteen seventy-six was spoken of; on the 12th, too.",
  "A weekend trip later in the day, five years earlier, each May, in the 1970s and the '80s: the same day, the previous night.",
  "Summer 2013, this summer, in winter; the year-ago quarter, the quarter, the weekend, early this morning, Thursday’s talks.",
  "The 7 a.m. tide, 12 o’clock, 9am and midnight EST on Monday tomorrow; once a day, 20 dollars per hour, weekly, at present.",
]

describe("rules of times", () => {
  it("find nothing in a sentence without the kinds of words that they need", () => {
    const tried = new Set<number>()
    for (const sentence of sentences) {
      const tokens = tokenize(sentence)
      const kinds = kindsIn(lookForTimes, tokens, 0, tokens.length)
      for (const [n, { needs, pattern }] of rules.entries()) {
        pattern.lastIndex = 0
        if (!pattern.test(sentence)) continue
        tried.add(n)
        expect({ pattern: pattern.source, met: (needs & kinds) === needs }).toEqual({
          pattern: pattern.source,
          met: true,
        })
      }
    }
    expect(tried.size).toBeGreaterThan(30)
  })
})
