import { expect, it } from "vitest"
import { wholeWords } from "./whole-words.js"

it.each([
  ["a ⟦four⟧-year-old boy", "four-year-old"],
  ["for 30-⟦50 years⟧ or so", "30-50 years"],
  ["the Al-⟦Monitor⟧ story", "Al-Monitor"],
  ["told ⟦Ms⟧. Pask so", "Ms."],
  ["the keeper A ⟦K Pask⟧ left", "A K Pask"],
  ["the keeper A.⟦K. Pask⟧ left", "A.K. Pask"],
  ["the ⟦dam⟧. It leaks", "dam"],
  ["said Joren ⟦Pask⟧ on Monday", "Pask"],
  ["he said - ⟦and left⟧ - nothing", "and left"],
  ["I ⟦left⟧ Melk", "left"],
  ["in Vitamin B ⟦pills⟧", "pills"],
])("%s", (marked, whole) => {
  const text = marked.replace(/[⟦⟧]/gu, "")
  const start = marked.indexOf("⟦")
  const end = marked.indexOf("⟧") - 1
  const place = wholeWords(text, { start, end })
  expect(text.slice(place.start, place.end)).toBe(whole)
})
