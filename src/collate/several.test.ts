import { describe, expect, it } from "vitest"
import { pairOf } from "./fixture.js"
import { alterationsOf } from "./several.js"

const wire = [
  "The river board closed the upper sluice on Tuesday and gave no date for opening it again.",
  "Farmers below the dam said they had not been told of the decision before it was taken.",
]
const local = [
  "At the Melk boatyard nobody had expected the water to fall so fast, said Ole Brandt, who owns it.",
  "About 40 boats lay dry by the evening and the ferry had stopped at noon.",
]
const copy = [wire[0]!, local[0]!, "About 60 boats lay dry by the evening and the ferry had stopped at noon."]

describe("a copy of two exemplars", () => {
  const against = [wire, local].map(exemplar => {
    const { a, b, alignment, alterations } = pairOf(exemplar, copy)
    return { exemplar: a, copy: b, alignment, alterations }
  })
  const kept = alterationsOf(against[0]!.copy, against).filter(({ gravity }) => gravity !== "slight")

  it("has put nothing in that one of them has", () => {
    expect(against[0]!.alterations.some(({ kind, gravity }) => kind === "insertion" && gravity !== "slight")).toBe(true)
    expect(kept.filter(({ kind }) => kind === "insertion")).toEqual([])
  })
  it("has altered the one that a sentence was taken from", () => {
    expect(kept.map(({ kind, note }) => `${kind}: ${note}`)).toContain(
      "figure: the figure changed from “40 boats” to “60 boats”",
    )
  })
})
