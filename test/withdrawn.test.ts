// What an outlet withdrew is marked wherever it is shown, with those that carry it still: every command, every export that
// has entries, every answer of the server, the dossier. Asked of one pile of our own.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { dossierOf, frontOf } from "./dossier.js"
import { trace } from "../src/index.js"
import { createApp } from "../src/serve/app.js"
import { engineHere } from "../src/serve/engine.js"
import { loopback } from "../src/serve/guard.js"
import { openPile } from "../src/serve/pile.js"
import { stemma } from "./fake-effects.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-withdrawn-"))
const at = (name: string) => join(folder, name)

/** The story with the number of passengers, and the words of the harbour master, as a version has them. */
function ferry(passengers: string, pilots: string): string[] {
  return [
    `The coastguard took ${passengers} passengers from the decks of the ferry Aldra in small boats on Monday, after she ran aground on a sandbank off Tilse.`,
    `The harbour master, Dana Holt, said the captain had asked for a pilot twice. “We had ${pilots} pilots to send him that morning,” Holt said.`,
    "The line said the ship had been inspected in March and that her steering had been found in order.",
  ]
}

function page(name: string, outlet: string, date: string, headline: string, lines: readonly string[]): void {
  const head = `<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${date}">`
  const body = lines.map(line => `<p>${line}</p>`).join("")
  writeFileSync(
    at(name),
    `<html><head>${head}</head><body><article><h1>${headline}</h1>${body}</article></body></html>`,
  )
}

const notes = [
  "Correction: An earlier version of this story gave the wrong number of passengers. It was 212, not 221.",
  "Correction: An earlier version of this story misquoted Dana Holt, the harbour master. She said “We had three pilots to send him that morning”, not “We had seven pilots to send him that morning”.",
]

beforeAll(() => {
  page("early.html", "Coast Gazette", "2031-06-03T08:00Z", "Ferry runs aground off Tilse", ferry("221", "seven"))
  page("late.html", "Coast Gazette", "2031-06-05T08:00Z", "Ferry runs aground off Tilse", [
    ...ferry("212", "three"),
    ...notes,
  ])
  page("inland.html", "Inland Post", "2031-06-04T08:00Z", "Hundreds taken off stranded ferry", [
    ...ferry("221", "seven").slice(0, 2),
    "Inland, the news was read out in the covered market, between the price of eels and the weather.",
  ])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Letters of the pages in the order of their dates: A early, B inland, C late. */
const byGazette = /[Cc]orrected by Coast Gazette \(C\): “221” in A, now “212”; still carried by B/
const oneLine = (text: string) => text.replace(/\s+/g, " ")
const printed = async (...args: string[]) => oneLine((await stemma(args)).out)

describe("commands", () => {
  test.each([
    ["trace", [folder]],
    ["record", [folder]],
    ["brief", [folder]],
    ["timeline", [folder]],
    ["follow", [folder]],
    ["compare", ["A", "B", folder]],
  ])("%s", async (command, args) => {
    expect(await printed(command, ...args)).toMatch(
      command === "timeline" ? /corrected by .*pilots.*still carried by B/ : byGazette,
    )
  })

  test("record and find mark each reading that was withdrawn, and where it is carried still", async () => {
    const record = await printed("record", "--kind", "figure", folder)
    expect(record).toMatch(/221 passengers[^[]*\[[^\]]*withdrawn by Coast Gazette \(C\)\]/)
    expect(record).toMatch(/221 passengers[^[]*\[[^\]]*withdrawn by Coast Gazette \(C\), still carried here\]/)
    expect(record).toMatch(/ C The coastguard took 212 passengers[^[]* 1 entry/)
    const found = await printed("find", "took 221 passengers from the decks of the ferry Aldra", folder)
    expect(found.match(/withdrawn by Coast Gazette \(C\)/g)).toHaveLength(2)
  })

  test("a brief quotes nothing withdrawn in its lead", async () => {
    const { stories } = JSON.parse((await stemma(["brief", "--json", folder])).out)
    for (const { text } of stories[0].lead) expect(text).not.toMatch(/221|seven pilots/)
  })

  test.each(["record", "follow"])("%s --json has the correction with its entries", async command => {
    const { record, corrections } = JSON.parse((await stemma([command, "--json", folder])).out)
    const named = record.map((entry: { withdrawn: string | null }) => entry.withdrawn).filter(Boolean)
    expect(named.length).toBeGreaterThan(0)
    for (const id of named) expect(corrections.map((one: { id: string }) => one.id)).toContain(id)
  })
})

describe("exports", () => {
  test.each([
    ["entries", byGazette],
    ["readings", /withdrawn by Coast Gazette \(C\), still carried here/],
  ])("csv, table of %s", async (table, words) => {
    expect(await printed("export", "--format", "csv", "--table", table, folder)).toMatch(words)
  })

  test("schema.org", async () => {
    expect(await printed("export", "--format", "schemaorg", folder)).toMatch(
      /"correction": "corrected by Coast Gazette/,
    )
  })

  test("dossier: brief, threads, entries and readings", async () => {
    const html = oneLine(await dossierOf(await trace([folder])))
    expect(oneLine(frontOf(html))).toMatch(/What was corrected<\/h4><ul><li>corrected by Coast Gazette/)
    expect(html.match(new RegExp(byGazette, "g"))!.length).toBeGreaterThanOrEqual(3)
    expect(html).toContain("withdrawn by Coast Gazette (C), still carried here")
  })
})

describe("answers of the server", () => {
  const pile = openPile(engineHere(), { paths: [folder], now: () => "2031-06-09T08:00:00.000Z" })
  const app = createApp({ pile, guard: { hosts: loopback, token: null }, ui: at("ui") })
  const text = async (path: string) => (await app.request(path, { headers: { host: "localhost:4680" } })).text()
  beforeAll(() => pile.retrace())

  test("a story by itself", async () => {
    const { items } = JSON.parse(await text("/api/stories"))
    expect(items[0].corrected).toBeGreaterThan(0)
    expect(await text(`/api/stories/${items[0].id}`)).toMatch(/corrected by Coast Gazette \(C\).*still carried by B/)
  })

  test.each(["/api/record", "/api/threads", "/api/timeline", "/api/find?q=took%20221%20passengers"])(
    "%s",
    async path => {
      expect(await text(path)).toMatch(/corrected by Coast Gazette \(C\).*still carried by B/)
    },
  )

  test("an entry's readings, a report, a pair, all readings of a sentence", async () => {
    const { items } = JSON.parse(await text("/api/record?kind=figure"))
    const still = "withdrawn by Coast Gazette (C), still carried here"
    const withdrawn = items.find((one: { corrected: string | null }) => one.corrected)
    expect(await text(`/api/record/${withdrawn.id}`)).toContain(still)
    const reports = JSON.parse(await text("/api/reports")).items as { id: string; siglum: string }[]
    const [a, b] = ["A", "B"].map(siglum => reports.find(one => one.siglum === siglum)!.id)
    expect(await text(`/api/reports/${b}`)).toMatch(/corrected by Coast Gazette/)
    expect(await text(`/api/compare?exemplar=${a}&copy=${b}`)).toMatch(/corrected by Coast Gazette/)
    expect(await text(`/api/readings?report=${a}&at=60`)).toContain(still)
  })
})
