import { expect, test } from "vitest"
import { seenIn } from "./fixture.js"

const toCome = "The board will open the lower dam on Monday, and the engineer will explain the mud bank to the town."
const come = "The board opened the lower dam on Monday, and the engineer explained the mud bank to the town."

test("what was to come has come in the later page", () => {
  expect(seenIn(toCome, come)["no-longer-to-come"]).toEqual([2, 0])
  expect(seenIn(come, toCome)["no-longer-to-come"]).toEqual([0, 2])
})

test.each([
  "UPDATE 2-",
  "(Adds mayor) ",
  "This story has been updated. ",
  "An earlier version of this report had Tuesday. ",
])("a page that calls itself an update is the later: %s", words => {
  expect(seenIn(toCome, `${words}${toCome}`)["says-update"]).toEqual([1, 0])
})

test("an update of a clock or a law is none", () => {
  expect(seenIn(toCome, `${toCome} The law was updated in May.`)["says-update"]).toBeUndefined()
})
