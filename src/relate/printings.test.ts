// One text, many printings: our own fiction, printed by papers that put their own heads and tails around it.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPage, relatePile, tracePile } from "../index.js"
import type { Credit, Report } from "../model/report.js"

const prose = [
  "The harbour council of Orlund voted on Tuesday evening to close the old ferry quay for good, ending a service that has run to the island of Skell since the spring of 1921.",
  "“We held on to it for as long as the timbers held,” said Marta Quill, who chairs the council. “They will not hold another winter.”",
  "A survey commissioned in February found rot in 62 of the 140 oak piles that carry the quay, and put the cost of replacing them at 4.1 million crowns.",
  "The last ferry is to sail in October. The town band, which played at the opening, has said that it will play again.",
]
const other = [
  "Bees have moved into the clock tower of Tamsel, and the town has stopped the clock until they swarm in May.",
  "The keeper of the tower, Ida Varn, counted eleven combs behind the face and says that the hands are glued fast with wax.",
  "A beekeeper from Marl offered to carry the colony off, but the council wants to wait for warmer weather.",
]

/** A page of a paper: its headline, what it prints, when. */
function printed(outlet: string, lines: readonly string[], more: Partial<Report> = {}, headline = `${outlet} reports`) {
  const source = `<article><h1>${headline}</h1>${lines.map(line => `<p>${line}</p>`).join("\n")}</article>`
  const path = `${outlet}.html`
  const read = readPage({ path, address: `https://${outlet}.example/quay`, bytes: new TextEncoder().encode(source) })
  return { ...read, outlet, newsroom: outlet, ...more }
}
const at = (value: string): Partial<Report> => ({
  published: { value, precision: value.includes("T") ? "minute" : "day", basis: "meta" },
})
const by = (agency: string): Credit => ({ kind: "byline", agency, text: `By ${agency}`, start: 0, end: 0 })
const shown = async (...reports: Report[]) => {
  const { stemma } = await relatePile(reports)
  const names = new Map<string, string>(
    [...reports, ...stemma.lost].map(one => [one.id, "label" in one ? one.label : one.outlet!]),
  )
  return {
    lines: stemma.derivations.map(
      d => `${names.get(d.exemplar)} ${d.direction === "decided" ? ">" : "-"} ${names.get(d.copy)}`,
    ),
    texts: stemma.texts.map(({ reports: ids }) => ids.map(id => names.get(id))),
    origins: stemma.origins.map(id => names.get(id)),
    oneOf: Object.values(stemma.oneOf).map(ids => ids.map(id => names.get(id))),
  }
}

describe("the same text", () => {
  const dateline = (words: string) => prose.with(0, `${words}${prose[0]}`)
  const cases: [string, readonly string[], boolean][] = [
    ["under another headline", prose, true],
    ["with a dateline of its own", dateline("ORLUND — "), true],
    ["with the agency in its dateline", dateline("ORLUND (NWA) — "), true],
    ["with whose rights these are at its end", [...prose, "Copyright 2031 Northern Wire. All rights reserved."], true],
    ["in other paragraphs", [prose.slice(0, 2).join(" "), prose.slice(2).join(" ")], true],
    ["with straight quotation marks", prose.map(line => line.replace(/[“”]/g, '"')), true],
    ["with another figure is another", prose.with(2, prose[2]!.replace("62", "26")), false],
    ["with a quotation that lost its marks is another", prose.with(1, prose[1]!.replace(/[“”]/g, "")), false],
    ["cut by a paragraph is another", prose.slice(0, 3), false],
  ]
  it.each(cases)("%s", async (_, lines, same) => {
    const { texts } = await shown(printed("Kettle", prose), printed("Lantern", lines), printed("Voice", other))
    expect(texts).toHaveLength(same ? 1 : 0)
  })
  it("is not what two pages of a few words have in common", async () => {
    const short = ["The page that you ask for has moved. Go to the first page of the paper."]
    expect((await shown(printed("Kettle", short), printed("Lantern", short))).texts).toEqual([])
  })
})

