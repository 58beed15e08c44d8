import { describe, expect, test } from "vitest"
import { readingOfPages } from "./fixture.js"
import { directionFeatures, directionNames, signsOf, symmetricNames } from "./vector.js"

const wire = {
  lines: [
    "TILSE (MNA) - The lower dam may be opened by Monday, engineer Ane Holt told the Valley Voice.",
    "“We would rather explain a mud bank than a flood,” Holt said, and 1,213 people clapped.",
  ],
  given: { outlet: "MNA", dateline: "TILSE (MNA) -", published: at("2031-03-04T08:10Z") },
}
const copy = {
  lines: [
    "The lower dam will be opened by Monday, Holt told the Valley Voice.",
    "The town would rather explain a mud bank than a flood, Holt said, and people clapped, MNA reported.",
  ],
  given: { outlet: "Valley Voice", published: at("2031-03-04T09:40Z") },
}

function at(value: string) {
  return { value, precision: "minute" as const, basis: "meta" }
}

describe("a pair as numbers", () => {
  test("has one number a name", () => {
    expect(directionFeatures(readingOfPages(wire, copy))).toHaveLength(directionNames.length)
    expect(new Set(directionNames).size).toBe(directionNames.length)
  })

  test("turns its sign as the pair is turned, but for what is said of the pair as a whole", () => {
    const [forth, back] = [directionFeatures(readingOfPages(wire, copy)), directionFeatures(readingOfPages(copy, wire))]
    const turning = directionNames.length - symmetricNames.length
    expect([...forth.subarray(0, turning)].map(value => 0 - value)).toEqual([...back.subarray(0, turning)])
    expect(forth.subarray(turning)).toEqual(back.subarray(turning))
  })

  test("shows every sign with an amount for either direction", () => {
    const seen = new Map(signsOf(readingOfPages(wire, copy)).map(({ sign, forA, forB }) => [sign, [forA, forB]]))
    expect(seen.get("no-dateline")).toEqual([1, 0])
    expect(seen.get("lost-hedge")).toEqual([1, 0])
    expect(seen.get("earlier-minute")).toEqual([1, 0])
    // Each names the other: that is a circle.
    expect(seen.get("credits-outlet")).toEqual([1, 1])
  })
})
