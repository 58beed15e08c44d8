// Nothing that a page or a pile may hold fills the stack: long chains of names, marks in marks, elements in elements,
// objects in objects, folders in folders, and lines of descent through thousands of copies.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { paint } from "../src/cli/print/paint.js"
import { printTrace } from "../src/cli/print/trace.js"
import { dossierOf } from "./dossier.js"
import { ingest, readPage, tracePile } from "../src/index.js"
import { drawFamily } from "../src/kit/drawing/family.js"
import { allOpened } from "../src/kit/drawing/shown.js"
import { greatest, least } from "../src/kit/extremes.js"
import { digest } from "../src/model/identity.js"
import type { Report } from "../src/model/report.js"
import type { Trace } from "../src/model/trace.js"
import { amendStemma } from "../src/review/amend.js"
import { reference } from "../src/review/findings.js"
import { survey } from "../src/view/survey.js"
import { tree } from "../src/view/tree.js"
import { smallTrace } from "./small-trace.js"

const opening =
  "Members sign a letter\n\nThe list of members who signed the letter on Monday in Port Lumen, officials said.\n\n"
const read = (text: string, form: "html" | "text" = "text"): Report =>
  readPage({ path: `page.${form}`, address: null, bytes: new TextEncoder().encode(text), form })

describe("one page", () => {
  test.each([
    "Ann and ",
    "Ann Example and ",
    "Bank of Ann and ",
    "A for B and C ",
    "Members' ",
    "Ann Example, ",
    "Ann de ",
    "Jean-",
    "Ann & ",
  ])("a chain of names: %s× 3,000", async unit => {
    const page = read(`${opening}${unit.repeat(3000)}Bo Example signed it.\n`)
    expect((await tracePile([page])).reports).toHaveLength(1)
  })

  test.each(["“", "‘", "(“", "„", "«", "“a ‘b "])("marks in marks: %s× 800", async mark => {
    const page = read(`${opening}${mark.repeat(800)}We agree,${"”".repeat(800)} said Ann Example.\n`)
    expect((await tracePile([page])).reports).toHaveLength(1)
  })

  test.each(["<div>", "<blockquote>", "<ul><li>", "<table><tr><td>", "<b>", "<a href=x>", "<span class=byline>"])(
    "elements in elements: %s× 15,000",
    async tag => {
      const page = read(`<h1>Members sign a letter</h1>${tag.repeat(15_000)}<p>${opening}</p>`, "html")
      expect((await tracePile([page])).reports).toHaveLength(1)
    },
  )

  test("objects in objects of its linked data", () => {
    const deep = (open: string, close: string) => `${open.repeat(20_000)}"Ann Example"${close.repeat(20_000)}`
    for (const author of [deep("[", "]"), deep('{"name":', "}"), deep('{"@value":[', "]}")]) {
      const data = `{"@type":"NewsArticle","headline":"Members sign a letter","author":${author},"publisher":${author}}`
      const page = read(`<script type="application/ld+json">${data}</script><p>${opening}</p>`, "html")
      expect(page.byline).toBeNull()
    }
  })

  test("lists in a cell of a table: the row is read, and those after it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "stemma-deep-"))
    const row = { title: "Members sign a letter", text: opening }
    const author = `${"[".repeat(5000)}"Ann"${"]".repeat(5000)}`
    const deep = `{"title":"Deep","text":${JSON.stringify(opening)},"author":${author}}`
    writeFileSync(join(folder, "rows.jsonl"), `${deep}\n${JSON.stringify(row)}\n`)
    const found = []
    for await (const one of ingest([folder])) found.push("report" in one ? one.report.title : one.problem.what)
    expect(found).toEqual(["Deep", "Members sign a letter"])
    rmSync(folder, { recursive: true })
  })
})

