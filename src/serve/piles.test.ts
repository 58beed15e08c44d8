// Several piles in one server: made, named, opened, found again; and none opened from where it may not be.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { createApp } from "./app.js"
import { engineHere } from "./engine.js"
import { loopback } from "./guard.js"
import { openPile } from "./pile.js"
import { pilesOf } from "./piles.js"
import type { PileListing, PileView, ProblemDetails } from "./shapes.js"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-piles-"))
  for (const [name, text] of [
    ["desk/first/ferry.txt", "The ferry to the islands stays in harbour, the board said on Monday."],
    ["desk/second/coal.txt", "The coal quay of Marl closes in May, the mayor said."],
    ["private/notes.txt", "A diary that nobody is to read."],
  ] as const) {
    mkdirSync(join(folder, name, ".."), { recursive: true })
    writeFileSync(join(folder, name), `${text}\n`)
  }
  mkdirSync(join(folder, "ui"))
  writeFileSync(join(folder, "ui/index.html"), "<!doctype html><html><head></head><body></body></html>")
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A server on the first pile, as `stemma serve` makes it but for the threads. */
async function start() {
  const now = () => "2031-06-09T08:00:00.000Z"
  const paths = [join(folder, "desk/first")]
  const pile = openPile(engineHere(), { paths, now })
  await pile.retrace()
  const piles = pilesOf(pile, {
    beside: paths,
    startedIn: join(folder, "desk"),
    empty: beside => openPile(engineHere(), { paths: [], beside, now }),
    at: async path => openPile(engineHere(), { paths: [path], now }),
  })
  await Promise.all(piles.all().map(one => one.pile.retrace()))
  const app = createApp({ pile, piles, guard: { hosts: loopback, token: null }, ui: join(folder, "ui") })
  const ask = async <T>(path: string, method = "GET", body?: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request(path, {
      method,
      headers: { host: "localhost:4680", ...(body ? { "content-type": "application/json" } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    return { status: response.status, text, data: (text.startsWith("{") ? JSON.parse(text) : null) as T }
  }
  const listed = async () => (await ask<{ piles: PileListing[] }>("/api/piles")).data.piles
  return { app, piles, ask, listed }
}

test("a new pile is empty, has its name and an address of its own, and is there when the server starts again", async () => {
  const { ask, listed, app } = await start()
  const made = (await ask<PileListing>("/api/piles", "POST", { name: "Harbour" })).data
  expect(made).toMatchObject({ id: 2, name: "Harbour", base: "/piles/2", reports: null })
  const form = new FormData()
  form.append("files", new File(["A storm is to reach the sound by night, the weather office said.\n"], "storm.txt"))
  const added = await app.request("/piles/2/api/reports", {
    method: "POST",
    headers: { host: "localhost" },
    body: form,
  })
  expect(added.status).toBe(200)
  await expect.poll(async () => (await listed()).map(one => one.reports), { timeout: 20_000 }).toEqual([1, 1])
  expect((await ask<PileView>("/piles/2/api/pile")).data.name).toBe("Harbour")
  expect((await ask<PileView>("/api/pile")).data.name).toBe("first")
  await ask("/piles/2/api/piles/1", "PATCH", { name: "Ferries" })
  const again = await start()
  expect((await again.listed()).map(({ id, name, reports }) => [id, name, reports])).toEqual([
    [1, "Ferries", 1],
    [2, "Harbour", 1],
  ])
})

test("the app is told before which path it stands", async () => {
  const { ask } = await start()
  await ask("/api/piles", "POST", { name: "Harbour" })
  expect((await ask("/record")).text).toContain('<meta name="stemma-base" content="" />')
  expect((await ask("/piles/2/record")).text).toContain('<meta name="stemma-base" content="/piles/2" />')
  expect((await ask("/piles/2")).status).toBe(302)
  expect((await ask("/piles/3/")).status).toBe(404)
})

test("a folder is opened below where the server was started, once, and nowhere else", async () => {
  const { ask, listed } = await start()
  const open = (path: string) => ask<PileListing & ProblemDetails>("/api/piles", "POST", { path })
  expect((await open("second")).data).toMatchObject({ id: 2, name: "second" })
  expect((await open(join(folder, "desk/second"))).data.id).toBe(2)
  symlinkSync(join(folder, "private"), join(folder, "desk/link"))
  for (const path of [join(folder, "private"), "../private", "link", "second/../../private", "nowhere", "/etc"]) {
    const { status, data } = await open(path)
    expect([status, data.detail.startsWith("Nothing is there that this server may open.")], path).toEqual([404, true])
  }
  expect(await listed()).toHaveLength(2)
})

test("a name is one line that can be printed, or none", async () => {
  const { ask, listed } = await start()
  await ask("/api/piles", "POST", { name: "../Harbour\u0000\n\u202enews" })
  expect((await ask("/api/piles", "POST", { name: "\u0000\u202e" })).status).toBe(400)
  expect((await ask("/api/piles/1", "PATCH", { name: "\u0007" })).status).toBe(400)
  expect((await ask("/api/piles", "POST", { path: "sec\u0000ond" })).status).toBe(404)
  expect((await listed()).map(({ name }) => name)).toEqual(["first", "../Harbour news"])
})

test("another site's page makes, names and opens none", async () => {
  const { ask, listed } = await start()
  const foreign = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" }
  for (const body of [{ name: "Harbour" }, { path: "second" }])
    expect((await ask("/api/piles", "POST", body, foreign)).status).toBe(403)
  expect((await ask("/api/piles/1", "PATCH", { name: "x" }, foreign)).status).toBe(403)
  expect((await ask("/api/piles", "GET", undefined, { host: "evil.example" })).status).toBe(403)
  expect((await listed()).map(({ name }) => name)).toEqual(["first"])
})
