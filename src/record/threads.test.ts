import { describe, expect, it } from "vitest"
import { readPage, tracePile } from "../index.js"
import type { Thread } from "../model/record.js"
import type { Report } from "../model/report.js"

const page = (path: string, published: string, ...paragraphs: string[]): Report => ({
  ...readPage({ path, address: null, bytes: new TextEncoder().encode(paragraphs.join("\n\n")) }),
  outlet: `Paper ${path}`,
  newsroom: `Paper ${path}`,
  published: { value: published, precision: published.length > 10 ? "minute" : "day", basis: "meta" },
})

const spring = [
  "A barge with nine hundred pianos ran onto the mole at Tilse and had to be unloaded by hand, key by key, as one docker put it.",
  "The harbour choir used the afternoon for a rehearsal nobody had asked for.",
]
const autumn = [
  "Snow closed the pass above Hollin for a third week, and the postman has begun to read the letters aloud by telephone.",
  "The ski club calls it the best October since its founding.",
]

const summer = [
  "Nobody has claimed the accordion that washed up below the lighthouse in June, and the keeper plays it on Sundays to the gulls.",
  "He knows three tunes, of which two are the same.",
]
const fillers = [spring, autumn, summer]

/** `pledged 2031-03-03 (date) · restated …`, one thread a line. */
const shown = ({ steps }: Thread): string =>
  steps.map(({ step, when, inferences }) => `${step} ${when?.value ?? "?"} ${inferences.join("+")}`.trim()).join(" · ")
const follow = async (...pages: Report[]): Promise<Thread[]> => [...(await tracePile(pages)).threads]

const later = "2031-10-20"
const first = "2031-03-03"

const cases: readonly (readonly [string, string, string, string])[] = [
  [
    "planned, then held",
    "Foreign Minister Tobias Renholt and Environment Minister Ilia Voskan are expected to meet in Kestrin in September.",
    "Foreign Minister Tobias Renholt met Environment Minister Ilia Voskan in Kestrin in September and gave him a hat.",
    "planned 2031-03-03 date · held 2031-09",
  ],
  [
    "planned, then called off",
    "Foreign Minister Tobias Renholt and Environment Minister Ilia Voskan are expected to meet in Kestrin in September.",
    "A meeting arranged between Foreign Minister Tobias Renholt and Environment Minister Ilia Voskan was called off because of fog.",
    "planned 2031-03-03 date · called-off 2031-10-20 date",
  ],
  [
    "possible, then no plans",
    "Foreign Minister Tobias Renholt could meet Environment Minister Ilia Voskan in Kestrin in June.",
    "Foreign Minister Tobias Renholt met Environment Minister Ilia Voskan at the regatta in August. No plans have been announced for their next meeting.",
    "possible 2031-03-03 date · held 2031-08 · not-planned 2031-10-20 date",
  ],
  [
    "pledged, then told again",
    "Denmark has pledged to become carbon neutral before 2060.",
    "Denmark has pledged to become carbon neutral by 2060, as every schoolchild there can recite.",
    "pledged 2031-03-03 date · restated 2031-10-20 step+date",
  ],
  [
    "pledged, then for another date",
    "Denmark has pledged to close its coal pits before 2040.",
    "Denmark has pledged to close its coal pits before 2045.",
    "pledged 2031-03-03 date · moved 2031-10-20 step+date",
  ],
  [
    "pledged, then missed",
    "Denmark has pledged to close its coal pits by 2031.",
    "Denmark missed its target of closing all coal pits by 2031.",
    "pledged 2031-03-03 date · missed 2031-10-20 date",
  ],
  [
    "pledged, then met",
    "Denmark has pledged to close its coal pits by 2031.",
    "Denmark kept its promise to close all coal pits by 2031.",
    "pledged 2031-03-03 date · met 2031-10-20 date",
  ],
  [
    "broken off, then resumed",
    "Denmark broke off all fishery talks with Norway on Sunday, because of a herring.",
    "Denmark and Norway resumed fishery talks on 6 October over a plate of the same.",
    "broken-off 2031-03-02 · resumed 2031-10-06",
  ],
  [
    "said, then denied",
    "The agency Sorpress said that Denmark had bought the lighthouse of Great Skerry for a crown.",
    "Foreign Minister Tobias Renholt denied that Denmark had bought the lighthouse of Great Skerry.",
    "said 2031-03-03 date · denied 2031-10-20 date",
  ],
]

