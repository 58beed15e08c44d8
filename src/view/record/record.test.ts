// The record as it is asked for, an entry by its wordings, persons, threads and days: over the sample's pages and those
// that came later.

import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { trace } from "../../index.js"
import type { Trace } from "../../model/trace.js"
import { type DaysQuery, daysAsked, dayView } from "../days.js"
import { entryCard } from "../entries.js"
import { entryDetail, placeIn } from "../entry.js"
import { partiesAsked, partyView } from "../persons.js"
import { type Survey, survey } from "../survey.js"
import { threadCard, threadsAmong, threadsOf } from "../threads.js"
import { titleOf } from "../title.js"
import { isThin } from "../weight.js"
import { asked, type RecordQuery } from "./asked.js"

let traced: Trace
let view: Survey
beforeAll(async () => {
  const sample = join(import.meta.dirname, "../../../sample")
  traced = await trace([join(sample, "pile"), join(sample, "later")])
  view = survey(traced)
}, 90_000)

const count = (query: RecordQuery) => asked(view, query).entries.length

describe("the record", () => {
  test("each facet counts what its choice would leave, under the choices in all others", () => {
    for (const query of [
      {},
      { kind: "quotation" },
      { origins: "2" },
      { q: "coal", disputed: "yes" },
    ] as RecordQuery[]) {
      const { facets } = asked(view, query)
      for (const { value, count: told } of facets.kinds) expect(count({ ...query, kind: value })).toBe(told)
      for (const { value, count: told } of facets.persons) expect(count({ ...query, person: value })).toBe(told)
      for (const { value, count: told } of facets.outlets) expect(count({ ...query, outlet: value })).toBe(told)
      for (const { value, count: told } of facets.stories) expect(count({ ...query, story: value })).toBe(told)
      for (const { value, count: told } of facets.statuses) expect(count({ ...query, status: value })).toBe(told)
      for (const { value, count: told } of facets.origins) expect(count({ ...query, origins: value })).toBe(told)
      for (const { value, count: told } of facets.dates) {
        expect(count({ ...query, from: value, to: value })).toBe(told)
      }
      expect(count({ ...query, disputed: "yes" })).toBe(facets.disputed)
      expect(count({ ...query, corrected: "yes" })).toBe(facets.corrected)
      expect(count({ ...query, undated: "yes" })).toBe(facets.undated)
    }
  })

  test("a choice in one facet leaves the others of that facet open", () => {
    const { facets } = asked(view, { kind: "pledge" })
    expect(facets.kinds.length).toBeGreaterThan(3)
    expect(facets.kinds.map(({ label }) => label)).toContain("Quotation")
  })

  test("the words that are sought stand in every entry that is found", () => {
    const found = asked(view, { q: "Fund coal" }).entries
    expect(found.length).toBeGreaterThan(0)
    for (const entry of found) {
      const words = [titleOf(entry), ...entry.readings.map(({ text }) => text)].join(" ").toLowerCase()
      expect(words).toContain("fund")
      expect(words).toContain("coal")
    }
  })

  test("in every order the undated and what is only a name stand last", () => {
    const thin = asked(view, {}).entries.map(isThin)
    expect(thin.lastIndexOf(false)).toBeLessThan(thin.includes(true) ? thin.indexOf(true) : thin.length)
    for (const sort of ["date", "newest"] as const) {
      const dates = asked(view, { sort }).entries.map(({ when }) => when?.value.slice(0, 4) ?? null)
      expect(dates.lastIndexOf(dates.findLast(date => date !== null)!)).toBeLessThan(dates.indexOf(null))
      const years = dates.filter(date => date !== null)
      expect(years).toEqual(sort === "date" ? years.toSorted() : years.toSorted().reverse())
    }
  })

  test("a name, a label and a word say nothing; a sentence does", () => {
    const [entry] = traced.record.filter(({ kind }) => kind === "quotation")
    const thin = (what: string) => isThin({ ...entry!, what })
    expect(["“Mara Lindqvar”", "“person of interest”", "“The Orangery”"].map(thin)).toEqual([true, true, true])
    expect(["“We came to exchange numbers”", "“I said it was too late”"].map(thin)).toEqual([false, false])
  })
})

describe("an entry", () => {
  test("has its readings grouped by their words, those of an origin first, each in one group", () => {
    for (const entry of traced.record) {
      const { wordings, readings } = entryDetail(view, entry)
      expect(wordings.flatMap(({ readings: of }) => of).toSorted((a, b) => a - b)).toEqual([...readings.keys()])
      const ofOrigin = wordings.map(wording => wording.ofOrigin)
      expect(ofOrigin).toEqual([...ofOrigin].sort((a, b) => Number(b) - Number(a)))
      for (const { standing, ofOrigin: is } of wordings)
        expect(standing).toMatch(is ? /origin/ : /^(?:no origin|the origin is not)/)
    }
  })

  test("marks the word in which a copy differs from the origin", () => {
    const pledge = traced.record.find(({ kind, differs }) => kind === "pledge" && differs.length === 2)!
    const marked = entryDetail(view, pledge).wordings.flatMap(({ pieces }) =>
      pieces.flatMap(({ text, changed }) => (changed ? [text] : [])),
    )
    expect(marked).toContain("by")
  })

  test("knows the one before and behind it in the list it was opened from", () => {
    const list = asked(view, { kind: "pledge" }).entries
    expect(placeIn(list, list[1]!.id)).toEqual({ at: 2, of: list.length, before: list[0]!.id, after: list[2]!.id })
    expect(placeIn(list, "none").at).toBeNull()
  })
})

