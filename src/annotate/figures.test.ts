import { describe, expect, it } from "vitest"
import { readPage } from "../ingest/page.js"
import { shipped } from "../knowledge.js"
import { readText } from "../text/text.js"
import { findFigures } from "./figures.js"

const figures = (text: string) => {
  const report = readPage({ path: "-", address: null, bytes: new TextEncoder().encode(text) }, shipped)
  return findFigures(readText(report)).map(f => ({ ...f, text: report.text.slice(f.start, f.end) }))
}

describe("figures", () => {
  const cases: [string, [number, number, string | null, string][]][] = [
    ["Norland emits 30% of the region's carbon.", [[30, 30, "%", "exact"]]],
    ["It holds between 15 and 60 fishing boats.", [[15, 60, "fishing boat", "between"]]],
    ["It holds anywhere from 15-60 fishing boats.", [[15, 60, "fishing boat", "between"]]],
    [
      "The fund is worth $1.3bn, up from about $900 million.",
      [
        [1.3e9, 1.3e9, "dollar", "exact"],
        [9e8, 9e8, "dollar", "about"],
      ],
    ],
    ["The bill is put at $89 to $93 billion.", [[8.9e10, 9.3e10, "dollar", "between"]]],
    ["Thieves took 1.7 million pounds in notes.", [[1.7e6, 1.7e6, "pound sterling", "exact"]]],
    ["Norland buys 2 million pounds of beef.", [[2e6, 2e6, "pound-mass", "exact"]]],
    ["At least two hundred and five people left.", [[205, 205, "people", "at-least"]]],
    ["Tens of thousands of marchers came.", [[1e4, 1e5, "marcher", "exact"]]],
    ["The Diet approved the bill by a vote of 266-150.", [[266, 150, "vote", "exact"]]],
    ["The senate passed it 81-18 on Monday.", [[81, 18, "vote", "exact"]]],
    ["Orluk, a father of seven, left.", [[7, 7, "child", "exact"]]],
    ["It needs a 60-vote majority.", [[60, 60, "vote", "exact"]]],
    ["A three-man cell was found.", [[3, 3, "man", "exact"]]],
    ["Two U.S. officials spoke.", [[2, 2, "U.S. official", "exact"]]],
    ["Six shipping and trading companies were named.", [[6, 6, "shipping and trading company", "exact"]]],
    [
      "The war killed 67 Israelis, all but three of whom served.",
      [
        [67, 67, "Israeli", "exact"],
        [3, 3, null, "exact"],
      ],
    ],
    ["The shot came from the 32nd floor.", [[32, 32, "floor", "exact"]]],
    ["He called about 30 times.", [[30, 30, "time", "about"]]],
    ["Two-thirds of voters agreed.", [[2 / 3, 2 / 3, null, "exact"]]],
  ]
  it.each(cases)("%s", (text, expected) => {
    const found = figures(text).map(f => [f.low, f.high, f.unit, f.qualifier])
    expect(found).toEqual(
      expected.map(([low, ...rest]) => [expect.closeTo(low), expect.closeTo(rest[0]), rest[1], rest[2]]),
    )
  })

  const names = [
    "The 5G network and COVID-19 rules came up.",
    "The Group of 20 met on March 5, 2021 at 8:13am.",
    "They would resume the six-party talks in 2019.",
    "A one-off meeting of the G20 was held.",
  ]
  it.each(names)("has no figure in: %s", text => {
    expect(figures(text)).toEqual([])
  })

  it("reads a decimal comma where the page's language has one", () => {
    const german =
      "Die Regierung will nach eigenen Angaben 1.250 Schiffe bauen und die Steuer um 3,5 Prozent senken, sagte der Minister am Montag in der Hauptstadt."
    expect(figures(german).map(f => f.low)).toEqual([1250, 3.5])
  })

  it("keeps the words of a size that is no number", () => {
    expect(
      figures("Thousands of marchers and several hundred guards came; 30 guards stayed.").map(f => f.vague),
    ).toEqual(["thousands", "several hundred", null])
  })

  it("tells a rise from a fall", () => {
    expect(figures("Exports rose 4% while imports fell by 2%.").map(f => f.change)).toEqual(["up", "down"])
  })
})
