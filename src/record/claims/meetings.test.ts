import { describe, expect, it } from "vitest"
import { readPage, tracePile } from "../../index.js"
import type { Entry } from "../../model/record.js"
import type { Report } from "../../model/report.js"

const rest = "The dam at Orvale was painted green in the spring, and nobody has asked for the old colour since."

const page = (path: string, ...sentences: readonly string[]): Report => {
  const text = [...sentences, rest].join(" ")
  const report = readPage({ path, address: null, bytes: new TextEncoder().encode(text) })
  return { ...report, published: { value: "2024-06-12", precision: "day", basis: "meta" } }
}

const meetings = async (...pages: readonly Report[]): Promise<Entry[]> =>
  (await tracePile([...pages])).record.filter(({ kind }) => kind === "meeting")

const told = async (...sentences: readonly string[]) =>
  (await meetings(page("one.txt", ...sentences))).map(
    ({ who, whom, readings }) => `${who ?? "?"} | ${whom ?? "?"} | ${readings[0]!.status}`,
  )

/** A sentence, and the one meeting that it tells of. */
const cases: readonly (readonly [string, string])[] = [
  [
    "The northern states and the League are scheduled to hold indirect talks in Tilse.",
    "The northern states, League | ? | planned",
  ],
  ["President Ane Holt met with the freed girls at the palace on Monday.", "Ane Holt | the freed girls | held"],
  [
    "On Monday, the heads of the armies of five states met in Tilse to plan a joint force.",
    "the heads of the armies of five states | ? | held",
  ],
  [
    "An inspectors’ delegation met with harbour officials on Monday.",
    "An inspectors’ delegation | harbour officials | held",
  ],
  [
    "Tobias Renholt was to meet with the harbour’s owners and union leaders on Thursday.",
    "Tobias Renholt | the harbour’s owners, union leaders | planned",
  ],
  [
    "The mayor of Orvale will visit Tilse on Thursday to meet with families of the victims.",
    "The mayor of Orvale | families of the victims | planned",
  ],
  ["Ane Holt told reporters she wants to sit down with the miners.", "Ane Holt | the miners | possible"],
  ["Ane Holt pulled out of planned talks with Tobias Renholt last week.", "Ane Holt | Tobias Renholt | called off"],
  ["A meeting between Ane Holt and Tobias Renholt was canceled on Monday.", "Ane Holt | Tobias Renholt | called off"],
  ["The board hastily scrapped plans to hold a Monday press conference on harbour fees.", "The board | ? | called off"],
  ["Ane Holt threatened to cancel the planned talks with Tobias Renholt.", "Ane Holt | Tobias Renholt | planned"],
  [
    "Tobias Renholt is due to host Prime Minister Ilia Voskan in Tilse in May.",
    "Tobias Renholt | Ilia Voskan | planned",
  ],
  [
    "A summit of the leaders of the eight northern states will open in Tilse next week.",
    "the leaders of the eight northern states | ? | planned",
  ],
  ["President Ane Holt will visit Norway on Thursday.", "Ane Holt | ? | planned"],
  [
    "The talks were hard. Mayor Holt’s attempts to negotiate an end to the strike with Tobias Renholt collapsed on Monday.",
    "Holt | Tobias Renholt | called off",
  ],
  [
    "The port fees fell, two senior officials who briefed reporters in Tilse said.",
    "two senior officials | reporters | held",
  ],
  [
    "The Skerry Fund, a campaign group which had discussions with Tobias Renholt, was founded in Tilse.",
    "Skerry Fund | Tobias Renholt | held",
  ],
  [
    "The ship sailed ahead of a summit between the leaders of Norland and Sorvia in Tilse.",
    "the leaders of Norland and Sorvia | ? | planned",
  ],
  ["Tobias Renholt was the first of the northern ministers to meet Ane Holt.", "Tobias Renholt | Ane Holt | held"],
  ["Tobias Renholt spoke after his meeting with Ane Holt on Monday.", "Tobias Renholt | Ane Holt | held"],
]

