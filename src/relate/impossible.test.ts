// A date that cannot be: only where a decided line says so, by more than a day, and never where a reader set it.

import { describe, expect, test } from "vitest"
import type { Dated } from "../model/time.js"
import { type Dateable, impossibleDates } from "./impossible.js"

const at = (value: string, more: Partial<Dated> = {}): Dated => ({ value, precision: "day", basis: "meta", ...more })
const page = (id: string, published: Dated | null, updated: Dated | null = null): Dateable => ({
  id,
  published,
  updated,
})
const line = (exemplar: string, copy: string, direction: "decided" | "undecided" = "decided") => ({
  exemplar,
  copy,
  direction,
})
const found = (reports: readonly Dateable[], lines: readonly ReturnType<typeof line>[]) =>
  [...impossibleDates(reports, lines, "a reader's correction")].map(([id, { date, report }]) => [
    id,
    date.value,
    report,
  ])

describe("a copy that is dated before its exemplar", () => {
  const source = page("source", at("2031-06-14"))
  const pair = (copy: Dateable, direction?: "undecided") => found([source, copy], [line("source", copy.id, direction)])

  test("has a date that cannot be, and of what it carries words is said", () => {
    expect(pair(page("copy", at("2031-06-03")))).toEqual([["copy", "2031-06-14", "source"]])
  })
  test("may have it where the direction is not known", () => {
    expect(pair(page("copy", at("2031-06-03")), "undecided")).toEqual([])
  })
  test.each([
    ["a day is a zone, or a page set up late", at("2031-06-13")],
    ["a clock in another zone", at("2031-06-13T09:00+09:00")],
    ["a month may be all of it", at("2031-06")],
    ["a reader's date is believed", at("2031-06-03", { basis: "a reader's correction" })],
  ])("may have it: %s", (_, published) => {
    expect(pair(page("copy", published))).toEqual([])
  })
  test("may have it where the page was changed since", () => {
    expect(pair(page("copy", at("2031-06-03"), at("2031-06-15")))).toEqual([])
  })
  test("may have it where the exemplar's own is in doubt", () => {
    const unsure = page("source", at("2031-06-14", { doubt: "crawl date" }))
    expect(found([unsure, page("copy", at("2031-06-03"))], [line("source", "copy")])).toEqual([])
  })
})

test("what a page carries through others counts, and what is refuted counts for none below", () => {
  const pages = [
    page("copy", at("2031-06-05")),
    page("undated", null),
    page("source", at("2031-06-14")),
    page("between", at("2031-06-01")),
    page("last", at("2031-06-04")),
  ]
  const lines = [line("undated", "copy"), line("source", "undated"), line("source", "between"), line("between", "last")]
  expect(found(pages, lines)).toEqual([
    ["copy", "2031-06-14", "source"],
    ["between", "2031-06-14", "source"],
    ["last", "2031-06-14", "source"],
  ])
})

test("of several exemplars the latest counts, and a long line of descent is gone up whole", () => {
  const chain = Array.from({ length: 20_000 }, (_, n) => page(`p${n}`, n === 0 ? at("2031-06-14") : null))
  const lines = chain.slice(1).map(({ id }, n) => line(`p${n}`, id))
  const early = page("early", at("2031-06-02"))
  const more = [line("p19999", "copy"), line("early", "copy")]
  const copy = page("copy", at("2031-06-10"))
  expect(found([copy, early, ...chain.toReversed()], [...lines, ...more])).toEqual([["copy", "2031-06-14", "p0"]])
})
