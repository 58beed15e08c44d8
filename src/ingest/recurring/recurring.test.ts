import { describe, expect, it } from "vitest"
import { reportOf } from "../../../test/reports.js"
import type { Report } from "../../model/report.js"
import { type Masked, maskedBy, outletPages, recurringIn } from "./recurring.js"

const promise = "Ask the harbour desk: write to us about anything that floats."

/** A page of an outlet with paragraphs of its own. */
function page(name: string, paragraphs: readonly string[], outlet: string | null = "The Quay"): Report {
  const title = `Headline of page ${name} of the quay`
  return reportOf([title, ...paragraphs], { path: `${name}.txt`, title, outlet })
}

/** Stories that have nothing in common. */
const stories: readonly (readonly [string, string])[] = [
  [
    "The dredger Marta ran aground off the west pier on Monday and sat there until the evening tide lifted her clear again.",
    "Her mate blamed a chart on which the pier, torn down eleven years before, was still drawn with both of its lamps lit.",
  ],
  [
    "Lock keepers at Tamsel want their hut painted in the green that it had when their grandfathers kept the gate for pay.",
    "A tin of that paint was found in a cellar in spring; it had dried out, and the keepers took it for proof all the same.",
  ],
  [
    "A pilot who lost his hat in the sound last winter has had it back, posted by a fisherman's widow from the far shore.",
    "She had worn it through two storms, her letter says, and would have kept it but for the name sewn into the lining.",
  ],
  [
    "Crane drivers stopped work for an hour on Thursday because gulls had nested in the cab of the largest of their cranes.",
    "By Friday noon a cousin of the foreman had moved four eggs into a basket, where one of them hatched towards evening.",
  ],
]

const masked = (reports: readonly Report[]): Masked[] => maskedBy(reports, outletPages(reports).map(recurringIn))
const told = (reports: readonly Report[], outlet: string | null, ...between: string[]): Report[] =>
  between.map((line, n) => page(`${n}`, [stories[n]![0], line, stories[n]![1]], outlet)).concat(reports)
const shown = ({ report, masked: masks }: Masked): string[] => masks.map(m => report.text.slice(m.start, m.end))
const repeated = ({ report, background }: Masked): string[] => background.map(m => report.text.slice(m.start, m.end))

describe("lines that recur", () => {
  const pages = told([], "The Quay", promise, promise, promise)

  it("are masked on unlike pages of one outlet, and nothing of the page is rewritten", () => {
    for (const [n, one] of masked(pages).entries()) {
      expect(one.report).toBe(pages[n])
      expect(one.masked.map(({ why }) => why)).toEqual(["recurs over pages of this outlet"])
      expect(shown(one)).toEqual([promise])
    }
  })

  it("stay in sight where the pages are copies or versions of one another", () => {
    const copies = [0, 1, 2].map(n => page(`${n}`, [stories[0]![0], promise, stories[0]![1]]))
    for (const one of masked(copies)) expect(shown(one)).toEqual([])
    const versions = copies.map((copy, n) => page(`${n}`, [...copy.text.split("\n").slice(1), stories[n]![0]]))
    for (const one of masked(versions)) expect([...shown(one), ...repeated(one)]).toEqual([])
  })

  it("stay in sight where the outlets differ", () => {
    const others = pages.map((report, n) => ({ ...report, outlet: `Outlet ${n}` }))
    for (const one of masked(others)) expect(shown(one)).toEqual([])
  })

  it("are the same in any order of arrival", () => {
    expect(masked([...pages].reverse()).reverse()).toEqual(masked(pages))
  })

  it("are masked where no outlet is known only if they are furniture by their own words", () => {
    const form = "Sign up for our newsletter and get the tide tables in your inbox every morning before six."
    for (const one of masked(told([], null, form, form, form))) expect(shown(one)).toEqual([form])
    const phrase = "The harbour office could not be reached on Sunday, when it is shut for the whole of the day."
    for (const one of masked(told([], null, phrase, phrase, phrase))) expect(shown(one)).toEqual([])
  })

  it("are masked though a few of their words and figures differ", () => {
    const form = (name: string, hour: number) =>
      `${name} newsletter: sign up to get what floats, what sank and what is for sale in your inbox at ${hour} every morning, and cancel it whenever you like.`
    const forms = [form("Low Tide", 6), form("High Tide", 7), form("Slack Water", 5)]
    expect(masked(told([], "The Quay", ...forms)).map(shown)).toEqual(forms.map(line => [line]))
  })

  it("stay in sight where they are rows of a table", () => {
    const rows = ["Landed 14 tons vs 12 tons", "Landed 90 tons vs 31 tons", "Landed 7 tons vs 22 tons"]
    for (const one of masked(told([], "The Quay", ...rows))) expect(shown(one)).toEqual([])
  })

  it("stay in sight where they say whose matter the page prints", () => {
    const credit = "© 2031 The Associated Press. All rights reserved."
    const credited = told([], "The Quay", credit, credit, credit).map(report => {
      const start = report.text.indexOf("The Associated Press")
      const place = { start, end: start + "The Associated Press".length }
      return { ...report, credits: [{ kind: "tail" as const, agency: "AP", text: "The Associated Press", ...place }] }
    })
    for (const one of masked(credited)) expect(shown(one)).toEqual([])
  })
})

