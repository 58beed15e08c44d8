// What the screens and the dossier say of a pile in which nobody knows which of two pages was first.

import { expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import { dossier } from "../export/dossier/dossier.js"
import type { Trace } from "../model/trace.js"
import { entryDetail } from "./entry.js"
import { found } from "./found.js"
import { headline, storyView } from "./overview.js"
import { reportCard, survey } from "./survey.js"
import { tree } from "./tree.js"

/** The fixture without its dispatch: A and B print one text, and C rewrites it. */
function undecided(): Trace {
  const trace = fixtureTrace()
  const [a, b, c] = trace.reports.map(({ id }) => id) as [string, string, string]
  const derivation = trace.derivations.find(({ copy }) => copy === c)!
  return {
    ...trace,
    reports: trace.reports.map(report => ({
      ...report,
      newsroom: report.newsroom === "NWA" ? report.outlet : report.newsroom,
    })),
    lost: [],
    derivations: [derivation, { ...derivation, exemplar: a, copy: b, kind: "identical", direction: "undecided" }],
    origins: [a, ...trace.reports.slice(3).map(({ id }) => id)],
    oneOf: { [a]: [a, b] },
    texts: [{ id: "t1", reports: [a, b] }],
    record: trace.record.map(entry => ({ ...entry, origins: [a] })),
  }
}
const view = survey(undecided())
const [a, b] = view.trace.reports as [Trace["reports"][0], Trace["reports"][0]]

test("neither is the origin: both are told as one of the two", () => {
  expect(reportCard(view, a).origin).toBe("one of 2 printings; order unknown")
  expect(reportCard(view, b)).toMatchObject({ origin: null, takes: ["the same text as A; order unknown"] })
  const { nodes } = tree(view, view.trace.stories[0]!)
  expect(nodes.filter(({ kind }) => kind === "text")).toMatchObject([{ origin: true, reports: [a.id, b.id] }])
  expect(nodes.find(({ id }) => id === a.id)).toMatchObject({
    origin: false,
    line: expect.stringContaining("one of 2 printings; order unknown"),
  })
})

test("the newsroom is one of the two", () => {
  expect(storyView(view, view.trace.stories[0]!).newsrooms).toContain("one of Marl Courier, Sound Herald")
  expect(headline(view)).toBe("5 pages · 2 stories · 3 origins · 2 newsrooms")
})

test("of what both carry either may be the origin, of what one carries alone it is", () => {
  const both = view.trace.record.find(({ reports }) => reports.includes(a.id) && reports.includes(b.id))
  const alone = view.trace.record.find(({ reports }) => reports.includes(a.id) && !reports.includes(b.id))
  const origins = (entry: Trace["record"][0] | undefined) =>
    entry && entryDetail(view, entry).readings.flatMap(({ origin }) => origin ?? [])
  if (both) expect(origins(both)).toEqual(["origin of it: one of A, B", "origin of it: one of A, B"])
  expect(origins(alone)).toContain("origin of it")
})

test("a passage that both carry has one origin, one of the two", () => {
  const { origins, newsrooms, readings } = found(view, "Fishing crews on both shores said they had not been consulted")
  expect(origins).toEqual(["one of Marl Courier, Sound Herald"])
  expect(newsrooms).toEqual(["one of Marl Courier, Sound Herald"])
  expect(readings.map(({ origin }) => origin)).toEqual(["origin of it: one of A, B", "origin of it: one of A, B"])
})

test("the dossier says it too", () => {
  const page = dossier(undecided(), { name: "Sound", fullText: false })
  expect(page).toContain("one of Marl Courier, Sound Herald")
  expect(page).toContain("one of 2 printings; order unknown")
})
