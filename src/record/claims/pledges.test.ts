import { describe, expect, it } from "vitest"
import { readPage, tracePile } from "../../index.js"
import { titleOf } from "../../view/title.js"

const tail = "The dam at Orvale was painted green in the spring, and nobody has asked for the old colour since."
const pledges = async (sentence: string): Promise<string[]> => {
  const body = `${sentence} ${tail}`
  const { record } = await tracePile([
    readPage({ path: "one.txt", address: null, bytes: new TextEncoder().encode(body) }),
  ])
  return record.filter(({ kind }) => kind === "pledge").map(entry => `${entry.pledge} ${titleOf(entry)}`)
}

describe("pledges", () => {
  it.each([
    ["The government pledged to rebuild the bridge at Hollin.", "promise The government: rebuild the bridge at Hollin"],
    [
      "Both sides pledged to keep the road open, and Lind says it was about time.",
      "promise Both sides: keep the road open",
    ],
    ["Tobias Renholt, the environment minister, vowed to shut the quarry.", "promise Tobias Renholt: shut the quarry"],
    [
      "The miners accepted a pledge by Liberals to hold a debate on the wells.",
      "promise Liberals: hold a debate on the wells",
    ],
    [
      "Tobias Renholt and Mara Lind agreed this month to share the harbour.",
      "agreement Tobias Renholt, Mara Lind agreed to share the harbour",
    ],
    ["Rebels threatened to cut the line to Port Vale.", "threat Rebels threatened to cut the line to Port Vale"],
    ["The union demanded an end to the night shift.", "demand The union demands an end to the night shift"],
    ["The company plans to sell its ferries to a bank.", "plan The company plans to sell its ferries to a bank"],
    [
      "“We will rebuild the bridge at Hollin before the winter,” said the mayor, Paul Denby.",
      "promise Paul Denby: We will rebuild the bridge at Hollin before the winter",
    ],
  ])("%s", async (sentence, expected) => {
    expect(await pledges(sentence)).toEqual([expected])
  })

  it.each([
    "The storm threatened to drown the harbour of Port Vale.",
    "Tobias Renholt made good on his threat of a strike.",
    "Paul Denby said that it would rain on the parade at Hollin.",
    "The council did not promise to rebuild the bridge at Hollin.",
    "“We will see what happens to the bridge at Hollin,” said the mayor, Paul Denby.",
    "The delegation presented a list of demands to the harbour office.",
    "The fund offers guarantees by taking shares of the mill.",
  ])("nobody is bound by: %s", async sentence => {
    expect(await pledges(sentence)).toEqual([])
  })
})
