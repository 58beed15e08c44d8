// A person's corrections, applied: each does what it says, says whose it is, and never makes a circle.

import { expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import type { Report } from "../model/report.js"
import type { Amendment } from "../model/review.js"
import { amendReports, amendStemma } from "./amend.js"
import { reference } from "./findings.js"

const trace = fixtureTrace()
const reports: Report[] = trace.reports.map(report => ({ ...report, intrusions: [] }))
const [a, b, c, d] = trace.reports as [(typeof trace.reports)[0], ...typeof trace.reports]
const about = (report: typeof a) => ({ report: reference(report), note: "", at: "2031-06-09T08:00:00Z" })

test("excluded and merged reports are left out", () => {
  const amendments: Amendment[] = [
    { ...about(d!), change: "exclude" },
    { ...about(b!), change: "merge", into: reference(a) },
  ]
  expect(amendReports(reports, amendments).map(report => report.id)).toEqual([a.id, c!.id, trace.reports[4]!.id])
})

test("date and outlet are a reader's, and say so", () => {
  const [amended] = amendReports(reports, [
    { ...about(a), change: "date", value: "2031-06-02" },
    { ...about(a), change: "outlet", value: "Marl Evening Courier" },
  ])
  expect(amended?.published).toEqual({ value: "2031-06-02", precision: "day", basis: "a reader's correction" })
  expect(amended?.outlet).toBe("Marl Evening Courier")
})

test("a reader's outlet overrules the one of the user's list, and its basis is the reader's", () => {
  const listed = { ...reports[0]!, outlet: "Marl Post", outletBasis: "outlets.csv, line 2; read as Marl Courier" }
  const [amended] = amendReports([listed], [{ ...about(a), change: "outlet", value: "Marl Evening Courier" }])
  expect(amended).toMatchObject({ outlet: "Marl Evening Courier", outletBasis: "a reader's correction" })
})

test("a report is found again by its text when its id and place changed", () => {
  const renamed = { ...reports[3]!, id: "other", path: "elsewhere.html", address: null }
  expect(amendReports([renamed], [{ ...about(d!), change: "exclude" }])).toEqual([])
})

test("another exemplar replaces the arrow; none makes an origin", () => {
  const stemma = { ...trace }
  const moved = amendStemma(stemma, reports, [{ ...about(c!), change: "exemplar", exemplar: reference(b!) }])
  expect(moved.derivations.filter(one => one.copy === c!.id).map(one => one.exemplar)).toEqual([b!.id])
  expect(moved.derivations.at(-1)?.evidence[0]?.kind).toBe("reader")
  const freed = amendStemma(stemma, reports, [{ ...about(c!), change: "exemplar", exemplar: null }])
  expect(freed.origins).toContain(c!.id)
})

test("an arrow that would close a circle is left out", () => {
  const circle = amendStemma(trace, reports, [{ ...about(a), change: "exemplar", exemplar: reference(c!) }])
  expect(circle.derivations).toEqual(trace.derivations)
})
