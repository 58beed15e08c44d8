// The record of the seed pages: entries that must each be there exactly once, with the pages, origins and newsrooms
// behind them. The seeds stand outside the project; where they are not there, the test says so and is skipped.

import { existsSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { trace } from "../src/index.js"
import type { Entry } from "../src/model/record.js"
import type { EntryKind } from "../src/model/catalogue.js"
import type { Trace } from "../src/model/trace.js"

const seeds = join(import.meta.dirname, "../../shared/seeds")
const there = existsSync(seeds)
if (!there) console.log(`skipped: ${seeds} is not there, so the seeds' record is not checked`)

/** Kind, a pattern that one reading answers to, pages, origins, newsrooms. */
const cases: readonly (readonly [EntryKind, RegExp, number, number, number])[] = [
  ["pledge", /2060/, 4, 2, 2],
  ["pledge", /2030/, 2, 1, 1],
  ["pledge", /2050/, 2, 1, 1],
  ["figure", /30%/, 2, 1, 1],
  ["figure", /15-60/, 2, 1, 1],
  ["meeting", /Sullivan/, 3, 2, 1],
  ["meeting", /courtesy call/, 2, 1, 1],
  ["meeting", /second day/, 2, 1, 1],
  ["meeting", /Kissinger/, 1, 1, 1],
  ["statement", /working group/, 1, 1, 1],
  ["quotation", /track record/, 2, 1, 1],
]

describe.skipIf(!there)("the record of the seeds", () => {
  let pile: Trace
  beforeAll(async () => {
    pile = await trace([seeds])
  }, 60_000)
  const one = (kind: EntryKind, words: RegExp): Entry => {
    const found = pile.record.filter(e => e.kind === kind && e.readings.some(reading => words.test(reading.text)))
    expect(found).toHaveLength(1)
    return found[0]!
  }

  it.each(cases)("%s %s", (kind, words, reports, origins, newsrooms) => {
    const entry = one(kind, words)
    expect([entry.reports.length, entry.origins.length, entry.newsrooms.length]).toEqual([reports, origins, newsrooms])
  })

  it("tells what differs", () => {
    expect(one("pledge", /2060/).differs.map(difference => difference.what)).toEqual(["by 2060", "before 2060"])
    expect(one("quotation", /track record/).differs.length).toBeGreaterThan(0)
    const statuses = one("meeting", /Sullivan/).readings.map(reading => reading.status)
    expect(statuses).toEqual(expect.arrayContaining(["planned", "held"]))
  })

  it("sets the denial beside what it denies", () => {
    const group = one("statement", /working group/)
    expect(group.citedSources.join()).toMatch(/Xinhua/)
    const denial = pile.record.find(entry => entry.id === group.beside[0])
    expect(denial?.readings[0]?.text).toMatch(/no formal agreements/)
  })
})
