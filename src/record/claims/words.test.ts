import { describe, expect, it } from "vitest"
import { readPage, tracePile } from "../../index.js"

const tail = "The dam at Orvale was painted green in the spring, and nobody has asked for the old colour since."
const told = async (...paragraphs: string[]) => {
  const bytes = new TextEncoder().encode(["The harbour wall", tail, ...paragraphs].join("\n\n"))
  const { record } = await tracePile([readPage({ path: "one.txt", address: null, bytes })])
  return record.filter(({ kind }) => kind !== "figure").map(({ kind, who, what }) => [kind, who, what])
}

describe("who says what", () => {
  it.each([
    ["The Orvale dam expert Mara Lind said the wall would hold.", "Mara Lind", "the wall would hold"],
    [
      "According to Mr Renholt, the wall was old. In a letter to Mr Renholt, Tom Lind had asked for money; he wrote that the wall would fall.",
      "Tom Lind",
      "that the wall would fall",
    ],
    ["A group watching the harbour said the wall would fall on the town.", "A group watching the harbour", null],
  ])("%s", async (sentence, who, what) => {
    const all = (await told(sentence)).filter(one => what === null || one[2] === what)
    expect(all.map(one => one[1])).toEqual([who])
  })

  it.each([
    "The new lens offers a wider view of the harbour than the old one.",
    "Well-wishers welcomed her on Wednesday to a family home in Orvale that was decorated with flags.",
    "Mara Lind called her sister to say she was getting a ride home from her work.",
    "Tobias Renholt, a clerk in the office, left in May and did not report to work thereafter.",
  ])("is nobody: %s", async sentence => {
    expect((await told(sentence)).filter(([kind]) => kind !== "event")).toEqual([])
  })

  it("is not told of a pull quote", async () => {
    const page = ["Mara Lind rode along the harbour.", "“A great wall makes everything better”", "She saw the boats."]
    expect(await told(...page)).toEqual([])
  })
})

describe("when it was", () => {
  it("is not the day of another deed", async () => {
    expect(await told("Mara Lind was dismissed after last working for the harbour in December 2010.")).toEqual([])
  })

  it.each([
    ["The envoy, who resigned on 3 May 2021, said the wall would fall on the town.", null],
    ["A harbour official, who spoke on condition of anonymity on 3 May 2021, said the wall would fall.", "2021-05-03"],
  ])("is the day of saying, in a clause that tells of it: %s", async (sentence, when) => {
    const bytes = new TextEncoder().encode(["The harbour wall", tail, sentence].join("\n\n"))
    const { record } = await tracePile([readPage({ path: "one.txt", address: null, bytes })])
    expect(record.filter(({ kind }) => kind === "statement").map(one => one.when?.value ?? null)).toEqual([when])
  })
})
