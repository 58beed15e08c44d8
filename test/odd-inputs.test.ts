// What bad input gets, as a person at the command line sees it: one line naming it and what to do, the rest traced,
// exit code 3.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Trace } from "../src/model/trace.js"
import { stemma } from "./fake-effects.js"

let folder = ""
const at = (name: string): string => join(folder, name)
const good = "The ferry to the islands stays in harbour, the board said on Monday.\n\nIt hopes to sail again in May.\n"
const odd: Readonly<Record<string, string | Uint8Array>> = {
  "empty.txt": "",
  "blank.html": " \n\n ",
  "bytes.html": Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
  "program.bin": Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  "menu.html": "<html><body><nav><a href='/'>Home</a> <a href='/news'>News</a></nav></body></html>",
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-odd-"))
  writeFileSync(at("good.txt"), good)
  mkdirSync(at("nothing"))
  for (const [name, content] of Object.entries(odd)) writeFileSync(at(name), content)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("an input that is no page", () => {
  test.each([...Object.keys(odd), "missing.html", "nothing"])("%s", async name => {
    const { out, err, code } = await stemma(["trace", "--json", at(name), at("good.txt")])
    const { reports, problems } = JSON.parse(out) as Trace
    expect(reports.map(report => report.path)).toEqual([at("good.txt")])
    expect(problems.filter(problem => problem.leftOut).map(problem => problem.path)).toEqual([at(name)])
    expect(err).toMatch(/^stemma: [^\n]+\n$/)
    expect(err).toContain(`${name}: `)
    expect(code).toBe(3)
  })
})

test("nothing but odd inputs is an empty trace, not a crash", async () => {
  const { out, code } = await stemma(["trace", ...Object.keys(odd).map(at)])
  expect(out).toBe("No pages.\n")
  expect(code).toBe(3)
})

test("a path given twice is one report", async () => {
  const { out, code } = await stemma(["trace", "--json", at("good.txt"), at("good.txt"), folder])
  expect((JSON.parse(out) as Trace).reports.filter(report => report.path.endsWith("good.txt"))).toHaveLength(1)
  expect(code).toBe(3)
})

test("a page cut off anywhere and a page in another charset than it says are read as far as they go", async () => {
  const page = `<html><head><meta charset="utf-8"><title>Ferry</title></head><body><article><h1>Ferry stays in harbour</h1><p>${good}</p><p>Caf\u00e9 owners on the quay had asked for a crossing before the summer, the board said.</p></article></body></html>`
  const bytes = Buffer.from(page, "latin1")
  for (let length = 120; length < bytes.length; length += 40) {
    writeFileSync(at("cut.html"), bytes.subarray(0, length))
    const { code } = await stemma(["trace", "--json", at("cut.html")])
    expect([0, 3]).toContain(code)
  }
  writeFileSync(at("cut.html"), bytes)
  expect((await stemma(["trace", "--json", at("cut.html")])).out).toContain("Caf\u00e9 owners")
})