describe("printings of a text", () => {
  it("hang from the first, in an order that nobody knows, and are one origin", async () => {
    const days = [printed("A", prose, at("2031-06-03")), printed("B", prose, at("2031-06-04")), printed("C", prose)]
    expect(await shown(...days)).toEqual({
      lines: ["A - B", "A - C"],
      texts: [["A", "B", "C"]],
      origins: ["A"],
      oneOf: [["A", "B", "C"]],
    })
  })
  it("hang from the first beyond doubt where both clocks have a zone", async () => {
    const first = printed("A", prose, at("2031-06-03T08:00Z"))
    const later = [printed("B", prose, at("2031-06-03T12:30+02:00")), printed("C", prose, at("2031-06-03T09:00"))]
    const { lines, oneOf } = await shown(first, ...later)
    expect(lines.sort()).toEqual(["A - C", "A > B"])
    expect(oneOf).toEqual([["A", "C"]])
  })
  it("hang from nobody that credits them", async () => {
    const first = printed("A", prose, { ...at("2031-06-03T08:00Z"), credits: [{ ...by("B"), kind: "told" }] })
    expect((await shown(first, printed("B", prose, at("2031-06-03T10:00Z")))).lines).toEqual(["A - B"])
  })
  it("all hang from the dispatch that one of them credits", async () => {
    const pages = ["A", "B", "C", "D"].map((outlet, i) =>
      printed(outlet, prose, i === 2 ? { credits: [by("NWA")], newsroom: "NWA" } : at(`2031-06-0${i + 1}`)),
    )
    const { lines, origins, oneOf } = await shown(...pages)
    expect(lines.sort()).toEqual(["A", "B", "C", "D"].map(name => `NWA’s dispatch > ${name}`))
    expect([origins, oneOf]).toEqual([["NWA’s dispatch"], []])
  })
  it("hang alike, from the dispatch and from whatever else the one that credits it drew on", async () => {
    const pages = [
      printed("A", prose, { credits: [by("NWA")], newsroom: "NWA" }),
      printed("B", prose),
      printed("C", [...prose, ...other], at("2031-06-01")),
    ]
    const { lines } = await shown(...pages)
    const above = (name: string) => lines.flatMap(line => (line.endsWith(name) ? [line.slice(0, -1)] : [])).sort()
    expect(above("B")).toContain("NWA’s dispatch > ")
    expect(above("B")).toEqual(above("A"))
  })
  it("do not hang from a customer of the agency, though its newsroom is the agency", async () => {
    const credited = { credits: [by("NWA")], newsroom: "NWA" }
    const pages = [
      printed("A", prose, credited),
      printed("B", prose, { newsroom: "NWA" }),
      printed("C", prose, credited),
    ]
    const { lines } = await shown(...pages)
    expect(lines.filter(line => line.startsWith("A ") || line.startsWith("C "))).toEqual([])
  })
  it("all hang from the agency’s own page where that is there", async () => {
    const own = printed("Northern Wire Agency", prose, { ...at("2031-06-09"), newsroom: "NWA" })
    const carrier = printed("A", prose, { ...at("2031-06-01"), credits: [by("NWA")], newsroom: "NWA" })
    const { lines, origins } = await shown(carrier, own, printed("B", prose, at("2031-06-02")))
    expect(lines.sort()).toEqual(["Northern Wire Agency > A", "Northern Wire Agency > B"])
    expect(origins).toEqual(["Northern Wire Agency"])
  })
  it("go where the one of them goes that was compared for all", async () => {
    const cut = prose.slice(0, 3)
    const pages = [printed("A", prose), printed("B", prose), printed("C", cut), printed("D", cut)]
    const { lines, origins, texts } = await shown(...pages)
    expect([origins.length, texts.length]).toEqual([1, 2])
    // Who cut it, one of them or a paper that is not there, nobody says: all are of one origin all the same.
    for (const name of ["A", "B", "C", "D"]) expect(lines.join()).toContain(name)
  })
  it("are what their own outlet goes on from", async () => {
    const first = printed("A", prose, at("2031-06-03T08:00Z"))
    const own = printed("B", prose, at("2031-06-03T09:00Z"))
    const longer = [...prose.slice(0, 3), other[2]!, prose[3]!]
    const grown = { ...printed("B", longer, at("2031-06-03T15:00Z")), id: "r-grown", outlet: "B" }
    const { stemma } = await relatePile([first, own, grown])
    expect(stemma.derivations.find(({ copy }) => copy === grown.id)).toMatchObject({
      exemplar: own.id,
      kind: "update",
      direction: "decided",
      through: null,
    })
  })
  it("are one origin and one newsroom in the record, however many they are", async () => {
    const pages = Array.from({ length: 12 }, (_, i) => printed(`Town ${i}`, prose))
    const trace = await tracePile([...pages, printed("Voice", other)])
    expect(trace.origins).toHaveLength(2)
    const entries = trace.record.filter(({ reports }) => reports.length > 1)
    expect(entries.length).toBeGreaterThan(2)
    for (const { reports, origins, newsrooms } of entries) {
      expect([reports.length, origins.length]).toEqual([12, 1])
      expect(newsrooms).toEqual([expect.stringMatching(/^one of Town \d+, Town \d+, Town \d+, Town \d+ and 8 more$/)])
      expect(trace.oneOf[origins[0]!]).toHaveLength(12)
    }
  })
  it("of one outlet follow one another, and are updates where the headline is another", async () => {
    const version = (hour: string, headline: string) => printed("Kettle", prose, at(`2031-06-03T${hour}:00Z`), headline)
    const [first, then, last] = [
      version("08", "Quay may close"),
      version("10", "Quay closes"),
      version("12", "Quay Closes"),
    ]
    const { stemma } = await relatePile([last, first, then, printed("Voice", other)])
    const place = new Map([first, then, last].map(({ id }, i) => [id, i]))
    expect(
      stemma.derivations.map(({ exemplar, copy, kind }) => [place.get(exemplar), place.get(copy), kind]).sort(),
    ).toEqual([
      [0, 1, "update"],
      [1, 2, "identical"],
    ])
  })
  it("that differ in one figure are not called the same", async () => {
    const { stemma } = await relatePile([
      printed("Kettle", prose, at("2031-06-03T08:00Z")),
      printed("Lantern", prose.with(2, prose[2]!.replace("62", "26")), at("2031-06-03T12:00Z")),
    ])
    expect(stemma.derivations.map(({ kind }) => kind)).toEqual(["carried"])
  })
  it("are the same in any order of arrival", async () => {
    const pages = [
      ...["A", "B", "C"].map(outlet => printed(outlet, prose)),
      printed("D", prose, at("2031-06-03T08:00Z")),
      printed("E", prose.slice(0, 3), at("2031-06-04T08:00Z")),
      printed("F", prose.slice(0, 3)),
      printed("G", other),
    ]
    const expected = JSON.stringify(await tracePile(pages))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(pages, { minLength: pages.length }), async shuffled => {
        expect(JSON.stringify(await tracePile(shuffled))).toBe(expected)
      }),
      { numRuns: 5 },
    )
  })
})