test("folders in folders: pages at the bottom are found", async () => {
  const top = mkdtempSync(join(tmpdir(), "stemma-folders-"))
  const depth = 500
  const bottom = join(top, "d/".repeat(depth))
  mkdirSync(bottom, { recursive: true })
  writeFileSync(join(bottom, "a.txt"), opening)
  const found = []
  for await (const one of ingest([top])) found.push("report" in one ? one.report.path : one.problem.what)
  expect(found).toEqual([join(bottom, "a.txt")])
  rmSync(top, { recursive: true })
})

/** A pile in which every report comes from the one before it: so many copies of copies. */
function lineOf(length: number): Trace {
  const [first] = smallTrace.reports
  const ids = Array.from({ length }, (_, i) => `r${i}`)
  const [arrow] = smallTrace.derivations
  return {
    ...smallTrace,
    reports: ids.map((id, i) => ({ ...first!, id, siglum: `R${i}`, published: null })),
    stories: [{ ...smallTrace.stories[0]!, reports: ids }],
    lost: [],
    origins: ["r0"],
    derivations: ids.slice(1).map((copy, i) => ({ ...arrow!, exemplar: ids[i]!, copy, kind: "rewrite" as const })),
    sharedSources: [],
    alterations: [],
    record: [],
    persons: [],
  }
}

describe("a line of descent", () => {
  const long = lineOf(15_000)

  test("of 15,000 copies is laid out for the app, each box at its depth", () => {
    const laid = tree(survey(long), long.stories[0]!)
    expect(laid.nodes.map(node => node.depth)).toEqual(laid.nodes.map((_, i) => i))
    expect(laid.nodes).toHaveLength(15_000)
    expect(drawFamily(laid).boxes.length).toBeLessThan(50)
    expect(drawFamily(laid, new Set(allOpened(laid.nodes))).boxes).toHaveLength(15_000)
  })

  test("of 15,000 copies may be corrected, and closes no circle", () => {
    const about = { report: reference(long.reports[0]!), note: "", at: "2031-06-09T08:00:00Z" }
    // By id alone: all these reports have one text.
    const named = (i: number) => ({ id: `r${i}`, text: "", place: "", title: null })
    const amendment = { ...about, report: named(0), change: "exemplar" as const, exemplar: named(14_999) }
    const reports = long.reports.map(report => ({ ...report, intrusions: [] }))
    expect(amendStemma(long, reports, [amendment]).derivations).toEqual(long.derivations)
  })

  test("with two exemplars at each step is walked once, not along each of its 2⁴⁰ lines", () => {
    const ladder = lineOf(40)
    const arrows = ladder.derivations
    const doubled = {
      ...ladder,
      derivations: [...arrows, ...arrows.slice(1).map((a, i) => ({ ...a, exemplar: `r${i}` }))],
    }
    const laid = tree(survey(doubled), doubled.stories[0]!)
    expect(greatest(laid.nodes.map(node => node.depth))).toBe(39)
    const named = (i: number) => ({ id: `r${i}`, text: "", place: "", title: null })
    const about = { report: named(39), note: "", at: "2031-06-09T08:00:00Z" }
    const reports = doubled.reports.map(report => ({ ...report, intrusions: [] }))
    const free = { ...about, change: "exemplar" as const, exemplar: named(38) }
    expect(amendStemma(doubled, reports, [free]).derivations.filter(one => one.copy === "r39")).toHaveLength(1)
  })

  test("is printed, and made a dossier of", async () => {
    const line = lineOf(1500)
    const printed = printTrace(line, ["pile/"], { width: 80, paint: paint(false), program: "stemma" }, { all: true })
    expect(printed.match(/└─ R\d+/g)).toHaveLength(1499)
    expect(await dossierOf(line)).toContain("</html>")
  })
})

test("lists of any length have a least, a greatest and a digest", () => {
  const many = Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 300_007)
  expect(least(many)).toBe(0)
  expect(greatest(many)).toBe(300_006)
  expect(least([])).toBe(Number.POSITIVE_INFINITY)
  const words = many.slice(0, 3).map(String)
  expect(digest("a", words)).toBe(digest("a", ...words))
  expect(digest(many.map(String))).toHaveLength(13)
})
