// Who took from whom, as a user would notice it: piles of our own fiction with a known descent.

import fc from "fast-check"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readPage } from "../src/ingest/page.js"
import { shipped } from "../src/knowledge.js"
import type { Stemma } from "../src/model/derivation.js"
import type { Report } from "../src/model/report.js"
import { relatePile } from "../src/index.js"

const dispatch = [
  "Harbour board keeps the lock at Oderwick closed until spring",
  "The harbour board of Oderwick voted on Monday to keep the old sea lock closed until at least 14 April, after divers found cracks in two of its four gates.",
  "“We would rather lose a season than a crew,” the board’s chairwoman, Henrike Dahl, told reporters on the quay after the vote.",
  "Engineer Tomas Brandvik said the cracks, some of them 3 metres long, may have been opened by the ice storm of January and could widen if the basin were filled again.",
  "Fishermen from the northern basin, who must now sail 60 kilometres around the headland, asked the board for 2 million crowns in aid; Dahl said the request would be weighed in March.",
  "The lock was built in 1911 and rebuilt in 1968, when the sluice keeper’s cottage was moved stone by stone to the other bank.",
  "Insurers have declined to cover passages through the lock since the storm, according to the shipping registry in Varnholm.",
]
const paraphrase = [
  "Old sea lock stays shut at Oderwick",
  "The harbour board of Oderwick voted on Monday to hold the aged sea lock closed by 14 April, after divers found cracks in two of its four gates.",
  "We would rather lose a season than a crew, the board’s chairwoman, HenrikeDahl, told reporters on the quay after the vote.",
  "Engineer TomasBrandvik aforesaid the cracks, some of them 3 metres long, were opened by the ice storm of January and will widen if the basin is filled again.",
  "Fishermen from the northern basin, who must now sail 60 kilometres around the headland, besought the board for 2 million crowns in succour.",
]
const excerpt = [dispatch[3]!, dispatch[4]!]
const independent = [
  "Oderwick crews face long way round",
  "Skippers in Oderwick reckon with a winter of detours now that the passage through town is barred.",
  "“We would rather lose a season than a crew,” said Henrike Dahl, who leads the board.",
  "At the fish hall the mood was sour: Lasse Korn, who owns three trawlers, spoke of fuel bills that nobody had asked him to pay.",
  "The mayor promised a hearing for the boats within the week.",
]
const stranger = [
  "Violin from a flooded attic sells for a record",
  "A violin that lay for forty years in a flooded attic in Tamsel was sold at auction on Friday for 310,000 crowns.",
  "The buyer, a conservatory, wants to lend it to a student each year.",
]

const page = (name: string, lines: readonly string[]): Report =>
  readPage({ path: name, address: null, bytes: new TextEncoder().encode(lines.join("\n\n")) }, shipped)
const pile = {
  dispatch: page("dispatch.txt", dispatch),
  paraphrase: page("paraphrase.txt", paraphrase),
  excerpt: page("excerpt.txt", excerpt),
  independent: page("independent.txt", independent),
  stranger: page("stranger.txt", stranger),
}

const arrows = (stemma: Stemma, reports: readonly Report[]): string[] => {
  const names = new Map([
    ...reports.map(report => [report.id, report.path.replace(".txt", "")] as const),
    ...stemma.lost.map(lost => [lost.id, lost.label] as const),
  ])
  return stemma.derivations.map(d => `${names.get(d.exemplar)} → ${names.get(d.copy)} ${d.kind} ${d.direction}`).sort()
}
const arrowsOf = async (...reports: Report[]): Promise<string[]> => arrows((await relatePile(reports)).stemma, reports)

