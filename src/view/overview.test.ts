// A pile and its stories told in few words: every number is of all pages, nothing is told twice, and what is proposed names
// nobody by itself.

import { expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import { dispatches } from "../../test/printings.js"
import { unnamedGroups } from "./naming.js"
import { headline, pileStories, storyView } from "./overview.js"
import { askedStories } from "./stories.js"
import { daysText, storyFacts, storyRow } from "./story-rows.js"
import { type Survey, survey } from "./survey.js"
import { tree } from "./tree.js"

const view = survey(fixtureTrace())

/** The pile so many times over, each with ids of its own. */
function times(count: number): Survey {
  const trace = fixtureTrace()
  const ids = new Set(
    [trace.reports, trace.lost, trace.record, trace.stories].flatMap(list => list.map(({ id }) => id)),
  )
  const copies = Array.from({ length: count }, (_, n) => {
    const renamed = (_: string, value: unknown) => (ids.has(value as string) ? `${value}-${n}` : value)
    return JSON.parse(JSON.stringify(trace), renamed) as typeof trace
  })
  const all = <K extends "reports" | "stories" | "lost" | "derivations" | "alterations" | "record">(name: K) =>
    copies.flatMap(copy => copy[name] as readonly unknown[])
  const origins = copies.flatMap(copy => copy.origins)
  const lists = Object.fromEntries(
    (["reports", "stories", "lost", "derivations", "alterations", "record"] as const).map(name => [name, all(name)]),
  )
  return survey({ ...trace, ...lists, origins })
}

test("the line of a pile counts all its pages, be its stories few or many", () => {
  const told = pileStories(view)
  expect(told.title).toBe("Five reports, two stories, three origins")
  expect(told.told[0]!.text).toBe(
    "One of the five retells another report; two go back to NWA’s dispatch, which is not here.",
  )
  const many = pileStories(times(10))
  expect(many.title).toBe("50 reports, 20 stories, 30 origins")
  expect([many.retold, many.told[0]!.text]).toEqual([
    10,
    "Ten of the 50 retell another report; 20 go back to reports that are not here.",
  ])
})

test("of few stories the one with most pages opens the first screen, of many their table and the gravest of all", () => {
  expect(pileStories(view)).toMatchObject({ leading: storyFacts(view)[0]!.story.id, gravest: [] })
  const { leading, gravest } = pileStories(times(10))
  expect(leading).toBeNull()
  expect(new Set(gravest.map(({ story }) => story)).size).toBe(gravest.length)
  expect(gravest.every(({ card }) => card.gravity === "grave")).toBe(true)
})

test("a sentence on what became of most retellings opens a pair that shows it", () => {
  const [, became] = pileStories(view).told
  expect(became!.text).toMatch(/^In it, .*changed/)
  const { exemplar, copy } = became!.pair!
  expect(view.trace.derivations.some(one => one.exemplar === exemplar && one.copy === copy)).toBe(true)
})

test("a story tells each entry once, and what changed in one place once", () => {
  for (const story of view.trace.stories) {
    const { record, alterations, counts, changed } = storyView(view, story)
    const told = record.flatMap(({ entries }) => entries.map(({ id }) => id))
    expect(new Set(told).size).toBe(told.length)
    const places = alterations.map(({ exemplar, copy, before }) => `${exemplar} ${copy} ${before?.start}`)
    expect(new Set(places).size).toBe(places.length)
    expect(alterations.every(({ gravity }) => gravity !== "slight")).toBe(true)
    if (counts.count > 0) expect(changed).toContain(`${counts.count} change`)
  }
})

test("a row of a story has the numbers of the story whole", () => {
  for (const facts of storyFacts(view)) {
    const { lead: first, ...row } = storyRow(view, facts)
    const whole = storyView(view, facts.story)
    expect(whole).toMatchObject(row)
    expect(whole.lead?.text.slice(0, 20)).toBe(first?.text.slice(0, 20))
  }
})

test("facets of stories count under the choices of all others, and the search reads titles and outlets", () => {
  const { stories, facets, of } = askedStories(view, {})
  expect([stories.length, of]).toEqual([2, 2])
  const outlet = facets.outlets.find(({ label }) => label === "Tamsel Post")!
  const chosen = askedStories(view, { outlet: outlet.value })
  expect(chosen.stories.length).toBe(outlet.count)
  expect(chosen.facets.outlets).toEqual(facets.outlets)
  expect(askedStories(view, { q: "sound herald" }).stories.length).toBe(1)
  expect(askedStories(view, { q: "no such words" }).stories).toEqual([])
  const grave = askedStories(view, { grave: "yes" }).stories
  expect(grave.length).toBe(facets.grave)
  expect(grave.every(({ counts }) => counts.grave > 0)).toBe(true)
})

test("spans of days are told as short as they can be", () => {
  expect(daysText("2031-06-03", "2031-06-03")).toBe("3 Jun 2031")
  expect(daysText("2031-06-03", "2031-06-14")).toBe("3–14 Jun 2031")
  expect(daysText("2031-05-28", "2031-06-03")).toBe("28 May – 3 Jun 2031")
  expect(daysText("2030-12-30", "2031-01-02")).toBe("30 Dec 2030 – 2 Jan 2031")
})

test("pages that name no outlet stand in groups by host, and a name is proposed where the file’s tells one", () => {
  expect(unnamedGroups(view).map(({ by, name, proposed }) => [by, name, proposed])).toEqual([
    ["host", "daily-brief.example", null],
  ])
})

test("120 printings of one text are one origin and one box, whatever line and date each prints", async () => {
  const printed = survey(await dispatches(120))
  expect(headline(printed)).toContain("120 pages · 1 story · 1 origin")
  expect(pileStories(printed)).toMatchObject({ title: "120 reports, one origin" })
  expect(pileStories(printed).told[0]!.text).toBe("All 120 print one text, and which came first is not known.")
  const [facts] = storyFacts(printed)
  expect(facts!.origins.length).toBe(1)
  const boxes = tree(printed, facts!.story).nodes.filter(node => !printed.reports.has(node.id))
  expect(boxes.map(({ name, reports }) => [name, reports.length])).toEqual([["The same text, 120 printings", 120]])
  expect(printed.trace.record.every(({ origins }) => origins.length === 1)).toBe(true)
  expect(
    unnamedGroups(printed)
      .slice(0, 2)
      .map(({ proposed }) => proposed),
  ).toEqual(["Aston Argus", "Aston Courier"])
}, 60_000)
