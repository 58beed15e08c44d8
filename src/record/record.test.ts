import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPage } from "../index.js"
import type { Entry } from "../model/record.js"
import type { Report } from "../model/report.js"
import { tracePile } from "../index.js"
import { brief } from "../view/brief.js"
import { find } from "../view/find.js"
import { timeline } from "../view/timeline.js"
import { titleOf } from "../view/title.js"

const page = (path: string, newsroom: string | null, published: string | null, ...paragraphs: string[]): Report => {
  const report = readPage({ path, address: null, bytes: new TextEncoder().encode(paragraphs.join("\n\n")) })
  return {
    ...report,
    newsroom,
    published: published === null ? null : { value: published, precision: "day", basis: "meta" },
  }
}

const wire = page(
  "wire.txt",
  "Alder News",
  "2024-06-13",
  "Foreign Minister Tobias Renholt met Environment Minister Ilia Voskan in Denmark on Tuesday. The two ministers spoke for four hours about the common river and the old power stations along its banks.",
  "China has pledged to become carbon neutral before 2060. The country contributes about 30% of the emissions of the region, according to the Basin Office.",
  "“A promise that has no date is not a promise worth the paper it is printed on,” Voskan said after the meeting in the garden of the residence.",
  "The ministers walked through the gardens and fed the swans. Neither of them took questions about the price of the new bridge at Hollin.",
)
const copy = page(
  "copy.txt",
  null,
  "2024-06-14",
  "Foreign Minister Tobias Renholt met Environment Minister Ilia Voskan in Denmark on Tuesday. The two ministers talked for four hours about the common river and the old power stations along its banks.",
  "China has pledged to become carbon neutral by 2060. The country contributes 30% of the emissions of the region, according to the Basin Office.",
  "A promise that has no date is not a promise worth the paper, Voskan said after the meeting in the garden of the residence.",
  "The ministers walked through the gardens and fed the swans. Neither of them took questions about the price of the new bridge at Hollin.",
)
const other = page(
  "other.txt",
  "Valley Voice",
  "2024-06-14",
  "A new swimming pool was opened on Monday by Mayor Odile Framm. The pool cost 3.4 million euros and has six lanes.",
  "Framm cut the ribbon herself and then fell in, to the delight of the swimming club and its band.",
  "Asked what warm water costs, she pointed abroad: China’s goal of carbon neutrality before 2060 was further off than the next heating bill. The children of the school by the harbour get in free on Wednesdays.",
)
const trace = await tracePile([wire, copy, other])
const paths = (entry: Entry) => entry.reports.map(id => trace.reports.find(report => report.id === id)!.path)
const one = (kind: Entry["kind"], words: RegExp) => {
  const found = trace.record.filter(e => e.kind === kind && e.readings.some(reading => words.test(reading.text)))
  expect(found, `${kind} ${words}`).toHaveLength(1)
  return found[0]!
}

describe("the record of a wire report, its copy and an independent report", () => {
  it("joins a pledge over all three, counts origins, and tells by from before", () => {
    const pledge = one("pledge", /carbon neutral/)
    expect(paths(pledge).sort()).toEqual(["copy.txt", "other.txt", "wire.txt"])
    expect(pledge).toMatchObject({ who: "China", deadline: "2060", newsrooms: ["Alder News", "Valley Voice"] })
    expect(pledge.origins).toHaveLength(2)
    expect(pledge.differs.map(difference => difference.what).sort()).toEqual(["before 2060", "by 2060"])
  })

  it("has one meeting with its place and day", () => {
    const meeting = one("meeting", /Renholt/)
    expect(meeting).toMatchObject({ who: "Tobias Renholt", whom: "Ilia Voskan", where: "Denmark" })
    expect(meeting.when?.value).toBe("2024-06-11")
    expect(meeting.readings.every(reading => reading.status !== "planned")).toBe(true)
  })

  it("finds a quotation again where its marks fell off", () => {
    const quotation = one("quotation", /no date/)
    expect(paths(quotation).sort()).toEqual(["copy.txt", "wire.txt"])
    expect(quotation.origins).toHaveLength(1)
    expect(quotation.differs.map(difference => difference.what)).toContain("without quotation marks")
  })

  it("tells a dropped qualifier of a figure", () => {
    const figure = one("figure", /30%/)
    expect(figure.differs.map(difference => difference.what).sort()).toEqual(["30 %", "about 30 %"])
  })

  it("opens every reading down to the words on the page", () => {
    for (const reading of trace.record.flatMap(entry => entry.readings)) {
      const report = trace.reports.find(({ id }) => id === reading.report)!
      expect(report.text.slice(reading.start, reading.end)).toBe(reading.text)
    }
  })

  it("keeps the two stories apart", () => {
    expect(trace.stories.map(story => story.reports.length)).toEqual([2, 1])
  })

  it("is the same in any order of arrival", async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([wire, copy, other], { minLength: 3 }), async pile => {
        expect((await tracePile(pile)).record).toEqual(trace.record)
      }),
      { numRuns: 6 },
    )
  })
})

