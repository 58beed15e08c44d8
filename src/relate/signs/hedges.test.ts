import { expect, test } from "vitest"
import { seenIn } from "./fixture.js"

const sure = "The lower dam will be opened by Monday, and the town has moved its boats."

test("what may be so is told as so: a hedge is lost, or in the other direction put on", () => {
  const hedged = "The lower dam may be opened by Monday, and the town has moved its boats."
  expect(seenIn(hedged, sure)["lost-hedge"]).toEqual([1, 0])
  expect(seenIn(sure, hedged)["lost-hedge"]).toEqual([0, 1])
})

test("hearsay is put on by who has it from another, and never lost", () => {
  const heard = "The lower dam will reportedly be opened by Monday, and the town has moved its boats."
  expect(seenIn(sure, heard)).toMatchObject({ hearsay: [1, 0] })
  expect(seenIn(sure, heard)["lost-hedge"]).toBeUndefined()
})
