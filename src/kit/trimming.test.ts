import fc from "fast-check"
import { expect, test } from "vitest"
import { trimming } from "./trimming.js"

const bare = trimming(String.raw`\s(–-`, String.raw`\s)–.-`)

test.each([
  ["(– The ferry –).", "The ferry"],
  ["The – ferry.", "The – ferry"],
  ["– ) .", ""],
  ["(((", ""],
  ["", ""],
])("%j without what stands around it is %j", (text, words) => {
  expect(bare(text)).toBe(words)
})

test("what is taken off is what one pattern for both ends takes off", () => {
  const text = fc.array(fc.constantFrom("(", ")", "–", "-", ".", " ", "a", "b")).map(letters => letters.join(""))
  const onePattern = (one: string) => one.replace(/^[\s(–-]+|[\s)–.-]+$/gu, "")
  fc.assert(fc.property(text, one => bare(one) === onePattern(one)))
})
