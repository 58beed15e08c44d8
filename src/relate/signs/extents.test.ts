import { expect, test } from "vitest"
import { seenIn } from "./fixture.js"

const lead = "The lower dam will be opened by Monday, and the town was told to move its boats from the harbour."
const rest =
  "Ane Holt, who built the upper dam in her youth, had asked for this since spring, when the river rose twice in a week and took the mill, the bridge, two barns and the road to the station with it."

test("the exemplar goes on where the copy was cut off", () => {
  expect(seenIn(`${lead}\n${rest}`, lead)["cut-at-end"]).toEqual([1, 0])
  expect(seenIn(lead, `${lead}\n${rest}`)["cut-at-end"]).toEqual([0, 1])
  expect(seenIn(`${lead}\n${rest}`, `${lead}\n${rest}`)["cut-at-end"]).toBeUndefined()
})

test("what the two share stands nearer to the top of the exemplar", () => {
  const [top, bottom] = seenIn(`${lead}\n${rest}`, `${rest.replace(/\w+/g, "other")}\n${lead}`)["near-top"]!
  expect(top).toBeGreaterThan(bottom)
})
