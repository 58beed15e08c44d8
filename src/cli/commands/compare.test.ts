import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { stemma } from "../../../test/fake-effects.js"

const kept = "The ferry to the outer islands stays in harbour until the storm has passed, the board said on Monday."
const stories: Readonly<Record<string, readonly string[]>> = {
  "first.txt": [kept, "Some 40 passengers spent the night in the customs hall, and crews brought them soup.", kept],
  "second.txt": [kept, "Some 90 passengers spent the night in the customs hall, and crews brought them soup.", kept],
}

let folder = ""
const inFolder = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-compare-"))
  for (const [name, paragraphs] of Object.entries(stories)) writeFileSync(inFolder(name), paragraphs.join("\n\n"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("stemma compare", () => {
  test("two files: the sentences that differ, and how", async () => {
    const { out, code } = await stemma(["compare", inFolder("first.txt"), inFolder("second.txt")])
    expect(out).toMatch(/figure 1/)
    expect(out).toContain("40 passengers")
    expect(out).toContain("90 passengers")
    expect(out).not.toContain("stays in harbour")
    expect(code).toBe(0)
  })

  test("--all shows what is the same too", async () => {
    const { out } = await stemma(["compare", "--all", inFolder("first.txt"), inFolder("second.txt")])
    expect(out).toContain("stays in harbour")
  })

  test("--json gives rows of spans and the alterations, from A to B", async () => {
    const { out } = await stemma(["compare", "--json", inFolder("second.txt"), inFolder("first.txt")])
    const { exemplar, copy, rows, alterations } = JSON.parse(out)
    expect([exemplar, copy].map(({ path }) => basename(path))).toEqual(["second.txt", "first.txt"])
    expect(rows).toHaveLength(3)
    const [figure] = alterations
    expect(figure).toMatchObject({ kind: "figure", exemplar: exemplar.id, copy: copy.id })
    expect(stories["second.txt"]!.join("\n").slice(...figure.exemplarSpan)).toContain("90")
    expect(stories["first.txt"]!.join("\n").slice(...figure.copySpan)).toContain("40")
  })

  test("two of a pile, by siglum in any case, or by file name", async () => {
    const { out, code } = await stemma(["compare", "first.txt", "second.txt", folder])
    expect(out).toContain("90 passengers")
    expect(code).toBe(0)
    const bySiglum = await stemma(["compare", "A", "B", folder])
    expect(bySiglum.out).toContain("90 passengers")
    expect((await stemma(["compare", "a", "b", folder])).out).toBe(bySiglum.out)
  })

  test.each([
    [["A", "Z"], "no report is called Z"],
    [["A", "A"], "A and A are one report"],
  ])("%s is wrong use: it says why, and exits with 2", async (names, message) => {
    const { out, err, code } = await stemma(["compare", ...names, folder])
    expect(err).toContain(message)
    expect(out).toBe("")
    expect(code).toBe(2)
  })
})