describe("persons and bodies", () => {
  test("are listed by name, with what they stand in the record with", () => {
    const all = partiesAsked(view, {})
    const lindqvar = all.find(({ id }) => id === "mara-lindqvar")!
    expect(lindqvar).toMatchObject({ name: "Mara Lindqvar", kind: "person", title: "Ardania’s climate envoy" })
    expect(count({ person: "mara-lindqvar" })).toBe(lindqvar.entries)
    expect(all.find(({ id }) => id === "sorvia")!.kind).toBe("body")
    expect(partiesAsked(view, { q: "lindq" }).map(({ id }) => id)).toEqual(["mara-lindqvar"])
    const bySaid = partiesAsked(view, { sort: "said" }).map(({ said }) => said)
    expect(bySaid).toEqual(bySaid.toSorted((a, b) => b - a))
  })

  test("have titles with the letters of the pages that print them, whom they met, and words that were altered", () => {
    const view1 = partyView(view, "dessan-orluk")!
    expect(view1.titles.map(({ title }) => title)).toContain("Sorvia's chief negotiator")
    expect(view1.met.map(({ name }) => name)).toContain("Mara Lindqvar")
    const words = view1.altered.map(({ before }) => before?.pieces.map(({ text }) => text).join(""))
    expect(words.join(" ")).toContain("promise")
    expect(view1.altered.every(({ gravity }) => gravity !== "slight")).toBe(true)
    expect(partyView(view, "nobody")).toBeNull()
  })
})

describe("threads", () => {
  test("run through stories, and an entry knows which it is a step of", () => {
    const [thread] = traced.threads
    const entry = thread!.steps[0]!.entry
    expect(threadsOf(view, entry)).toContain(thread)
    const { stories, steps, span } = threadCard(view, thread!)
    expect(span).not.toBe("")
    for (const { id } of stories) expect(threadsAmong(view, traced.threads, { story: id })).toContain(thread)
    for (const { pieces, text } of steps) expect(pieces.map(piece => piece.text).join("")).toBe(text)
    expect(steps[0]!.wording).toBeNull()
  })
})

describe("the timeline", () => {
  const told = (query: DaysQuery = {}) => daysAsked(view, query).items.map(day => dayView(view, day))

  test("has every dated entry and page once, in order, and says what is empty between", () => {
    const days = told()
    const entries = days.flatMap(({ things }) => things).filter(({ tag }) => !tag?.startsWith("due"))
    const dated = traced.record.filter(({ kind, when }) => kind !== "figure" && when && !when.doubt)
    expect(entries.flatMap(({ entry }) => entry ?? []).toSorted()).toEqual(dated.map(({ id }) => id).toSorted())
    expect(days[0]!.gap).toBeNull()
    expect(days.some(({ gap }) => gap?.endsWith("without anything"))).toBe(true)
    const { counts, line } = daysAsked(view, {})
    const all = counts.happened + counts.planned + counts.said + counts.published
    expect(days.flatMap(({ things }) => things)).toHaveLength(all)
    const onLine = line.flatMap(({ counts: own }) => Object.values(own)).reduce((sum, one) => sum + one, 0)
    expect(onLine).toBe(all)
  })

  test("tells plans and what is due apart from what happened", () => {
    const lanes = told().flatMap(({ things }) => things)
    expect(lanes.some(({ lane, tag }) => lane === "planned" && tag?.startsWith("due"))).toBe(true)
    for (const { lane, tag } of lanes) if (tag === "planned") expect(lane).toBe("planned")
  })

  test("is narrowed to a span and a story, and a step of its line zooms to what it counts", () => {
    for (const { from, to, counts } of daysAsked(view, {}).line) {
      const inside = daysAsked(view, { from, to }).counts
      expect(inside.said).toBeGreaterThanOrEqual(counts.said)
    }
    const [story] = traced.stories
    const inStory = told({ story: story!.id }).flatMap(({ things }) => things)
    expect(inStory.length).toBeGreaterThan(0)
    for (const { report } of inStory) if (report) expect(view.storyOf.get(report)).toBe(story)
  })

  test("puts printings of one text and day into one, and uses a doubted date for nothing", () => {
    const [first, second] = traced.reports
    const published = { value: "2031-06-04", precision: "day", basis: "meta" } as const
    const doubted = { ...published, value: "1999-01-01", doubt: "years off the story" }
    const other = survey({
      ...traced,
      texts: [],
      reports: traced.reports.map(report =>
        report === first || report === second
          ? { ...report, title: "One headline", published }
          : { ...report, published: doubted },
      ),
    })
    const days = daysAsked(other, { lane: "published" })
    const things = days.items.flatMap(day => dayView(other, day).things)
    expect(things).toHaveLength(1)
    expect(things[0]).toMatchObject({ text: "One headline", standing: "2 printings" })
    expect(days.line.map(({ from }) => from)).toEqual(["2031-06-04"])
    const apart = daysAsked(other, { lane: "doubted" }).items.flatMap(day => dayView(other, day).things)
    expect(apart.length).toBeGreaterThan(0)
    expect(apart[0]!.dated?.answer).toContain("years off the story")
  })
})

test("a row names the letters of its origins", () => {
  const entry = traced.record[0]!
  expect(entryCard(view, entry).letters.split(", ")).toHaveLength(entry.origins.length)
})
