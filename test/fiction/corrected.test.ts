// A page that corrects another, and who has the words of the one or of the other: all our own fiction. Sites print the time
// of first printing on every version.

import { describe, expect, test } from "vitest"
import { type Page, said } from "./pile.js"

const at = "2031-05-12T09:00:00Z"
const works = (sum: string, engineer: string): string[] => [
  "The ferry company of Lom will shut its yard at Durrow in the autumn and have its boats mended across the sound, its owners said on Monday.",
  `The yard lost ${sum} crowns last year, the third year in a row in which it cost more than it brought in, and no buyer had come forward.`,
  `${engineer}, who has run the slipway since the old one burned down, said that she learned of it from a carpenter in the bakery.`,
  "A boat that has its plates renewed in Durrow is back in the water after nine days, against sixteen at the yards on the other shore.",
  "The owners have offered the eleven men and women who work there a place on the boats, which most of them do not want, since they are ill at sea.",
]
const wrong = works("310,000", "Marte Olving")
const right = works("130,000", "Marte Olving")
const byNumber = "Correction: An earlier version of this story said the yard lost 310,000 crowns. It was 130,000."
const reworded = (lines: readonly string[]): string[] =>
  lines.map(line =>
    line
      .replace("will shut", "is to close")
      .replace("mended", "repaired")
      .replace("no buyer had come", "no purchaser had come")
      .replace("learned of it", "heard of it")
      .replace("sixteen", "16")
      .replace("do not want", "turn down"),
  )
const page = (outlet: string, name: string, lines: readonly string[], more: Partial<Page> = {}): Page => ({
  outlet,
  name,
  headline: "Ferry yard at Durrow to shut",
  lines,
  published: at,
  ...more,
})
const first = page("Coast Gazette", "first", wrong)
const corrected = page("Coast Gazette", "corrected", [...right, byNumber])
const copy = (lines: readonly string[]) =>
  page("Daily Beacon", "copy", reworded(lines), { published: "2031-05-12T15:00:00Z" })

describe("of two pages of one outlet and one time", () => {
  test("the one that says that it corrects the other is an update of it, wherever the note stands", async () => {
    const above = page("Coast Gazette", "corrected", [
      "(Corrects the yard’s loss in the second paragraph to 130,000 crowns, not 310,000.)",
      ...right,
    ])
    for (const later of [corrected, above]) {
      const { lines, trace } = await said(later, first)
      expect(lines).toEqual(["first > corrected"])
      expect(trace.derivations[0]!.kind).toBe("update")
    }
  })

  test("a note that a name was misspelt says so as well", async () => {
    const misspelt = page("Coast Gazette", "first", works("130,000", "Marta Olving"))
    const note =
      "Correction: This article misspelled the name of the woman who runs the slipway. She is Marte Olving, not Marta Olving."
    const { lines } = await said(page("Coast Gazette", "corrected", [...right, note]), misspelt)
    expect(lines).toEqual(["first > corrected"])
  })
})

describe("who has what was withdrawn", () => {
  test("has it from the page as it was", async () => {
    const { lines } = await said(first, corrected, copy(wrong))
    expect(lines).toEqual(["first > copy", "first > corrected"])
  })

  test("and who has what is right, from the page as it is", async () => {
    const { lines } = await said(first, corrected, copy([...right, byNumber].slice(0, 5)))
    expect(lines).toEqual(["corrected > copy", "first > corrected"])
  })

  test("with an agency’s two versions, each paper stands below its own", async () => {
    const dated = (lines: readonly string[]): string[] => [`DURROW (Reuters) - ${lines[0]}`, ...lines.slice(1)]
    const pages = [
      page("Reuters", "first", dated(wrong)),
      page("Reuters", "corrected", [
        "(Corrects loss in second paragraph to 130,000 crowns, not 310,000.)",
        ...dated(right),
      ]),
      page("Sallow Echo", "old", dated(wrong).slice(0, 4), { published: "2031-05-12T10:00:00Z" }),
      page("Hane Star", "new", dated(right).slice(0, 4), { published: "2031-05-12T12:00:00Z" }),
    ]
    const { lines } = await said(...pages)
    expect(lines).toEqual(["corrected > new", "first > corrected", "first > old"])
  })
})
