// What holds for any pile whatever: no page brings the trace down, order of arrival is nothing, and every span
// points into the report it names.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPage } from "../src/index.js"
import type { Report } from "../src/model/report.js"
import type { Trace } from "../src/model/trace.js"
import { tracePile } from "../src/index.js"

const words = fc.constantFrom(
  ..."The minister said “we agree” on Tuesday. Mr. Okada’s 3.5 million-tonne pledge, before 2060, may not hold! and of for in at U.S. the".split(
    " ",
  ),
  ..."WESTPORT (XNA) — \" ‘ ’ « » , ; : - – $1,200 5G Group of 20 six-party KimYoJong can't 15-60 % … ? . health Republic of the United".split(
    " ",
  ),
)
const prose = fc
  .array(
    fc.array(words, { minLength: 1, maxLength: 30 }).map(w => w.join(" ")),
    { minLength: 1, maxLength: 6 },
  )
  .map(p => p.join("\n\n"))
const anything = fc.string({ unit: "binary", maxLength: 400 })
const markup = prose.map(text => `<html><head><title>T</title></head><body><p>${text.replaceAll("\n\n", "</p><p>")}`)

const page = (text: string, index: number, ending: string): Report =>
  readPage({ path: `${index}.${ending}`, address: null, bytes: new TextEncoder().encode(text) })
const pile = fc
  .array(fc.oneof(prose, anything, markup), { minLength: 1, maxLength: 4 })
  .map(texts => texts.map((text, i) => page(text, i, text.startsWith("<html>") ? "html" : "txt")))

/** Every span of a trace with the id of the report it should lie in. */
function spansOf(trace: Trace): [string, number, number][] {
  const evidence = [...trace.derivations, ...trace.lost].flatMap(d => d.evidence.flatMap(e => e.spans))
  const passages = [...evidence, ...trace.sharedSources.flatMap(s => s.spans), ...trace.record.flatMap(e => e.readings)]
  const altered = trace.alterations.flatMap(a => [
    ...(a.exemplarSpan ? [[a.exemplar, ...a.exemplarSpan] as [string, number, number]] : []),
    ...(a.copySpan ? [[a.copy, ...a.copySpan] as [string, number, number]] : []),
  ])
  const intrusions = trace.reports.flatMap(r => r.intrusions.map(i => [r.id, ...i] as [string, number, number]))
  return [...passages.map(p => [p.report, p.start, p.end] as [string, number, number]), ...altered, ...intrusions]
}

describe("any pile", () => {
  it("is traced without a throw, every span lies in its report, and readings are the words at their place", async () => {
    await fc.assert(
      fc.asyncProperty(pile, async reports => {
        const trace = await tracePile(reports)
        const length = new Map(trace.reports.map(r => [r.id, r.text.length]))
        for (const [id, start, end] of spansOf(trace)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(length.get(id) ?? -1)
        }
        for (const { exemplarSpan, copySpan } of trace.alterations) expect(exemplarSpan ?? copySpan).not.toBeNull()
        const text = new Map(trace.reports.map(r => [r.id, r.text]))
        for (const { readings } of trace.record) {
          expect(readings.length).toBeGreaterThan(0)
          for (const reading of readings)
            expect(text.get(reading.report)!.slice(reading.start, reading.end)).toBe(reading.text)
        }
      }),
      { numRuns: 150 },
    )
  })

  it("gives the same bytes in any order of arrival", async () => {
    await fc.assert(
      fc.asyncProperty(pile, fc.integer(), async (reports, seed) => {
        const shuffled = fc.sample(fc.shuffledSubarray(reports, { minLength: reports.length }), {
          numRuns: 1,
          seed,
        })[0]!
        expect(JSON.stringify(await tracePile(shuffled))).toBe(JSON.stringify(await tracePile(reports)))
      }),
      { numRuns: 60 },
    )
  })
})
