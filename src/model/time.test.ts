// Which of two dates is the earlier, as far as that is sure.

import { describe, expect, it } from "vitest"
import { earlierOf, inUtc } from "./time.js"

describe("dates compared", () => {
  it.each<[string, string, boolean, -1 | 0 | 1]>([
    // Instants, whatever their zones.
    ["2031-05-02T18:00+09:00", "2031-05-02T11:30Z", true, -1],
    ["2031-05-02T18:00+09:00", "2031-05-02T11:30Z", false, -1],
    ["2031-05-02T23:30-05:00", "2031-05-03T01:00Z", false, 1],
    ["2031-05-02T18:00+09:00", "2031-05-02T09:00Z", false, 0],
    // Without zones: one outlet has one clock, two have a day's slack.
    ["2031-05-02T09:00", "2031-05-02T11:30", true, -1],
    ["2031-05-02T09:00", "2031-05-02T11:30", false, 0],
    ["2031-05-02", "2031-05-03", true, -1],
    ["2031-05-02", "2031-05-03", false, -1],
    ["2031-05-02T20:00", "2031-05-03", false, 0],
    ["2031-05-02T20:00", "2031-05-04", false, -1],
    ["2031-05-04T12:00Z", "2031-05-02", true, 1],
    ["2031-05-03T08:00Z", "2031-05-02", false, 0],
    // As far as both are precise.
    ["2031-05", "2031-05-17", true, 0],
    ["2031-04", "2031-05-17", true, -1],
    ["2030", "2031-05-17T08:13", false, -1],
    ["2031-W20", "2031-05-17", true, 0],
  ])("%s and %s, of one clock: %s", (first, second, ofOneClock, earlier) => {
    expect(earlierOf(first, second, ofOneClock)).toBe(earlier)
    expect(earlierOf(second, first, ofOneClock)).toBe(earlier === 0 ? 0 : -earlier)
  })
  it("sorts as instants do", () => {
    const dates = ["2031-05-02T11:30Z", "2031-05-02T18:00+09:00", "2031-05-02T06:00-04:00", "2031-05-02"]
    expect(dates.toSorted((a, b) => (inUtc(a) < inUtc(b) ? -1 : 1))).toEqual([
      "2031-05-02",
      "2031-05-02T18:00+09:00",
      "2031-05-02T06:00-04:00",
      "2031-05-02T11:30Z",
    ])
  })
})