describe("entries of single sentences", () => {
  const titles = async (...paragraphs: string[]) =>
    (await tracePile([page("one.txt", null, "2024-06-14", ...paragraphs)])).record.map(titleOf)

  it("give a pledge to the state, not to the word for it, and take a date for no pledge", async () => {
    const found = await titles(
      "The talks ended with a Sorvian pledge to close its coal stations before 2028. It was Sorvia that walked out of the last ones.",
      "Tobias Renholt was asked whether the coal pledge of June still stood.",
    )
    expect(found).toContain("Sorvia: close its coal stations, before 2028")
    expect(found.filter(title => title.includes("June"))).toEqual([])
  })

  it("are told with the verb where it says more than that it was said", async () => {
    const found = await titles(
      "The miners’ chairman, Matis Holub, rejected a cut of wages for seven years by the government.",
      "Mayor Odile Framm said that the meeting had filled every hotel of the town.",
    )
    expect(found).toEqual([
      "Matis Holub rejected a cut of wages for seven years by the government",
      "Odile Framm: the meeting had filled every hotel of the town",
    ])
  })

  it("tell figures as they are printed", async () => {
    const told = (figure: string) =>
      page(
        `${figure.replace(/\s/gu, "-")}.txt`,
        null,
        "2024-06-14",
        `The dam at Hollin will cost the valley ${figure}, and the board has asked for help with the bill. Nobody knew on Monday who would give it.`,
        "The ministers walked through the gardens and fed the swans. Neither of them took questions about the price of the new bridge.",
      )
    const { record } = await tracePile([told("about 2.5 billion crowns"), told("2.6 billion crowns")])
    const differs = record.flatMap(entry => entry.differs.map(({ what }) => what))
    expect(differs.sort()).toEqual(["2.6 billion crowns", "about 2.5 billion crowns"])
  })

  it("tell once what stands in one pair of marks", async () => {
    const found = await titles(
      "“We came with four hundred people and a box of questions,” Matis Holub told reporters at the gate. “We go home with the four hundred people.”",
    )
    expect(found.filter(title => title.includes("box of questions"))).toHaveLength(1)
  })

  it("name a person whose own institution has an “and” in its name", async () => {
    const found = await titles(
      "Robert Manning, an analyst at the Boston-based Center for Rivers and Coastal Studies, said that the dam would not hold another winter.",
    )
    expect(found).toContain("Robert Manning: the dam would not hold another winter")
  })
})

describe("readings that say yes and no of one thing", () => {
  const tail = "unless the night shift at the grain terminal was paid in full before the harvest"
  const beginnings = [
    "The mayor opened a tram depot.",
    "Ships queued outside the river mouth.",
    "Shops kept their shutters down.",
  ]
  const differs = async (...said: string[]) => {
    const pages = said.map((words, i) =>
      page(`${i}.txt`, `Paper ${i}`, "2024-06-14", `${beginnings[i]} The union, Harbour Hands, ${words}.`),
    )
    const entries = (await tracePile(pages)).record.filter(entry => entry.reports.length === said.length)
    expect(entries).toHaveLength(1)
    return entries[0]!.differs.map(({ what, readings }) => `${what} ${readings.length}`)
  }
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      "a no",
      [
        `said that it would strike ${tail}`,
        `said that it would strike ${tail}`,
        `said that it would not strike ${tail}`,
      ],
      ["would strike 2", "would not strike 1"],
    ],
    [
      "a denial",
      [`said that it would strike ${tail}`, `denied that it would strike ${tail}`],
      ["would strike 1", "denied … would strike 1"],
    ],
    ["a no said twice", [`said that it would not strike ${tail}`, `denied that it would strike ${tail}`], []],
    ["the same", [`said that it would strike ${tail}`, `said that it would strike ${tail}`], []],
  ]

  it.each(cases)("tells %s", async (_, said, expected) => {
    expect((await differs(...said)).sort()).toEqual([...expected].sort())
  })
})

