// A trace a line a record: read back by the types of its lines it is the trace.

import { expect, test } from "vitest"
import { smallTrace } from "../../test/small-trace.js"
import { jsonLines } from "./jsonl.js"

type Line = { readonly type: string } & Readonly<Record<string, unknown>>

const lines = (trace: typeof smallTrace): Line[] => [...jsonLines(trace)].map(line => JSON.parse(line) as Line)

test("every line is one record with its type, the version first", () => {
  const text = [...jsonLines(smallTrace)]
  expect(text.every(line => line.indexOf("\n") === line.length - 1)).toBe(true)
  expect(lines(smallTrace)[0]).toEqual({ type: "trace", version: smallTrace.version })
})

test.each([
  ["report", smallTrace.reports],
  ["derivation", smallTrace.derivations],
  ["lost", smallTrace.lost],
  ["sharedSource", smallTrace.sharedSources],
  ["alteration", smallTrace.alterations],
  ["entry", smallTrace.record],
  ["story", smallTrace.stories],
  ["person", smallTrace.persons],
  ["problem", smallTrace.problems],
])("lines of type %s are the elements of their list", (type, list) => {
  const found = lines(smallTrace).filter(line => line.type === type)
  expect(found.map(({ type: _type, ...one }) => one)).toEqual(JSON.parse(JSON.stringify(list)))
})

test("origins, those not known, and owners are told too", () => {
  const trace = { ...smallTrace, oneOf: { rA: ["rA", "rB"] }, ownership: { "Isle Post": "Kelm" } }
  const of = (type: string) => lines(trace).filter(line => line.type === type)
  expect(of("origin").map(({ id }) => id)).toEqual(trace.origins)
  expect(of("oneOf")).toEqual([{ type: "oneOf", id: "rA", reports: ["rA", "rB"] }])
  expect(of("owner")).toEqual([{ type: "owner", newsroom: "Isle Post", owner: "Kelm" }])
})
