// Notes of correction: where they stand, what they say was wrong and what is right; and what only looks like one.

import { describe, expect, test } from "vitest"
import { reportOf } from "../../test/reports.js"
import { readText } from "../text/text.js"
import { findCorrections } from "./corrections.js"
import { textOf } from "./fixture.js"

const story = "The ferry Aldra went aground off Tilse on Monday, and its captain called for help within the hour."

/** The notes of a page: kind, words, what is wrong, what is right. */
function notesOf(...blocks: string[]) {
  const text = textOf(...blocks)
  const words = (span: { start: number; end: number } | null) => span && text.report.text.slice(span.start, span.end)
  return findCorrections(text).map(note => ({
    kind: note.kind,
    note: words(note),
    from: words(note.from),
    to: words(note.to),
  }))
}

describe("what a note says", () => {
  const cases: readonly [note: string, from: string | null, to: string | null][] = [
    ["Correction: An earlier version of this story gave the wrong number. It was 12, not 21.", "21", "12"],
    [
      "CORRECTION: The master of the ferry was Ivo Maren, not Ivo Marten, as an earlier version of this article said.",
      "Ivo Marten",
      "Ivo Maren",
    ],
    ["An earlier version of this article misstated the day as Tuesday. It is Monday.", "Tuesday", "Monday"],
    [
      "Correction: An earlier version of this story incorrectly said that 21 people died. In fact, 12 people died.",
      "21 people died",
      "12 people died",
    ],
    [
      "Correction (June 3, 2031): An earlier version of this report identified Dana Holt as a minister. She is a deputy minister.",
      "a minister",
      "a deputy minister",
    ],
    [
      "Clarification: This story has been updated to make clear that the ferry was leased, not owned, by the line.",
      "owned",
      "leased",
    ],
    [
      "Editor’s note: This article has been corrected to reflect that the ferry belongs to Norline, not the Port of Tilse.",
      "the Port of Tilse",
      "Norline",
    ],
    ["(Corrects number of passengers in paragraph 3 to 212 from 221)", "221", "212"],
    [
      "Editor’s note: This story has been updated to indicate that the ferry was leased and to correct the year of its building.",
      null,
      "the ferry was leased",
    ],
    ["This post has been corrected. It originally said that the ferry had sunk.", "the ferry had sunk", null],
    ["(This March 3 story corrects name of line in paragraph 2 to Norline from Northline)", "Northline", "Norline"],
    [
      "[Correction: the original article stated that 500 people watched; the number was 50.]",
      "500 people watched",
      "50",
    ],
    ["(Corrects size of crew to 14)", null, "14"],
    ["(Corrects to show losses instead of profits in item that ran on March 3)", "profits", "losses"],
    [
      "Because of an editing error, an article on Monday misstated the cost of the tow. It is $3.4 million, not $4.3 million.",
      "$4.3 million",
      "$3.4 million",
    ],
    [
      "This article was amended on 3 June 2031. An earlier version said the ferry carried 40 cars. It carried 14.",
      "the ferry carried 40 cars",
      null,
    ],
    ["Correction: The headline should have read “Ferry aground”, not “Ferry sunk”.", "“Ferry sunk”", "“Ferry aground”"],
    ["In a correction: This story originally reported that the ferry sank.", "the ferry sank", null],
    ["Correction: An earlier version of this story misspelled the name of the captain.", null, null],
    [
      "Correction: An earlier version of this story misstated how long it takes. The work is done over a span of years, not in one year.",
      "in one year",
      "over a span of years",
    ],
    ["Correction: An earlier version of this story named the crew, as reported by the port’s own paper.", null, null],
    [
      "Correction: An earlier version of this story named the wrong voyage. He wrote of Aldra’s summer sailing that year, not his winter one.",
      "his winter one",
      null,
    ],
    ["This story has been corrected to fix a spelling.", null, null],
  ]
  test.each(cases)("%s", (note, from, to) => {
    const [found] = notesOf(story, note)
    expect(found?.from?.replace(/^["“]|[”"]$/g, "") ?? null).toBe(from?.replace(/^["“]|[”"]$/g, "") ?? null)
    expect(found?.to?.replace(/^["“]|[”"]$/g, "") ?? null).toBe(to?.replace(/^["“]|[”"]$/g, "") ?? null)
  })
})

