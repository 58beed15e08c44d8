// A sentence in other words that answers to no other is neither put in nor left out; one with another number is.

import { expect, it } from "vitest"
import { pairOf } from "../fixture.js"

const lead = [
  "Both bridges of Melk were shut by the river board at noon on Tuesday, 11 June 2024.",
  "The keepers had used three boats, said their chief, Ole Brandt.",
  "The board will pay half of the wages of those who cannot work.",
]
const matter = (from: string, to: string) =>
  pairOf([...lead, from], [...lead, to])
    .alterations.filter(({ gravity }) => gravity !== "slight")
    .map(({ kind }) => kind)

it("is told by none of its two versions", () => {
  expect(matter("Melk has 8,200 inhabitants.", "Melk has 8200 residents.")).toEqual([])
})

it("is told where a number or a name is another", () => {
  expect(matter("Melk has 8,200 inhabitants.", "Melk has 9,200 residents.")).not.toEqual([])
  expect(matter("Melk has 8,200 inhabitants.", "Tilse has 8,200 residents.")).not.toEqual([])
})
