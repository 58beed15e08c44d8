// A store that is served without paths: all that it holds, what people said of it, and what is dropped in.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { shipped } from "../knowledge.js"
import { keepReviewIn, reviewIn } from "../store/store.js"
import { temporaryStore } from "../store/temporary.js"
import { trace } from "../trace.js"
import type { Trace } from "../model/trace.js"
import { reference } from "../review/findings.js"
import { engineHere, perform, type Engine } from "./engine.js"
import type { Made } from "./made.js"
import { openPile } from "./pile.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-served-"))
const store = join(folder, "desk.stemma")
const page = (name: string, text: string): string => {
  writeFileSync(join(folder, name), `${text}\n`)
  return join(folder, name)
}
const engine: Engine = {
  ...engineHere(),
  trace: async (pile, progress, made) => {
    const done = await perform({ does: "trace", threads: 1, store, ...pile }, progress, shipped)
    const { trace, made: anew } = done as { trace: Trace; made: Made | null }
    if (anew) made?.(anew)
    return trace
  },
}
const open = () => openPile(engine, { paths: [], store, said: reviewIn(store), now: () => "2031-06-09T08:00:00.000Z" })

beforeAll(async () => {
  const ferry = page("ferry.txt", "The ferry to the islands stays in harbour, the board said on Monday.")
  const { reports } = await trace([ferry], { store })
  const amendment = {
    report: { id: reports[0]!.id, address: null, text: reports[0]!.text },
    change: "outlet",
    value: "Isle Post",
    note: "",
    at: "2031-06-09T07:00:00.000Z",
  }
  keepReviewIn(store, join(folder, "other.stemma-marks.json"), {
    version: 1,
    marks: [],
    amendments: [amendment as never],
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

test("is a pile of all it holds, as people said it is elsewhere", async () => {
  const pile = open()
  expect([pile.name, pile.status().state]).toEqual(["desk.stemma", "tracing"])
  await pile.retrace()
  const { reports } = pile.survey().trace
  expect(reports.map(({ outlet }) => outlet)).toEqual(["Isle Post"])
})

test("takes in what is dropped on it", async () => {
  const pile = open()
  await pile.retrace()
  await pile.add([{ name: "coal.txt", bytes: Buffer.from("The coal quay of Marl closes in May, the mayor said.\n") }])
  await pile.retrace()
  expect(pile.survey().trace.reports).toHaveLength(2)
  expect((await trace([], { store })).reports).toHaveLength(2)
})

test("a correction makes anew what it touches, and says how much that is", async () => {
  const pile = open()
  await pile.retrace()
  const report = pile.survey().trace.reports.find(({ text }) => text.includes("coal quay"))!
  const about = { report: reference(report), note: "", at: "2031-06-09T08:00:00.000Z" }
  await pile.amend(report.id, "date", { ...about, change: "date", value: "2031-04-02" })
  await pile.retrace()
  expect(pile.status().made?.text).toMatch(/^\d of 2 pages read anew, \d of 2 stories touched$/)
  await pile.retrace()
  expect(pile.status().made?.text).toBe("0 of 2 pages read anew, 0 of 2 stories touched")
})

test("results that nobody asked to be kept end with the server", () => {
  const { file, remove } = temporaryStore()
  writeFileSync(file, "")
  remove()
  expect(existsSync(dirname(file))).toBe(false)
})