describe("where a note stands", () => {
  const note = "Correction: The ferry carried 12 people, not 21."

  test("at the top and at the end, in a block of its own", () => {
    expect(notesOf(note, story).map(one => one.note)).toEqual([note])
    expect(notesOf(story, note).map(one => one.note)).toEqual([note])
  })

  test("in brackets, amid a paragraph", () => {
    const bracketed = "(Corrects number of people to 12, not 21)"
    expect(notesOf(`${story} ${bracketed} It was towed away.`).map(one => one.note)).toEqual([bracketed])
  })

  test("behind a head and a date that stand alone", () => {
    const own = "An earlier version of this story misstated the day. It was Monday, not Tuesday."
    expect(notesOf(story, "CORRECTION", "June 3, 2031", own)).toEqual([
      { kind: "correction", note: `CORRECTION\nJune 3, 2031\n${own}`, from: "Tuesday", to: "Monday" },
    ])
  })

  test("as the last sentences of a paragraph", () => {
    const own = "An earlier version of this story misstated the day. It was Monday, not Tuesday."
    expect(notesOf(`${story} ${own}`).map(one => one.note)).toEqual([own])
  })

  test("as a tag in the headline, where the page says no more", () => {
    const title = "CORRECTED - Ferry aground off Tilse"
    const text = readText(reportOf([title, story], { title }))
    expect(findCorrections(text)).toMatchObject([{ kind: "correction", start: 0, end: 12, from: null, to: null }])
  })

  test("above a story that an agency tells again", () => {
    const own = "TILSE (MNA) — In a story June 2 about a ferry, the agency erroneously reported that she sank."
    const [found] = notesOf(own, "A corrected version of the story is below:", story)
    expect(found).toMatchObject({ kind: "correction", from: "she sank", to: null })
    expect(found?.note).toContain("is below:")
  })

  test("at the top of a story that is headed so", () => {
    const title = "Correction: Ferry story"
    const own = "TILSE (MNA) — In a story June 2 about a ferry, the agency erroneously reported that it sank."
    const text = readText(reportOf([title, own, story], { title }))
    const [found] = findCorrections(text)
    expect(text.report.text.slice(found!.start, found!.end)).toContain("erroneously reported that it sank")
    expect(text.report.text.slice(found!.from!.start, found!.from!.end)).toBe("it sank")
  })
})

test("a note goes by what its outlet calls it", () => {
  expect(notesOf(story, "Clarification: The ferry was leased.").map(({ kind }) => kind)).toEqual(["clarification"])
  expect(notesOf(story, "Editor’s note: The writer sailed on the ferry.").map(({ kind }) => kind)).toEqual(["note"])
})

describe("what only looks like a note", () => {
  test.each([
    "The Department of Corrections said that the prison had been searched.",
    "Corrections officers found the tunnel on Monday.",
    "Analysts called the fall in shares a correction, not a crash.",
    "An earlier version of the bill, not signed by the king, would have closed the port.",
    "The minister corrected himself: it was 12, not 21.",
    "The port corrects its figures every spring.",
    "The paper wrongly said that the ferry sank, Holt told its readers.",
    "“Correction: I never said that,” Holt told the court.",
    "This story has been updated with new reporting.",
    "The line will refile its application on Monday.",
    "For the record, the line has never lost a ferry.",
    "Holt told the Gazette this article “misstated what the port had asked for”.",
    "The first sum - two ferries and a tug - is correct.",
    "CORRECTION: I never sailed on her myself — Dana Holt (@danaholt) June 4, 2031",
    "Editor’s note: Sign up for our newsletter on the sea.",
  ])("%s", sentence => {
    expect(notesOf(story, sentence)).toEqual([])
  })
})

test("a page that is nothing but notes is read in no time", () => {
  const sentence = "An earlier version of this story said that it sank. The port lay still. "
  const started = performance.now()
  expect(notesOf(story, sentence.repeat(5000)).length).toBeLessThanOrEqual(40)
  expect(notesOf(...Array<string>(5000).fill("Correction: It was 12, not 21.")).length).toBeLessThanOrEqual(40)
  expect(notesOf(story, `Correction: It was ${"Aldra ".repeat(20000)}, not Tilse.`)).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(8000)
})
