import { expect, test } from "vitest"
import { seenIn } from "./fixture.js"

const plain = "The board said that the lower dam of the town would be opened early on Monday."

test("a rare word stands where a plain one stood", () => {
  const seen = seenIn(plain, plain.replace("early", "betimes"))
  expect(seen["odd-word"]![0]).toBeGreaterThan(0)
  expect(seen["odd-word"]![1]).toBe(0)
})

test("a name, or a word as common, is not odd", () => {
  expect(seenIn(plain, plain.replace("Monday", "Sunday"))["odd-word"]).toBeUndefined()
  expect(seenIn(plain, plain.replace("early", "late"))["odd-word"]).toBeUndefined()
})
