// A pile with an earlier version, its corrected version, and pages that have the one or the other: what was withdrawn, by
// whom, where it stood and who carries it still. And what a note of correction is not: news, put in, or left out.

import { expect, test } from "vitest"
import { tracePile } from "../src/index.js"
import type { Report } from "../src/model/report.js"
import type { Trace } from "../src/model/trace.js"
import { correctionText } from "../src/view/corrections.js"
import { reportOf } from "./reports.js"

/** The story with the number of passengers and the captain's name as a version has them. */
function ferry(passengers: string, captain: string): string[] {
  return [
    "Ferry runs aground off Tilse",
    `The ferry Aldra ran aground on a sandbank off Tilse on Monday morning, and the coastguard took ${passengers} passengers from her decks in small boats.`,
    `The captain, ${captain}, had asked for a pilot twice, according to the harbour master, Dana Holt. “We had no pilot to send him, and I told him so,” Holt said.`,
    "The line said the ship had been inspected in March and that her steering had been found in order.",
    "A tug from Port Vale is expected to pull the ferry free at high water on Wednesday, the coastguard said.",
  ]
}
const notes = [
  "Correction: An earlier version of this story gave the wrong number of passengers. It was 212, not 221.",
  "Correction: An earlier version of this story misspelled the name of the captain. He is Ivo Maren, not Ivo Marten.",
]

function page(id: string, outlet: string, day: string, lines: readonly string[]): Report {
  const published = { value: `2031-06-${day}T08:00Z`, precision: "minute" as const, basis: "metadata" }
  return reportOf(lines, { id, path: `${id}.html`, outlet, newsroom: outlet, title: lines[0]!, published })
}

const early = page("early", "Coast Gazette", "03", ferry("221", "Ivo Marten"))
const late = page("late", "Coast Gazette", "05", [...ferry("212", "Ivo Maren"), ...notes])
const inland = page("inland", "Inland Post", "04", [
  "Hundreds taken off stranded ferry",
  ...ferry("two hundred and twenty-one", "Ivo Marten").slice(1, 3),
  "The Coast Gazette was the first to tell of it.",
])
const mended = page("mended", "Upland Star", "06", ferry("212", "Ivo Maren"))
const elsewhere = page("elsewhere", "Upland Star", "06", [
  "Orchard show opens",
  "The orchard show of Tilse opened with 221 kinds of apple on long tables, and a goat ate the prize for the largest pear.",
])

const pile = [early, late, inland, mended, elsewhere]
const trace = (reports: readonly Report[]): Promise<Trace> => tracePile(reports)
const traced = await trace(pile)
const [number, name] = traced.corrections

test("a correction says what it corrects, from what, to what, and who carries it still", () => {
  expect(traced.corrections).toHaveLength(2)
  expect(number).toMatchObject({ kind: "correction", report: "late", from: "221", to: "212" })
  expect(name).toMatchObject({ report: "late", from: "Ivo Marten", to: "Ivo Maren" })
  for (const one of traced.corrections) {
    expect(late.text.slice(...one.span)).toMatch(/^Correction: /)
    expect(one.of?.report).toBe("early")
    expect(early.text.slice(...one.of!.span)).toBe(one.from)
    expect(one.stillCarriedBy).toEqual(["inland"])
  }
})

test("the record names the correction beside the reading, and speaks by the right one", () => {
  const figure = traced.record.find(({ kind, reports }) => kind === "figure" && reports.includes("late"))
  expect(figure).toMatchObject({ withdrawn: number!.id, value: "212" })
  const others = traced.record.filter(({ reports }) => reports.includes("elsewhere"))
  expect(others.every(({ withdrawn }) => withdrawn === null)).toBe(true)
})

test("a note is taken for no news, and neither put in nor left out", () => {
  const inNote = (report: string, start: number, end: number) =>
    report === "late" && traced.corrections.some(({ span }) => start < span[1] && span[0] < end)
  const readings = traced.record.flatMap(entry => entry.readings)
  expect(readings.filter(({ report, start, end }) => inNote(report, start, end))).toEqual([])
  const touched = traced.alterations.filter(
    one =>
      (one.copySpan && inNote(one.copy, ...one.copySpan)) ||
      (one.exemplarSpan && inNote(one.exemplar, ...one.exemplarSpan)),
  )
  expect(touched).toEqual([])
})

test("what an outlet altered by its correction is said to be that", () => {
  const own = traced.alterations.filter(one => one.exemplar === "early" && one.copy === "late")
  expect(own.map(({ note }) => note)).toEqual([
    expect.stringMatching(/221.*212.*corrected by the copy’s own outlet/),
    expect.stringMatching(/Marten.*Maren.*corrected by the copy’s own outlet/),
  ])
})

test("it is told in words", () => {
  const siglum = (id: string) => traced.reports.find(report => report.id === id)!.siglum
  expect(correctionText(traced, number!, siglum)).toBe(
    `corrected by Coast Gazette (${siglum("late")}): “221” in A, now “212”; still carried by ${siglum("inland")}`,
  )
})

test("without the earlier version nothing is said to be corrected but the words", async () => {
  const alone = await trace([late, mended])
  expect(alone.corrections[0]).toMatchObject({ of: null, from: "221", to: "212", stillCarriedBy: [] })
})

test("an outlet that corrects only its text still carries the old words in its headline", async () => {
  const half = page("half", "Coast Gazette", "05", [
    "221 passengers taken off ferry Aldra",
    ...ferry("212", "Ivo Maren").slice(1),
    notes[0]!,
  ])
  const [correction] = (await trace([half])).corrections
  expect(correction).toMatchObject({ of: { report: "half", span: [0, 3] }, stillCarriedBy: ["half"] })
})

test("the order of arrival does not show", async () => {
  expect(JSON.stringify(await trace(pile.toReversed()))).toBe(JSON.stringify(traced))
})

test("a note whose words are lost among marks withdraws nothing, and the pages go on being compared", async () => {
  const note = 'Correction: An earlier version of this report said " " "that 221 passengers were aboard. It was 212.'
  const torn = page("torn", "Coast Gazette", "05", [...ferry("212", "Ivo Maren"), note])
  const { corrections, problems, derivations } = await trace([early, torn, inland])
  expect(problems).toEqual([])
  expect(corrections.filter(({ from }) => from === "")).toEqual([])
  expect(derivations.some(({ copy }) => copy === "torn")).toBe(true)
})
