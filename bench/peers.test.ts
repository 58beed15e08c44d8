import { expect, test } from "vitest"
import { reportOf } from "../test/reports.js"
import { median } from "./measure.js"
import { measuresOf } from "./peers/found.js"
import { candidatesOf } from "./peers/candidates.js"
import { kinOf } from "./peers/kin.js"
import type { Planting } from "./peers/planted-copies.js"
import { betterThanOurs, type Line, table } from "./peers/table.js"

const pier = [
  "The harbour board of Selmouth voted on Monday to close the old ferry pier, which had stood for ninety years.",
  "Divers found in March that shipworms had eaten through eleven of its forty piles, the board said in a letter.",
  "A new pier, built of galvanised steel, will open beside the fish market next spring, if the money is found.",
]
const bells = [
  "Ringers at St Osyth climbed the tower on Friday to see what the lightning had left of the tenor bell.",
  "The clapper had fallen through two floors, and the frame leaned a hand's breadth to the north.",
]
const on = (id: string, lines: readonly string[], day: string) =>
  reportOf(lines, { id, path: `${id}.txt`, published: { value: day, precision: "day", basis: "wire" } })
const reports = [on("a", pier, "1987-03-02"), on("b", bells, "1987-03-20"), reportOf(pier, { id: "c", path: "c.txt" })]
const planting: Planting = { reports, planted: [{ kind: "carried", story: 0, copy: 2 }] }

test("a planted copy is found where it is paired with its story; stories a week apart are counted apart", () => {
  const both = measuresOf(
    [
      [0, 2],
      [0, 1],
    ],
    planting,
  )
  expect(both.carried).toEqual({ value: 1, of: 1 })
  expect(both["week apart"]).toEqual({ value: 1, of: 1 })
  expect(measuresOf([[0, 1]], planting).carried).toEqual({ value: 0, of: 1 })
})

test("printings of one text are kin, and the clock stops once", async () => {
  let stops = 0
  expect(await kinOf(reports, () => stops++)).toEqual([["a", "c"]])
  expect(stops).toBe(1)
  expect(candidatesOf(reports)).toContainEqual(["a", "c"])
})

test("it is said in what another program is better", () => {
  const line = (name: string, texts: number, precision: number): Line => ({
    name,
    searches: [],
    measures: measuresOf([[0, 2]], planting),
    score: { precision: { value: precision }, recall: { value: 1 } },
    speeds: { "texts/s": texts, user: 1, wall: 1 },
  })
  const lines = [line("stemma to kinship", 100, 0.9), line("quick", 900, 0.5)]
  expect(betterThanOurs(lines)).toEqual(["  quick is better than stemma to kinship in: texts/s"])
  expect(table("three texts", lines)).toHaveLength(4)
  expect(median([3, 1, 2])).toBe(2)
})
