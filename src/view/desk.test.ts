// The desk: the gravest that nobody has checked first; what was checked, by whom; what is marked wrong is counted nowhere.

import { expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import type { Mark } from "../model/review.js"
import { noReview } from "../model/review.js"
import type { Trace } from "../model/trace.js"
import { casesOf, casesSchema, heldCases } from "../review/cases.js"
import { alterationId, derivationId } from "../review/findings.js"
import { judge, withMarks } from "../review/marks.js"
import { brief } from "./brief.js"
import { desk } from "./desk.js"
import { recordOf } from "./marked.js"
import { storyView } from "./overview.js"
import { retoldOf } from "./retold.js"
import { reviewed } from "./reviewed.js"
import { survey } from "./survey.js"

const trace = fixtureTrace()

/** The trace with a finding marked. */
function marked(of: Trace, id: string, verdict: Mark["verdict"], by = "AB"): Trace {
  const { marks } = judge({ ...noReview, marks: of.marks }, of, id, { verdict, note: "", by }, "2031-06-09T08:00:00Z")!
  return withMarks(of, marks)
}

test("grave findings come one at a time, both sides with their words, until all are checked", () => {
  let of = trace
  const seen: string[] = []
  for (;;) {
    const { item, next, total } = desk(survey(of), {})
    if (item === null) {
      expect(seen).toHaveLength(total)
      break
    }
    expect(item.gravity).toBe("grave")
    expect(item.passages).toHaveLength(2)
    expect(next?.id).not.toBe(item.id)
    seen.push(item.id)
    of = marked(of, item.id, "right", seen.length > 1 ? "CD" : "AB")
  }
  const done = desk(survey(of), {})
  expect(done.text).toBe(`${seen.length} of ${seen.length} grave changes checked by AB and CD`)
  expect(done.left).toMatch(/notable changes? (?:is|are) not checked$/)
  expect(desk(survey(of), { notable: true }).item?.gravity).toBe("notable")
})

test("one that was passed over is what is behind the last, and one asked for by id stands there, checked or not", () => {
  const view = survey(trace)
  const first = desk(view, {})
  const second = desk(view, { at: first.next!.id })
  expect(second.item!.id).toBe(first.next!.id)
  const done = survey(marked(trace, first.item!.id, "open"))
  expect(desk(done, { at: first.item!.id }).item!.judgement).toMatchObject({ verdict: "open", by: "AB" })
  expect(desk(done, {}).item!.id).toBe(first.next!.id)
})

test("an entry marked wrong is in no record, brief or story", () => {
  const entry = trace.record[0]!
  const of = marked(trace, entry.id, "wrong")
  expect(recordOf(of)).toHaveLength(trace.record.length - 1)
  const told = brief(of).flatMap(({ sections }) => sections.flatMap(({ lines }) => lines.map(one => one.entry)))
  expect(told).not.toContain(entry.id)
  const view = survey(of)
  const story = of.stories.find(({ reports }) => reports.includes(entry.reports[0]!))!
  const shown = JSON.stringify(storyView(view, story))
  expect(shown).not.toContain(entry.id)
})

test("an alteration marked wrong leaves the counts of its story", () => {
  const altered = trace.alterations.find(({ gravity, ordered }) => gravity === "grave" && ordered)!
  const story = trace.stories.find(({ reports }) => reports.includes(altered.copy))!
  const grave = (of: Trace) => storyView(survey(of), story).tallies.reduce((sum, one) => sum + one.grave, 0)
  expect(grave(marked(trace, alterationId(altered), "wrong"))).toBe(grave(trace) - 1)
})

test("an arrow marked wrong is a copy no longer, and says what that means for origins", () => {
  const line = trace.derivations.find(
    ({ direction, exemplar }) => direction === "decided" && trace.reports.some(({ id }) => id === exemplar),
  )!
  const of = marked(trace, derivationId(line), "wrong")
  const ids = trace.reports.map(({ id }) => id)
  expect(retoldOf(survey(trace), ids).retold).toContain(line.copy)
  expect(retoldOf(survey(of), ids).retold).not.toContain(line.copy)
  const { item } = desk(survey(of), { kind: "arrows", at: derivationId(line) })
  expect(item!.note).toContain("Origins stand as they were traced")
})

test("the line of what was checked says of how many, by whom, and what was called wrong", () => {
  expect(reviewed(survey(trace)).text).toBe("Machine-made, unreviewed")
  const grave = trace.alterations.filter(({ gravity }) => gravity === "grave").map(alterationId)
  const of = marked(marked(trace, grave[0]!, "wrong"), trace.record[0]!.id, "right", "CD\n--> x")
  expect(reviewed(survey(of)).text).toMatch(
    /^1 of \d grave findings checked, and 1 other by AB and CD x; 1 marked wrong$/,
  )
})

test("marks are cases: they are read again, and tell what the program still finds", () => {
  const [grave] = trace.alterations.map(alterationId)
  const of = marked(marked(trace, grave!, "wrong"), trace.record[0]!.id, "right")
  const cases = casesSchema.parse(JSON.parse(JSON.stringify(casesOf(of, "0.1.0"))))
  expect(cases.cases.map(({ mark, texts }) => [mark.verdict, texts.length])).toEqual([
    ["wrong", 2],
    ["right", trace.record[0]!.reports.length],
  ])
  expect(heldCases(trace, cases)).toMatchObject({ wrong: { of: 1, still: 1 }, right: { of: 1, still: 1 } })
  const mended = { ...trace, alterations: trace.alterations.filter(one => alterationId(one) !== grave) }
  expect(heldCases(mended, cases)).toMatchObject({ wrong: { of: 1, still: 0 }, right: { of: 1, still: 1 } })
})
