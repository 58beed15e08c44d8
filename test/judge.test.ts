// A sheet of arrows and the processes that write and read it: drawn, marked in an editor that does as editors do, counted.

import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "..")
const bin = join(root, "dist/src/cli/bin.js")
const pile = join(root, "sample/pile")
const folder = mkdtempSync(join(tmpdir(), "stemma-judge-"))
const at = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function judge(...args: string[]): { out: string; err: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, "judge", ...args], { encoding: "utf8" })
  return { out: stdout, err: stderr, code: status }
}

/** A sheet with what is written behind its colons, arrow by arrow. */
function marked(sheet: string, marks: readonly (readonly [standing: string, turn: string])[]): string {
  const [head, ...arrows] = sheet.split(/^(?==)/m)
  const filled = arrows.map((arrow, n) => {
    const [standing, turn] = marks[n] ?? ["", ""]
    return arrow
      .replace(/^they are:.*$/m, `they are: ${standing}`)
      .replace(/^direction:.*$/m, `direction: ${turn}   [right | wrong | cannot tell]`)
  })
  return [head, ...filled].join("")
}

describe.skipIf(!existsSync(bin))("stemma judge", () => {
  const sheet = at("sheet.txt")

  test("draws a sheet: both pages, why, what both print, and lines to fill in", () => {
    const { out, code, err } = judge("--arrows", "5", "-o", sheet, pile)
    expect([out, code]).toEqual(["", 0])
    expect(err).toContain(`wrote ${sheet}`)
    const text = readFileSync(sheet, "utf8")
    expect(text).toMatch(/^# Stemma: arrows to judge, 5 of \d+ lines/)
    expect(text.match(/^== \d/gm)).toHaveLength(5)
    expect(
      text.match(/^they are: {3}\[copy \| sibling \| same source \| independent \| cannot tell\]$/gm),
    ).toHaveLength(5)
    expect(text).toMatch(/^ {4}\w+ \| \S/m)
    expect(text).toMatch(/^ {4}why: /m)
  }, 120_000)

  test("counts the marks of an edited sheet, with intervals, and names the lines it cannot read", () => {
    const filled = marked(readFileSync(sheet, "utf8"), [
      ["copy", "right"],
      ["Copy  # surely", "WRONG"],
      ["same-source", ""],
      ["can't tell", ""],
      ["nephew", "right"],
    ])
    writeFileSync(at("marked.txt"), `\ufeff${filled.replaceAll("\n", "\r\n")}`)
    const { out, err, code } = judge(at("marked.txt"))
    expect(out).toContain("5 arrows · 4 marked · 1 not marked · 1 cannot be told · 1 line could not be read")
    expect(out).toMatch(/kin +2 of 3 +67 % +\(21 % to 94 %\)/)
    expect(out).toMatch(/right +1 of 3/)
    expect(out).toMatch(/backwards +1 of 2/)
    const line = filled.split("\n").indexOf("they are: nephew") + 1
    expect(err).toContain(`line ${line}: “nephew” is none of: copy, sibling`)
    expect(code).toBe(3)
  })

  test("never writes over a sheet that holds marks", () => {
    const before = readFileSync(at("marked.txt"), "utf8")
    const { err, code } = judge("-o", at("marked.txt"), pile)
    expect(err).toContain("holds marks")
    expect(code).toBe(2)
    expect(readFileSync(at("marked.txt"), "utf8")).toBe(before)
  })

  test("the sheet as JSON is marked and counted likewise", () => {
    const data = JSON.parse(judge("--json", "--arrows", "4", pile).out)
    expect(data).toMatchObject({ version: 1, sheet: "arrows", arrows: [{ standing: null, turn: null }, {}, {}, {}] })
    const arrows = data.arrows.map((one: object) => ({ ...one, standing: "sibling" }))
    writeFileSync(at("sheet.json"), JSON.stringify({ ...data, arrows }))
    const { kin, right, unread } = JSON.parse(judge("--json", at("sheet.json")).out)
    expect(kin).toMatchObject({ number: 4, of: 4 })
    expect(right).toMatchObject({ number: 0, of: 4 })
    expect(unread).toEqual([])
  }, 120_000)

  test("sheets are counted together", () => {
    const text = readFileSync(at("marked.txt"), "utf8").replace("nephew", "sibling")
    writeFileSync(at("second.txt"), text)
    const { out, code } = judge(at("second.txt"), at("sheet.json"))
    expect(out).toContain("9 arrows · 9 marked")
    expect(code).toBe(0)
  })

  test("what is wrong is said, and what to do", () => {
    writeFileSync(at("page.txt"), "The ferry stays in harbour, the board said.\n\nIt will sail again in May.\n")
    writeFileSync(at("torn.json"), '{"version": 1, "sheet": "arrows", "arrows": [')
    const cases: readonly [readonly string[], number, string][] = [
      [[sheet], 1, "nothing is marked in"],
      [[at("marked.txt"), pile], 2, "is a sheet and"],
      [[at("page.txt")], 1, "nothing to judge: no line from page to page in 1 page"],
      [[at("torn.json")], 1, "is no whole JSON"],
      [["--arrows", "some", pile], 2, "--arrows some is no number of arrows"],
      [[at("nowhere")], 1, "nowhere"],
    ]
    for (const [args, exit, message] of cases) {
      const { out, err, code } = judge(...args)
      expect(err).toContain(message)
      expect([out, code]).toEqual(["", exit])
    }
  }, 120_000)
})
