import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { reportOf } from "../../test/reports.js"
import type { Page } from "../ingest/page.js"
import { noReview, type Review } from "../model/review.js"
import { openDatabase } from "./database.js"
import { bringUpToDate, steps } from "./schema.js"
import { keepReviewIn, openStore, reviewIn } from "./store.js"
import { StoreTrouble } from "./trouble.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-store-"))
afterAll(() => rmSync(folder, { recursive: true }))
let made = 0
const fresh = (): string => join(folder, `${made++}.stemma`)
const now = "2024-05-01T10:00:00.000Z"

/** A page and the report read of it. */
const page = (path: string, words: string) => {
  const bytes = new TextEncoder().encode(words)
  const report = reportOf([words], { id: `r${words.length}`, path })
  return { key: `${path} ${words}`, page: { path, address: null, bytes } satisfies Page, out: { report } }
}
const rowsOf = (file: string, sql: string) => {
  const database = openDatabase(file)
  const rows = database.prepare(sql).all()
  database.close()
  return rows
}
const textsHeld = (file: string): string[] => {
  const store = openStore(file, "1", now)
  const held = [...store.pages.held()].map(one => ("report" in one ? one.report.text : "?"))
  store.close()
  return held
}

describe("pages", () => {
  const [a, b] = [page("a.txt", "The ferry stays in harbour."), page("b.txt", "The ferry sails again.")]

  test("are found again as they were read, and kept once", () => {
    const file = fresh()
    const store = openStore(file, "1", now)
    expect(store.pages.find([a, b]).size).toBe(0)
    store.pages.keep([a, b])
    store.pages.keep([a])
    expect(store.pages.find([a, b]).get(a.key)).toEqual(a.out)
    expect(Object.keys((store.pages.find([a]).get(a.key) as typeof a.out).report)).toEqual(Object.keys(a.out.report))
    store.close()
    expect(rowsOf(file, "SELECT count(*) AS n FROM reports")).toEqual([{ n: 2 }])
    expect(rowsOf(file, "SELECT count(*) AS n FROM pages")).toEqual([{ n: 2 }])
    expect(rowsOf(file, "SELECT place FROM reports WHERE path = 'a.txt'")).toEqual([{ place: resolve("a.txt") }])
  })

  test("of one place the newest counts; what stood there is a version, and counts when it is back", () => {
    const file = fresh()
    const later = page("a.txt", "The ferry stays in harbour until Friday.")
    for (const one of [a, later]) {
      const store = openStore(file, "1", now)
      store.pages.keep([one])
      store.close()
    }
    expect(textsHeld(file)).toEqual([later.out.report.text])
    expect(rowsOf(file, "SELECT text FROM versions").map(({ text }) => text)).toEqual([
      a.out.report.text,
      later.out.report.text,
    ])
    const store = openStore(file, "1", now)
    expect(store.pages.find([a]).size).toBe(1)
    store.close()
    expect(textsHeld(file)).toEqual([a.out.report.text])
  })

  test("on standard input each is its own", () => {
    const file = fresh()
    for (const words of ["The first page.", "The second page."]) {
      const store = openStore(file, "1", now)
      store.pages.keep([page("-", words)])
      store.close()
    }
    expect(textsHeld(file).sort()).toEqual(["The first page.", "The second page."])
  })

  test("that hold no report are kept with the reason", () => {
    const file = fresh()
    const store = openStore(file, "1", now)
    const out = { problem: { path: "a.txt", what: "holds no article text", leftOut: true } }
    store.pages.keep([{ ...a, out }])
    expect(store.pages.find([a]).get(a.key)).toEqual(out)
    expect([...store.pages.held()]).toEqual([out])
    store.close()
  })

  test("are given back as they came to another version of the reader", () => {
    const file = fresh()
    const given = { ...a, page: { ...a.page, charset: "utf-8", given: { outlet: "The Quay" } } }
    const decoded = { ...b, page: { path: "t.csv#2", address: null, source: "Häfen" } }
    const first = openStore(file, "1", now)
    first.pages.keep([given, decoded])
    first.close()
    const store = openStore(file, "2", now)
    expect(store.pages.find([given, decoded]).size).toBe(0)
    expect([...store.pages.held()]).toEqual([{ page: given.page }, { page: decoded.page }])
    store.close()
  })

  test("are found by their words", () => {
    const file = fresh()
    const store = openStore(file, "1", now)
    store.pages.keep([a, b])
    store.close()
    const found = rowsOf(file, "SELECT path FROM words JOIN reports ON number = words.rowid WHERE words MATCH 'sails'")
    expect(found).toEqual([{ path: "b.txt" }])
  })
})