describe("what a page prints and does not report", () => {
  it("is a question that an interviewer puts", async () => {
    const asked = page(
      "talk.txt",
      "Alder News",
      "2024-06-15",
      "Ilia Voskan became environment minister in 2021. She spoke to Alder News in her garden.",
      "The foreign minister says that you wanted to cut 5 billion crowns. Is he lying?",
      "He is mistaken. The river office said that the figure was 3.4 billion crowns.",
    )
    const { record } = await tracePile([asked])
    const told = record.flatMap(({ readings }) => readings.map(({ text }) => text)).join(" ")
    expect(told).toContain("3.4 billion")
    expect(told).not.toContain("5 billion")
  })
})

describe("a statement told by several versions", () => {
  it("differs where they count otherwise", async () => {
    const version = (path: string, toll: string, day: string) =>
      page(
        path,
        "Alder News",
        day,
        `At least ${toll} people were killed when a barge struck the bridge at Hollin, fire officials said.`,
        "Captain Lou Marn of the fire service said that crews were called to the bridge shortly after one o’clock.",
        "Divers closed the lower lock and asked the owners of small boats to stay where they were.",
      )
    const { record } = await tracePile([
      version("one.txt", "two", "2024-06-13"),
      version("two.txt", "three", "2024-06-14"),
    ])
    expect(record.flatMap(({ differs }) => differs.map(({ what }) => what))).toEqual(
      expect.arrayContaining(["at least 2 people", "at least 3 people"]),
    )
  })
})

describe("views of the record", () => {
  it("lays the timeline out in order of time, the undated last", () => {
    const moments = timeline(trace)
    const dated = moments.flatMap(moment => moment.when?.value ?? [])
    expect(dated).toEqual([...dated].sort())
    expect(moments.findIndex(moment => moment.when === null)).toBeGreaterThanOrEqual(dated.length)
    expect(moments.filter(moment => moment.lane === "published")).toHaveLength(3)
  })

  it("briefs with entries of the record only", () => {
    const titles = new Map(trace.record.map(entry => [entry.id, titleOf(entry)]))
    const lines = brief(trace).flatMap(story => story.sections.flatMap(section => section.lines))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line.text).toBe(titles.get(line.entry))
  })

  it.each([
    ["A promise that has no deadline", "A promise that has no date"],
    ["A pledge that has no date is not", "A promise that has no date is not"],
    ["worth the paper it is printed under", "worth the paper it is printed on"],
  ])("shows the word that was changed at the edge of what is asked for: %s", (asked, expected) => {
    const texts = find(trace, asked).readings.map(({ text }) => text)
    expect(texts).toContain(expected)
  })

  it("finds a passage in all its readings, from its origin", () => {
    const found = find(trace, "a promise that has no date is not a promise worth the paper it is printed on")
    expect(found.readings.map(({ reading, marked }) => [reading, marked]).sort()).toEqual([
      ["differs", false],
      ["same", true],
    ])
    expect(found.newsrooms).toEqual(["Alder News"])
    expect(find(trace, "nobody here ever wrote these particular words").readings).toEqual([])
    expect(find(trace, "").readings).toEqual([])
  })
})

it("tells what readings of a statement count otherwise", async () => {
  const told = (wells: string) =>
    `A tram depot was opened by the river. The engineer, Karl Voss, said that the crews had sealed ${wells} wells beneath the old grain terminal before the floods of the spring reached the lower town.`
  const { record } = await tracePile([
    page("one.txt", "Alder News", "2024-06-14", told("three")),
    page("two.txt", "Valley Voice", "2024-06-14", told("four")),
  ])
  const entry = record.find(one => one.reports.length === 2 && one.readings.some(({ text }) => /sealed/.test(text)))
  expect(entry?.differs.map(({ what }) => what).sort()).toEqual(["3 wells", "4 wells"])
})

it("prints a long list of figures with what stands near each", async () => {
  const votes = Array.from({ length: 300 }, (_, n) => `${100 + n} votes`).join(", ")
  const { record } = await tracePile([page("list.txt", null, "2024-06-14", `The office gave the count. ${votes}.`)])
  const longest = Math.max(...record.flatMap(({ readings }) => readings.map(({ text }) => text.length)))
  expect(longest).toBeLessThan(400)
})
