import { describe, expect, test } from "vitest"
import type { Dated } from "../model/time.js"
import { readingOfPages } from "./signs/fixture.js"

const line = "The lower dam will be opened by Monday."
const at = (value: string, doubt?: string): Dated => ({
  value,
  precision: value.includes("T") ? "minute" : "day",
  basis: "meta",
  ...(doubt ? { doubt } : {}),
})
const page = (published: Dated | null, outlet = "Tilse Post", updated: Dated | null = null) => ({
  lines: [line],
  given: { published, updated, outlet },
})
const clocks = (a: ReturnType<typeof page>, b: ReturnType<typeof page>) => readingOfPages(a, b).clocks

describe("the dates of two kin", () => {
  test("are instants, in whatever zones: 11:30 in Berlin is before 10:00 in London", () => {
    const found = clocks(page(at("2031-06-03T11:30+02:00")), page(at("2031-06-03T10:00Z"), "Valley Voice"))
    expect(found).toMatchObject({ earlier: 1, by: "minute", hours: 0.5, ofOneOutlet: false })
  })

  test("of a day say nothing within the day, and a clock without a zone is anywhere's", () => {
    expect(clocks(page(at("2031-06-03")), page(at("2031-06-03T10:00Z"), "Valley Voice"))).toMatchObject({ earlier: 0 })
    expect(clocks(page(at("2031-06-03T08:00")), page(at("2031-06-03T10:00Z"), "Valley Voice"))).toMatchObject({
      earlier: 0,
    })
  })

  test("are of one clock on one outlet's pages", () => {
    expect(clocks(page(at("2031-06-03T08:00")), page(at("2031-06-03T10:00")))).toMatchObject({
      earlier: 1,
      ofOneOutlet: true,
    })
  })

  test("in doubt or unknown say nothing", () => {
    const doubted = page(at("2031-06-01", "crawl date"), "Valley Voice")
    expect(clocks(doubted, page(at("2031-06-03")))).toMatchObject({ earlier: 0, by: "nothing", hours: 0 })
    expect(clocks(page(null, "Valley Voice"), page(at("2031-06-03")))).toMatchObject({ earlier: 0, by: "nothing" })
  })

  test("of a page that was changed since: as it stands it is not surely the older", () => {
    const changed = page(at("2031-06-01"), "Valley Voice", at("2031-06-09"))
    expect(clocks(changed, page(at("2031-06-03")))).toMatchObject({ earlier: 1, stoodEarlier: 0 })
    expect(clocks(page(at("2031-06-03")), changed)).toMatchObject({ earlier: -1, stoodEarlier: 0 })
  })
})
