// The table of gravity as a whole, and the order it gives to what is found. Each row has an example in `gravity/`.

import { describe, expect, it, test } from "vitest"
import { alterationKinds } from "../model/catalogue.js"
import { pairOf } from "./fixture.js"
import { ruled, rulings } from "./gravity.js"
import { losses } from "./gravity/losses.js"

const rows = [...rulings.values(), ...losses]

describe("the table", () => {
  it("knows only kinds of the catalogue, and has a row for each", () => {
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(Object.keys(alterationKinds)))
  })
  it("ranks between 0 and 1", () => {
    const ends = rows.map(({ rank }) => (typeof rank === "number" ? ([rank, rank] as const) : rank))
    expect(ends.filter(([least, most]) => least < 0 || most > 1 || least > most)).toEqual([])
  })
  it("calls nothing more than slight that hurts nobody", () => {
    expect(rows.filter(({ hurts, gravity }) => hurts === "nobody" && gravity !== "slight")).toEqual([])
  })
})

test("a rank of two ends lies between them by how much was changed, and never beyond", () => {
  const [least, most] = rulings.get("quotation.unmarked")!.rank as readonly [number, number]
  const weights = [-1, 0, 0.5, 1, 2].map(degree => ruled("quotation.unmarked", degree).weight)
  expect(weights).toEqual([least, least, (least + most) / 2, most, most])
})

describe("what is found", () => {
  const notes = (from: string, to: string) =>
    pairOf([from], [to])
      .alterations.filter(({ gravity }) => gravity !== "slight")
      .map(({ gravity, note }) => `${gravity}: ${note}`)

  it("is told by rank where it is as grave, wherever it stands", () => {
    const found = notes(
      "Water minister Ane Holt told the keepers of Melk that the reservoir holds 40 million tonnes of water.",
      "Water minister Ane Marrow told the keepers of Melk that the reservoir holds 60 million tonnes of water.",
    )
    expect(found).toEqual([
      "grave: the figure changed from “40 million tonnes” to “60 million tonnes”",
      "grave: “Ane Holt” became “Ane Marrow”",
    ])
    expect(ruled("figure.another").weight).toBeGreaterThan(ruled("name.part").weight)
  })

  it("is told by its gravity before any rank", () => {
    const found = notes(
      "By Friday the board of Melk must mend the sluice, as water minister Ane Holt told its keepers.",
      "On Friday the board of Melk must mend the sluice, as water minister Ane Marrow told its keepers.",
    )
    expect(found).toEqual([
      "grave: “Ane Holt” became “Ane Marrow”",
      "notable: the time was “by” and is now plain: “By Friday”, “Friday”",
    ])
    expect(ruled("time.deadline-lost").weight).toBeGreaterThan(ruled("name.part").weight)
  })

  it("is told by how much was changed where its row ranks by that", () => {
    const found = notes(
      "“Eels are patient and old,” Joren Pask told the board, and then: “A promise that has no date and no name on it is not a promise,” he said.",
      "Eels are patient and old, Joren Pask told the board, and then: A promise that has no date and no name on it is not a promise, he said.",
    )
    expect(found).toEqual([
      "notable: “A promise that has no date and no name on it is not a promise,” stands without its marks",
      "notable: “Eels are patient and old,” stands without its marks",
    ])
  })
})
