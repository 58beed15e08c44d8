// The gravest: many of one kind do not hide another, and what accuses nobody stands behind what was changed.

import { expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import type { Alteration } from "../model/alteration.js"
import { gravest } from "./alterations.js"
import { survey } from "./survey.js"

const trace = fixtureTrace()
const view = survey(trace)
const [one] = trace.alterations

/** Alterations such as these, in the order in which a trace has them. */
function altered(...such: readonly Partial<Alteration>[]): Alteration[] {
  return such.map((of, i) => ({ ...one!, group: null, gravity: "grave", ordered: true, copySpan: [i, i + 1], ...of }))
}

function kinds(alterations: readonly Alteration[], count: number): string[] {
  return gravest(view, alterations, count).map(({ kind, gravity, ordered }) =>
    [kind, gravity !== "grave" && gravity, !ordered && "order unknown"].filter(Boolean).join(", "),
  )
}

test("kinds take turns in the order of their gravest, grave ones before notable ones", () => {
  const [meaning, time, name] = (["meaning", "time", "name"] as const).map(kind => ({ kind }))
  const alterations = altered(
    { kind: "figure", gravity: "notable" },
    ...[meaning!, meaning!, meaning!, meaning!],
    time!,
    name!,
    meaning!,
  )
  expect(kinds(alterations, 5)).toEqual(["meaning", "time", "name", "meaning", "meaning"])
  expect(kinds(alterations, 9).slice(5)).toEqual(["meaning", "meaning", "figure, notable"])
})

test("of two of which nobody knows the order, what is as grave stands behind, whatever its kind", () => {
  const alterations = altered(
    { kind: "time", ordered: false },
    { kind: "meaning" },
    { kind: "meaning" },
    { kind: "figure", gravity: "notable" },
  )
  expect(kinds(alterations, 4)).toEqual(["meaning", "meaning", "time, order unknown", "figure, notable"])
})

test("alike ones are one, in the turn of their kind", () => {
  const alterations = altered(
    { kind: "quotation", group: "marks" },
    { kind: "quotation", group: "marks" },
    { kind: "quotation" },
    { kind: "time" },
  )
  expect(gravest(view, alterations, 3).map(({ kind, alike }) => [kind, alike])).toEqual([
    ["quotation", 2],
    ["time", 1],
    ["quotation", 1],
  ])
})
