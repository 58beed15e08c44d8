// A passage asked for: found in other words, not across the end of a sentence; marked word by word; the first origin first.

import { expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import { carriedIn, passageWords } from "./reading.js"
import { said } from "./said.js"
import { differencesIn, stepsOf } from "./said/differences.js"
import { survey } from "./survey.js"

/** What a text has of a passage. */
function carried(passage: string, text: string): string | null {
  const found = carriedIn(passageWords(passage), text, passageWords(text))
  return found && text.slice(found.start, found.end)
}

test("a reading in one sentence goes before words that stand around the end of one", () => {
  const text = "“A promise that has no date is not a promise,” he said. “Ours has a date.”"
  expect(carried("a promise without a date", text)).toBe("A promise that has no date")
})

test("a passage of two sentences is found over their end", () => {
  const text = "Little was said. The quay was built. Nobody paid for it. The rest is known."
  expect(carried("the quay was built. Nobody paid", text)).toBe("The quay was built. Nobody paid")
})

test("another word at the edge belongs to the reading, whole; a function word behind it does not", () => {
  expect(carried("causing a stench", "They were accused of causing a stink in the harbour.")).toBe("causing a stink")
  expect(carried("a promise without a date", "A promise that has no deadline is not a promise.")).toBe(
    "A promise that has no deadline",
  )
})

test("differences are told word by word", () => {
  const [asked, here] = [passageWords("a promise without a date"), passageWords("A promise that has no date")]
  const told = differencesIn(stepsOf(asked, here)).map(one => [
    one.asked.map(i => asked[i]!.norm).join(" "),
    one.here.map(i => here[i]!.norm).join(" "),
  ])
  expect(told).toEqual([["without a", "that has no"]])
})

const view = survey(fixtureTrace())

test("the card begins with the page where it stands first, and says how the others have it", () => {
  const card = said(view, "nobody should call it a treaty", false)
  expect(card.first?.siglum).toBe(card.wordings[0]!.readings[0]!.report.siglum)
  expect(card.answer[0]).toMatch(/^First here in \w+ /)
  expect(card.answer[1]).toMatch(/^4 pages, \d origins?, /)
  expect(card.wordings.flatMap(({ readings }) => readings)).toHaveLength(4)
  expect(card.text).toContain("“nobody should call it a treaty”")
})

test("of a single word no origin is told", () => {
  const card = said(view, "treaty", true)
  expect(card.answer).toHaveLength(1)
  expect(card.wordings.flatMap(({ readings }) => readings).some(({ origin }) => origin)).toBe(false)
})

test("what no page carries is said to be nowhere, and nothing else", () => {
  const card = said(view, "striped geese sang in Pomfret", false)
  expect(card).toMatchObject({ first: null, wordings: [], altered: [], entries: [] })
  expect(card.answer).toEqual(["No page here carries it, or words like these."])
})
