// What is forgotten is gone: no table holds anything of it, no byte of the file does, and what is left is the store that had
// never held it.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { inflateRawSync, inflateSync } from "node:zlib"
import { afterAll, describe, expect, test, vi } from "vitest"
import { randomFrom, shuffled } from "../bench/random.js"
import { add } from "../src/desk/add.js"
import { forget, forgettable } from "../src/desk/forget.js"
import { openDatabase, type Value } from "../src/store/database.js"
import { faultsOf } from "../src/store/faults.js"
import { healthOf } from "../src/store/health.js"
import { backUp } from "../src/store/upkeep.js"
import { keepReviewIn } from "../src/store/store.js"
import { resultsVersion, trace } from "../src/trace.js"
import { indexedIn } from "./indexed-in.js"

vi.setConfig({ testTimeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-forget-"))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const fresh = () => join(folder, `${count++}.stemma`)
const names = ["sample/pile", "sample/later"].flatMap(at => readdirSync(at).map(name => join(at, name)))

/** Words that stand in no other page, address and all. */
const secret = {
  word: "zyxomarrow",
  line: (n: number) =>
    JSON.stringify({
      title: `Zyxomarrow ${n} of the outer quay`,
      text: `Quillopar Zyxomarrow told the harbour board on Monday that pilot ${n} would stay in.\n\nThe board of the outer quay said no more than that, and the ferry stayed in harbour.`,
      address: `https://quay.example/zyxomarrow-${n}`,
      outlet: "The Quay",
    }),
}

/** A store in which all pages were told of, some with others at hand. */
const told = fresh()
const tellAll = (async () => {
  for (const some of [names.slice(0, 9), names.slice(9)]) await add(some, { store: told })
})()

describe("a page that is forgotten", () => {
  // Of all pages some: each asks every table.
  const some = names.filter((_, n) => n % 3 === 0)

  test.each(some)("leaves no words of its own in what was told: %s", async name => {
    await tellAll
    const store = fresh()
    await backUp(told, store)
    const before = textsIn(store)
    const [{ address } = {}] = rowsOf(store, `SELECT address FROM reports WHERE path = '${name}'`)
    const { held } = await forget(store, [String(address ?? name)])
    const after = textsIn(store)
    const ids = held.flatMap(({ id }) => id ?? [])
    const own = runsOf(before.filter(({ id }) => ids.includes(id)))
    const left = after.map(({ text }) => text.toLowerCase().replace(/\s+/g, " "))
    for (const run of own) if (left.some(text => text.includes(run.toLowerCase()))) own.delete(run)
    expect(own.size).toBeGreaterThan(0)
    // The teasers of another page may have them too.
    const ofOthers = ["reports", "pages", "words"]
    expect(tracesOf(store, [...own]).filter(table => !ofOthers.includes(table))).toEqual([])
    expect(tracesOf(store, [...ids, String(address ?? name)])).toEqual([])
    expect(healthOf(store, { results: resultsVersion() }).faults).toEqual([])
  })

  test("leaves nothing in any table, nor a byte in the file", async () => {
    const store = fresh()
    const [page, other] = [join(folder, "secret.jsonl"), join(folder, "other.jsonl")]
    writeFileSync(page, `${secret.line(1)}\n`)
    writeFileSync(
      other,
      `${JSON.stringify({ title: "Pilots", text: "The pilots of the outer quay wait for the tide on Tuesday." })}\n`,
    )
    await add([page, other, ...names.slice(0, 5)], { store })
    // A version of it, and a trace with its results.
    writeFileSync(page, `${secret.line(2)}\n`)
    await add([page], { store })
    await trace([], { store })
    const ids = rowsOf(store, "SELECT id FROM reports WHERE text LIKE '%Zyxomarrow%'").map(({ id }) => String(id))
    expect(ids).toHaveLength(2)
    keepReviewIn(store, join(folder, "marks.json"), reviewOf(ids[1]!))
    expect(tracesOf(store, [secret.word, ...ids]).sort()).toContain("reports")
    fetchedIn(store)
    const gone = await forget(store, ["https://quay.example/zyxomarrow-2"])
    expect(gone.held.map(({ id }) => id)).toEqual(ids)
    expect([gone.pages, gone.marks.length, gone.amendments.length, gone.settled]).toEqual([2, 2, 1, true])
    expect(tracesOf(store, [secret.word, ...ids, "secret.jsonl"])).toEqual([])
    for (const ending of ["", "-wal"]) expect(bytesOf(store + ending)).not.toMatch(/xomarrow|uillopar/i)
    expect(rowsOf(store, "SELECT announced FROM fetched")).toEqual([
      { announced: '{"pages":["https://quay.example/other"],"sitemaps":[]}' },
    ])
    expect(rowsOf(store, "SELECT note FROM marks")).toEqual([{ note: "stays" }])
    expect(faultsOf(store)).toEqual([])
    expect(healthOf(store, { results: resultsVersion() }).faults).toEqual([])
  })

  test.each([1, 2, 3])("leaves the store that had never held it: index, traces, additions (%i)", async seed => {
    const chance = randomFrom(seed)
    const store = fresh()
    let rest = shuffled(names, chance)
    const some = shuffled(names, chance).slice(0, 1 + Math.floor(chance.next() * 4))
    while (rest.length > 0) {
      const batch = rest.slice(0, 1 + Math.floor(chance.next() * 7))
      rest = rest.slice(batch.length)
      await add(batch, { store, untold: true })
      if (chance.next() < 0.3) await trace([], { store })
      const there = some.filter(name => !rest.includes(name))
      // Some go at once, and come again with what came later.
      if (there.length > 0 && chance.next() < 0.5) await forget(store, there)
    }
    await forget(store, some)
    const left = names.filter(name => !some.includes(name))
    const without = fresh()
    await add(left, { store: without, untold: true })
    expect(indexedIn(store)).toEqual(indexedIn(without))
    expect(healthOf(store, { results: resultsVersion() }).faults).toEqual([])
    expect(await trace([], { store })).toEqual(await trace(left))
    const [again] = some
    const added = await Promise.all([store, without].map(at => add([again!], { store: at })))
    expect(added[0]!.traced).toEqual(added[1]!.traced)
    expect(added[0]!.pages[0]!.status).toBe("new")
  })

  test("is found by address, path, folder, archive and id; what is not there is named", async () => {
    const store = fresh()
    const at = join(folder, "pages")
    mkdirSync(at)
    for (const n of [1, 2]) writeFileSync(join(at, `${n}.jsonl`), `${secret.line(n)}\n${secret.line(n + 10)}\n`)
    await add([at], { store, untold: true })
    const held = async (...asked: string[]) => (await forgettable(store, asked)).held.length
    expect(await held(at)).toBe(4)
    expect(await held(join(at, "1.jsonl"))).toBe(2)
    expect(await held("HTTPS://quay.example/zyxomarrow-2#top")).toBe(1)
    const [{ id } = {}] = rowsOf(store, "SELECT id FROM reports ORDER BY number LIMIT 1")
    expect(await held(String(id))).toBe(1)
    expect((await forgettable(store, ["https://quay.example/none", join(at, "2.jsonl")])).unmet).toEqual([
      "https://quay.example/none",
    ])
  })
})

test("every table of a store is known to forgetting, or holds nothing of a page", () => {
  const store = fresh()
  openDatabase(store).close()
  const ofPages = ["pages", "reports", "left_out", "indexed", "segments", "chunks", "stems", "languages", "unindexed"]
  const told = ["untold", "told", "lines", "lost", "events", "fetched", "lasting"]
  const said = ["results", "marks", "amendments"]
  const ofNone = ["indexed_by", "runs", "steps", "heard", "sqlite_sequence"]
  keepReviewIn(store, "x", { version: 1, marks: [], amendments: [] })
  const tables = rowsOf(store, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words%'")
  const known = [...ofPages, ...told, ...said, ...ofNone]
  expect(tables.map(({ name }) => String(name)).filter(name => !known.includes(name))).toEqual([])
})

function reviewOf(id: string) {
  const at = "2024-06-01T10:00:00.000Z"
  const mark = (about: string, note: string) =>
    ({ finding: "alteration", id: "a1", keys: [], about, verdict: "wrong", note, at }) as const
  return {
    version: 1,
    marks: [
      mark("figure: that pilot 2 would stay in → that pilot 1 would stay in", ""),
      mark("time: on Monday → on Tuesday", "stays"),
      mark("entry", `see https://quay.example/zyxomarrow-2`),
    ],
    amendments: [{ report: { id, text: "t", place: "p", title: null }, note: "", at, change: "exclude" }],
  } as const
}

/** What fetching the page, and a feed that names it, leave in a store. */
function fetchedIn(file: string): void {
  const database = openDatabase(file)
  database.prepare("INSERT INTO lasting VALUES (?)").run("https://quay.example/zyxomarrow-2: gives its beginning only")
  const add = database.prepare(
    "INSERT INTO fetched VALUES (?, 'quay.example', ?, '1', '2', 200, 'e', NULL, 'd', ?, NULL)",
  )
  add.run("https://quay.example/go/zyxomarrow", "https://quay.example/zyxomarrow-2", null)
  add.run("https://quay.example/zyxomarrow-2", null, null)
  const pages = ["https://quay.example/go/zyxomarrow", "https://quay.example/other"]
  add.run("https://quay.example/feed", null, JSON.stringify({ pages, sitemaps: [] }))
  database.close()
}

function rowsOf(file: string, sql: string) {
  const database = openDatabase(file)
  const rows = database.prepare(sql).all()
  database.close()
  return rows
}

function textsIn(file: string) {
  return rowsOf(file, "SELECT id, title, text FROM reports").map(({ id, title, text }) => ({
    id: String(id),
    text: `${title}\n${text}`,
  }))
}

/** All runs of four words. */
function runsOf(texts: readonly { readonly text: string }[]): Set<string> {
  const runs = texts.flatMap(({ text }) => {
    const words = text.split(/\s+/)
    return words.slice(3).map((_, n) => words.slice(n, n + 4).join(" "))
  })
  return new Set(runs)
}

/** Tables in which any of some words stands, in whatever form it is kept. */
function tracesOf(file: string, words: readonly string[]): string[] {
  const database = openDatabase(file)
  database.exec("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words, row)")
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
  const tables = [...names.map(({ name }) => String(name)), "vocabulary"]
  const holds = (value: Value) => {
    const texts = value instanceof Uint8Array ? plainOf(value) : [String(value)]
    return texts.some(text => words.some(word => text.toLowerCase().includes(word.toLowerCase())))
  }
  const found = tables.filter(name =>
    database
      .prepare(`SELECT * FROM "${name}"`)
      .all()
      .some(row => Object.values(row).some(holds)),
  )
  database.close()
  return found
}

function plainOf(bytes: Uint8Array): string[] {
  return [(b: Uint8Array) => b, inflateSync, inflateRawSync].flatMap(open => {
    try {
      return [Buffer.from(open(bytes)).toString("utf8")]
    } catch {
      return []
    }
  })
}

function bytesOf(path: string): string {
  try {
    return readFileSync(path, "latin1")
  } catch {
    return ""
  }
}
