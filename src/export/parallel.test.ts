import { expect, test } from "vitest"
import { smallTrace } from "../../test/small-trace.js"
import type { Alteration } from "../model/alteration.js"
import { placesOf } from "./parallel.js"

const [A, B] = smallTrace.reports
const reading = (alterations: readonly Alteration[]) =>
  placesOf(A!, [B!], alterations).map(({ readings }) => readings.map(({ text }) => text))

test("a place holds what both sides print", () => {
  expect(reading(smallTrace.alterations)).toEqual([
    ["before 1 November", "by 1 November"],
    ["“We would rather explain a mud bank than a flood,”", "We would rather explain a mud bank than a flood,"],
    [", Ane Holt", ""],
  ])
})

test("a reading that the copy does not have in one piece is not made up", () => {
  const [first] = smallTrace.alterations
  const [start, end] = first!.exemplarSpan!
  const wider: Alteration = { ...first!, exemplarSpan: [start - 10, end + 20], copySpan: null, kind: "omission" }
  for (const [, ...others] of reading([first!, wider])) {
    for (const text of others) expect(B!.text).toContain(text)
  }
})

test("what only moved is no reading of its own", () => {
  expect(reading(smallTrace.alterations.map(one => ({ ...one, kind: "transposition" as const })))).toEqual([])
})
