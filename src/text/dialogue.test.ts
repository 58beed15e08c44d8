import { describe, expect, it } from "vitest"
import { reportOf } from "../../test/reports.js"
import { turnsOf } from "./dialogue.js"
import { readText } from "./text.js"

const turns = (...blocks: string[]) => {
  const text = readText(reportOf(blocks))
  return turnsOf(text).map(({ start, end, speaker, asks }) => [
    speaker && text.report.text.slice(speaker.start, speaker.end),
    asks,
    text.report.text.slice(start, end),
  ])
}

describe("turns", () => {
  it("of an interview go on where labels stand at the first two only", () => {
    expect(turns("Herald: Will you go?", "Ane Holt: No.", "And your deputy?", "He stays.")).toEqual([
      ["Herald", true, "Will you go?"],
      ["Ane Holt", false, "No."],
      ["Herald", true, "And your deputy?"],
      ["Ane Holt", false, "He stays."],
    ])
  })
  it("of questions and answers have no names", () => {
    expect(turns("Q: Will you go?", "A: No.")).toEqual([
      [null, true, "Will you go?"],
      [null, false, "No."],
    ])
  })
  it("of a transcript need labels that come again", () => {
    const lines = ["HOLT: The port is closed.", "LUND: It is not.", "HOLT: I have seen it.", "LUND: So have I."]
    expect(turns(...lines).map(([name]) => name)).toEqual(["HOLT", "LUND", "HOLT", "LUND"])
    expect(turns(...lines.slice(0, 2))).toEqual([])
  })
  it("are none where a line only opens with a word and a colon", () => {
    expect(turns("Related: Will the port close?", "Update: It will.", "The port closed on Monday.")).toEqual([])
  })
})