describe("how a matter goes on within a day", () => {
  const paper = (path: string, hour: string, ...told: string[]) => page(path, `2031-03-03T${hour}Z`, ...told)
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    [
      "a strike that is called, called off and called again",
      [
        "Norway’s ferry crews will strike for two days from Friday, their union said on Monday.",
        "Norway’s ferry union on Monday called off the strike that was to begin on Friday.",
        "Norway’s ferry union called its strike again on Monday evening, because crews in the north refused the offer.",
      ],
      "said · called-off · resumed",
    ],
    [
      "a meeting that is moved",
      [
        "Foreign Minister Tobias Renholt will meet Environment Minister Ilia Voskan in Kestrin on Monday at 2 p.m.",
        "The meeting between Foreign Minister Tobias Renholt and Environment Minister Ilia Voskan has been moved from 2 p.m. to 6 p.m.",
        "Foreign Minister Tobias Renholt met Environment Minister Ilia Voskan in Kestrin on Monday evening.",
      ],
      "planned · moved · held",
    ],
    [
      "a pledge that takes another’s place",
      [
        "Works Minister Runa Helvik promised to have all bridges in the country inspected before 1 June.",
        "Runa Helvik, who leads the ministry of works, now promised to have the bridges inspected before 1 May instead of 1 June.",
      ],
      "pledged · moved",
    ],
  ]
  it.each(cases)("%s", async (_, told, expected) => {
    const pages = told.map((words, i) => paper(`${i}.txt`, `0${2 * i + 1}:00`, ...fillers[i]!, words))
    const threads = await follow(...pages)
    expect(threads.map(({ steps }) => steps.map(({ step }) => step).join(" · "))).toEqual([expected])
  })

  it("two dates for one pledge, of which neither takes the other’s place, are no step", async () => {
    const words = "Works Minister Runa Helvik promised to have all bridges in the country inspected before 1"
    expect(
      await follow(
        paper("a.txt", "01:00", ...spring, `${words} June.`),
        paper("b.txt", "03:00", ...spring, `${words} May.`),
      ),
    ).toEqual([])
  })
})

describe("how a matter goes on", () => {
  it.each(cases)("%s", async (_, once, then, expected) => {
    const pages = [page("a.txt", first, ...spring, once), page("b.txt", later, ...autumn, then)]
    expect((await follow(...pages)).map(shown)).toEqual([expected])
    expect((await follow(...pages.toReversed())).map(shown)).toEqual([expected])
  })
})

describe("what is no step", () => {
  const none: readonly (readonly [string, string, string])[] = [
    [
      "a deadline that passed without a word",
      "Denmark has pledged to close its coal pits by 2030.",
      "Denmark burned coal on Sunday, as on all days before.",
    ],
    [
      "other promises of the same party",
      "Denmark has pledged to close its coal pits before 2040.",
      "Denmark has pledged to paint its ferries blue before 2045.",
    ],
    [
      "meetings of other people",
      "Foreign Minister Tobias Renholt and Environment Minister Ilia Voskan are expected to meet in Kestrin in September.",
      "Foreign Minister Tobias Renholt met Prime Minister Odile Framm in Kestrin in September.",
    ],
    [
      "what somebody would or will not do",
      "Denmark broke off all fishery talks with Norway on Sunday, because of a herring.",
      "Denmark refused to resume fishery talks with Norway.",
    ],
  ]

  it.each(none)("%s", async (_, once, then) => {
    expect(await follow(page("a.txt", first, ...spring, once), page("b.txt", later, ...autumn, then))).toEqual([])
  })
})

describe("a page that is updated", () => {
  const plan = "Finance Minister Greta Solberg is to meet Prime Minister Aksel Thorne at six."
  const outcome = "Finance Minister Greta Solberg met Prime Minister Aksel Thorne for an hour."
  const live = page("live.txt", "2031-03-03T17:45Z", ...spring, plan)
  const update = page("late.txt", "2031-03-03T21:00Z", ...spring, outcome)

  it("tells on one evening what was planned and what came of it", async () => {
    const [thread, ...rest] = await follow(update, live)
    expect(rest).toEqual([])
    expect(thread).toMatchObject({
      title: "Greta Solberg and Aksel Thorne",
      parties: ["Greta Solberg", "Aksel Thorne"],
    })
    expect(thread!.steps.map(({ step }) => step)).toEqual(["planned", "held"])
  })

  it("has who stands behind each step", async () => {
    const [thread] = await follow(live, update)
    expect(thread!.steps.map(({ newsrooms, origins, reports }) => [newsrooms, origins.length, reports.length])).toEqual(
      [
        [["Paper live.txt"], 1, 1],
        [["Paper late.txt"], 1, 1],
      ],
    )
  })

  it("takes a plan that is told after the meeting for an old one", async () => {
    const [a, b] = [page("live.txt", "2031-03-04", ...spring, plan), page("late.txt", "2031-03-03", ...autumn, outcome)]
    expect(await follow(a, b)).toEqual([])
  })
})

it("a reading that its outlet withdrew is corrected", async () => {
  const told = "Foreign Minister Tobias Renholt said that the lighthouse of Great Skerry had cost nine hundred crowns."
  const note =
    "Correction, 5 March 2031: An earlier version of this article said that the lighthouse of Great Skerry had cost nine hundred crowns. It had cost nine crowns."
  const [thread] = await follow(
    page("a.txt", first, ...spring, told),
    page("b.txt", "2031-03-05", ...spring, told.replace("nine hundred", "nine"), note),
  )
  expect(thread?.steps.map(({ step }) => step)).toEqual(["said", "corrected"])
})
