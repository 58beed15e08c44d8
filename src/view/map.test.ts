// The carry-over map says of each sentence what Compare says of it, and of copies of copies what their own words show.

import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import { carryMapCsv } from "../export/carry-csv.js"
import { carryMapSvg } from "../export/carry-map.js"
import { trace } from "../index.js"
import { shipped } from "../knowledge.js"
import { untraced } from "../model/trace.js"
import { comparePair } from "../pair.js"
import { alterationId } from "../review/findings.js"
import { alterationsBetween } from "./pairs.js"
import { carryMap } from "./map.js"
import { stories } from "./overview.js"
import type { CarryMapView, MapReading, MapRow } from "./shapes.js"
import { type Survey, survey } from "./survey.js"

const readingOf = (map: CarryMapView, row: MapRow, c: number): MapReading =>
  map.columns[c]!.readings[row.cells[c]!.reading]!
const rowOf = (map: CarryMapView, name: string): MapRow => map.rows.find(row => row.name === name)!

describe("the map of the sample's story", () => {
  let view: Survey
  let map: CarryMapView
  beforeAll(async () => {
    view = survey(await trace([join(import.meta.dirname, "../../sample/pile")]))
    map = carryMap(view, stories(view)[0]!, shipped.frequencies)!
  }, 60_000)

  it("has the sentences of the origin that most pages come from", () => {
    expect(map.basis).toMatch(/^B Meridian News Agency is the origin that most pages have their words from: 7 of 11/)
    const text = view.text(map.rows[map.base]!.id)
    expect(map.columns.map(({ start }) => start)).toEqual(text.sentences.map(({ start }) => start))
    expect(map.columns[0]!.block).toBe("headline")
  })

  it("has each page once, with those that share a sentence with it", () => {
    const ids = map.rows.flatMap(({ id, printings }) => [id, ...printings.map(one => one.id)])
    expect(new Set(ids).size).toBe(ids.length)
    for (const row of map.rows) expect(row.kept).toBeGreaterThan(0)
  })

  it("leaves out what Compare shows on the origin's side alone, and tells word for word where words are the same", () => {
    const base = map.rows[map.base]!.id
    for (const row of map.rows.filter(({ joined, isBase }) => joined === "descends" && !isBase)) {
      const [a, b] = [base, row.id].map(id => untraced(view.reports.get(id)!))
      const { alignment } = comparePair(a!, b!, shipped)
      const answered = new Set(alignment.links.flatMap(link => (link.b.length > 0 ? link.a : [])))
      const standing = [...map.columns.keys()].filter(c => readingOf(map, row, c).as !== "absent")
      expect(standing, row.name).toEqual([...answered].sort((x, y) => x - y))
      const own = alignment.links.filter(link => link.a.length === 0).length
      expect(row.own, row.name).toBe(own)
    }
  }, 60_000)

  it("shows of a page taken from the origin itself what the trace says was changed, where it was", () => {
    const base = map.rows[map.base]!.id
    const row = rowOf(map, "Northern Ledger")
    const told = alterationsBetween(view, base, row.id).filter(
      ({ gravity, kind }) => gravity !== "slight" && kind === "time",
    )
    expect(told.length).toBeGreaterThan(0)
    for (const { exemplarSpan, copySpan } of told) {
      const c = map.columns.findIndex(({ start, end }) => start <= exemplarSpan![0] && exemplarSpan![0] < end)
      expect(readingOf(map, row, c)).toMatchObject({ as: "altered", family: "fact" })
      const to = view.text(row.id).report.text.slice(...copySpan!)
      expect(readingOf(map, row, c).changes.map(change => change.to)).toContain(to)
    }
  })

  it("hands a change on to a copy of the copy that made it, and says where it was first", () => {
    const run = map.runs.find(({ from, to }) => from === "before 2055" && to === "by 2055")!
    expect(run.rows.map(r => map.rows[r]!.siglum)).toEqual(["O", "K"])
    expect(map.rows[run.first!]!.siglum).toBe("O")
    const [o, k] = run.rows.map(r => map.rows[r]!) as [MapRow, MapRow]
    expect(k.parent).toBe(map.rows.indexOf(o))
    expect(readingOf(map, k, run.column).text).toContain("“before 2055” became “by 2055”")
  })

  it("says of pages that are not traced to it only that a sentence stands there", () => {
    const apart = map.rows.filter(({ joined }) => joined === "apart")
    expect(apart.length).toBeGreaterThan(0)
    for (const row of apart) for (const c of map.columns.keys()) expect(readingOf(map, row, c).changes).toEqual([])
  })

  it("counts what pages print, in each column all of them", () => {
    const pages = map.rows.reduce((sum, { printings, isBase }) => sum + printings.length + (isBase ? 0 : 1), 0)
    for (const { counts, readings } of map.columns) {
      expect(Object.values(counts).reduce((x, y) => x + y)).toBe(pages)
      expect(readings.reduce((sum, reading) => sum + reading.pages, 0)).toBe(pages)
    }
  })

  it("is laid beside another page where one is asked for", () => {
    const other = rowOf(map, "Lakeside Herald").id
    const turned = carryMap(view, stories(view)[0]!, shipped.frequencies, other)!
    expect(turned.rows[turned.base]!.id).toBe(other)
    expect(turned.columns).toHaveLength(view.text(other).sentences.length)
    // Nobody is told that the origin changed what its copy says.
    const origin = turned.rows.find(({ id }) => id === map.rows[map.base]!.id)!
    expect(origin.joined).toBe("kin")
    for (const c of turned.columns.keys()) expect(readingOf(turned, origin, c).text).not.toContain("became")
  })

  it("leaves out what somebody marked wrong", () => {
    const run = map.runs.find(({ from }) => from === "before 2028")!
    const base = map.rows[map.base]!.id
    const row = map.rows[run.rows[0]!]!
    const wrong = alterationsBetween(view, base, row.id).filter(({ copySpan }) => {
      const at = row.cells[run.column]!.start!
      return copySpan !== null && copySpan[0] >= at && copySpan[0] < at + 400
    })
    const mark = {
      verdict: "wrong" as const,
      note: "",
      at: "2031-06-09",
      finding: "alteration" as const,
      about: "",
      keys: [],
    }
    const byFinding = new Map(wrong.map(one => [alterationId(one), { ...mark, id: alterationId(one) }]))
    const marked = survey(view.trace, { byFinding, adrift: [] })
    const again = carryMap(marked, stories(marked)[0]!, shipped.frequencies)!
    expect(readingOf(again, rowOf(again, row.name), run.column).as).toBe("reworded")
  })

  it("is drawn as a picture that names itself, without script or style, and as a line a cell", () => {
    const svg = carryMapSvg(map, "pile <&>")
    expect(svg).toContain("<title")
    expect(svg).toContain("pile &lt;&amp;&gt;")
    expect(svg).not.toMatch(/<script|<style|href=|NaN|undefined/)
    const lines = carryMapCsv(map).trim().split("\n")
    expect(lines[0]).toMatch(/^sentence,siglum,/)
    expect(lines.length).toBeGreaterThanOrEqual(1 + map.rows.length * map.columns.length)
  })
})

describe("the map of a story whose origin is lost", () => {
  const view = survey(fixtureTrace())
  const map = carryMap(view, stories(view)[0]!, shipped.frequencies)!

  it("takes the longest that carries it, and says so", () => {
    expect(map.basis).toMatch(
      /^NWA’s dispatch is not in this pile; .+, the longest page that carries it, stands in for it\.$/,
    )
  })

  it("says of a page that shares no sentence that it does not", () => {
    expect(map.notes.join(" ")).not.toContain("undefined")
    expect(map.rows.every(row => row.isBase || row.kept > 0)).toBe(true)
  })
})