describe("a line on two unlike pages", () => {
  const bio = "Orla Denn is a columnist of The Quay. Write to her at denn@quay.example or follow her on Twitter."

  it("is masked where its wording says what it is", () => {
    for (const one of masked(told([], "The Quay", bio, bio))) expect(shown(one)).toEqual([bio])
  })

  it("stays a sign of kinship where it is prose: a story goes on", () => {
    const prose =
      "The board had promised in May to raise the pier by a metre and to pay for it out of the mooring fees alone."
    for (const one of masked(told([], "The Quay", prose, prose))) expect([...shown(one), ...repeated(one)]).toEqual([])
  })
})

describe("runs of words inside a line", () => {
  const popUp =
    "Greta Maria HolmHarbour board balks at long inquiry Three boats, one berth: who is to yield Tide tables to be sold MORE"
  const saying = [
    ["In Port Vale, harbour minister Greta Holm", "said the cranes would be scrapped by June."],
    ["Nobody had asked harbour minister Greta Holm", "whether the ferry would run in winter, her office wrote."],
    ["A letter to harbour minister Greta Holm", "lists eleven piers that lost their lamps."],
  ] as const
  const popped = told([], "The Quay", ...saying.map(([before, after]) => `${before} ${popUp} ${after}`))

  it("are masked where something pops up over a name, and the name stays", () => {
    for (const one of masked(popped)) expect(shown(one)).toEqual([` ${popUp}`])
  })

  it("are background where they are prose: told again, in the story, and masked nowhere", () => {
    const clause =
      "which the board bought in the year of the flood from a bankrupt yard without asking what it had cost to build"
    const lines = [
      "Rust has eaten a hole through the south wall of the floating dock",
      "Since Easter nobody has been found who will steer the tug",
      "On Sunday a man from Tamsel looked over the old ferry",
    ].map((head, n) => `${head}, ${clause}, ${["and it leaks", "said two of the crew", "but bought nothing"][n]}.`)
    for (const one of masked(told([], "The Quay", ...lines))) {
      expect(shown(one)).toEqual([])
      expect(repeated(one)).toHaveLength(1)
      expect(clause).toContain(repeated(one)[0])
    }
  })

  it("stay in sight where somebody is quoted", () => {
    const words =
      "“we built every boat of this fleet with our own hands and we never asked the bank for a single penny of it”"
    const lines = ["Denn told the crews:", "On Friday she repeated:", "The hall heard Denn say:"].map(
      head => `${head} ${words}.`,
    )
    for (const one of masked(told([], "The Quay", ...lines))) expect([...shown(one), ...repeated(one)]).toEqual([])
  })
})
