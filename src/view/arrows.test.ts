import { expect, test } from "vitest"
import { smallTrace } from "../../test/small-trace.js"
import type { Passage } from "../model/span.js"
import type { Trace } from "../model/trace.js"
import { drawArrows } from "./arrows.js"

const [, rewrite] = smallTrace.derivations

test("a line from page to page is drawn with why it is, and what both print; a lost exemplar's is none", () => {
  const { arrows, of } = drawArrows(smallTrace, { most: 50, seed: "1" })
  expect([arrows.length, of]).toEqual([1, 1])
  expect(arrows[0]).toMatchObject({ exemplar: { siglum: "A" }, copy: { siglum: "B" }, direction: "decided" })
  expect(arrows[0]!.why).toEqual(["12 words in one run", "quotation marks fell off in B"])
  const both = "The Tilse dam will be lowered"
  expect(arrows[0]!.passages).toEqual([{ exemplar: both, copy: both }])
})

test("passages are those of the pages' own prose, where the ledger tells them from what both quote", () => {
  const [a, b] = rewrite!.evidence[0]!.spans as [Passage, Passage]
  const shorter = [b, a].map(span => ({ ...span, end: span.start + "The Tilse dam".length }))
  const ledger = [
    { reason: "quotation" as const, words: 9, spans: [a, b] },
    { reason: "own-prose" as const, words: 3, spans: shorter },
  ]
  const { arrows } = drawArrows({ ...smallTrace, derivations: [{ ...rewrite!, ledger }] }, { most: 1, seed: "1" })
  expect(arrows[0]!.passages).toEqual([{ exemplar: "The Tilse dam", copy: "The Tilse dam" }])
})

test("of many as many as are asked for, by lot: the same for one seed, in whatever order they stand", () => {
  const pages = Array.from({ length: 40 }, (_, n) => ({ ...smallTrace.reports[0]!, id: `r${n}` }))
  const derivations = pages.slice(1).map(({ id }) => ({ ...rewrite!, exemplar: "r0", copy: id, evidence: [] }))
  const drawn = (of: Pick<Trace, "derivations">, seed: string) =>
    drawArrows({ reports: pages, ...of }, { most: 10, seed }).arrows.map(({ copy }) => copy.id)
  const once = drawn({ derivations }, "1")
  expect(new Set(once).size).toBe(10)
  expect(drawn({ derivations: derivations.toReversed() }, "1")).toEqual(once)
  expect(drawn({ derivations }, "2")).not.toEqual(once)
})
