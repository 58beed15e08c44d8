// What a page that came is said to be, on a trace made by hand.

import { expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import { arrivalCard } from "./arrivals.js"
import { survey } from "./survey.js"

const trace = fixtureTrace()
const of = (siglum: string, from = trace) =>
  arrivalCard(survey(from), from.reports.find(report => report.siglum === siglum)!.id)!

test("a copy: of what, how much of it, and the gravest of what was altered", () => {
  const { takes, copies, report } = of("C")
  expect(report.origin).toBeNull()
  expect(takes).toMatchObject([
    { text: "rewrites A", decided: true, words: 71, ofReport: 0.55, grave: 4, siblings: [] },
  ])
  expect(takes[0]!.report?.siglum).toBe("A")
  expect(takes[0]!.gravest.map(({ gravity }) => gravity)).toEqual(["grave", "grave", "grave"])
  expect(copies).toEqual([])
})

test("one of several copies of what is not kept: the others, and who comes from it", () => {
  const { takes, copies } = of("A")
  expect(takes).toMatchObject([{ text: "carries NWA’s dispatch", report: null }])
  expect(takes[0]!.siblings.map(({ siglum }) => siglum)).toEqual(["B"])
  expect(copies.map(({ siglum }) => siglum)).toEqual(["C"])
})

test("an origin, and what it tells as another one", () => {
  const { takes, report, seconds } = of("D")
  expect(takes).toEqual([])
  expect(report.origin).toBe("origin")
  expect(seconds).toMatchObject([{ newsrooms: ["NWA", "Tamsel Post"], origins: 2 }])
})

test("a line of which nobody knows where it begins, told at both of its ends", () => {
  const derivations = trace.derivations.map(one =>
    one.kind === "rewrite" ? { ...one, direction: "undecided" as const } : one,
  )
  const unsure = { ...trace, derivations }
  expect(of("C", unsure).takes[0]).toMatchObject({ text: "shares a text with A; order unknown", decided: false })
  const other = of("A", unsure)
  expect(other.takes.at(-1)).toMatchObject({ text: "shares a text with C; order unknown", decided: false })
  expect(other.copies).toEqual([])
})

test("a page that has no part in the trace is not told of", () => {
  expect(arrivalCard(survey(trace), "r-elsewhere")).toBeNull()
})
