// What people said of a pile, at the command line: a marks file that cannot be read stops no command.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { stemma } from "../../test/fake-effects.js"
import type { Trace } from "../model/trace.js"

let folder = ""
let pile = ""
let marks = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-said-"))
  pile = join(folder, "pile")
  marks = `${pile}.stemma-marks.json`
  mkdirSync(pile)
  writeFileSync(join(pile, "ferry.txt"), "The ferry to the islands stays in harbour, the board said on Monday.\n")
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("a broken marks file", () => {
  test.each(["trace", "record", "brief", "timeline", "follow"])(
    "stops no %s: it is named, and stays as it is",
    async command => {
      writeFileSync(marks, "no marks at all")
      const { out, err, code } = await stemma([command, pile])
      expect(out).not.toBe("")
      expect(err).toBe(
        `stemma: ${marks}: is no JSON and holds no marks that can be read; marks and corrections are left out; mend it or move it away\n`,
      )
      expect(code).toBe(3)
      expect(readFileSync(marks, "utf8")).toBe("no marks at all")
      expect(readdirSync(folder)).toEqual(["pile", "pile.stemma-marks.json"])
    },
  )

  test("is among the problems of the trace", async () => {
    writeFileSync(marks, '{"version": "one"}')
    const { out } = await stemma(["trace", "--json", pile])
    const { reports, problems } = JSON.parse(out) as Trace
    expect(reports).toHaveLength(1)
    expect(problems).toMatchObject([{ path: marks, leftOut: true }])
    expect(problems[0]!.what).toContain("is no marks file (version: ")
  })
})

test("corrections beside the pile count", async () => {
  const about = { id: "", text: "", place: "ferry.txt", title: null }
  const amendment = { change: "outlet", value: "Isle Post", report: about, note: "", at: "2031-06-09T08:00:00Z" }
  writeFileSync(marks, JSON.stringify({ version: 1, marks: [], amendments: [amendment] }))
  const { out, code } = await stemma(["trace", "--json", pile])
  expect((JSON.parse(out) as Trace).reports[0]!.outlet).toBe("Isle Post")
  expect(code).toBe(0)
})
