import { expect, test } from "vitest"
import { plainOf, wordingAfter } from "./wording.js"

const changed = (before: string, after: string) =>
  wordingAfter(before, after).flatMap(piece => (piece.changed ? [piece.text] : []))

test("what the wording before has not is marked, and the pieces are the whole", () => {
  const after = "Sorvia will close every pit by 2040."
  expect(changed("Sorvia will close every pit before 2040.", after)).toEqual(["by"])
  expect(
    wordingAfter("Sorvia will close two pits", after)
      .map(({ text }) => text)
      .join(""),
  ).toBe(after)
})

test("marks and case alone change nothing", () => {
  expect(changed("“We will not sell the bridge”", "we will not sell the bridge,")).toEqual([])
  expect(plainOf("“Ours has a date,”")).toBe(plainOf("ours has a date"))
  expect(plainOf("4.2 billion")).not.toBe(plainOf("42 billion"))
})
