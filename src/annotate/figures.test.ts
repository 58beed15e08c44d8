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

  it("tells a rise from a fall", () => {
    expect(figures("Exports rose 4% while imports fell by 2%.").map(f => f.change)).toEqual(["up", "down"])
  })
})
