// One dispatch a story: who carries an agency's report, who has its words without saying so, and what is another report.

import { describe, expect, it } from "vitest"
import { relatePile } from "../src/index.js"
import { readPage } from "../src/ingest/page.js"
import { shipped } from "../src/knowledge.js"
import type { Report } from "../src/model/report.js"

const ferry = [
  "The night ferry between Tilse and Morran will not sail this winter, the port authority of Tilse decided on Tuesday after a hearing that ran past midnight.",
  "Inspectors had found that the ship’s two oldest lifeboats could not be lowered in less than nine minutes, three more than the rules of the strait allow.",
  "The line’s owner, Brannoc Shipping, must show by 1 March that a crew of six can clear the deck in a gale, the authority’s deputy head Ilse Quandt told the hearing.",
  "Some 1,400 islanders work on the mainland and had asked for a small boat twice a day; the authority offered a bus over the causeway at low water instead.",
  "Brannoc bought the ferry in 2019 from a Danish yard that has since closed, and spent 4 million crowns on new engines, but kept the boats and their davits.",
]
const mill = [
  "A paper mill in Aschen that has run since 1874 will stop its last machine in May, its owners told the works council on Wednesday, and 212 people lose their posts.",
  "Wood from the upper valley has become a third dearer in two years, the owners wrote, and the two largest customers now print in the south.",
  "The mayor, Ruth Sandor, asked the province for a loan against the mill’s water rights, which run until 2051 and would be worth more than the buildings.",
  "Former workers keep a museum in the drying loft, where the first roller stands beside the strike flag of 1919.",
]

let pages = 0
/** A page of an outlet, with a credit or without. */
function page(outlet: string, lines: readonly string[], agency: string | null = null): Report {
  const bytes = new TextEncoder().encode([`${outlet} reports`, ...lines].join("\n\n"))
  const read = readPage({ path: `${outlet}-${pages++}.txt`, address: null, bytes }, shipped)
  const credit = agency && { kind: "byline" as const, agency, text: `By ${agency}`, start: 0, end: 0 }
  return { ...read, outlet, newsroom: agency ?? outlet, credits: credit ? [credit] : [] }
}

async function arrowsOf(...reports: Report[]): Promise<{ readonly arrows: string[]; readonly lost: number }> {
  const { stemma } = await relatePile(reports)
  const names = new Map([
    ...reports.map(({ id, outlet }) => [id, outlet] as const),
    ...stemma.lost.map(({ id, label }) => [id, label] as const),
  ])
  const arrows = stemma.derivations.map(d => `${names.get(d.exemplar)} → ${names.get(d.copy)} ${d.direction}`)
  return { arrows: arrows.sort(), lost: stemma.lost.length }
}

describe("one dispatch a story", () => {
  it("stands behind a page that has its words and credits nobody, not the page that credits it", async () => {
    const silent = page("Lantern", ferry.toSpliced(1, 1))
    expect(await arrowsOf(page("Kettle", ferry, "NWA"), silent)).toEqual({
      arrows: ["NWA’s dispatch → Kettle decided", "NWA’s dispatch → Lantern decided"],
      lost: 1,
    })
  })
  it("is another for another event, though the agency is one", async () => {
    const found = await arrowsOf(
      page("Kettle", ferry, "NWA"),
      page("Lantern", mill, "NWA"),
      page("Beacon", mill, "NWA"),
    )
    expect(found).toEqual({
      arrows: [
        "NWA’s dispatch → Beacon decided",
        "NWA’s dispatch → Kettle decided",
        "NWA’s dispatch → Lantern decided",
      ],
      lost: 2,
    })
  })
  it("stands behind the part of a page that says the agency contributed, and the page is its outlet's", async () => {
    const credit = { kind: "contributed" as const, agency: "NWA", text: "NWA contributed", start: 0, end: 0 }
    const own = { ...page("Lantern", [...mill, ...ferry.slice(0, 4)]), credits: [credit] }
    const reports = [page("Kettle", ferry, "NWA"), own]
    expect((await arrowsOf(...reports)).arrows).toEqual([
      "NWA’s dispatch → Kettle decided",
      "NWA’s dispatch → Lantern decided",
    ])
    const { stemma } = await relatePile(reports)
    expect(stemma.derivations.find(({ copy }) => copy === own.id)!.shared.ofCopy).toBeLessThan(0.7)
    expect(stemma.lost).toMatchObject([{ kind: "dispatch", agency: "NWA" }])
  })
  it("is the agency's own page where that is in the pile, for those too who credit nobody", async () => {
    const own = page("NWA", ferry)
    expect(await arrowsOf(own, page("Kettle", ferry, "NWA"), page("Lantern", ferry.slice(0, 4)))).toEqual({
      arrows: ["NWA → Kettle decided", "NWA → Lantern decided"],
      lost: 0,
    })
  })
  it("names no dispatch where words were told to the agency", async () => {
    const credit = { kind: "told" as const, agency: "NWA", text: "told NWA", start: 0, end: 0 }
    const told = { ...page("Kettle", ferry), credits: [credit] }
    expect((await arrowsOf(told, page("Lantern", ferry))).lost).toBe(0)
  })
})
