import { expect, test } from "vitest"
import { smallTrace } from "../../../test/small-trace.js"
import { paint } from "./paint.js"
import { printTrace } from "./trace.js"
import { columns } from "./wrap.js"

const print = (width: number, colour = false) =>
  printTrace(smallTrace, ["pile/"], { width, paint: paint(colour), program: "stemma" })

test("at 80 columns", () => {
  expect(`\n${print(80)}`).toMatchInlineSnapshot(`
    "
    3 pages · 1 story · 2 origins · 2 newsrooms (MNA, Valley Voice)
    One of the three retells another report; one goes back to MNA’s dispatch,
      which is not here. In it, a figure, a time or a name changed, and words
      changed their speaker.
    Origin: not traced to another report here. Says nothing about what is true.

    1 Tilse dam, October 2024                        3 pages, 2 origins, 2 newsrooms
      ◌  MNA’s dispatch, not in this pile                                 origin
      └─ A  Tilse Post, 7 Oct 2024                                a.html  carries it
         │  why: dateline credits MNA (of each: --why)
         └─ B  b, undated                                         b.txt   rewrites A
      C  Valley Voice, 7 Oct 2024                                 c.html  origin

    WHAT CHANGED  A→B 3, 2 grave
      #  A  … dam will be lowered before 1 November, the water board said on …
         B  The Tilse dam will be lowered by 1 November, the water board said.
            the deadline moved from before 1 November to by 1 November
      @  A  … explain a mud bank than a flood,” said its chairwoman, Ane Holt.
         B  –
            the speaker’s name is left out
      “” A  “We would rather explain a mud bank than a flood,” said its …
         B  We would rather explain a mud bank than a flood, its chairwoman said.
            the quotation lost its marks

    WHAT THEY REPORT                                       newsrooms  origins  pages
      Ane Holt: “We would rather explain a mud bank than…          2        2      3
        2 origins, one shared source
        beside it: the water board: lower the Tilse dam, before 2024-11-01 (A B)
      the water board: lower the Tilse dam, before 2024-…          1        1      2
        differs: before A · by B

    Next: stemma compare A B pile/ · stemma brief pile/ · stemma serve pile/
    "
  `)
})

test("no line is wider than the terminal", () => {
  for (const width of [48, 60, 80, 120]) {
    for (const line of print(width).split("\n")) {
      if (!line.includes("stemma ")) expect(columns(line), line).toBeLessThanOrEqual(width)
    }
  }
})

test("colour changes no word", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character opens the sequences that colour text
  expect(print(80, true).replace(/\u001b\[\d+m/g, "")).toBe(print(80))
})

test("an empty pile says so", () => {
  const empty = { ...smallTrace, reports: [], stories: [] }
  expect(printTrace(empty, [], { width: 80, paint: paint(false), program: "stemma" })).toBe("No pages.\n")
})

test("many exact copies fold into one line", () => {
  const copies = Array.from({ length: 5 }, (_, i) => ({ ...smallTrace.reports[0]!, id: `r${i}`, siglum: `D${i}` }))
  const same = smallTrace.derivations.slice(0, 1)
  const trace = {
    ...smallTrace,
    reports: [...smallTrace.reports, ...copies],
    stories: [{ ...smallTrace.stories[0]!, reports: ["rA", "rB", "rC", ...copies.map(({ id }) => id)] }],
    derivations: [
      ...smallTrace.derivations,
      ...copies.map(({ id }) => ({ ...same[0]!, exemplar: "rA", copy: id, kind: "identical" as const })),
    ],
  }
  const out = printTrace(trace, ["pile/"], { width: 80, paint: paint(false), program: "stemma" })
  expect(out).toMatch(/└─ D0 D1 D2 D3 D4 +5 pages +have the same text as A/)
})

