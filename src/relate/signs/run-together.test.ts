import { expect, test } from "vitest"
import { seenIn } from "./fixture.js"

test("a name that has run into the next word shows the copy", () => {
  const whole = "The general Tilman Varga, who commands the northern dam guard, spoke to the board on Monday."
  const run = whole.replace("Tilman Varga", "TilmanVarga")
  expect(seenIn(whole, run)["run-together"]).toEqual([1, 0])
  expect(seenIn(whole, whole)["run-together"]).toBeUndefined()
})
