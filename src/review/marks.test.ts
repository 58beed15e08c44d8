// A mark stays on its finding when the pile is traced again and positions, ids and file names are others.

import { describe, expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import { noReview, type Review } from "../model/review.js"
import type { Trace } from "../model/trace.js"
import { alterationId, derivationId } from "./findings.js"
import { countMarks, judge, placeMarks, withMarks } from "./marks.js"

const now = "2031-06-09T08:00:00.000Z"
const trace = fixtureTrace()

/** The same pile after a page grew by a paragraph at its top and every report got another id. */
function shifted(trace: Trace, grown: number): Trace {
  const lead = "Updated this morning with a new photograph.\n"
  const ids = new Map(trace.reports.map((report, i) => [report.id, `other-${i}`]))
  const id = (old: string) => ids.get(old) ?? old
  const move = (report: string, offset: number) => (report === trace.reports[grown]!.id ? offset + lead.length : offset)
  const span = (report: string, pair: readonly [number, number] | null) =>
    pair && ([move(report, pair[0]), move(report, pair[1])] as const)
  return {
    ...trace,
    reports: trace.reports.map((report, i) => ({
      ...report,
      id: id(report.id),
      path: `moved/${i}.html`,
      text: i === grown ? lead + report.text : report.text,
    })),
    derivations: trace.derivations.map(one => ({ ...one, exemplar: id(one.exemplar), copy: id(one.copy) })),
    alterations: trace.alterations.map(one => ({
      ...one,
      exemplar: id(one.exemplar),
      copy: id(one.copy),
      exemplarSpan: span(one.exemplar, one.exemplarSpan),
      copySpan: span(one.copy, one.copySpan),
    })),
    record: trace.record.map(entry => ({
      ...entry,
      id: `${entry.id}-again`,
      readings: entry.readings.slice(1).map(one => ({ ...one, report: id(one.report) })),
    })),
  }
}

function marked(ids: readonly string[]): Review {
  return ids.reduce<Review>(
    (review, id) => judge(review, trace, id, { verdict: "wrong", note: `about ${id}` }, now)!,
    noReview,
  )
}

const ids = {
  derivations: trace.derivations.map(derivationId),
  alterations: trace.alterations.map(alterationId),
  entries: trace.record.map(entry => entry.id),
}

describe("marks", () => {
  test("stand on their findings, and one mark replaces another", () => {
    const [id] = ids.alterations as [string]
    const once = marked([id])
    const twice = judge(once, trace, id, { verdict: "right", note: "" }, now)!
    expect(placeMarks(trace, once.marks).byFinding.get(id)?.verdict).toBe("wrong")
    expect(twice.marks).toHaveLength(1)
    expect(judge(twice, trace, id, null, now)!.marks).toEqual([])
    expect(judge(once, trace, "nothing", { verdict: "right", note: "" }, now)).toBeNull()
  })

  test.each([0, 2])("survive a re-trace in which report %i grew and everything has another id", grown => {
    const all = [...ids.derivations, ...ids.alterations, ...ids.entries]
    const review = marked(all)
    const again = shifted(trace, grown)
    const placed = placeMarks(again, review.marks)
    expect(placed.adrift.map(mark => mark.about)).toEqual([])
    again.alterations.forEach((alteration, i) => {
      expect(placed.byFinding.get(alterationId(alteration))?.note).toBe(`about ${ids.alterations[i]}`)
    })
    again.derivations.forEach((derivation, i) => {
      expect(placed.byFinding.get(derivationId(derivation))?.note).toBe(`about ${ids.derivations[i]}`)
    })
    again.record.forEach((entry, i) => {
      expect(placed.byFinding.get(entry.id)?.note).toBe(`about ${ids.entries[i]}`)
    })
  })

  test("of a finding that is gone are kept, adrift", () => {
    const review = marked(ids.alterations)
    const { byFinding, adrift } = placeMarks({ ...trace, alterations: [] }, review.marks)
    expect(byFinding.size).toBe(0)
    expect(adrift).toHaveLength(ids.alterations.length)
  })

  describe("are kept where another finding is marked", () => {
    const say = (review: Review, within: Trace, id: string, note: string) =>
      judge(review, within, id, { verdict: "right", note }, now)!
    const notes = (review: Review, within: Trace) =>
      Object.fromEntries([...placeMarks(within, review.marks).byFinding].map(([id, mark]) => [id, mark.note]))

    test("an arrow between two pages is no arrow between two others that begin and end alike", () => {
      const isPage = (id: string) => trace.reports.some(report => report.id === id)
      const arrow = trace.derivations.find(one => isPage(one.exemplar) && isPage(one.copy))!
      const twin = (id: string) => {
        const report = trace.reports.find(one => one.id === id)!
        const half = report.text.length >> 1
        const text = `${report.text.slice(0, half)} A line of its own. ${report.text.slice(half)}`
        return { ...report, id: `${id}-twin`, text }
      }
      const twins = [twin(arrow.exemplar), twin(arrow.copy)] as const
      const other = { ...arrow, exemplar: twins[0].id, copy: twins[1].id }
      const more = { ...trace, reports: [...trace.reports, ...twins], derivations: [other] }
      const first = say(noReview, trace, derivationId(arrow), "of the first")
      expect(notes(first, more)).toEqual({})
      const both = say(first, more, derivationId(other), "of the other")
      expect(both.marks).toHaveLength(2)
      expect(notes(both, { ...more, derivations: [arrow, other] })).toEqual({
        [derivationId(arrow)]: "of the first",
        [derivationId(other)]: "of the other",
      })
    })

    test("an alteration that is told beside another printing shows what was said, and does not end it", () => {
      const old = trace.alterations.find(one => one.exemplarSpan && one.copySpan)!
      const printing = { ...trace.reports.find(one => one.id === old.exemplar)!, id: "printing" }
      const now = { ...old, exemplar: printing.id }
      const more = { ...trace, reports: [...trace.reports, printing], alterations: [now] }
      const first = say(noReview, trace, alterationId(old), "first")
      expect(notes(first, more)).toEqual({ [alterationId(now)]: "first" })
      const both = say(first, more, alterationId(now), "second")
      expect(notes(both, more)).toEqual({ [alterationId(now)]: "second" })
      expect(notes(both, trace)[alterationId(old)]).toBe("first")
    })

    test("an entry that grew is the same, one that took another in is both", () => {
      const [a, b] = trace.record as [Trace["record"][number], Trace["record"][number]]
      const grown = { ...a, id: "grown", readings: [...b.readings, ...a.readings] }
      const later = { ...trace, record: [{ ...grown, kind: a.kind }] }
      const first = say(noReview, trace, a.id, "first")
      expect(notes(say(first, later, "grown", "second"), trace)).toEqual({ [a.id]: "second" })
      const part = { ...a, id: "part", readings: a.readings.slice(0, 1) }
      const said = say(say(noReview, later, "grown", "whole"), { ...trace, record: [part] }, "part", "part")
      expect(notes(said, later)).toEqual({ grown: "whole" })
      expect(said.marks).toHaveLength(2)
    })
  })

  test("go into the trace under the ids that findings have there", () => {
    const again = shifted(trace, 0)
    const { marks } = withMarks(again, marked(ids.entries).marks)
    expect(marks.map(mark => mark.id)).toEqual(again.record.map(entry => entry.id))
    expect(countMarks(placeMarks(again, marks))).toEqual({ right: 0, wrong: ids.entries.length, open: 0 })
  })
})
