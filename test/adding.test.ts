// What a person adds in the app, and what he is told of it: files, the same file twice, what cannot be read, a pasted text, an
// address; corrections of several reports at once; a report that was set aside; a trace that is stopped.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openWeb } from "../scripts/web.mjs"
import { createApp } from "../src/serve/app.js"
import { type Engine, engineHere } from "../src/serve/engine.js"
import { loopback } from "../src/serve/guard.js"
import { openPile, type ServedPile } from "../src/serve/pile.js"
import type { Added, Page, ReportAside, ReportCard, Review, Status } from "../src/serve/shapes.js"
import { fixtureTrace } from "./fixture.js"

let folder: string
let pile: ServedPile
let app: ReturnType<typeof createApp>
let traces: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-adding-"))
  traces = 0
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A served pile that is always traced to the same; `hangs` from the second trace on. */
async function serve(network?: Parameters<typeof createApp>[0]["network"], hangs = false): Promise<void> {
  const trace: Engine["trace"] = (_pile, _progress, _made, signal) => {
    traces++
    if (!hangs || traces === 1) return Promise.resolve(fixtureTrace())
    return new Promise((_, reject) => {
      signal!.addEventListener("abort", () => reject(signal!.reason as Error))
    })
  }
  const engine = { ...engineHere(), trace }
  pile = openPile(engine, { paths: [join(folder, "pile")], now: () => "2031-06-09T08:00:00.000Z" })
  await pile.retrace()
  app = createApp({
    pile,
    guard: { hosts: loopback, token: null },
    ui: join(folder, "ui"),
    ...(network && { network }),
  })
}

const headers = { host: "localhost:4680" }
const added = () => join(folder, "pile.stemma-added")
async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  return (await (await app.request(path, { ...init, headers: { ...headers, ...init.headers } })).json()) as T
}
const send = <T>(method: string, path: string, body: unknown) =>
  ask<T>(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } })
function give(...files: readonly (readonly [string, string | Buffer])[]): Promise<Added> {
  const form = new FormData()
  for (const [name, text] of files) form.append("files", new File([text], name))
  return ask("/api/reports", { method: "POST", body: form })
}
const paste = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return ask<Added & { readonly detail: string }>("/api/reports", { method: "POST", body: form })
}

const story =
  "The ferry to the islands stays in harbour until the storm is over, the board of Marl told reporters on Monday."

describe("files", () => {
  test("a picture is told of and not kept; the same file twice makes one page", async () => {
    await serve()
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")
    const first = await give(["ferry.txt", story], ["scan.png", png], ["again.txt", story])
    expect(first.kept).toBe(1)
    expect(first.problems.map(({ path }) => path)).toEqual(["scan.png", "again.txt"])
    expect(first.problems[1]!.what).toContain("the same, byte for byte, as ferry.txt")
    expect((await give(["third.txt", story])).problems[0]!.what).toContain("ferry.txt")
    expect(readdirSync(added())).toEqual(["ferry.txt"])
    expect((await ask<{ folder: string }>("/api/adding")).folder).toBe(added())
  })

  test("nothing new is no new trace", async () => {
    await serve()
    await give(["ferry.txt", story])
    await pile.retrace()
    const before = traces
    await give(["ferry.txt", story])
    expect(traces).toBe(before)
  })

  test("a few words are taken, and said to be too few", async () => {
    await serve()
    const { kept, problems } = await give(["short.txt", "Hello"])
    expect([kept, problems[0]!.leftOut]).toEqual([1, false])
    expect(problems[0]!.what).toContain("too short")
  })
})

describe("a pasted text", () => {
  test("is kept with what is said of it, its date as people write it", async () => {
    await serve()
    await paste({ text: story, title: "Ferry stays", outlet: "Marl Post", date: "March 16, 2031" })
    const [name] = readdirSync(added())
    expect(JSON.parse(readFileSync(join(added(), name!), "utf8"))).toEqual({
      title: "Ferry stays",
      outlet: "Marl Post",
      published: "2031-03-16",
      text: story,
    })
  })
  test("with a date that is none is refused with an example", async () => {
    await serve()
    expect((await paste({ text: story, date: "last week" })).detail).toContain("16 March 2021")
    expect(existsSync(added())).toBe(false)
  })
})

