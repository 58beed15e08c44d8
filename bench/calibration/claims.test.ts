import { expect, test } from "vitest"
import type { JudgedPair, JudgedSource } from "../../train/pairs/leave-out.js"
import type { PairRow } from "../../train/pairs/lessons.js"
import { calibrationOf, claimsOf } from "./claims.js"

const row = (n: number, standing: PairRow["standing"]): PairRow => ({
  source: "made",
  pile: { source: "made", name: "made", reports: [], standing: () => null },
  a: `${n}`,
  b: "b",
  standing,
  values: [],
})

const pair = (n: number, standing: PairRow["standing"], odds: number): JudgedPair => [row(n, standing), odds]

const made: JudgedSource = {
  source: "made",
  glance: [pair(1, "down", 3), pair(2, "apart", 3), pair(3, "apart", -9)],
  kin: [pair(1, "down", 4), pair(2, "apart", 2), pair(3, "apart", 2)],
  direction: [pair(1, "down", 2), pair(6, "up", 2), pair(7, "up", 0.1)],
  saying: [row(1, "down"), row(6, "up")],
  words: [row(2, "apart"), row(4, "siblings"), row(5, "together")],
}

test("counts what would be claimed: nothing that the glance leaves out, or that stays undecided, or that no truth speaks of", () => {
  expect(claimsOf(made)).toEqual({
    notKin: { wrong: 1, of: 2 },
    missed: { wrong: 0, of: 1 },
    backwards: { wrong: 1, of: 2 },
    siblings: { wrong: 1, of: 4 },
    strangers: { wrong: 1, of: 4 },
    siblingsByWords: { wrong: 1, of: 2 },
  })
})

test("pools sources, each with its bound", () => {
  const { measures, lines } = calibrationOf([made, { ...made, source: "other" }])
  expect(measures.notKin).toEqual({ value: 0.5, of: 4 })
  expect(measures.notKinAtMost).toMatchObject({ of: 4 })
  expect((measures.notKinAtMost as { value: number }).value).toBeCloseTo(0.9024, 3)
  expect(lines.filter(line => line.trim().startsWith("other"))).toHaveLength(6)
})
