import { describe, expect, it } from "vitest"
import { readPage, tracePile } from "../index.js"
import { entryName } from "../model/catalogue.js"
import { titleOf } from "../view/title.js"

const traced = async (...paragraphs: string[]) => {
  const bytes = new TextEncoder().encode(paragraphs.join("\n\n"))
  return (await tracePile([readPage({ path: "harbour.txt", address: null, bytes })])).record
}

describe("what is not said", () => {
  it("is told as a denial or as a silence, never as the claim", async () => {
    const record = await traced(
      "The port of Vale raised its fees on Tuesday, and the ships stayed away for the rest of the week.",
      "Mayor Odile Framm has denied that she knew of the plan. Her deputy, Per Holt, would not say whether the council had been told.",
      "The shipping company Norlane has not claimed any connection to the payments. It rejected claims that it had paid officials.",
      "Ane Lund, who is charged with taking bribes, was not asked to enter a plea. Her lawyer, Tobias Renk, could not be reached for comment.",
      "The Ministry of Ports declined to comment. The pilots’ union did not immediately respond to a request for comment.",
    )
    const told = record.filter(({ reply }) => reply).map(entry => `${entryName(entry)}: ${titleOf(entry)}`)
    expect(told.sort()).toEqual([
      "denial: Norlane rejected claims that it had paid officials",
      "denial: Odile Framm has denied that she knew of the plan",
      "silence: Ane Lund was not asked to enter a plea",
      "silence: Ministry of Ports declined to comment",
      "silence: Norlane has not claimed any connection to the payments",
      "silence: Odile Framm’s deputy, Per Holt would not say whether the council had been told",
      "silence: The pilots’ union did not immediately respond to a request for comment",
      "silence: Tobias Renk could not be reached for comment",
    ])
    expect(record.filter(({ reply, kind }) => reply && kind !== "position")).toEqual([])
  })

  it("is neither where somebody turns down a plan, or says no of something else", async () => {
    const record = await traced(
      "The council of Vale rejected the plan for a second bridge in 2022, and the ferry went on.",
      "Mayor Odile Framm said she did not know of the plan. The pilot Per Holt said the ferry would not leave.",
    )
    expect(record.filter(({ reply }) => reply)).toEqual([])
  })
})

describe("a source that is not named", () => {
  it("keeps the condition as printed and the body that it belongs to", async () => {
    const record = await traced(
      "The harbour of Vale was closed for a week after the storm, and nobody had told the pilots.",
      "An official at the Ministry of Ports said on condition of anonymity that three ships had left the port without papers. Another pilot said the ships came back on the next tide.",
      "Two Norland officers said the fees were needed for the new lighthouse. The officers spoke on condition of anonymity because they were not allowed to talk.",
    )
    const of = (words: RegExp) => record.find(({ readings }) => readings.some(({ text }) => words.test(text)))!
    expect(titleOf(of(/without papers/))).toBe(
      "An official at the Ministry of Ports, on condition of anonymity: three ships had left the port without papers",
    )
    expect(of(/lighthouse/)).toMatchObject({ who: "Two Norland officers", condition: "on condition of anonymity" })
    expect(of(/came back/).condition).toBeUndefined()
  })
})
