import { expect, test } from "vitest"
import { versionIn } from "./versions.js"

test.each([
  [null, "Harbour fire\nBC-Harbour Fire, 3rd Ld-Writethru\n\nOSTMOUTH — A fire", 3],
  [null, "BC-Harbour Fire, 1st Ld\n\nOSTMOUTH — A fire", 1],
  ["UPDATE 2-Salt price falls as mine reopens", "", 2],
  ["(2nd LD) Minister leaves talks", "", 2],
  ["(LEAD) Minister leaves talks", "", 1],
  [null, "12th lead\nBrine talks end", 12],
])("%s | %s is version %i", (title, text, number) => {
  expect(versionIn({ title, text })?.number).toBe(number)
})

test.each([
  ["Team takes lead in 2nd half", "He was in the lead. UPDATE 2 of the app is out."],
  ["The 2nd leader to resign", "The lead mine"],
])("%s names none", (title, text) => {
  expect(versionIn({ title, text })).toBeNull()
})

test("says where the text names it", () => {
  const text = "Harbour fire\nBC-Harbour Fire, 3rd Ld-Writethru"
  const { start, end } = versionIn({ title: null, text })!.at!
  expect(text.slice(start, end)).toBe("3rd Ld")
})
