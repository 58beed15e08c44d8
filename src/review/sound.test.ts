// Corrections that cannot be followed: told from those that can, whoever wrote them, and whatever they circle through.

import { expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import type { Report } from "../model/report.js"
import type { Amendment } from "../model/review.js"
import { amendReports } from "./amend.js"
import { reference } from "./findings.js"
import { isoDate, outletSchema } from "./schema.js"
import { weigh, whyNot } from "./sound.js"

const trace = fixtureTrace()
const reports: Report[] = trace.reports.map(report => ({ ...report, intrusions: [] }))
const [a, b, c] = reports as [Report, Report, Report]
const about = (report: Report) => ({ report: reference(report), note: "", at: "2031-06-09T08:00:00Z" })
const merge = (one: Report, into: Report): Amendment => ({ ...about(one), change: "merge", into: reference(into) })
const from = (one: Report, exemplar: Report): Amendment => ({
  ...about(one),
  change: "exemplar",
  exemplar: reference(exemplar),
})
const dated = (value: string, at = "2031-06-09T08:00:00Z"): Amendment => ({ ...about(a), change: "date", value, at })
const unsound = (...amendments: Amendment[]) => weigh(amendments, reports).unsound.map(({ amendment }) => amendment)

test("of merges that lead back, the last is not followed, and a page is left", () => {
  expect(unsound(merge(a, b), merge(b, a))).toEqual([merge(b, a)])
  expect(unsound(merge(a, b), merge(b, c), merge(c, a))).toEqual([merge(c, a)])
  expect(unsound(merge(a, b), merge(b, c))).toEqual([])
  expect(unsound(merge(a, a))).toEqual([merge(a, a)])
  const { sound } = weigh([merge(a, b), merge(b, c), merge(c, a)], reports)
  expect(amendReports(reports, sound).map(({ id }) => id)).toContain(c.id)
})

test("a page said to be another printing of one that is not here stays; one set aside, or in the rest of the pile, is known", () => {
  const gone = { ...b, id: "gone", path: "gone.html", address: null, text: "Other words." }
  expect(unsound(merge(a, gone))).toEqual([merge(a, gone)])
  expect(weigh([merge(a, gone)], reports, false).unsound).toEqual([])
  expect(unsound({ ...about(gone), change: "exclude" }, merge(a, gone))).toEqual([])
})

test("a circle of exemplars is one over however many pages, and by whatever name they are meant", () => {
  const byPlace = (report: Report) => ({ ...reference(report), id: "", text: "" })
  const byHand: Amendment = { ...about(c), change: "exemplar", report: byPlace(c), exemplar: byPlace(a) }
  expect(unsound(from(a, b), from(b, c), byHand)).toEqual([byHand])
  expect(unsound(from(a, b), from(b, c))).toEqual([])
  // Said otherwise since: the later word counts.
  expect(unsound(from(a, b), from(a, c), from(b, a))).toEqual([])
})

test("a date that had not come is none, but in a pile of a later time than the clock’s", () => {
  expect(unsound(dated("2099"), dated("2031-06-12"))).toHaveLength(2)
  expect(unsound(dated("2031-06-09"), dated("2031-06-10"), dated("2031"))).toEqual([])
  const [, latest] = [a, b].map(({ published }) => published!.value.slice(0, 10)).toSorted()
  expect(unsound(dated(latest!, "2026-01-01T00:00:00Z"))).toEqual([])
})

test("what is in no calendar, and a name without letters, is no value", () => {
  for (const value of [
    "2031-02-30",
    "2031-13",
    "0000",
    "2031-06-04T25:00Z",
    "2031-06-04T08:61",
    "2031-06-04T08:00+99:00",
  ])
    expect(isoDate.safeParse(value).success, value).toBe(false)
  for (const value of ["2031", "2031-06", "2028-02-29", "2031-06-04T08:00+02:00"])
    expect(isoDate.safeParse(value).success, value).toBe(true)
  for (const value of ["", " ", "\u200b", "—"]) expect(outletSchema.safeParse(value).success).toBe(false)
})

test("a report is not made the copy of one that comes from it, and may be where that is said to come from elsewhere", () => {
  const arrow = { exemplar: a.id, copy: c.id }
  expect(whyNot([from(a, c)], [from(a, c)], reports, [arrow])).toContain("correct first where it comes from")
  const free: Amendment = { ...about(c), change: "exemplar", exemplar: null }
  const both = [free, from(a, c)]
  expect(whyNot(both, both, reports, [arrow])).toBeNull()
})

test("one page is corrected, and not its namesake in another folder", () => {
  const twins = [
    { ...a, path: "north/page.html", address: null },
    { ...b, path: "south/page.html", address: null },
  ]
  const left = amendReports(twins, [merge(twins[0]!, twins[1]!)])
  expect(left.map(({ path }) => path)).toEqual(["south/page.html"])
})
