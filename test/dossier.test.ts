// A dossier says what the trace says, shows hostile markup as text, asks for nothing, and runs nothing but the app.

import { createHash } from "node:crypto"
import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import type { AppParts } from "../src/export/dossier/document.js"
import { appDocument } from "../src/export/dossier/document.js"
import { html } from "../src/export/html.js"
import { noReview } from "../src/model/review.js"
import { judge, withMarks } from "../src/review/marks.js"
import { answersOf, dossierOf, frontOf } from "./dossier.js"
import { fixtureTrace } from "./fixture.js"
import { hostileTrace, hostileWords } from "./hostile.js"

const trace = fixtureTrace()
const page = await dossierOf(trace, "sound")

test("the policy names the digests of its script and its style, and allows nothing else", () => {
  const digest = (text: string) => createHash("sha256").update(text).digest("base64")
  const parts: AppParts = { script: "let a = 1", style: "p{margin:0}", notice: "", pack: text => text, digest }
  const made = appDocument("sound", html`<p>front</p>`, "{}", parts)
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(made)![1]!.replaceAll("&#39;", "'")
  expect(policy.split("; ").sort()).toEqual(
    [
      "default-src 'none'",
      `script-src 'sha256-${digest("let a = 1")}'`,
      `style-src 'sha256-${digest("p{margin:0}")}'`,
      "font-src data:",
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ].sort(),
  )
})

test("an outlet's name may be as long as a page writes it: the file narrows by it all the same", async () => {
  const name = "Ellary Courier ".repeat(150).trim()
  const [first, ...others] = trace.reports
  const { lists } = answersOf(await dossierOf({ ...trace, reports: [{ ...first!, outlet: name }, ...others] }))
  for (const path of ["/api/stories", "/api/reports", "/api/record"])
    expect(lists[path]!.by.outlet![name]?.length, path).toBeGreaterThan(0)
})

test("what would end its script early does not", () => {
  const digest = (text: string) => createHash("sha256").update(text).digest("base64")
  const script = 'const end = "</script>"'
  const made = appDocument("sound", html``, "{}", { script, style: "", notice: "", pack: text => text, digest })
  const [, written] = /<script type="module">(.*?)<\/script>/s.exec(made)!
  expect(written).toBe('const end = "<\\/script>"')
  expect(made).toContain(digest(written!))
})

test("is headed unreviewed until findings are marked, and then says how many", async () => {
  expect(frontOf(page)).toContain("Machine-made, unreviewed.")
  const id = trace.record[0]!.id
  const review = judge(noReview, trace, id, { verdict: "right", note: "seen <b>" }, "2031-06-09")!
  const reviewed = await dossierOf(withMarks(trace, review.marks), "sound")
  expect(reviewed).not.toContain("Machine-made, unreviewed")
  expect(frontOf(reviewed)).toMatch(/\d+ of \d+ grave findings? checked, and 1 other|1 finding checked/)
  expect(answersOf(reviewed).answers["/api/pile"]).toMatchObject({ reviewed: { right: 1, wrong: 0, open: 0 } })
  expect(answersOf(reviewed).answers[`/api/record/${id}`]).toMatchObject({
    card: { judgement: { verdict: "right", note: "seen <b>" } },
  })
})

test("holds every report, arrow and entry, but whole texts only when asked for", async () => {
  for (const report of trace.reports) expect(page).toContain(report.title)
  const { lists, answers } = answersOf(page)
  expect(lists["/api/record"]!.items).toHaveLength(trace.record.length)
  for (const { exemplar, copy } of trace.derivations.filter(one => trace.reports.some(({ id }) => id === one.exemplar)))
    expect(answers).toHaveProperty([`/api/compare?exemplar=${exemplar}&copy=${copy}`])
  expect(page).toContain("NWA’s dispatch")
  expect(page).toContain("both quotations lost their marks")
  const unquoted = "The two states have argued over the sound since the dredging dispute of 2019."
  expect(page).not.toContain(unquoted)
  expect(await dossierOf(trace, "sound", true)).toContain(unquoted)
})

test("tells how things went on, and what of it is inferred", () => {
  expect(frontOf(page)).toContain("How things went on")
  expect(frontOf(page)).toContain("restated (inferred)")
})

test("its front page asks for nothing and runs nothing", () => {
  const front = frontOf(page)
  expect(front).not.toMatch(/<script|<img|<link|<iframe|@import|url\(|\son\w+=|src=/)
  expect([...front.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !to!.startsWith("#/"))).toEqual([])
})

test("says how it was made: by which command, of which pages, by which version, when", async () => {
  const front = frontOf(page)
  expect(front).toContain("stemma trace pile --html dossier.html")
  expect(front).toMatch(/2031-06-09 by Stemma/)
  const digest = /Pages’ digest<\/dt><dd><code>([^<]+)/.exec(front)![1]
  const turned = frontOf(await dossierOf({ ...trace, reports: trace.reports.toReversed() }, "sound"))
  expect(turned).toContain(digest)
})

test("shows hostile markup as text, wherever it stands", async () => {
  const packed = (text: string) => gzipSync(text).toString("base64")
  const hostile = await dossierOf(hostileTrace(), "<script>alert(1)</script>", true, packed)
  const front = frontOf(hostile)
  expect(front).not.toMatch(/<script|<img|<iframe|javascript:[^&]*"\s*>/)
  expect(hostile).toContain("&lt;script&gt;")
  // Pictures are ours; nothing of them acts.
  for (const [picture] of front.matchAll(/<svg.*?<\/svg>/gs))
    expect(picture).not.toMatch(/<[a-z][^>]*\s(?:on\w+|href)=/)
  const escaped = (words: string) =>
    words.replace(/[<>&"']/g, mark => `&${{ "<": "lt", ">": "gt", "&": "amp", '"': "quot", "'": "#39" }[mark]};`)
  const answers = JSON.stringify(answersOf(hostile))
  for (const words of hostileWords) {
    expect(hostile).not.toContain(words)
    const isHeld = front.includes(escaped(words)) || answers.includes(JSON.stringify(words).slice(1, -1))
    expect([words, isHeld]).toEqual([words, true])
  }
})
