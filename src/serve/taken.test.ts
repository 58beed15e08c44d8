// What can be taken away: every list as a table, every format of a part of the pile, citations; and what unknown addresses
// answer.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import { binaryFormats, formats } from "../export/formats.js"
import { narrowed } from "../export/narrowed.js"
import { createApp } from "./app.js"
import { engineHere } from "./engine.js"
import { loopback } from "./guard.js"
import { openPile } from "./pile.js"
import { tableOf } from "./tabled.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-taken-"))
const trace = fixtureTrace()
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  mkdirSync(join(folder, "ui"))
  writeFileSync(join(folder, "ui/index.html"), "<html>the app</html>")
  const engine = { ...engineHere(), trace: async () => fixtureTrace() }
  const pile = openPile(engine, { paths: [join(folder, "pile")], now: () => "2031-06-09T08:00:00.000Z" })
  await pile.retrace()
  app = createApp({ pile, guard: { hosts: loopback, token: null }, ui: join(folder, "ui") })
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host: "localhost:4680", ...headers } })

describe("a list as a table", () => {
  test("is whole, a row an item, by address or by what a client accepts", async () => {
    const byAddress = await get("/api/reports?limit=1&format=csv")
    expect(byAddress.headers.get("content-type")).toContain("text/csv")
    const text = await byAddress.text()
    expect(text.split("\n")[0]).toMatch(/^id,siglum,name,/)
    expect(text.trim().split("\n")).toHaveLength(1 + trace.reports.length)
    expect(await (await get("/api/reports", { accept: "text/csv" })).text()).toBe(text)
  })
  test("keeps formulas text", () => {
    expect(tableOf([{ a: "=1+1", b: { c: ["x", "y"] } }, { a: 2 }])).toBe("a,b.c\n'=1+1,x; y\n2,\n")
  })
  test("is refused of what is no list", async () => {
    expect((await get("/api/pile?format=csv")).status).toBe(400)
  })
})

describe("a part of the pile", () => {
  const [a, , c] = trace.reports
  const [entry] = trace.record
  const parts = {
    story: { story: trace.stories[0]!.id },
    pair: { exemplar: a!.id, copy: c!.id },
    entry: { entry: entry!.id },
  }
  test.each(Object.entries(parts))("%s: no id leads nowhere", (_, about) => {
    const part = narrowed(trace, about)!
    const ids = new Set([...part.reports, ...part.lost].map(({ id }) => id))
    const named = [
      part.derivations.flatMap(({ exemplar, copy }) => [exemplar, copy]),
      part.alterations.flatMap(({ exemplar, copy }) => [exemplar, copy]),
      part.record.flatMap(({ reports, origins }) => [...reports, ...origins]),
      part.origins,
    ].flat()
    expect(named.filter(id => !ids.has(id))).toEqual([])
    expect(part.record.length).toBeGreaterThan(0)
  })
  test("numbers are the pile's", () => {
    const part = narrowed(trace, parts.story)!
    for (const one of part.record) {
      const { origins, reports, newsrooms } = trace.record.find(({ id }) => id === one.id)!
      expect([one.origins, one.reports, one.newsrooms]).toEqual([origins, reports, newsrooms])
    }
  })
  test("is had in every format that the terminal has", async () => {
    for (const { name, ending } of [...formats, ...binaryFormats]) {
      for (const about of Object.values(parts)) {
        const response = await get(`/api/export/${name}?${new URLSearchParams(about as Record<string, string>)}`)
        expect([name, response.status]).toEqual([name, 200])
        expect(response.headers.get("content-disposition")).toContain(ending)
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0)
      }
    }
    expect((await get("/api/export/docx")).status).toBe(404)
    expect((await get("/api/export/tei?story=none")).status).toBe(404)
  })
  test("as a citation", async () => {
    const cite = async (query: string) =>
      ((await (await get(`/api/citation?${query}`)).json()) as { text: string }).text
    expect(await cite("")).toContain("5 pages · 2 stories")
    expect(await cite(`report=${a!.id}`)).toContain("in the pile “pile”")
    expect(await cite(`entry=${entry!.id}`)).toMatch(/Told by .+ \(A/)
    expect((await get("/api/citation?entry=none")).status).toBe(404)
  })
})

test("an address that there is not: the app to a browser, with 404; words of JSON to a program", async () => {
  const seen = await get("/nonsense", { accept: "text/html,*/*" })
  expect([seen.status, await seen.text()]).toEqual([404, "<html>the app</html>"])
  const read = await get("/api/nonsense", { accept: "text/html,*/*" })
  expect([read.status, read.headers.get("content-type")]).toEqual([404, "application/problem+json"])
})
