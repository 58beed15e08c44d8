import { describe, expect, test } from "vitest"
import type { Reference } from "../ingest/references/reference.js"
import { type Citable, citedAmong } from "./cited.js"

const day = (value: string) => ({ value, precision: "day" as const, basis: "test" })
const page = (id: string, more: Partial<Citable>): Citable => ({
  id,
  address: null,
  title: null,
  outlet: null,
  newsroom: null,
  published: null,
  ...more,
})
const pile: readonly Citable[] = [
  page("a", {
    address: "https://www.courier.example/dam/",
    title: "Gates of the Renholt dam opened",
    outlet: "The Ellary Courier",
    published: day("2031-05-06"),
  }),
  page("b", {
    title: "Gates of the Renholt dam opened",
    outlet: "Harbour Times",
    published: day("2031-05-07T08:00+02:00"),
  }),
  page("c", { title: "Gates of the Renholt dam opened", outlet: "Harbour Times", published: day("2032-05-07") }),
  page("d", { title: "Weather", outlet: "Harbour Times" }),
  page("e", { title: "A boat that nobody owned", outlet: "Vale Observer", newsroom: "MNA" }),
]
const asked = (more: Partial<Reference>): Reference => ({
  label: "1",
  title: null,
  address: null,
  outlet: null,
  published: null,
  ...more,
})
const title = "Gates of the Renholt Dam Opened"

const cases: readonly (readonly [
  what: string,
  asked: Reference,
  reports: readonly string[],
  by: "address" | "title" | null,
])[] = [
  ["an address in another spelling", asked({ address: "http://m.courier.example/dam?utm_source=x" }), ["a"], "address"],
  [
    "an address goes before another title",
    asked({ address: "https://courier.example/dam", title: "A boat that nobody owned" }),
    ["a"],
    "address",
  ],
  ["a title that several pages have is told by its outlet", asked({ title, outlet: "Ellary Courier" }), ["a"], "title"],
  ["… and by its day", asked({ title, outlet: "Harbour Times", published: "2031-05-06" }), ["b"], "title"],
  ["… and by its year", asked({ title, published: "2032" }), ["c"], "title"],
  ["else nobody knows which", asked({ title }), [], null],
  ["a title of one word is anybody’s", asked({ title: "Weather", outlet: "Harbour Times" }), [], null],
  ["an agency counts as an outlet", asked({ title: "A boat that nobody owned", outlet: "MNA" }), ["e"], "title"],
  [
    "another outlet’s story of the same title is another",
    asked({ title: "A boat that nobody owned", outlet: "Kestrin Morning Post" }),
    [],
    null,
  ],
  [
    "what is not here",
    asked({ address: "https://courier.example/other", title: "Another thing altogether" }),
    [],
    null,
  ],
]

describe("which page a reference means", () => {
  test.each(cases)("%s", (_, reference, reports, by) => {
    expect(citedAmong(pile)(reference)).toMatchObject({ reports, by })
  })
})
