// Letters that a served pile showed: kept beside it, so that whoever wrote one down finds the same page behind it after a
// correction, a new page, another server or the terminal.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { stemma } from "../../test/fake-effects.js"
import { reference } from "../review/findings.js"
import { type Engine, engineHere } from "./engine.js"
import { openPile, type ServedPile } from "./pile.js"

let folder: string
let pages: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-letters-"))
  pages = join(folder, "pile")
  mkdirSync(pages)
  put("mara.txt", "4 June 2031\nThe ferry to the islands stays in harbour, the board of Marl said.")
  put("tolk.txt", "5 June 2031\nThe coal quay of Tolk closes in May, the mayor told reporters.")
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, text: string) => writeFileSync(join(pages, name), `${text}\n`)
const open = async (): Promise<ServedPile> => {
  const pile = openPile(engineHere(), { paths: [pages], now: () => "2031-06-09T08:00:00.000Z" })
  await pile.retrace()
  return pile
}
/** `A mara B tolk` */
const shown = (pile: ServedPile) =>
  pile
    .survey()
    .trace.reports.map(({ siglum, path }) => `${siglum} ${/(\w+)\.txt/.exec(path)![1]}`)
    .toSorted()
    .join(" ")

async function date(pile: ServedPile, name: string, value: string): Promise<void> {
  const report = pile.survey().trace.reports.find(({ path }) => path.endsWith(name))!
  const about = { report: reference(report), note: "", at: "2031-06-09T08:00:00.000Z" }
  await pile.amend(report.id, "date", { ...about, change: "date", value })
  await pile.retrace()
}

test("a corrected date puts the pile in another order and leaves every letter where it was", async () => {
  const pile = await open()
  expect(shown(pile)).toBe("A mara B tolk")
  await date(pile, "mara.txt", "2031-06-08")
  expect(pile.survey().trace.reports.map(({ siglum }) => siglum)).toEqual(["B", "A"])
  expect(shown(pile)).toBe("A mara B tolk")
})

test("another server and the terminal go on with them, and a new page takes one that nobody had", async () => {
  await open()
  put("early.txt", "1 June 2031\nA storm is to reach the sound by night, the weather office said.")
  rmSync(join(pages, "tolk.txt"))
  expect(shown(await open())).toBe("A mara C early")
  const { reports } = JSON.parse((await stemma(["trace", pages, "--json"])).out) as {
    reports: { siglum: string; path: string }[]
  }
  expect(reports.map(({ siglum, path }) => [siglum, path.endsWith("early.txt")])).toEqual([
    ["C", true],
    ["A", false],
  ])
})

test("the terminal alone keeps none", async () => {
  await stemma(["trace", pages])
  expect(() => readFileSync(join(folder, "pile.stemma-marks.json"))).toThrow("ENOENT")
})

test("where no file can be written they hold for as long as the server stands", async () => {
  mkdirSync(join(folder, "pile.stemma-marks.json"))
  const pile = await open()
  put("early.txt", "1 June 2031\nA storm is to reach the sound by night, the weather office said.")
  await pile.retrace()
  expect(shown(pile)).toBe("A mara B tolk C early")
})

test("thirty corrections at once are one trace behind the one at work, with all of them in it", async () => {
  let traces = 0
  let all: Promise<unknown> = Promise.resolve()
  const engine: Engine = {
    ...engineHere(),
    async trace(...of) {
      traces++
      // A large pile takes longer than it takes to say thirty things.
      await all
      return engineHere().trace(...of)
    },
  }
  const pile = openPile(engine, { paths: [pages], now: () => "2031-06-09T08:00:00.000Z" })
  await pile.retrace()
  const report = pile.survey().trace.reports[0]!
  const about = { report: reference(report), at: "2031-06-09T08:00:00.000Z", change: "outlet" as const }
  const said = Array.from({ length: 30 }, (_, n) =>
    pile.amend(report.id, "outlet", { ...about, note: "", value: `Marl Post ${n}` }),
  )
  all = Promise.all(said)
  await all
  await pile.retrace()
  // The first, the one that began with the first correction, and the one behind it.
  expect(traces).toBe(3)
  expect(pile.survey().trace.reports[0]!.outlet).toBe("Marl Post 29")
})