describe("meetings of a page", () => {
  it.each(cases)("%s", async (sentence, line) => {
    expect(await told(sentence)).toEqual([line])
  })

  it("are two where two were met on two days", async () => {
    expect((await told("Ane Holt met Orla Lind on Monday and Tobias Renholt on Tuesday.")).sort()).toEqual([
      "Ane Holt | Orla Lind | held",
      "Ane Holt | Tobias Renholt | held",
    ])
  })

  it.each([
    "Tobias Renholt told “Meet the Harbour” on Monday that the fees were low.",
    "Ane Holt and Tobias Renholt meet regularly.",
    "They walked into a meeting room at the hotel in Tilse.",
    "Ane Holt wrote a letter to Tobias Renholt on Monday.",
    "The plan of Ane Holt was met with criticism from the unions.",
    "Ane Holt met the demands of Tobias Renholt.",
    "Photos: Ane Holt meets with Tobias Renholt in Tilse on Monday.",
    "Ane Holt talks about Tobias Renholt in her book.",
    "Ane Holt met Tobias Renholt 40 years ago, when both were clerks.",
    "Ane Holt refused to meet with Tobias Renholt on Monday.",
    "Ane Holt denied on Monday having met Tobias Renholt.",
  ])("are not told by: %s", async sentence => {
    expect(await told(sentence)).toEqual([])
  })

  it.each([
    "Mayor Ane Holt met Prime Minister Ilia Voskan in Tilse on Monday evening, and came away with a pledge to mend the mole before 2030.",
    "Mayor Ane Holt met with Prime Minister Ilia Voskan in Tilse on Monday and promised to mend the mole by 2030.",
  ])("stand beside a pledge that came of them: %s", async sentence => {
    const { record } = await tracePile([page("one.txt", sentence)])
    expect(record.map(({ kind }) => kind).sort()).toEqual(["meeting", "pledge"])
    expect(record.find(({ kind }) => kind === "meeting")?.when?.value).toMatch(/^2024-06-10/)
  })
  it("are not told by a pledge to meet", async () => {
    const { record } = await tracePile([
      page("one.txt", "Mayor Ane Holt promised to meet Ilia Voskan in Tilse by July."),
    ])
    expect(record.map(({ kind }) => kind)).toEqual(["pledge"])
  })

  it("stand at the day to which they were moved", async () => {
    const [meeting] = await meetings(
      page("one.txt", "The talks between Ane Holt and Tobias Renholt have been moved from 13 June to 20 June."),
    )
    expect(meeting?.readings[0]?.status).toBe("planned")
    expect(meeting?.when?.value).toBe("2024-06-20")
  })

  it("take up what is said of one told of before", async () => {
    const [meeting, ...more] = await meetings(
      page(
        "one.txt",
        "Ane Holt and Tobias Renholt agreed this month to hold a summit in Tilse.",
        "Ane Holt on Monday called off the summit, which was scheduled for July 2.",
      ),
    )
    expect(more).toEqual([])
    expect(meeting?.readings.map(({ status }) => status)).toEqual(["planned", "called off"])
    expect(meeting?.when?.value).toBe("2024-07-02")
  })
})

describe("meetings of several pages", () => {
  it("are one where parties and day agree, whatever words name a group", async () => {
    const found = await meetings(
      page("one.txt", "President Ane Holt met with a handful of southern senators on Monday at the Old Mint."),
      page(
        "two.txt",
        "On Monday, Ane Holt met separately with southern senators who have taken a harder line on fees.",
      ),
    )
    expect(found.map(({ reports }) => reports.length)).toEqual([2])
  })

  it("stay two where the days are weeks apart, whatever undated telling fits both", async () => {
    const found = await meetings(
      page("one.txt", "Ane Holt met with Tobias Renholt on May 2."),
      page("two.txt", "Ane Holt met with Tobias Renholt on June 10."),
      page("three.txt", "Ane Holt has met with Tobias Renholt."),
    )
    expect(found.map(({ readings }) => readings.length).sort()).toEqual([1, 2])
  })
})
