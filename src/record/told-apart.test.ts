import { describe, expect, it } from "vitest"
import { readPage, tracePile } from "../index.js"
import type { Report } from "../model/report.js"

const page = (path: string, day: string, ...paragraphs: string[]): Report => ({
  ...readPage({ path, address: null, bytes: new TextEncoder().encode(paragraphs.join("\n\n")) }),
  newsroom: path,
  published: { value: day, precision: "day", basis: "meta" },
})

const wire = page(
  "wire.txt",
  "2024-04-10",
  "Minister Ane Holt and the fire chief, Jonas Holt, who are not related, gave two accounts on Tuesday of why the ferry had been stopped at the pier in Vale.",
  "Minister Holt said that the old ferry would be inspected from bow to stern before the next crossing.",
  "Chief Holt told the council that nobody had asked the pilots about the broken pump in the engine room.",
  "The minister’s deputy, Ilse Renk, met Chief Holt on Monday evening. They did not speak of the pump.",
  "The minister promised to pay half of the tickets back before the summer.",
  "A man accused of selling the pump, Odo Lamm, was not released on bail. The judge said she could not rule out that he would leave the island.",
)
const copy = page(
  "copy.txt",
  "2024-04-11",
  "Minister Ane Holt and fire chief Jonas Holt, who are not related, gave two accounts on Tuesday of why the ferry had been stopped at the pier in Vale.",
  "The minister said that the old ferry would be inspected and scrapped before the next crossing.",
  "Minister Holt told the council that nobody had asked the pilots about the broken pump in the engine room.",
  "The deputy minister, Ilse Renk, met Holt on Monday evening.",
  "Holt promised to pay half of the tickets back before the summer.",
  "A man accused of selling the pump, Odo Lamm, was released on bail. The judge said she could not rule out that he would leave the island.",
)
const { record } = await tracePile([wire, copy])
const of = (words: RegExp) => {
  const found = record.filter(({ readings }) => readings.some(({ text }) => words.test(text)))
  expect(found, String(words)).toHaveLength(1)
  return found[0]!
}

describe("two of one surname", () => {
  it("are kept apart, and a bare surname in a paragraph of its own is neither", () => {
    expect(of(/Renk, met/)).toMatchObject({ kind: "meeting", who: "Ilse Renk", whom: "Jonas Holt" })
  })

  it("differ as speakers of a statement, and as those whom a pledge binds", () => {
    const said = of(/nobody had asked the pilots/).differs.map(({ what }) => what)
    expect(said).toEqual(["said by Jonas Holt", "said by Ane Holt"])
    const pledge = of(/half of the tickets/)
    expect(pledge.who).toBe("Ane Holt")
    expect(pledge.differs.map(({ what }) => what)).toEqual(["by Ane Holt", "by Holt, one of two of the name"])
  })
})

describe("what a copy puts in or turns", () => {
  it("is told of a statement to which it joins a deed", () => {
    expect(of(/would be inspected/).differs).toEqual([{ what: "and scrapped", readings: [1] }])
  })

  it("is told of what a court did, though no day is told; nobody accused is taken for the one who says it", () => {
    const bail = of(/on bail/)
    expect(bail).toMatchObject({ kind: "event", citedSources: [] })
    expect(bail.differs.map(({ what }) => what)).toEqual(["was released", "was not released"])
  })
})
