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
    expect(out).toContain("1 change, 1 grave: 1 fact changed")
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

  test("a line that its outlet's other pages show to be furniture stands in no row", async () => {
    const plea = "Tell the desk what you saw."
    const told = [
      [kept, "Some 40 passengers spent the night in the customs hall, and crews brought them soup from the galley."],
      [
        "Pupils at the old school on Mill Street will be taught in tents until the roof is whole again, it says.",
        "Rain came through the ceiling of four classrooms in March, and a plank fell beside a teacher who had none.",
      ],
      [
        "Two stations on the northern line are to lose their clocks and their clerks under a plan that leaked.",
        "Drivers say they learned of it from passengers, who had it from the man who winds the clocks on Sundays.",
      ],
    ].map(([lead, end]) => [lead!, plea, end!, `${end!.slice(0, 60)}, or so the harbour master of the place was told.`])
    const story = told[0]!.filter(line => line !== plea)
    const pile = mkdtempSync(join(folder, "masked-"))
    const body = (paragraphs: readonly string[]) => paragraphs.map(line => `<p>${line}</p>`).join("")
    for (const [n, paragraphs] of [...told, story].entries()) {
      const outlet = n < told.length ? "The Quay" : "Other Paper"
      const head = `<meta property="og:site_name" content="${outlet}"><title>Page ${n}</title>`
      writeFileSync(
        join(pile, `${n}.html`),
        `<html><head>${head}</head><body><article>${body(paragraphs)}</article></body></html>`,
      )
    }
    const { out } = await stemma(["compare", "--json", join(pile, "0.html"), join(pile, "3.html"), pile])
    const { exemplar, copy, rows } = JSON.parse(out)
    expect(exemplar.id).not.toBe(copy.id)
    const { out: traced } = await stemma(["trace", "--json", pile])
    const { reports } = JSON.parse(traced)
    const [a, b] = [exemplar, copy].map(({ id }) => reports.find((report: { id: string }) => report.id === id))
    expect(a.masked).toHaveLength(1)
    const read = (report: { text: string }, span: [number, number] | null) => span && report.text.slice(...span)
    expect(rows.map((row: { exemplar: [number, number] }) => read(a, row.exemplar))).toEqual(story)
    expect(rows.map((row: { copy: [number, number] }) => read(b, row.copy))).toEqual(story)
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