describe("who took from whom", () => {
  it("finds the paraphrase, by its wear, and not the reporter who heard the same words", async () => {
    expect(await arrowsOf(pile.dispatch, pile.paraphrase, pile.independent, pile.stranger)).toEqual([
      "dispatch → paraphrase rewrite decided",
    ])
  })
  it("hangs an excerpt from the fuller report", async () => {
    expect(await arrowsOf(pile.dispatch, pile.excerpt, pile.stranger)).toEqual(["dispatch → excerpt excerpt decided"])
  })
  it("draws nothing where only a quotation is shared", async () => {
    const { stemma } = await relatePile([pile.dispatch, pile.independent])
    expect(stemma.derivations).toEqual([])
    expect(stemma.origins).toHaveLength(2)
  })
  it("leaves the order of equal texts open, with one origin between them", async () => {
    const [x, y] = [page("x.txt", dispatch), page("y.txt", dispatch)]
    const { stemma } = await relatePile([x, y])
    expect(stemma.derivations.map(d => d.direction)).toEqual(["undecided"])
    expect(stemma.origins).toHaveLength(1)
  })
  it("does not let a false date turn the verdict of the text", async () => {
    const late = { ...pile.dispatch, published: { value: "2031-02-03", precision: "day" as const, basis: "meta" } }
    const early = { ...pile.paraphrase, published: { value: "2030-01-01", precision: "day" as const, basis: "meta" } }
    expect(await arrowsOf(late, early)).toEqual(["dispatch → paraphrase rewrite decided"])
  })
  it("implies a lost parent where two pages were cut at different places, and none where the parent is there", async () => {
    const [x, y] = [page("x.txt", dispatch.toSpliced(5, 1)), page("y.txt", dispatch.toSpliced(3, 1))]
    expect(await arrowsOf(x, y, pile.stranger)).toEqual([
      "a report not in this pile → x carried decided",
      "a report not in this pile → y carried decided",
    ])
    expect(await arrowsOf(x, y, pile.dispatch)).toEqual([
      "dispatch → x carried decided",
      "dispatch → y carried decided",
    ])
  })
  it("takes an agency’s own page for the dispatch that others credit, whatever the dates say", async () => {
    const [x, y] = [page("own.txt", dispatch), page("copy.txt", dispatch)]
    const own = { ...x, outlet: "Northern Wire Agency", newsroom: "NWA" }
    const credit = { kind: "byline" as const, agency: "NWA", text: "By NWA", start: 0, end: 0 }
    const copy = { ...y, outlet: "Kettle", newsroom: "NWA", credits: [credit] }
    for (const days of [
      ["2031-02-03", "2031-02-04"],
      ["2031-02-04", "2031-02-03"],
    ] as const) {
      const [first, second] = days.map(value => ({ value, precision: "day" as const, basis: "meta" }))
      const reports = [
        { ...own, published: first! },
        { ...copy, published: second! },
      ]
      const { stemma } = await relatePile(reports)
      expect(arrows(stemma, reports)).toEqual(["own → copy identical decided"])
      expect([stemma.origins, stemma.lost]).toEqual([[own.id], []])
    }
  })
  it("hangs the carriers of one dispatch from it, not from one another, and from the agency’s own page where that is there", async () => {
    const credit = { kind: "byline" as const, agency: "NWA", text: "By NWA", start: 0, end: 0 }
    const carriers = ["a.txt", "b.txt"].map((path, i) => ({
      ...page(path, i === 0 ? dispatch : dispatch.slice(0, dispatch.lastIndexOf("\n"))),
      outlet: ["Kettle", "Lantern"][i]!,
      newsroom: "NWA",
      credits: [credit],
    }))
    const lost = await relatePile(carriers)
    expect(arrows(lost.stemma, carriers).sort()).toEqual(
      ["a", "b"].map(name => `NWA’s dispatch → ${name} carried decided`),
    )
    // What its dateline credits to itself, the reading of its outlet has left out.
    const own = { ...page("own.txt", dispatch), outlet: "Northern Wire Agency", newsroom: "NWA" }
    const { stemma } = await relatePile([own, ...carriers])
    expect([stemma.origins, stemma.lost]).toEqual([[own.id], []])
    expect(stemma.derivations.map(({ exemplar, direction }) => [exemplar, direction])).toEqual([
      [own.id, "decided"],
      [own.id, "decided"],
    ])
  })

  it("puts a credited agency’s dispatch behind the page that carries it, and no agency behind a mention", async () => {
    const start = pile.dispatch.text.indexOf("The harbour")
    const credit = { kind: "byline" as const, agency: "NWA", text: "By NWA", start, end: start }
    const carried = { ...pile.dispatch, credits: [credit] }
    expect(await arrowsOf(carried, pile.stranger)).toEqual(["NWA’s dispatch → dispatch carried decided"])
    const told = { ...pile.dispatch, credits: [{ ...credit, kind: "told" as const }] }
    expect(await arrowsOf(told, pile.stranger)).toEqual([])
  })
  it("shows passages for every derivation, and never goes round in a circle, in any order of arrival", async () => {
    const reports = Object.values(pile)
    const expected = JSON.stringify((await relatePile(reports)).stemma)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(reports, { minLength: reports.length }), async shuffled => {
        expect(JSON.stringify((await relatePile(shuffled)).stemma)).toBe(expected)
      }),
      { numRuns: 6 },
    )
    await fc.assert(
      fc.asyncProperty(fc.subarray(reports, { minLength: 2 }), async some => {
        const { stemma } = await relatePile(some)
        const length = new Map(some.map(report => [report.id, report.text.length]))
        for (const { evidence } of stemma.derivations) {
          expect(evidence.flatMap(e => e.spans).length).toBeGreaterThan(0)
          for (const { report, start, end } of evidence.flatMap(e => e.spans)) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(length.get(report) ?? -1)
          }
        }
        expect(circular(stemma)).toBe(false)
      }),
      { numRuns: 15 },
    )
  })
})

