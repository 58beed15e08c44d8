// What a newcomer mistypes: told before the work begins, with what to do.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { stemma } from "../../test/fake-effects.js"

let folder = ""
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-usage-"))
  mkdirSync(at("pile"))
  writeFileSync(at("pile/ferry.txt"), "The ferry to the islands stays in harbour, the board said on Monday.\n")
  writeFileSync(
    at("outlets.csv"),
    "outlet,name,owner,hosts\nIsle Post,,Kelm,\nHill Post,,Kelm,\nBay Post,,,\nFen Post,,,\n",
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const wrong: readonly (readonly [string, () => string[], readonly string[]])[] = [
  [
    "a folder that is not there",
    () => ["trace", at("pile"), "-o", at("nope/x.json")],
    ["-o", "there is no folder", "nope", "Make it first"],
  ],
  [
    "the same for a dossier",
    () => ["trace", at("pile"), "--html", at("nope/a.html")],
    ["--html", "there is no folder", "Make it first"],
  ],
  ["a folder for a file", () => ["trace", at("pile"), "-o", at("pile")], ["pile is a folder", "Name a file in it"]],
  [
    "a file for a folder",
    () => ["trace", at("pile"), "-o", at("outlets.csv/x")],
    ["outlets.csv is a file and no folder"],
  ],
  ["a month that there is not", () => ["record", "--date", "2025-13", at("pile")], ['no date "2025-13"', "2021-03"]],
  ["a day that there is not", () => ["record", "--date", "2025-02-30", at("pile")], ['no date "2025-02-30"']],
  ["words for a date", () => ["record", "--date", "March", at("pile")], ['no date "March"']],
  ["one report for two", () => ["compare", "A"], ["compare wants two reports and a folder: stemma compare A B FOLDER"]],
  ["nothing to look for", () => ["find"], ["find wants a passage and a folder", "Try: stemma find --help"]],
  [
    "labels without their folder",
    () => ["compare", "A", "B"],
    ["A and B are no files here", "stemma compare A B FOLDER"],
  ],
  [
    "no store",
    () => ["add", "--store", "", at("pile")],
    ["nothing stands behind --store", "Give a value, or leave it out"],
  ],
  ["no address", () => ["serve", "--host", "", at("pile")], ["nothing stands behind --host"]],
  ["no folder among folders", () => ["mcp", "--in", at("pile"), "--in", ""], ["nothing stands behind --in"]],
  [
    "two formats at once",
    () => ["export", "-f", "csv", "--json", at("pile")],
    ["--json does not go with -f csv", "leave --json out"],
  ],
]

describe("wrong use is told in words", () => {
  test.each(wrong)("%s", async (_, args, words) => {
    const { out, err, code, files } = await stemma(args())
    for (const word of words) expect(err).toContain(word)
    expect([out, code, files.size]).toEqual(["", 2, 0])
  })

  test("in commands that can be typed as the program was started", async () => {
    const env = { npm_lifecycle_event: "start" }
    expect((await stemma(["trcae", "x"], { env })).err).toContain("Try: npm start -- --help")
    expect((await stemma(["compare", "A", "B"], { env })).err).toContain("npm start -- compare A B FOLDER")
    expect((await stemma(["--help"], { env })).out).toContain("  npm start -- trace FOLDER ")
    expect((await stemma(["trace", "--help"], { env })).out).not.toMatch(/(?<!--)\bstemma trace/)
  })
})

describe("what still goes", () => {
  test.each(["2024", "2024-06", "2024-02-29"])("--date %s", async date => {
    // A date that can be: nothing is of it, which is no wrong use.
    const { err, code } = await stemma(["record", "--date", date, at("pile")])
    expect([err, code]).toEqual(["", 1])
  })

  test("--json with a format that is JSON", async () => {
    expect((await stemma(["export", "-f", "ninjs", "--json", at("pile")])).code).toBe(0)
  })

  test("a list of outlets that no page is of, told in one line", async () => {
    const { err, code } = await stemma(["trace", at("pile"), "--outlets", at("outlets.csv")])
    expect(err).toBe(
      "stemma: no page of this pile is of Isle Post (outlets.csv, line 2), Hill Post (outlets.csv, line 3), Bay Post (outlets.csv, line 4) or 1 more of the list\n",
    )
    expect(code).toBe(0)
    expect((await stemma(["trace", "-q", at("pile"), "--outlets", at("outlets.csv")])).err).toBe("")
  })

  test("a link that leads nowhere, told as a problem", async () => {
    mkdirSync(at("linked"))
    writeFileSync(at("linked/ferry.txt"), "The ferry to the islands stays in harbour, the board said on Monday.\n")
    symlinkSync(at("gone.txt"), at("linked/gone.txt"))
    symlinkSync(at("pile"), at("linked/pile"))
    const { err, code } = await stemma(["trace", at("linked")])
    expect(err.split("\n")).toEqual(
      expect.arrayContaining([
        `stemma: ${at("linked/gone.txt")}: is a link that leads nowhere; mend it or take it out`,
        expect.stringContaining(`${at("linked/pile")}: is a link that leads out`),
      ]),
    )
    expect(code).toBe(3)
  })
})

test("what nothing carries ends with 1, as grep does", async () => {
  const { out, code } = await stemma(["find", "a bridge of gold", at("pile")])
  expect([out, code]).toEqual(["No page here carries it.\n", 1])
  expect((await stemma(["find", "ferry to the islands", at("pile")])).code).toBe(0)
})

test("a port that was asked for and is taken is no other port", async () => {
  const other = createServer()
  await new Promise<void>(resolve => other.listen(0, "127.0.0.1", resolve))
  const { port } = other.address() as AddressInfo
  const { err, code, out } = await stemma(["serve", "--port", String(port), at("pile")])
  other.close()
  expect([out, code]).toEqual(["", 1])
  expect(err).toContain(`port ${port} is taken`)
})
