// Answers that are made once: the same to whoever asks, and another as soon as anything that they hang on is.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import type { Trace } from "../model/trace.js"
import { createApp } from "./app.js"
import { engineHere } from "./engine.js"
import { openPile, type ServedPile } from "./pile.js"
import { pilesOf } from "./piles.js"

let folder: string
let traced: Trace
let compared = 0
let pile: ServedPile
let app: ReturnType<typeof createApp>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "stemma-tagged-"))
  traced = fixtureTrace()
  compared = 0
  const here = engineHere()
  const engine = {
    ...here,
    trace: async () => traced,
    compare: (...given: Parameters<typeof here.compare>) => {
      compared++
      return here.compare(...given)
    },
  }
  const open = (name: string) =>
    openPile(engine, { paths: [join(folder, name)], now: () => "2031-06-09T08:00:00.000Z" })
  pile = open("pile")
  await pile.retrace()
  const others = { empty: open, at: async (path: string) => open(path) }
  const piles = pilesOf(pile, { ...others, beside: [join(folder, "pile")], startedIn: folder })
  app = createApp({ pile, piles, guard: { hosts: null, token: null }, ui: "" })
})
afterEach(() => rmSync(folder, { recursive: true }))

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await app.request(path, { headers })
  return {
    status: answer.status,
    etag: answer.headers.get("etag"),
    all: [...answer.headers],
    text: await answer.text(),
  }
}
const send = (method: string, path: string, body: unknown) =>
  app.request(path, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) })

describe("an answer", () => {
  test("is the same for whoever asks: one after the other, at once, of another name of the same", async () => {
    for (const path of ["/api/pile", "/api/stories", "/api/reports", "/api/reports?limit=2", "/api/record"]) {
      const first = await get(path)
      expect(first.status, path).toBe(200)
      expect(await get(path), path).toEqual(first)
      expect(await Promise.all([get(path), get(path), get(path)]), path).toEqual([first, first, first])
    }
    expect((await get("/api/reports?limit=2")).text).not.toBe((await get("/api/reports?limit=1")).text)
  })

  test("that takes time is made once for all who wait for it", async () => {
    const [one, other] = traced.reports.map(({ id }) => id)
    const path = `/api/compare?exemplar=${one}&copy=${other}`
    const [first, ...others] = await Promise.all([get(path), get(path), get(path)])
    expect(first!.status).toBe(200)
    for (const one of others) expect(one).toEqual(first)
    expect(compared).toBe(1)
  })

  test("as a table is not the list, asked for at the same address", async () => {
    const list = await get("/api/reports")
    const table = await get("/api/reports", { accept: "text/csv" })
    expect(table.text).toMatch(/^id,siglum/)
    expect(await get("/api/reports")).toEqual(list)
    expect(await get("/api/reports", { accept: "text/csv" })).toEqual(table)
    expect((await get("/api/reports?format=csv")).text).toBe(table.text)
  })

  test("that failed is asked anew", async () => {
    expect((await get("/api/reports/nobody")).status).toBe(404)
    traced = { ...traced, reports: [{ ...traced.reports[0]!, id: "nobody" }, ...traced.reports.slice(1)] }
    await pile.retrace()
    expect((await get("/api/reports/nobody")).status).toBe(200)
  })
})

describe("another answer, with another ETag, comes", () => {
  const changes: readonly (readonly [string, string, () => unknown])[] = [
    [
      "after a mark",
      "/api/pile",
      () => send("PUT", `/api/findings/${traced.record[0]!.id}/mark`, { verdict: "right", note: "" }),
    ],
    ["after another name", "/api/pile", () => pile.rename("Harbour")],
    [
      "after a trace that says otherwise",
      "/api/reports",
      () => {
        const [first, ...others] = traced.reports
        traced = { ...traced, reports: [{ ...first!, title: "The ferry that came back" }, ...others] }
        return pile.retrace()
      },
    ],
  ]
  test.each(changes)("%s", async (_, path, change) => {
    const before = await get(path)
    expect((await get(path, { "if-none-match": before.etag! })).status).toBe(304)
    await change()
    const after = await get(path, { "if-none-match": before.etag! })
    expect(after.status).toBe(200)
    expect(after.etag).not.toBe(before.etag)
    expect(after.text).not.toBe(before.text)
    expect((await get(path, { "if-none-match": after.etag! })).status).toBe(304)
  })

  test("of what hangs on other piles, too, with no ETag of this one", async () => {
    const before = await get("/api/piles")
    expect(before.etag).toBeNull()
    await send("POST", "/api/piles", { name: "Harbour" })
    expect((await get("/api/piles")).text).toContain("Harbour")
  })
})

test("while the first trace is made, whoever asks is told when to ask again; where there are no pages, that waiting is no use", async () => {
  const engine = { ...engineHere(), trace: () => new Promise<Trace>(() => {}) }
  const now = () => "2031-06-09T08:00:00.000Z"
  const at = async (paths: readonly string[]) => {
    const one = openPile(engine, { paths, beside: join(folder, "new"), now })
    void one.retrace()
    return createApp({ pile: one, guard: { hosts: null, token: null }, ui: "" }).request("/api/stories")
  }
  const waiting = await at([join(folder, "pile")])
  expect([waiting.status, waiting.headers.get("retry-after")]).toEqual([503, "1"])
  const empty = await at([])
  expect([empty.status, empty.headers.get("retry-after")]).toEqual([503, null])
})