/** The small pile with four more pages that print what B prints; nobody knows which of the five was first. */
const printings = () => {
  const copies = Array.from({ length: 4 }, (_, i) => ({ ...smallTrace.reports[1]!, id: `r${i}`, siglum: `D${i}` }))
  const ids = ["rB", ...copies.map(({ id }) => id)]
  const undecided = { ...smallTrace.derivations[1]!, kind: "identical" as const, direction: "undecided" as const }
  return {
    ...smallTrace,
    reports: [...smallTrace.reports, ...copies].map(report =>
      ids.includes(report.id) ? { ...report, newsroom: `${report.siglum} Post` } : report,
    ),
    stories: [{ ...smallTrace.stories[0]!, reports: ["rA", "rC", ...ids] }],
    derivations: [smallTrace.derivations[0]!, ...copies.map(({ id }) => ({ ...undecided, exemplar: "rB", copy: id }))],
    origins: ["lost1", "rC", "rB"],
    oneOf: { rB: ids },
    texts: [{ id: "t1", reports: ids }],
  }
}

test("of printings in no known order none is printed as the origin, and none’s newsroom as the newsroom", () => {
  const out = printTrace(printings(), ["pile/"], { width: 100, paint: paint(false), program: "stemma" })
  expect(out).toMatch(/^ {2}B {2}b, undated +b\.txt +one of 5 printings$/m)
  expect(out).toMatch(/└─ D0 D1 D2 D3 +4 pages +same text, B/)
  expect(out.replace(/\s+/g, " ")).toContain(
    "3 newsrooms (MNA, Valley Voice, one of B Post, D0 Post, D1 Post, D2 Post and 1 more)",
  )
})

test("of two pages in no known order both are named", () => {
  const trace = { ...printings(), oneOf: { rB: ["rB", "r0"] }, texts: [] }
  const out = printTrace(trace, ["pile/"], { width: 100, paint: paint(false), program: "stemma" })
  expect(out).toMatch(/^ {2}B .*one of B, D0$/m)
})

test("many printings of one dispatch fold into one line under it", () => {
  const trace = printings()
  const carrying = trace.texts[0]!.reports.map(copy => ({ ...smallTrace.derivations[0]!, copy }))
  const under = {
    ...trace,
    derivations: [smallTrace.derivations[0]!, ...carrying],
    origins: ["lost1", "rC"],
    oneOf: {},
  }
  const out = printTrace(under, ["pile/"], { width: 100, paint: paint(false), program: "stemma" }, { why: true })
  expect(out).toMatch(/└─ B D0 D1 D2 D3 +5 pages +carry it\n +why: dateline credits MNA/)
})

test("a year is never cut: the outlet gives way first", () => {
  const reports = smallTrace.reports.map(report => ({ ...report, outlet: "The Weekly Observer of the Lower Tilse" }))
  for (const width of [48, 60, 80]) {
    const out = printTrace({ ...smallTrace, reports }, ["pile/"], { width, paint: paint(false), program: "stemma" })
    expect(out.match(/, 7 Oct 2024/g), `${width}`).toHaveLength(2)
  }
})

test("a large pile is a table of its stories, the gravest first, and trees when they are asked for", () => {
  const others = Array.from({ length: 30 }, (_, i) => ({ ...smallTrace.reports[2]!, id: `o${i}`, siglum: `D${i}` }))
  const stories = others.map(({ id }) => ({
    ...smallTrace.stories[0]!,
    id: `s${id}`,
    title: `Fair ${id}`,
    reports: [id],
  }))
  const trace = {
    ...smallTrace,
    reports: [...smallTrace.reports, ...others],
    stories: [...stories, ...smallTrace.stories],
    origins: [...smallTrace.origins, ...others.map(({ id }) => id)],
  }
  const terminal = { width: 80, paint: paint(false), program: "stemma" }
  const out = printTrace(trace, ["pile/"], terminal).split("\n")
  const first = out.findIndex(line => line.includes("STORIES"))
  expect(out[first + 1]).toMatch(/Tilse dam, October 2024 +3 → +2 +7 Oct 2024 +3, 2 grave$/)
  expect(out).toContain("  … and 11 more stories of 11 pages: stemma trace --all pile/")
  expect(out.length).toBeLessThan(60)
  expect(printTrace(trace, ["pile/"], terminal, { all: true })).toContain("31 Tilse dam")
})
