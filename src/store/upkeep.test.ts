import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { stemma } from "../../test/fake-effects.js"
import { openDatabase } from "./database.js"
import { holdersOf } from "./holders.js"
import { steps } from "./schema.js"
import { backUp, vacuum } from "./upkeep.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-upkeep-"))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)
const store = at("desk.stemma")

beforeAll(async () => {
  const { code } = await stemma(["add", "-q", "sample/pile", "--store", store])
  expect(code).toBe(0)
})

/** A copy of the store with something done to it, and what the doctor says. */
async function doctored(name: string, sql: string) {
  const file = at(name)
  await backUp(store, file)
  const database = openDatabase(file)
  database.exec("PRAGMA foreign_keys = OFF")
  database.exec(sql)
  database.close()
  const { out, code } = await stemma(["doctor", "--json", "--store", file])
  return { file, code, faults: JSON.parse(out).store.faults.map(({ what }: { what: string }) => what) as string[] }
}

describe("the doctor", () => {
  test("finds nothing wrong with a store that is whole, and says how large it is", async () => {
    const { out, code } = await stemma(["doctor", "--store", store])
    expect(code).toBe(0)
    expect(out).toContain("16 pages, 16 reports that stand now")
    expect(out).toMatch(/\n {2}whole\n$/)
  })

  test.each([
    [
      "a page that is not what was kept",
      "UPDATE pages SET bytes = zeroblob(8) WHERE rowid = 2",
      /^the page of sample\/pile\/.* is not what was kept$/,
    ],
    [
      "a row without its page",
      "DELETE FROM pages WHERE rowid = 2",
      /^a row is missing: reports without its row in pages$/,
    ],
    [
      "full text of something else",
      "INSERT INTO words (words, rowid, title, text) VALUES ('delete', 2, 'no', 'such')",
      /^the full text/,
    ],
    ["postings that are gone", "DELETE FROM chunks; DELETE FROM segments", /^16 reports have other postings/],
    [
      "an index of what is gone",
      "UPDATE reports SET current = 0 WHERE number = 3; DELETE FROM unindexed",
      /^1 reports? stands? in the index that no longer stands?/,
    ],
  ])("names %s, with what to do", async (name, sql, what) => {
    const { code, faults } = await doctored(`${name}.stemma`, sql)
    expect(code).toBe(1)
    expect(
      faults.some(fault => what.test(fault)),
      faults.join("\n"),
    ).toBe(true)
  })

  test("of what can be made anew, vacuum --rebuild makes it", async () => {
    const { file } = await doctored(
      "again.stemma",
      "DELETE FROM chunks; INSERT INTO words (words, rowid, title, text) VALUES ('delete', 2, 'no', 'such')",
    )
    expect((await stemma(["vacuum", "--rebuild", "--store", file])).code).toBe(0)
    expect((await stemma(["add", "--untold", "-q", "sample/pile", "--store", file])).code).toBe(0)
    const { code, out } = await stemma(["doctor", "--store", file])
    expect([code, out]).toEqual([0, expect.stringMatching(/whole\n$/)])
  })

  test("tells work that waits, an older store, and files that are none", async () => {
    const { code, file } = await doctored(
      "waits.stemma",
      "INSERT INTO unindexed SELECT number FROM reports WHERE number < 4",
    )
    expect(code).toBe(0)
    expect((await stemma(["doctor", "--store", file])).out).toContain("note: 3 reports wait for the index")
    const old = await doctored("old.stemma", `PRAGMA user_version = ${steps.length - 1}`)
    expect(old.code).toBe(0)
    writeFileSync(at("words.txt"), "no database, and long enough to be looked at as one by whoever does ".repeat(20))
    for (const none of ["nowhere.stemma", "words.txt"]) {
      const { err, code: failed } = await stemma(["doctor", "--store", at(none)])
      expect([failed, err]).toEqual([1, expect.stringMatching(/is not there|is no store/)])
    }
  })
})

test("who has a store open is told by the locks beside it", () => {
  const database = openDatabase(store)
  database.prepare("SELECT count(*) FROM reports").all()
  const { ino } = statSync(`${store}-shm`)
  const lock = (pid: number, kind: string, byte: number) =>
    `7: POSIX  ADVISORY  ${kind} ${pid} fe:01:${ino} ${byte} ${byte}`
  const locks = [lock(42, "READ", 128), lock(41, "WRITE", 120), lock(41, "READ", 124), lock(process.pid, "READ", 128)]
  expect(holdersOf(store, () => [...locks, "8: FLOCK  ADVISORY  WRITE 9 fe:01:1 0 EOF", ""].join("\n"))).toEqual([
    { pid: 41, does: "writes" },
    { pid: 42, does: "reads" },
  ])
  expect(holdersOf(at("none.stemma"), () => locks.join("\n"))).toEqual([])
  database.close()
})

test("a store that is made smaller keeps all but what nobody asks for", async () => {
  const file = at("smaller.stemma")
  await backUp(store, file)
  const { before, after, results, settled } = await vacuum(file, "another version")
  expect([after < before, results > 0, settled]).toEqual([true, true, true])
  const database = openDatabase(file)
  expect(database.prepare("SELECT count(*) AS n FROM reports").all()).toEqual([{ n: 16 }])
  database.close()
})

describe("stemma forget", () => {
  test("lists, asks where much would go, and names what it leaves", async () => {
    const file = at("asked.stemma")
    await backUp(store, file)
    const many = at("many.jsonl")
    writeFileSync(
      many,
      Array.from(
        { length: 30 },
        (_, n) => `${JSON.stringify({ title: `Quay ${n}`, text: `The board of quay ${n} told pilots to stay in.` })}\n`,
      ).join(""),
    )
    await stemma(["add", "-q", "--untold", many, "--store", file])
    const asked = await stemma(["forget", many, "--store", file])
    expect([asked.code, asked.err]).toEqual([
      2,
      "stemma: 30 pages would go\nLook at them with --dry-run, then say --yes.\n",
    ])
    const dry = await stemma(["forget", "--dry-run", "sample/pile/meridian-talks-end.html", "nope", "--store", file])
    expect([dry.code, dry.err]).toEqual([3, "stemma: nope: nothing of that name is held\n"])
    expect(dry.out).toContain("Would be forgotten: 1 page\n")
    expect(dry.out).toContain("were told to come from it")
    const gone = await stemma(["forget", "--yes", "--json", many, "--store", file])
    expect(JSON.parse(gone.out)).toMatchObject({ version: 1, forgotten: true, onDisk: [many], settled: true })
    expect((await stemma(["forget", many, "--store", file])).code).toBe(1)
  })
})

test("a copy never takes the place of the store itself, by whatever name, nor of what is no file", async () => {
  const alias = at("alias.stemma")
  symlinkSync(store, alias)
  await expect(backUp(alias, store)).rejects.toThrow(/is the store itself/)
  await expect(backUp(store, alias)).rejects.toThrow(/is the store itself/)
  await expect(backUp(store, "/dev/null")).rejects.toThrow(/is no file/)
  expect((await stemma(["doctor", "--store", store])).code).toBe(0)
})