test("an address is fetched where a person names it, with where it stood; a private one is refused", async () => {
  const page = `<html><head><title>Ferry stays</title></head><body><article><p>${story}</p></article></body></html>`
  const web = await openWeb({
    "marl.example": (request, response) => {
      if (request.url === "/robots.txt") return void response.writeHead(404).end()
      response.writeHead(200, { "content-type": "text/html" }).end(page)
    },
  })
  try {
    await serve(web.network)
    expect(web.requests).toEqual([])
    const came = await send<Added>("POST", "/api/addresses", { address: "http://marl.example/ferry" })
    expect([came.kept, came.problems]).toEqual([1, []])
    const row = JSON.parse(readFileSync(join(added(), readdirSync(added())[0]!), "utf8")) as Record<string, string>
    expect([row.url, row.html]).toEqual(["http://marl.example/ferry", page])
    const refused = await send<Added>("POST", "/api/addresses", { address: "http://127.0.0.1/secret" })
    expect([refused.kept, refused.problems.length]).toEqual([0, 1])
  } finally {
    await web.close()
  }
})

describe("corrections", () => {
  test("several at once are one trace; a date is taken as people write it, and an unclear one is asked about", async () => {
    await serve()
    const [a, b] = (await ask<Page<ReportCard>>("/api/reports")).items
    const before = traces
    const { amendments } = await send<Review>("PUT", "/api/amendments", [
      { report: a!.id, put: { change: "date", value: "16.3.2031, 14:05", note: "by phone" } },
      { report: a!.id, put: { change: "outlet", value: "Marl Post" } },
      { report: b!.id, put: { change: "exemplar", exemplar: null } },
    ])
    await pile.retrace()
    expect(amendments.map(one => ("value" in one ? one.value : one.change))).toEqual([
      "2031-03-16T14:05",
      "Marl Post",
      "exemplar",
    ])
    expect(traces - before).toBeLessThanOrEqual(2)
    const unclear = await send<{ detail: string }>("PUT", `/api/reports/${a!.id}/amendment`, {
      change: "date",
      value: "03/04/2031",
    })
    expect(unclear.detail).toContain("two ways")
    const atOnce = await send<{ detail: string }>("PUT", "/api/amendments", [
      { report: a!.id, put: { change: "date", value: "last week" } },
    ])
    expect(atOnce.detail).toContain("16 March 2021")
    const back = [
      { report: a!.id, back: "date" },
      { report: a!.id, back: "outlet" },
    ]
    expect((await send<Review>("PUT", "/api/amendments", back)).amendments).toHaveLength(1)
  })

  test("an excluded report answers that it is set aside, and comes back", async () => {
    await serve()
    const [a] = (await ask<Page<ReportCard>>("/api/reports")).items
    await send("PUT", `/api/reports/${a!.id}/amendment`, { change: "exclude", note: "of another day" })
    const { aside } = await ask<ReportAside>(`/api/reports/${a!.id}`)
    expect([aside.text, aside.note, aside.heading]).toEqual(["You excluded this.", "of another day", a!.heading])
    expect((await ask<Page<unknown>>("/api/aside")).total).toBe(1)
    await ask(`/api/reports/${a!.id}/amendment/exclude`, { method: "DELETE" })
    expect((await ask<{ card: ReportCard }>(`/api/reports/${a!.id}`)).card.id).toBe(a!.id)
  })
})

test("a trace that is stopped leaves what stood before, and says so", async () => {
  await serve(undefined, true)
  const traced = pile.retrace()
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(pile.status().state).toBe("tracing")
  await ask("/api/trace", { method: "DELETE" })
  await traced
  const { state, problem } = await ask<Status>("/api/status")
  expect([state, problem]).toEqual(["ready", expect.stringContaining("stopped")])
  expect((await ask<Page<ReportCard>>("/api/reports")).total).toBe(5)
})
