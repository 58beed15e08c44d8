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
      "The party’s partner, the Labour League (LL), has agreed to share the harbour.",
      "agreement Labour League agreed to share the harbour",
    ],
    [
      "Norland will keep the port, but the two countries are planning to sell its ferries.",
      "plan the two countries plans to sell its ferries",
    ],
    [
      "Rebels threatened to cut the line to Port Vale and called the mayor a fool.",
      "threat Rebels threatened to cut the line to Port Vale",
    ],
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
    "“I am optimistic that we will find the ferry off Hollin before long,” said the mayor, Paul Denby.",
    "Paul Denby said the goal of the reform isn’t to sell the mill.",
    "The law made the mill a target for Paul Denby and his council.",
    "The phone has a mode (once a trial), which promises to save power for a day.",
    "The line is planned to cross the harbour at Hollin.",
    "The delegation presented a list of demands to the harbour office.",
    "The fund offers guarantees by taking shares of the mill.",
  ])("nobody is bound by: %s", async sentence => {
    expect(await pledges(sentence)).toEqual([])
  })
})