describe("results", () => {
  const [short, long] = ["null", JSON.stringify("harbour ".repeat(900))]

  test("are found by stage, version and key, short and long", () => {
    const store = openStore(fresh(), "1", now)
    const shelf = store.shelf("compare", "1")
    shelf.keep?.([
      { key: "a", line: short },
      { key: "b", line: long },
    ])
    shelf.keep?.([{ key: "a", line: "1" }])
    expect([...shelf.find(["a", "b", "c"])].sort()).toEqual([
      ["a", short],
      ["b", long],
    ])
    expect(store.shelf("compare", "2").find(["a"]).size).toBe(0)
    expect(store.shelf("relate", "1").find(["a"]).size).toBe(0)
    store.close()
  })

  test("go when no run has asked for them in a while, and not before", () => {
    const file = fresh()
    const run = (keys: readonly string[]): number => {
      const store = openStore(file, "1", now)
      const found = store.shelf("compare", "1").find(keys).size
      store.finish()
      store.close()
      return found
    }
    const first = openStore(file, "1", now)
    first.shelf("compare", "1").keep?.([
      { key: "a", line: short },
      { key: "b", line: short },
    ])
    first.close()
    for (let n = 0; n < 20; n++) expect(run(["a"])).toBe(1)
    expect(run(["b"])).toBe(0)
  })
})

test("what people said is kept by the file it stands in, and all of it told where no file is named", () => {
  const file = fresh()
  const mark = (id: string, at: string) => ({
    finding: "entry" as const,
    id,
    keys: [],
    about: "a pledge",
    verdict: "right" as const,
    note: "",
    at,
  })
  const said = (id: string, at: string): Review => ({ ...noReview, marks: [mark(id, at)] })
  keepReviewIn(file, "/desk/one.json", said("e1", "2024-05-02"))
  keepReviewIn(file, "/desk/two.json", said("e2", "2024-05-01"))
  keepReviewIn(file, "/desk/one.json", said("e3", "2024-05-03"))
  expect(reviewIn(file).marks.map(({ id }) => id)).toEqual(["e2", "e3"])
  expect(rowsOf(file, "SELECT verdict, about FROM marks WHERE id = 'e2'")).toEqual([
    { verdict: "right", about: "a pledge" },
  ])
})

describe("a store", () => {
  test.each(steps.map((_, n) => n))("that had %i steps becomes one of today, with what it held", had => {
    const file = fresh()
    const old = openDatabase(file)
    bringUpToDate(old, steps.slice(0, had))
    if (had > 0)
      old.exec(`INSERT INTO pages VALUES ('d', 1, x'00', '${now}');
        INSERT INTO reports VALUES (1, 'k', '1', 'd', '/a', 1, '${now}', 'r1', 'a', NULL, 'Ferry', NULL, NULL, 'en',
          'It stays in harbour.', '{}', '{}')`)
    old.close()
    openStore(file, "1", now).close()
    expect(rowsOf(file, "SELECT user_version AS v FROM pragma_user_version")).toEqual([{ v: steps.length }])
    expect(rowsOf(file, "SELECT rowid FROM words WHERE words MATCH 'harbour'")).toHaveLength(had > 0 ? 1 : 0)
  })

  const opening = (file: string) => () => openStore(file, "1", now)

  test("of a later version, of another program, or none at all is told in words and left alone", () => {
    const [later, other, none] = [fresh(), fresh(), fresh()]
    const database = openDatabase(later)
    bringUpToDate(database, [...steps, "CREATE TABLE more (a)"])
    database.close()
    expect(opening(later)).toThrow(/was made by a later version of Stemma/)
    const theirs = openDatabase(other)
    theirs.exec("CREATE TABLE bookmarks (a)")
    theirs.close()
    expect(opening(other)).toThrow(`${other} is a database of another program; name another file`)
    expect(rowsOf(other, "SELECT name FROM sqlite_schema")).toEqual([{ name: "bookmarks" }])
    writeFileSync(none, "Dear desk, this is a letter and no database. ".repeat(100))
    expect(opening(none)).toThrow(`${none} is no store; name another file`)
    expect(opening(join(folder, "nowhere", "a.stemma"))).toThrow(/cannot be opened; check that its folder is there/)
  })

  test("that another process writes is waited for, and then told of", () => {
    const file = fresh()
    openStore(file, "1", now).close()
    const [one, two] = [openDatabase(file, 50), openDatabase(file, 50)]
    one.exec("BEGIN IMMEDIATE")
    expect(() => two.exec("BEGIN IMMEDIATE")).toThrow(StoreTrouble)
    expect(() => two.transaction(() => {})).toThrow(`${file} is being written by another process; try again`)
    one.exec("COMMIT")
    expect(two.transaction(() => 1)).toBe(1)
    for (const database of [one, two]) database.close()
  })

  test("takes a work whole or not at all", () => {
    const file = fresh()
    const store = openDatabase(file)
    store.exec("CREATE TABLE t (a)")
    const half = () => {
      store.prepare("INSERT INTO t VALUES (?)").run(1)
      throw new RangeError("broken off")
    }
    expect(() => store.transaction(half)).toThrow("broken off")
    expect(store.prepare("SELECT * FROM t").all()).toEqual([])
    store.close()
  })
})
