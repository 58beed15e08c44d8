// The dossier says what the trace says, shows hostile markup as text, and asks for nothing.

import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { fixtureTrace } from "../../../test/fixture.js"
import { hostileTrace, hostileWords } from "../../../test/hostile.js"
import { noReview } from "../../model/review.js"
import { judge, withMarks } from "../../review/marks.js"
import { dossier } from "./dossier.js"
import { style, styleDigest } from "./style.js"

const trace = fixtureTrace()
const page = dossier(trace, { name: "sound", fullText: false })

test("the policy names the stylesheet's digest", () => {
  expect(styleDigest).toBe(`sha256-${createHash("sha256").update(style).digest("base64")}`)
  expect(page).toContain(styleDigest)
})

test("is headed unreviewed until findings are marked, and then says how many of the grave ones, and by whom", () => {
  expect(page).toContain("Machine-made, unreviewed.")
  const id = trace.record[0]!.id
  const review = judge(noReview, trace, id, { verdict: "right", note: "seen <b>", by: "AB" }, "2031-06-09")!
  const reviewed = dossier(withMarks(trace, review.marks), { name: "sound", fullText: false })
  expect(reviewed).not.toContain("Machine-made, unreviewed.")
  expect(reviewed).toMatch(/0 of \d+ grave findings checked, and 1 other by AB/)
  expect(reviewed).toContain("marked right: seen &lt;b&gt;")
})

test("holds every report, arrow and entry, but whole texts only when asked for", () => {
  for (const report of trace.reports) expect(page).toContain(report.title)
  expect(page).toContain("NWA’s dispatch")
  expect(page).toContain("both quotations lost their marks")
  const unquoted = "The two states have argued over the sound since the dredging dispute of 2019."
  expect(page).not.toContain(unquoted)
  expect(dossier(trace, { name: "sound", fullText: true })).toContain(unquoted)
})

test("tells how things went on, and what of it is inferred", () => {
  expect(page).toContain("How things went on")
  expect(page).toContain("restated (inferred)")
})

test("asks for nothing and runs nothing", () => {
  expect(page).not.toMatch(/<script|<img|<link|<iframe|@import|url\(|\son\w+=|href=|src=/)
})

test("shows hostile markup as text, wherever it stands", () => {
  const hostile = dossier(hostileTrace(), { name: "<script>alert(1)</script>", fullText: true })
  expect(hostile).not.toMatch(/<script|<img|<svg|<iframe|javascript:[^&]*"\s*>/)
  expect(hostile).toContain("&lt;script&gt;")
  for (const words of hostileWords)
    expect(hostile).toContain(
      words.replace(/[<>&"']/g, mark => `&${{ "<": "lt", ">": "gt", "&": "amp", '"': "quot", "'": "#39" }[mark]};`),
    )
})
