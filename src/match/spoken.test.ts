// Words of others that stand without quotation marks, paragraph by paragraph.

import { expect, it } from "vitest"
import { reportOf } from "../../test/reports.js"
import { spokenIn } from "./spoken.js"

/** The paragraphs that are words of others, with what they are. */
const spoken = (...lines: readonly string[]) => {
  const report = reportOf(lines)
  return [...spokenIn(report)].sort(([x], [y]) => x - y).map(([b, as]) => [as, lines[b]])
}

const said = "The weir has been sound for forty years, and a crack of that width is no cause for alarm."
const more = "We will look at it again when the river falls."
const own = "Two divers went down on Thursday and came back with photographs."

it("what a line with a colon introduces, as long as it goes on in the first person", () => {
  expect(spoken(own, "The water board said in a statement:", said, more, own)).toEqual([
    ["release", said],
    ["release", more],
  ])
  expect(spoken(own, "Its engineer wrote on Friday:", said, own)).toEqual([["speech", said]])
})

it("nothing where the words stand in quotation marks: they are a quotation", () => {
  expect(spoken("The water board said in a statement:", `“${said}”`, own)).toEqual([])
})

it("a full statement to the end of the page", () => {
  expect(spoken(own, "The board’s full statement is below.", said, own)).toEqual([
    ["release", said],
    ["release", own],
  ])
})

it("a whole letter, from its address to its signature, and no letter without one", () => {
  expect(spoken(own, "Dear neighbours,", said, "Yours sincerely,", own).map(([, line]) => line)).toEqual([
    "Dear neighbours,",
    said,
    "Yours sincerely,",
  ])
  expect(spoken(own, "Dear neighbours,", said, own)).toEqual([])
})

it("the turns of a dialogue, and not a lone label in capitals", () => {
  const turns = ["Q: Who saw it first?", "HANNE MOLIN: A boy with a kite.", "He told nobody.", "Q: And then?"]
  expect(spoken(own, ...turns, own).map(([, line]) => line)).toEqual(turns)
  expect(spoken(own, "CORRECTION: The weir is in Eastholme.", own)).toEqual([])
})
