import { describe, expect, it } from "vitest"
import { readPage, tracePile } from "../index.js"
import { toCsv } from "../export/csv.js"
import { toSchemaOrg } from "../export/schema-org.js"
import { brief } from "./brief.js"
import { find } from "./find.js"
import { titleOf, toldBy } from "./title.js"

const traced = async (sentence: string) => {
  const body = `${sentence} The dam at Orvale was painted green in the spring, and nobody has asked for the old colour since.`
  return tracePile([readPage({ path: "one.txt", address: null, bytes: new TextEncoder().encode(body) })])
}

/** What a page says, and the line that stands for it. */
const told: readonly (readonly [string, string])[] = [
  ["The mayor, Paul Denby, denied that warnings had been ignored.", "Paul Denby denied that warnings had been ignored"],
  [
    "The regional head, Lena Orr, rejected claims that her office was slow.",
    "Lena Orr rejected claims that her office was slow",
  ],
  ["Police have not confirmed that the fire was deliberate.", "Police have not confirmed that the fire was deliberate"],
  [
    "The minister, Otto Lenk, refused to say whether he would resign.",
    "Otto Lenk refused to say whether he would resign",
  ],
  ["The mayor, Paul Denby, said that the pumps had been tested.", "Paul Denby: the pumps had been tested"],
  [
    "The mayor, Paul Denby, also told reporters that the pumps had been tested.",
    "Paul Denby: the pumps had been tested",
  ],
  ["The mayor, Paul Denby, warned that the pumps would fail.", "Paul Denby warned that the pumps would fail"],
]

/** What nobody says is so: no line but one with the words that take it back may hold the rest. */
const takenBack: readonly (readonly [string, RegExp, RegExp])[] = [
  ["The mayor, Paul Denby, denied that warnings had been ignored.", /ignored/, /denied/],
  ["The engineer, Karl Voss, denied taking money from the builder of the dam.", /taking money/, /denied/],
  ["The engineer, Karl Voss, doubted that the pumps had been tested.", /tested/, /doubted/],
  ["The engineer, Karl Voss, declined to say who had signed the report.", /signed/, /declined/],
  ["A spokeswoman, Ida Brandt, would not confirm that the inquiry had begun.", /begun/, /would not confirm/],
  ["The mayor, Paul Denby, denied that 340 houses had been flooded by the dam.", /flooded/, /denied/],
  ["The mayor, Paul Denby, denied that 12 percent of the budget was spent.", /budget/, /denied/],
  ["The mayor, Paul Denby, denied that he had met Lena Orr in Port Vale.", /met/, /denied/],
  ["The mayor, Paul Denby, denied that he had pledged to close the dam by 2031.", /close/, /denied/],
  ["The mayor, Paul Denby, dismissed reports that “the dam will not last the winter”.", /last/, /dismissed/],
  ["The mayor, Paul Denby, denied that the gate was opened on Tuesday by Lena Orr.", /opened/, /denied/],
]

describe("the line of an entry", () => {
  it.each(told)("%s", async (sentence, line) => {
    expect((await traced(sentence)).record.map(titleOf)).toContain(line)
  })

  it.each(takenBack)("never tells as so: %s", async (sentence, matter, denial) => {
    const trace = await traced(sentence)
    const lines = [
      ...trace.record.map(titleOf),
      ...brief(trace).flatMap(({ sections }) => sections.flatMap(part => part.lines.map(line => line.text))),
      ...[...toCsv(trace, "entries")].slice(1),
      ...[...toSchemaOrg(trace, { fullText: false })].join("").split("\n"),
    ]
    for (const line of lines.filter(one => matter.test(one))) expect(line).toMatch(denial)
  })

  it("gives nobody for the speaker of what they denied", async () => {
    const trace = await traced("The mayor, Paul Denby, denied that warnings from the pump house had been ignored.")
    expect(find(trace, "warnings from the pump house had been ignored").readings.map(one => one.speaker)).toEqual([
      null,
    ])
    expect(toldBy("Paul Denby", "denied")).toBe("Paul Denby denied")
    expect(toldBy("Paul Denby", "said")).toBe("said by Paul Denby")
  })
})
