// In which order two reports are laid side by side: a copy of a copy goes back to the first as well.

import { expect, test } from "vitest"
import { smallTrace } from "../../test/small-trace.js"
import type { Derivation } from "../model/derivation.js"
import type { Trace } from "../model/trace.js"
import { derivationId } from "../review/findings.js"
import { comparison } from "./compare.js"
import { askedPair, wayBetween } from "./pairs.js"
import { survey } from "./survey.js"

const [a, b, c] = smallTrace.reports as [Trace["reports"][number], Trace["reports"][number], Trace["reports"][number]]
const model = smallTrace.derivations.find(({ exemplar, copy }) => exemplar === a.id && copy === b.id)!

/** A pile in which B takes from A, and C from B. */
function chain(last: Partial<Derivation> = {}, more: readonly Derivation[] = [], marks: Trace["marks"] = []) {
  const derivations = [model, { ...model, exemplar: b.id, copy: c.id, ...last }, ...more]
  return survey({ ...smallTrace, derivations, marks })
}

test("a copy of a copy is laid beside the first as its copy, whichever is asked for first", () => {
  const view = chain()
  expect(wayBetween(view, a.id, c.id)).toEqual([b.id])
  for (const [one, other] of [
    [a, c],
    [c, a],
  ] as const)
    expect(askedPair(view, one, other)).toEqual({ exemplar: a, copy: c, names: null })
  const laid = comparison(view, { a: a.id, b: c.id, links: [] }, [], [], true)
  expect([laid.mode, laid.verdict]).toEqual(["ordered", "C has it from A by way of B"])
})

test("nothing is known of the order where a line between is undecided, or marked wrong, or the two share a text themselves", () => {
  const mark = { finding: "derivation", id: derivationId({ exemplar: b.id, copy: c.id }), keys: [], about: "" } as const
  const wrong = { ...mark, verdict: "wrong", note: "", at: "2031-06-09T08:00:00.000Z" } as const
  for (const view of [
    chain({ direction: "undecided" }),
    chain({}, [], [wrong]),
    chain({}, [{ ...model, exemplar: a.id, copy: c.id, direction: "undecided" }]),
  ])
    expect(askedPair(view, a, c).names).toEqual(["A", "C"])
})
