// A story played: in which order its pages appear, and how far an alteration is followed.

import { expect, test } from "vitest"
import { smallTrace } from "../../test/small-trace.js"
import type { Alteration } from "../model/alteration.js"
import type { Trace, TracedReport } from "../model/trace.js"
import { play } from "./play.js"
import type { Play } from "./shapes.js"
import { survey } from "./survey.js"

const [first] = smallTrace.reports
const arrow = smallTrace.derivations[0]!
const at = (value: string) => ({ value, precision: "minute" as const, basis: "json-ld" })

const dam = "The Tilse dam will be lowered before 1 November, the water board said on Monday."
const born = "The Tilse dam will be lowered by 1 November, the water board said."
const kept = "Officials say the Tilse dam will be lowered by 1 November."
const mended = "The Tilse dam will be lowered before 1 November, said the water board."

function page(id: string, text: string, published: string | null): TracedReport {
  const blocks = [{ ...first!.blocks[0]!, start: 0, end: text.length }]
  const dated = published === null ? null : at(published)
  return { ...first!, id, siglum: id, outlet: id, text, blocks, published: dated }
}

function played(
  pages: readonly TracedReport[],
  lines: readonly string[],
  alterations: readonly Alteration[] = [],
): Play {
  const trace: Trace = {
    ...smallTrace,
    reports: pages,
    stories: [{ ...smallTrace.stories[0]!, reports: pages.map(({ id }) => id) }],
    lost: [],
    derivations: lines.map(([exemplar, copy]) => ({
      ...arrow,
      exemplar: exemplar!,
      copy: copy!,
      direction: "decided",
    })),
    alterations,
    record: [],
  }
  return play(survey(trace), trace.stories[0]!)
}

const place = (text: string, words: string): readonly [number, number] => {
  const start = text.indexOf(words)
  return [start, start + words.length]
}
const change: Alteration = {
  ...{ exemplar: "A", copy: "B", ordered: true, kind: "time", gravity: "grave", group: null, note: "another deadline" },
  exemplarSpan: place(dam, "before 1 November"),
  copySpan: place(born, "by 1 November"),
}

test("pages appear in order of time across zones; one without a date behind what it comes from, and that is said", () => {
  const pages = [
    page("A", dam, "2024-10-07T09:30+02:00"),
    page("B", born, null),
    page("C", kept, "2024-10-07T08:00Z"),
    page("D", dam, "2024-10-07T07:00Z"),
  ]
  const { moments, note } = played(pages, ["AB"])
  expect(moments.map(({ reports }) => reports.join(""))).toEqual(["D", "A", "B", "C"])
  expect(moments.map(({ dated }) => dated)).toEqual([true, true, false, true])
  expect(moments[2]!.when).toBe("after 7 Oct 2024, 09:30 +02:00: no date")
  expect(note).toBe("1 page has no date that can be used, and stands behind what it comes from.")
})

test("a copy never appears before what it comes from, whatever its date says", () => {
  const { moments } = played([page("A", dam, "2024-10-07T09:30Z"), page("B", born, "2024-10-01T09:30Z")], ["AB"])
  expect(moments.map(({ reports }) => reports)).toEqual([["A"], ["B"]])
  expect(moments[1]!.dated).toBe(false)
})

test("an altered deadline is followed through the copies that have it, and not beyond one that has not", () => {
  const pages = [
    page("A", dam, "2024-10-07T09:00Z"),
    page("B", born, "2024-10-07T10:00Z"),
    page("C", kept, "2024-10-07T11:00Z"),
    page("D", mended, "2024-10-07T11:00Z"),
    page("E", born, "2024-10-07T12:00Z"),
    page("F", born, "2024-10-07T12:30Z"),
  ]
  const { births } = played(pages, ["AB", "BC", "BD", "DE", "CF"], [change])
  expect(births).toHaveLength(1)
  const [birth] = births
  expect(birth).toMatchObject({
    report: "B",
    moment: 1,
    text: "“by 1 November”, where A has “before 1 November”",
    born: "born at B, 7 Oct 2024, 10:00 UTC",
    spread: [
      { moment: 2, text: "in 1 more page by 7 Oct 2024, 11:00 UTC" },
      { moment: 4, text: "in 2 more pages by 7 Oct 2024, 12:30 UTC" },
    ],
  })
  expect(birth!.carriers.map(({ report }) => report)).toEqual(["C", "F"])
  // Each page named shows its words at the place that is named.
  for (const { report, start, end } of birth!.carriers)
    expect(pages.find(({ id }) => id === report)!.text.slice(start, end)).toBe("by 1 November")
})

test("what is slight, marked wrong, or only lost its marks is not followed", () => {
  const pages = [page("A", `“${dam}”`, "2024-10-07T09:00Z"), page("B", dam, "2024-10-07T10:00Z")]
  const lost = {
    ...change,
    kind: "quotation" as const,
    exemplarSpan: [0, dam.length + 2] as const,
    copySpan: [0, dam.length] as const,
  }
  expect(played(pages, ["AB"], [lost]).births).toEqual([])
  expect(played(pages, ["AB"], [{ ...change, gravity: "slight" }]).births).toEqual([])
})