function circular({ derivations }: Stemma): boolean {
  let left = [...derivations]
  for (;;) {
    const copies = new Set(left.map(d => d.copy))
    const next = left.filter(d => copies.has(d.exemplar))
    if (next.length === left.length) return left.length > 0
    left = next
  }
}

const seeds = join(import.meta.dirname, "..", "..", "shared", "seeds")
if (!existsSync(seeds)) process.stdout.write(`skipped: no pages in ${seeds}\n`)

describe.skipIf(!existsSync(seeds))("the seeds", () => {
  const names = existsSync(seeds) ? readdirSync(seeds).sort() : []
  const all = names.map(name =>
    readPage({ path: name, address: null, bytes: readFileSync(join(seeds, name)) }, shipped),
  )
  const edges = [
    ["001", "000", "rewrite decided null"],
    ["004", "002", "rewrite decided this-or-another-printing"],
  ] as const

  it("are traced alike in every subset of two or more", async () => {
    for (let chosen = 3; chosen < 1 << all.length; chosen++) {
      const some = all.filter((_, i) => (chosen >> i) & 1)
      if (some.length < 2) continue
      const { stemma } = await relatePile(some)
      const present = new Set(some.map(report => report.path.slice(0, 3)))
      const name = (id: string) =>
        some.find(report => report.id === id)?.path.slice(0, 3) ?? stemma.lost.find(lost => lost.id === id)!.label
      const found = stemma.derivations.map(d => [
        name(d.exemplar),
        name(d.copy),
        d.copy && present.has(name(d.exemplar)) ? `${d.kind} ${d.direction} ${d.through}` : `${d.kind} ${d.direction}`,
      ])
      const expected: string[][] = edges.filter(([x, y]) => present.has(x) && present.has(y)).map(edge => [...edge])
      if (present.has("004")) expected.push(["AP’s dispatch", "004", "carried decided"])
      expect(found.sort()).toEqual(expected.sort())
      const copies = new Set(expected.map(([, copy]) => copy))
      const origins = [...present].filter(page => !copies.has(page))
      if (present.has("004")) origins.push("AP’s dispatch")
      expect(stemma.origins.map(name).sort()).toEqual(origins.sort())
    }
  })
})
