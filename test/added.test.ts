// Pages that are added to a store: the index is the same in whatever order and batches they come; who is near by it is who a
// pile would pair; what is told of a page is what a trace of all tells; nothing is lost or done twice.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test, vi } from "vitest"
import { randomFrom, shuffled } from "../bench/random.js"
import { add } from "../src/desk/add.js"
import { indexerBy } from "../src/around/entry.js"
import { ingest } from "../src/index.js"
import { shipped } from "../src/knowledge.js"
import { allPairsUpTo, candidatePairs, compareAllUpTo } from "../src/match/candidates.js"
import type { FeatureSet } from "../src/match/features.js"
import { addCounts, mostCounted } from "../src/match/rarity.js"
import { byCodeUnit } from "../src/model/identity.js"
import type { Report } from "../src/model/report.js"
import type { Trace } from "../src/model/trace.js"
import { openDatabase } from "../src/store/database.js"
import { Index, type Entry } from "../src/store/indexed.js"
import { kinds } from "../src/store/segments.js"
import { openStore } from "../src/store/store.js"
import { trace } from "../src/trace.js"
import { stemma } from "./fake-effects.js"
import { indexedIn } from "./indexed-in.js"

vi.setConfig({ testTimeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-added-"))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const fresh = () => join(folder, `${count++}.stemma`)

const entryOf = indexerBy(shipped.frequencies)
const names = ["sample/pile", "sample/later"].flatMap(at => readdirSync(at).map(name => join(at, name)))
const reports = await reportsAt(...names)

async function reportsAt(...paths: readonly string[]): Promise<Report[]> {
  const all: Report[] = []
  for await (const one of ingest(paths)) if ("report" in one) all.push(one.report)
  return all
}

/** The same, made of reports at once. */
function contentAtOnce(of: readonly Report[]) {
  const entries = of.map(report => ({ report, entry: entryOf(report) }))
  const ordered = entries.toSorted(
    (a, b) => byCodeUnit(a.entry.day, b.entry.day) || byCodeUnit(a.report.id, b.report.id),
  )
  const seen = new Set<string>()
  const counted = ordered.filter(({ entry: { prose } }) => prose === null || (!seen.has(prose) && seen.add(prose)))
  const speaking = counted.toSorted((a, b) => byCodeUnit(a.report.id, b.report.id)).slice(0, mostCounted)
  const { texts, stems, counts, languages } = addCounts(speaking.map(({ entry }) => entry.stems))
  const postings = kinds.map(kind =>
    entries
      .flatMap(({ report, entry }) => [...entry[kind]].map(feature => `${feature} ${report.path}`))
      .sort(byCodeUnit),
  )
  return { postings, counts: { texts, stems, counts: [...counts], languages } }
}

describe("an index", () => {
  test.each([1, 2, 3])("is the same in random orders and batches (%i)", async seed => {
    const chance = randomFrom(seed)
    const store = fresh()
    let rest = shuffled(names, chance)
    while (rest.length > 0) {
      const batch = rest.slice(0, 1 + Math.floor(chance.next() * 7))
      rest = rest.slice(batch.length)
      await add(batch, { store, untold: true })
    }
    expect(indexedIn(store)).toEqual(contentAtOnce(reports))
  })

  test("counts a text once however often it is printed, and lets go of what no longer stands", async () => {
    const at = join(folder, "printed")
    mkdirSync(at)
    const body = `The harbour board said on Monday that the ferry to the islands would stay in harbour until Friday.\n\nSome forty passengers spent the night in the customs hall, where crews brought soup.\n`
    const put = (name: string, words: string) => writeFileSync(join(at, name), words)
    put("a.txt", `Ferry stays\n\n${body}`)
    put("b.txt", `Ferry kept in\n\n${body}`)
    const store = fresh()
    const held = async () => {
      await add([at], { store, untold: true })
      expect(indexedIn(store)).toEqual(contentAtOnce(await reportsAt(at)))
    }
    await held()
    expect(indexedIn(store).counts.texts).toBe(1)
    const before = indexedIn(store)
    put(
      "a.txt",
      "Ferry sails\n\nOn Friday the ferry sailed at last, and the pilots of the outer quay waved from the mole.\n",
    )
    await held()
    expect(indexedIn(store).counts.texts).toBe(2)
    put("a.txt", `Ferry stays\n\n${body}`)
    await held()
    expect(indexedIn(store)).toEqual(before)
  })

  test("counts those of a large store that speak for it, whoever comes and goes", async () => {
    const at = join(folder, "large.jsonl")
    const line = (n: number) =>
      JSON.stringify({ title: `Quay ${n}`, text: `Pilot ${n} told the board of quay ${n % 90}.` })
    const put = (numbers: readonly number[]) => writeFileSync(at, numbers.map(n => `${line(n)}\n`).join(""))
    const [store, all] = [fresh(), Array.from({ length: mostCounted + 120 }, (_, n) => n)]
    for (const numbers of [all.slice(0, 2_000), all, [...all.slice(0, 60), ...all.slice(400), ...all.slice(60, 400)]]) {
      put(numbers)
      await add([at], { store, untold: true })
      expect(indexedIn(store)).toEqual(contentAtOnce(await reportsAt(at)))
    }
  })

  test("follows what a trace kept", async () => {
    const store = fresh()
    await trace(["sample/pile"], { store })
    await add(["sample/later"], { store, untold: true })
    expect(indexedIn(store)).toEqual(contentAtOnce(reports))
  })

  test("goes on where a process was broken off between keeping and indexing", async () => {
    const store = fresh()
    await add(names.slice(0, 4), { store, untold: true })
    // What a killed process leaves: pages that are kept and not indexed, and those that never came.
    const broken = openStore(store, "another", undefined, true)
    broken.close()
    await trace(names.slice(4, 9), { store })
    await add(names, { store, untold: true })
    expect(indexedIn(store)).toEqual(contentAtOnce(reports))
  })
})

test("who is near by an index is who a pile would pair, under features of few and of many", () => {
  const chance = randomFrom(5)
  const size = compareAllUpTo + 160
  // Numbers as a language has them: few in very many reports, most in one or two.
  const set = (most: number): FeatureSet =>
    Uint32Array.from(new Set(Array.from({ length: most }, () => Math.floor(2 ** (chance.next() * 20))))).sort()
  const made = Array.from({ length: size }, (_, n) => ({
    id: `r${String(n).padStart(4, "0")}`,
    skipPairs: set(n % 7 === 0 ? 0 : 12),
    threes: set(n % 5 === 0 ? 3 : 40),
  }))
  const wide = made.filter(({ threes }) => threes.includes(1)).length
  expect(wide).toBeGreaterThan(allPairsUpTo)
  const expected = candidatePairs(made).map(({ a, b, shared }) => `${a} ${b} ${shared}`)
  const entries = new Map(made.map(({ skipPairs, threes }, n) => [n + 1, entry({ skipPairs, threes })]))
  const file = fresh()
  openStore(file, "1").close()
  const database = openDatabase(file)
  database.exec("PRAGMA foreign_keys = OFF")
  const index = new Index(database, report => entries.get(Number(report.path))!)
  const put = database.prepare(
    "INSERT INTO reports VALUES (?, ?, '1', 'd', ?, 1, 'now', ?, ?, NULL, NULL, NULL, NULL, 'en', '', ?, '{}')",
  )
  const found = made.flatMap(({ id }, n) => {
    put.run(n + 1, id, id, id, id, JSON.stringify({ id, path: String(n + 1) }))
    index.follow("1")
    return index.nearKept(n + 1).map(({ number, points }) => `${made[number - 1]!.id} ${id} ${points}`)
  })
  database.close()
  expect(found.sort()).toEqual(expected.sort())
})

function entry(of: Pick<Entry, "skipPairs" | "threes">): Entry {
  const stems = { texts: 1, stems: [], counts: new Float64Array(0), languages: [] }
  return { ...of, prose: null, day: "9", stems }
}

describe("a page that is added", () => {
  const arrows = ({ derivations, reports: all }: Trace, path: string) => {
    const paths = new Map(all.map(report => [report.id, report.path]))
    const end = (id: string) => paths.get(id) ?? "a report that is not here"
    return derivations
      .map(({ exemplar, copy, kind, direction }) => [end(exemplar), end(copy), kind, direction].join(" "))
      .filter(arrow => arrow.includes(path))
      .sort()
  }

  test("has the arrows that a trace of all gives it", async () => {
    const store = fresh()
    const whole = await trace(names)
    await add(names, { store, untold: true })
    for (const name of names) {
      const { traced, pages } = await add([name], { store })
      expect([pages[0]!.status, ...arrows(traced!, name)]).toEqual(["known", ...arrows(whole, name)])
    }
  })

  test("is without what recurs in its outlet, though no page of that is near it", async () => {
    const promise = "Ask the harbour desk: write to us about anything that floats."
    const stories = [
      "The dredger Marta ran aground off the west pier on Monday and sat there until the evening tide lifted her clear again.",
      "Lock keepers at Tamsel want their hut painted in the green that it had when their grandfathers kept the gate for pay.",
      "A pilot who lost his hat in the sound last winter has had it back, posted by a fisherman's widow from the far shore.",
      "Crane drivers stopped work for an hour on Thursday because gulls had nested in the cab of the largest of their cranes.",
    ]
    const line = (n: number) =>
      `${JSON.stringify({ title: `Story ${n}`, text: `${stories[n]}\n\n${promise}\n\nIt was told at quay ${n}.`, outlet: "The Quay" })}\n`
    const [before, later, store] = [join(folder, "before.jsonl"), join(folder, "later.jsonl"), fresh()]
    writeFileSync(before, [0, 1, 2].map(line).join(""))
    writeFileSync(later, line(3))
    await add([before], { store, untold: true })
    const { traced } = await add([later], { store })
    const masked = traced!.reports.flatMap(({ title, text, masked }) =>
      title === "Story 3" ? masked.map(({ start, end }) => text.slice(start, end)) : [],
    )
    expect(masked).toEqual([promise])
  })

  test("changes nothing when it comes again, and loses nothing of what a trace of the store tells", async () => {
    const store = fresh()
    const first = await add(names, { store })
    const content = indexedIn(store)
    const again = await add(names, { store })
    expect(again.pages.map(({ status }) => status)).toEqual(names.map(() => "known"))
    expect(first.pages.map(({ status }) => status)).toEqual(names.map(() => "new"))
    expect(again.traced).toEqual(first.traced)
    expect(indexedIn(store)).toEqual(content)
    expect(await trace([], { store })).toEqual(await trace(names))
  })
})

describe("stemma add", () => {
  test("tells of each page whose copy it is, or that it is an origin, and of the whole", async () => {
    const store = fresh()
    await stemma(["add", "--untold", "-q", "sample/pile", "--store", store])
    const { out, code } = await stemma(["add", "sample/later/morning-post-2031.html", "--store", store])
    expect(code).toBe(0)
    expect(out).toContain("morning-post-2031.html: new")
    expect(out).toContain("1 new · 0 known already")
    expect(out).toContain("17 pages in the store")
    const json = await stemma(["add", "--json", "sample/later", "--store", store])
    const told = JSON.parse(json.out)
    expect(told.held).toBe(19)
    const statuses = told.pages.map(({ card, status }: { card: { report: { path: string } }; status: string }) => [
      card.report.path.replace(/^.*\//, ""),
      status,
    ])
    expect(statuses.sort()).toEqual([
      ["meridian-date-moved.html", "new"],
      ["morning-post-2031.html", "known"],
      ["sorvia-today-2031.html", "new"],
    ])
    const copy = told.pages.find(({ card }: { card: { takes: unknown[] } }) => card.takes.length > 0)
    expect(copy.card.takes[0].report.path).toContain("meridian-date-moved.html")
    expect(copy.card.takes[0].gravest[0].note).toContain("before 2031")
  })

  test("of many pages keeps all and tells of none", async () => {
    const at = join(folder, "many")
    mkdirSync(at)
    for (let n = 0; n < 50; n++)
      writeFileSync(
        join(at, `${n}.txt`),
        `Quay ${n}\n\nThe board of quay ${n} said on Monday that the ferry stays in.\n`,
      )
    const { out } = await stemma(["add", at, "--store", fresh()])
    expect(out).toMatch(/^50 new · 0 known already · 50 pages in the store\n50 pages not told of/)
  })

  test("asks for a store", async () => {
    const { err, code } = await stemma(["add", "sample/pile"])
    expect([code, err]).toEqual([2, "stemma: no store is named\nSay where pages are kept: --store FILE.\n"])
  })
})
