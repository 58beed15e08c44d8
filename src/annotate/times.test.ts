import { describe, expect, it } from "vitest"
import { readPage } from "../ingest/page.js"
import { shipped } from "../knowledge.js"
import { readText } from "../text/text.js"
import { findTimes } from "./times.js"

const times = (text: string, published: string | null) => {
  const report = readPage({ path: "-", address: null, bytes: new TextEncoder().encode(text) }, shipped)
  const dated = {
    ...report,
    published: published === null ? null : ({ value: published, precision: "day", basis: "meta" } as const),
  }
  return findTimes(readText(dated)).map(t => ({ ...t, text: report.text.slice(t.start, t.end) }))
}

describe("times of a report of Thursday, 18 March 2021", () => {
  const cases: [string, string | null][] = [
    ["Gov. Jan Ostrow called it a bad bargain on Monday.", "2021-03-15"],
    ["At 1400 GMT on 24 February they met.", "2021-02-24"],
    ["They met on Tuesday.", "2021-03-16"],
    ["The court closed last August.", "2020-08"],
    ["They met in November at the coast.", "2020-11"],
    ["It shut on Friday night.", "2021-03-12TNI"],
    ["The law dates from the early 1970s.", "197"],
    ["They will be neutral no later than 2050.", "2050"],
    ["The session could open as early as April 22.", "2021-04-22"],
    ["They talked for three days.", "P3D"],
    ["She left two weeks ago.", "2021-W09"],
    ["He arrived yesterday.", "2021-03-17"],
    ["Prices fell in the third quarter of 2019.", "2019-Q3"],
    ["The panel meets every Monday.", "XXXX-WXX-1"],
    ["She was ordered to leave by April.", "2021-04"],
    ["The money lasts through April 8.", "2021-04-08"],
    ["They agreed to buy the mill in May.", "2021-05"],
    ["The offer had been due to expire Friday.", "2021-03-12"],
    ["A service planned at the abbey for Friday was called off.", "2021-03-12"],
    ["They agreed to reopen the port Monday.", "2021-03-15"],
    ["On Friday, the league plans to show the film.", "2021-03-19"],
    ["Norland early Friday fired two shots.", "2021-03-19"],
    ["She put off a weekend trip to the coast.", "2021-W11-WE"],
    ["It could even be the 21st.", "2021-03-21"],
    ["He was sent away for weeks.", "PXW"],
  ]
  it.each(cases)("%s", (text, value) => {
    expect(times(text, "2021-03-18").map(t => t.value)).toEqual([value])
  })

  it("takes a name for no month", () => {
    expect(times("Theresa May left the hall.", "2021-03-18")).toEqual([])
  })

  it("reads dates of figures in the order that the page prints", () => {
    const read = (text: string) => times(text, null).map(t => t.value)
    expect(read("It burned on 01/02/2010 and was sold on 23/04/2010.")).toEqual(["2010-02-01", "2010-04-23"])
    expect(read("It burned on 01/02/2010 and was sold on 04/23/2010.")).toEqual(["2010-01-02", "2010-04-23"])
  })

  it("reads a deadline's qualifier", () => {
    const qualifiers = ["before 2060", "by 2060", "no later than 2060", "since 2060"].map(
      phrase => times(`They act ${phrase}.`, null)[0]?.qualifier,
    )
    expect(qualifiers).toEqual(["before", "by", "by", "since"])
  })

  it("has the same day be the last day told of, whatever years stand between", () => {
    const told = times("They met on Tuesday. He was born in 1979. She left on the same day.", "2021-03-18")
    expect(told.map(t => t.value)).toEqual(["2021-03-16", "1979", "2021-03-16"])
  })

  it("hangs what is past from the last day told of that is past", () => {
    const text = "On Tuesday he wrote that the feast would be on May 12. Less than 24 hours later he called it off."
    expect(times(text, "2021-03-18").map(t => t.value)).toEqual(["2021-03-16", "2021-05-12", "2021-03-17"])
  })

  it("leaves open what has nothing to stand on", () => {
    expect(times("They met on Tuesday.", null)).toMatchObject([{ value: null, basis: "open" }])
    expect(times("They met on March 5.", null)).toMatchObject([{ value: "XXXX-03-05", basis: "open" }])
  })
})
