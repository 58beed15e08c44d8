import { describe, expect, test } from "vitest"
import { evidenceFor } from "./evidence.js"
import { type Page, readingOfPages } from "./signs/fixture.js"

const line = "The lower dam will be opened by Monday, and the town has moved its boats from the harbour."
const page = (outlet: string, day: string, more = "") => ({
  lines: [`${line}${more}`],
  given: { outlet, published: { value: day, precision: "day" as const, basis: "meta" } },
})
const notes = (exemplar: Page, copy: Page, decided: boolean) => {
  const reading = readingOfPages(exemplar, copy)
  const { a, b } = reading.pair
  return evidenceFor(
    reading.pair,
    a,
    { a: a.id, b: b.id, lean: 3, descends: true, said: null, ...reading },
    decided,
  ).map(({ note }) => note)
}

describe("evidence for a direction", () => {
  test("names the dates that bear it out", () => {
    const found = notes(page("Tilse Post", "2031-06-03"), page("Valley Voice", "2031-06-05"), true)
    expect(found).toContain("published 2031-06-03 (meta), the copy 2031-06-05 (meta)")
  })

  test("says so where it overrules a date that the page itself states", () => {
    const found = notes(page("Tilse Post", "2031-06-05"), page("Valley Voice", "2031-06-03"), true)
    expect(found).toContain("the copy’s own date, 2031-06-03 (meta), cannot be: the exemplar’s is 2031-06-05 (meta)")
  })

  test("says that the copy credits the exemplar's outlet", () => {
    const copy = page("Valley Voice", "2031-06-05", " The Tilse Post reported it first.")
    expect(notes(page("Tilse Post", "2031-06-05"), copy, true)).toContain(
      "the copy says that it has it from the exemplar’s outlet",
    )
  })

  test("tells two pages that credit each other as a circle, decided or not", () => {
    const post = page("Tilse Post", "2031-06-05", " The Valley Voice reported it first.")
    const voice = page("Valley Voice", "2031-06-05", " The Tilse Post reported it first.")
    expect(notes(post, voice, false)).toContain("each of the two says that it has it from the other: a circle")
  })
})
