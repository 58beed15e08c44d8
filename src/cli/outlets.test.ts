// The user's list of outlets at the command line: owners beside newsrooms, and what is said of a list that is wrong or
// lies in the pile.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { stemma } from "../../test/fake-effects.js"
import { traceSchema } from "../export/schema.js"
import type { Trace } from "../model/trace.js"

const sample = join(import.meta.dirname, "../../sample/pile")
let folder = ""
let list = ""
let pile = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-outlets-"))
  list = join(folder, "outlets.csv")
  writeFileSync(
    list,
    "outlet,name,owner,hosts\nThe Ellary Courier,,Brannoc Media,\nSorvia Today,,Brannoc Media,\nKestrin Morning Post,Morning Post,,\n",
  )
  pile = join(folder, "pile")
  mkdirSync(pile)
  writeFileSync(join(pile, "ferry.txt"), "The ferry to the islands stays in harbour, the board said on Monday.\n")
  writeFileSync(join(pile, "outlets.csv"), "outlet;owner\nIsle Post;Kelm\n;Kelm\n")
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("with a list", () => {
  let trace: Trace
  beforeAll(async () => {
    const { out, code } = await stemma(["trace", "--json", sample, "--outlets", list])
    expect(code).toBe(0)
    trace = JSON.parse(out) as Trace
  })

  test("owners stand beside newsrooms; one without a known owner counts as its own", () => {
    expect(trace.ownership).toEqual({ "Sorvia Today": "Brannoc Media", "The Ellary Courier": "Brannoc Media" })
    const entry = trace.record.find(({ newsrooms }) => newsrooms.length === 3)
    expect(entry).toMatchObject({
      newsrooms: ["MNA", "Sorvia Today", "The Ellary Courier"],
      owners: ["Brannoc Media", "MNA"],
    })
    expect(trace.stories[0]!.owners!.toSorted()).toEqual(["Brannoc Media", "MNA"])
    expect(traceSchema.safeParse(trace).error).toBeUndefined()
  })

  test("a report has its owner, and says from where it has its name", () => {
    const at = (name: string) => trace.reports.find(({ path }) => path.endsWith(name))
    expect(at("sorvia-today-first.html")).toMatchObject({ outlet: "Sorvia Today", owner: "Brannoc Media" })
    expect(at("morning-post-coal.html")).toMatchObject({
      outlet: "Morning Post",
      outletBasis: "outlets.csv, line 4; read as Kestrin Morning Post",
      owner: null,
    })
  })

  test("the print-out counts them, and proposes commands that do too", async () => {
    const { out } = await stemma(["trace", sample, "--outlets", list], { env: { COLUMNS: "120" } })
    expect(out).toContain("3 origins, 3 newsrooms (2 owners)\n")
    expect(out).toContain("newsrooms  owners  origins  pages\n")
    expect(out).toContain(`brief ${sample} --outlets ${list}`)
    const { out: record } = await stemma(["record", "--kind", "pledge", sample, "--outlets", list], {
      env: { COLUMNS: "120" },
    })
    expect(record).toContain("3 newsrooms (MNA, Sorvia Today, The Ellary Courier; 2 owners), 3 origins")
  })
})

test("without one nothing is said of owners", async () => {
  const { out } = await stemma(["trace", "--json", join(pile, "ferry.txt")])
  expect(out).not.toMatch(/owners|ownership|outletBasis/)
})

describe("a list that lies in the pile", () => {
  const inPile = () => join(pile, "outlets.csv")

  test("is no page, and no error: a line says how to count by it", async () => {
    const { out, err, code } = await stemma(["trace", pile])
    expect(out).toContain("1 page ·")
    expect(out).not.toContain("owner")
    expect(err).toBe(
      `stemma: ${inPile()}: is a list of outlets and no page; owners are counted by it where --outlets names it\n`,
    )
    expect(code).toBe(0)
  })

  test("counts where it is named; a bad row is told with its line, and the rest goes on", async () => {
    const { out, err, code } = await stemma(["trace", "--json", pile, "--outlets", inPile()])
    expect((JSON.parse(out) as Trace).ownership).toEqual({})
    expect(err).toBe(
      `stemma: ${inPile()}: line 3 names no outlet; write one in its column, or take the line out\nstemma: no page of this pile is of Isle Post (outlets.csv, line 2)\n`,
    )
    expect(code).toBe(3)
  })
})

test.each(["trace", "record", "serve"])(
  "%s: a list that is not there, or is none, is told before anything is traced",
  async command => {
    const missing = join(folder, "none.csv")
    const gone = await stemma([command, pile, "--outlets", missing])
    expect(gone.err).toContain(`stemma: --outlets ${missing} does not exist; check the path\n`)
    expect(gone).toMatchObject({ code: 2, out: "" })
    const text = join(pile, "ferry.txt")
    const other = await stemma([command, pile, "--outlets", text])
    expect(other.err).toContain(`stemma: --outlets ${text} has no column “outlet” in its first line`)
    expect(other.code).toBe(2)
  },
)
