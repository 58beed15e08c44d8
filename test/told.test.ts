// What is told of pages that come to a store: each event once, whatever breaks off in between; whose copies pages are, kept;
// the day on one page, in every form.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test, vi } from "vitest"
import { add } from "../src/desk/add.js"
import { digest, keptDescent } from "../src/desk/digest.js"
import { digestHtml } from "../src/export/digest/html.js"
import { digestMarkdown } from "../src/export/digest/markdown.js"
import type { ToldEvent } from "../src/model/event.js"
import { originsOf } from "../src/record/origins.js"
import { events, seek, versionsOf } from "../src/index.js"
import { openStore } from "../src/store/store.js"
import { readerVersion, trace } from "../src/trace.js"
import { stemma } from "./fake-effects.js"

vi.setConfig({ testTimeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-told-"))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const fresh = () => join(folder, `${count++}.stemma`)
const page = (name: string) => join(name.includes("2031") ? "sample/later" : "sample/pile", name)

/** `copy volmar-gazette-handshake.html < ellary-courier-handshake.html`. */
function told({ kind, page, beside }: ToldEvent): string {
  const names = beside.map(one => ` < ${one.path.replace(/.*\//, "")}`)
  return `${kind} ${page.path.replace(/.*\//, "")}${kind === "origin" ? "" : (names[0] ?? "")}`
}

/** What is told of pages that come one after the other. */
async function toldOf(store: string, names: readonly string[]): Promise<string[]> {
  const all: string[] = []
  for (const name of names) all.push(...(await add([page(name)], { store })).events.map(told))
  return all
}

const day = [
  "meridian-talks-end.html",
  "ellary-courier-handshake.html",
  "lakeside-herald-talks.html",
  "volmar-gazette-handshake.html",
  "northern-ledger-bill.html",
  "sorvia-today-first.html",
  "sorvia-today-updated.html",
]

describe("of pages that come one by one", () => {
  const store = fresh()

  test("a desk hears what matters, and of a plain copy nothing", async () => {
    expect(await toldOf(store, day)).toEqual([
      "origin meridian-talks-end.html",
      "origin ellary-courier-handshake.html",
      "copy volmar-gazette-handshake.html < ellary-courier-handshake.html",
      "copy northern-ledger-bill.html < meridian-talks-end.html",
      "origin sorvia-today-first.html",
      "copy sorvia-today-updated.html < sorvia-today-first.html",
      expect.stringMatching(/^denial sorvia-today-updated.html/),
      expect.stringMatching(/^step sorvia-today-updated.html/),
    ])
  })

  test("nothing is told twice: pages that come again, and a trace of all, tell nothing", async () => {
    expect(await toldOf(store, day)).toEqual([])
    const before = eventsIn(store)
    await trace([], { store })
    expect(eventsIn(store)).toEqual(before)
  })

  test("their passages stand where they say, with the words that changed marked", async () => {
    const { reports } = await trace([], { store })
    const texts = new Map(reports.map(({ id, text }) => [id, text]))
    const words = eventsIn(store).flatMap(({ passages }) => passages.flatMap(({ before, after }) => [before, after]))
    expect(words.filter(Boolean).length).toBeGreaterThan(6)
    for (const one of words) {
      if (one === null) continue
      const { report, start, end, text, at } = one
      const marked = text.slice(...at)
      const [first, last] = marked.includes(" … ")
        ? [marked.split(" … ")[0]!, marked.split(" … ").at(-1)!]
        : [marked, marked]
      const printed = texts.get(report)!.slice(start, end)
      expect(printed.startsWith(first) && printed.endsWith(last), `${printed} / ${marked}`).toBe(true)
    }
  })

  test("the origins that are kept are those of a trace", async () => {
    const traced = await trace([], { store })
    const ids = traced.reports.map(({ id }) => id)
    const open = openStore(store, readerVersion())
    const kept = originsOf(ids, keptDescent(open.told.descent(ids), traced.reports))
    open.close()
    expect(kept.origins).toEqual([...traced.origins].sort())
  })

  test("the day is on one page, the same in every form", async () => {
    const made = await digest(store, "2000-01-01")
    expect(made.pages).toEqual({ came: 7, untold: 0, held: 7 })
    expect(made.stories).toMatchObject([{ came: 7, pages: 7, origins: 3, counts: { copy: 3, denial: 1 } }])
    expect(made.parts.map(({ kind, count }) => [kind, count])).toEqual([
      ["copy", 3],
      ["denial", 1],
      ["step", 1],
      ["origin", 3],
    ])
    const printed = await stemma(["digest", "--since", "1d", "--store", store])
    expect(printed.err).toBe("")
    for (const form of [printed.out.replace(/\s+/g, " "), digestMarkdown(made), digestHtml(made)]) {
      expect(form).toContain("7 new of 7 pages, 3 origins, 3 newsrooms")
      expect(form).toMatch(/rewrites The Ellary Courier, 4 grave alterations/)
    }
    expect(JSON.parse((await stemma(["digest", "--json", "--store", store])).out)).toMatchObject({
      version: 1,
      pages: made.pages,
    })
    expect((await digest(store, "2999-01-01")).parts).toEqual([])
  })

  test("a time that is none, and a store that is not there, are told of", async () => {
    expect((await stemma(["digest", "--since", "noon", "--store", store])).err).toContain(
      "Say yesterday, today, 12h, 3d",
    )
    expect((await stemma(["digest", "--store", join(folder, "none.stemma")])).err).toContain("is not there")
  })
})

test("what came and was not told of yet waits; what was passed over does not", async () => {
  const store = fresh()
  await add([page(day[0]!)], { store, untold: true })
  const shelf = openStore(store, readerVersion())
  expect(shelf.told.untold()).toEqual([])
  shelf.close()
  await trace([page(day[1]!)], { store: fresh() })
  expect(await toldOf(store, [day[2]!])).toEqual([])
})

test("an exemplar that comes late is told of with what its copies altered, and is the origin", async () => {
  const store = fresh()
  expect(await toldOf(store, ["volmar-gazette-handshake.html", "ellary-courier-handshake.html"])).toEqual([
    "origin volmar-gazette-handshake.html",
    "copy volmar-gazette-handshake.html < ellary-courier-handshake.html",
    "origin ellary-courier-handshake.html",
  ])
})

function eventsIn(store: string): readonly ToldEvent[] {
  const open = openStore(store, readerVersion())
  try {
    return open.told.events()
  } finally {
    open.close()
  }
}

test("a program asks a store as a person does", async () => {
  const store = fresh()
  const { events: told } = await add(["sample/later"], { store })
  expect(told.length).toBeGreaterThan(0)
  expect(await events(store)).toEqual(told)
  expect((await seek(store, "coal-fired power stations")).pages).toBeGreaterThan(0)
  await expect(seek(store, " ")).rejects.toThrow("the passage holds no word to look for")
  expect(await versionsOf(store, "nowhere.example")).toBeNull()
  await expect(events(fresh())).rejects.toThrow("is not there, or empty; check the path")
})
