// A pile of four pages about a dam, its truth, and traces of it: what each measure counts.

import { describe, expect, test } from "vitest"
import { reportOf } from "../../test/reports.js"
import type { Derivation, LostExemplar } from "../../src/model/derivation.js"
import type { Trace, TracedReport } from "../../src/model/trace.js"
import { judge } from "./judging.js"
import { measuresOf, type Tally, total } from "./tally.js"
import type { PileTruth } from "./truth.js"

function page(name: string, newsroom: string | null, text: string): TracedReport {
  const read = reportOf([text], { id: `r-${name}`, path: `dam/${name}.txt`, newsroom })
  return { ...read, siglum: name, intrusions: [], masked: [] }
}

function arrow(exemplar: string, copy: string, direction: Derivation["direction"] = "decided"): Derivation {
  return {
    exemplar: exemplar.startsWith("lost") ? exemplar : `r-${exemplar}`,
    copy: `r-${copy}`,
    kind: "rewrite",
    direction,
    through: null,
    shared: { words: 40, ofCopy: 0.5 },
    evidence: [],
  }
}

const dispatch: LostExemplar = {
  id: "lost-mna",
  label: "MNA’s dispatch",
  newsroom: "MNA",
  kind: "dispatch",
  agency: "MNA",
  evidence: [],
}

/** `post` and `voice` carry MNA's dispatch, `late` was written from `post`, `own` stands alone. */
const truth: PileTruth = {
  established: "whole",
  edges: [
    { from: "lost:MNA dispatch", to: "post.txt" },
    { from: "lost:MNA dispatch", to: "voice.txt" },
    { from: "post.txt", to: "late.txt" },
  ],
  lost: [{ label: "MNA dispatch" }],
  unordered: [],
  undecidable: [],
  noEdge: [{ pages: ["post.txt", "voice.txt"], why: "same dispatch, siblings" }],
  origins: 2,
  originsRange: [2, 3],
  stories: [["post.txt", "voice.txt", "late.txt", "own.txt"]],
  newsrooms: { "post.txt": "MNA", "own.txt": "Valley Voice", "late.txt": "Tilse Post?" },
}

function traceOf(derivations: readonly Derivation[], more: Partial<Trace> = {}): Trace {
  const reports = [
    page("post", "MNA", "TILSE (MNA) — The dam will be lowered."),
    page("voice", null, "The dam will be lowered, the board said."),
    page("late", null, "The dam is lowered."),
    page("own", "Voice of the Hills", "“A mud bank,” she told the Valley Voice."),
  ]
  const empty = { sharedSources: [], alterations: [], record: [], persons: [], problems: [], marks: [], amendments: [] }
  const stories = [{ id: "s", title: "Dam", reports: reports.map(({ id }) => id) }]
  return {
    version: 1,
    reports,
    stories,
    origins: ["lost-mna", "r-own"],
    lost: [dispatch],
    derivations,
    ...empty,
    ...more,
  }
}

const right = traceOf([arrow("lost-mna", "post"), arrow("lost-mna", "voice"), arrow("post", "late")])

function judged(traced: Trace, of: PileTruth = truth): Tally {
  return total(judge(of, traced))
}

describe("a pile held against its truth", () => {
  test("a right trace is right on every count", () => {
    expect(judged(right)).toMatchObject({ judged: 1, kin: 1, right: 1, ancestral: 1, decided: 1, backwards: 0 })
    expect(judged(right)).toMatchObject({ pairs: 3, joined: 3, grouped: 3, groupedTruly: 3 })
    expect(judged(right)).toMatchObject({ whole: 1, origins: 1, within: 1, dispatches: 1, placed: 1, inStories: 4 })
  })

  test("a line between siblings is kin and not right, one to a stranger neither", () => {
    const { judged: lines, kin, right: good } = judged(traceOf([arrow("post", "voice"), arrow("own", "late")]))
    expect([lines, kin, good]).toEqual([2, 1, 0])
  })

  test("a line from copy to exemplar points backwards; one left undecided points nowhere", () => {
    expect(judged(traceOf([arrow("late", "post")]))).toMatchObject({ ancestral: 1, decided: 1, backwards: 1, right: 0 })
    expect(judged(traceOf([arrow("late", "post", "undecided")]))).toMatchObject({ ancestral: 1, decided: 0, right: 0 })
  })

  test("where the order cannot be known, undecided is right", () => {
    const twins = { ...truth, edges: [], noEdge: [], unordered: [["post.txt", "voice.txt"]] as const }
    expect(judged(traceOf([arrow("post", "voice", "undecided")]), twins).right).toBe(1)
    expect(judged(traceOf([arrow("post", "voice")]), twins).right).toBe(0)
  })

  test("what nobody can decide is not judged, nor what a partial truth does not name", () => {
    const open = { ...truth, undecidable: [{ pages: ["own.txt", "late.txt"] as const }] }
    expect(judged(traceOf([arrow("own", "late")]), open).judged).toBe(0)
    expect(judged(traceOf([arrow("own", "late")]), { ...truth, established: "partial" }).judged).toBe(0)
  })

  test("pairs joined through a lost exemplar count; an edge that is not sure need not be found", () => {
    const { pairs, joined } = judged(traceOf([arrow("lost-mna", "post"), arrow("lost-mna", "voice")]))
    expect([pairs, joined]).toEqual([3, 1])
    const unsure = { ...truth, edges: truth.edges.map(edge => ({ ...edge, sure: edge.from !== "post.txt" })) }
    expect(judged(traceOf([]), unsure).pairs).toBe(1)
  })

  test("a dispatch is placed above its carriers and what hangs from them, and nothing else", () => {
    const beyond = traceOf([...right.derivations, arrow("lost-mna", "own")])
    expect(judged(beyond)).toMatchObject({ dispatches: 1, placed: 0 })
  })

  test("origins are exact or within what a reasonable reader reaches", () => {
    expect(judged(traceOf([], { origins: ["a", "b", "c"] }))).toMatchObject({ whole: 1, origins: 0, within: 1 })
    expect(judged(right, { ...truth, origins: null })).toMatchObject({ whole: 0 })
  })

  test("newsrooms are asked of pages that say who reported; an inferred one is left out", () => {
    expect(judged(right)).toMatchObject({ saying: 2, newsrooms: 1 })
  })

  test("a measure without anything to count is null", () => {
    const measures = measuresOf(judged(traceOf([]), { ...truth, origins: null, stories: [] }))
    expect(measures).toMatchObject({ kin: { value: null, of: 0 }, origins: { value: null }, stories: { value: null } })
  })
})
