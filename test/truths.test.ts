// Truths that hold for any report and pile: what a page printed is its text wherever it stands, and what came in beside
// a family changes nothing of what the family says.

import { describe, expect, test } from "vitest"
import { formats, ingest, readPage, tracePile, traceSchema } from "../src/index.js"
import { shipped } from "../src/knowledge.js"
import type { Report } from "../src/model/report.js"
import * as pipeline from "../src/pipeline.js"
import { groupBy } from "../src/kit/groups.js"
import type { Scope } from "../src/record/record.js"
import { here } from "../src/run/here.js"
import type { Runner } from "../src/runner.js"
import { find } from "../src/view/find.js"

const page = (path: string, outlet: string | null, ...paragraphs: string[]): Report => ({
  ...readPage({ path, address: null, bytes: new TextEncoder().encode(paragraphs.join("\n\n")) }),
  outlet,
})

describe("one id, one text", () => {
  const plea = "Ask the harbour desk: write to us about anything that floats."
  const told = [
    "The dredger Marta ran aground off the west pier on Monday and sat there until the evening tide lifted her clear again.",
    "Lock keepers at Tamsel want their hut painted green, the colour that it had when their grandfathers kept the gate there.",
    "A pilot who lost his hat in the sound last winter has had it back, posted by a fisherman's widow from the far shore.",
  ]
  const pages = told.map((story, n) => page(`${n}.txt`, "The Quay", story, `${story.slice(4, 60)}, people say.`, plea))

  test("a page has the same text alone and beside its outlet's other pages; what recurs is masked", async () => {
    const together = await tracePile(pages)
    for (const report of pages) {
      const [alone] = (await tracePile([report])).reports
      const beside = together.reports.find(({ id }) => id === report.id)!
      expect(beside.text).toBe(alone!.text)
      expect(beside.blocks).toEqual(alone!.blocks)
      expect(beside.masked.map(({ start, end }) => beside.text.slice(start, end))).toEqual([plea])
      expect(alone!.masked).toEqual([])
    }
  })

  test("nothing is said of what is masked", async () => {
    const { reports, record, derivations, alterations } = await tracePile(pages)
    const masks = new Map(reports.map(({ id, masked }) => [id, masked]))
    const readings = record.flatMap(entry => entry.readings)
    for (const { report, start, end } of readings)
      for (const mask of masks.get(report)!) expect(start >= mask.end || end <= mask.start).toBe(true)
    expect(derivations).toEqual([])
    expect(alterations).toEqual([])
  })
})

describe("what leaves the program", () => {
  const notice = "Ring the harbour desk before noon with anything that floats."
  const stories = [
    [
      "A pilot of the inner harbour told of a night so still that the buoys could be heard rusting from the end of the mole.",
      "Nobody else had heard it, but three of them signed a paper that says so, and the paper hangs in the pilots' hut.",
    ],
    [
      "Two cranes on the coal wharf have been given names by the children who pass under them on the way to their school.",
      "The larger is called Agathe, after a teacher who was tall, and the smaller one after the goat that she used to keep.",
    ],
    [
      "Lock keepers at Tamsel want their gate painted in the colour that it had when their grandfathers kept it for the king.",
      "What colour that was, none of them can say: the oldest thinks of a green, and his sister of something nearer to mud.",
    ],
  ].map(([lead, end], n) => page(`${n}.txt`, "The Quay", lead!, notice, end!))

  test("tells the story without what is masked", async () => {
    const trace = await tracePile(stories)
    expect(trace.reports.every(({ masked }) => masked.length === 1)).toBe(true)
    for (const format of formats)
      expect(format.write(trace, { fullText: true, table: "entries" })).not.toContain(notice)
    expect(JSON.stringify(traceSchema.parse(trace))).toContain(notice)
  })
})

describe("a family among strangers", () => {
  const vow = "We would rather explain a mud bank to the king than a flood to the widows"
  const first = page(
    "first.txt",
    "Tilse Post",
    "The Tilse water board voted on Monday to lower the dam by four metres before the rains, a step that it had put off for eleven years.",
    "Engineers who crawled through the culvert in June came back with a jar of crumbled mortar and asked for a bigger jar.",
    "The lake will shrink to the old mill race, and the sailing club has been told to take its boats out by the end of the month.",
    `“${vow},” said Ane Holt, who leads the board and lives below the dam.`,
    "Farmers upstream asked who would pay for the pumps, and were given a form with nineteen pages and no answer in it.",
  )
  const joined = page(
    "joined.txt",
    "Valley Voice",
    "Engineers who crawled through the culvert in June came back with a jar of crumbled mortar and asked for a bigger jar.",
    "The lake will shrink to the old mill race, and the sailing club has been told to take its boats out by the end of the month.",
    "Farmers upstream asked who would pay for the pumps, and were given a form with nineteen pages and no answer in it.",
    "In Kestrin, meanwhile, a tram left the rails at the fish market and stopped with its bell ringing among the crates of ice.",
    "Nobody was hurt, though a porter lost forty eels, which the driver helped him gather from the gutter into a borrowed pram.",
    "The company blamed a pebble. The market women, who have swept that curve since the war, laughed and blamed the company.",
  )
  const last = page(
    "last.txt",
    "Kestrin Mail",
    "A tram left the rails at the fish market and stopped with its bell ringing among the crates of ice.",
    "Nobody was hurt, though a porter lost forty eels, which the driver helped him gather from the gutter into a borrowed pram.",
    "The company blamed a pebble. The market women, who have swept that curve since the war, laughed and blamed the company.",
    "Asked about it at a funeral, the mayor said that to a king she could sooner explain banks of mud than to widows any flood.",
  )
  const strangers = [...Array(80).keys()].map(n =>
    page(
      `stranger-${n}.txt`,
      null,
      `Parish ${n}: choir number ${n * 7} sang for ${n * 13 + 2} minutes in the barn of farmer ${n * 17}, and ${n * 19 + 3} hens listened.`,
      `The collection of parish ${n} came to ${n * 23 + 5} pence, a button of brass and a ticket for ferry ${n * 29}.`,
    ),
  )

  test("keeps every reading that it has alone", async () => {
    const carriers = (trace: Awaited<ReturnType<typeof tracePile>>) =>
      trace.record
        .filter(({ kind, what }) => kind === "quotation" && what?.includes("mud bank"))
        .flatMap(({ reports }) => reports.map(id => trace.reports.find(report => report.id === id)!.path))
        .sort()
    const alone = carriers(await tracePile([first, joined, last]))
    expect(alone).toEqual(["first.txt", "last.txt"])
    expect(carriers(await tracePile([first, joined, last, ...strangers]))).toEqual(alone)
  })
})

describe("scopes", () => {
  /** All scopes as one, its reports in their canonical order. */
  function together(scopes: readonly Scope[], order: ReadonlyMap<string, number>): Scope {
    const place = (report: string) => order.get(report)!
    const texts = new Map(scopes.flatMap(scope => scope.texts.map(text => [text.report.id, text] as const)))
    const sources = groupBy(
      scopes.flatMap(scope => scope.sources),
      ({ id }) => id,
    )
    const corrections = groupBy(
      scopes.flatMap(scope => scope.corrections),
      ({ id }) => id,
    )
    return {
      groups: scopes.flatMap(({ groups }) => groups),
      texts: [...texts.values()].sort((x, y) => place(x.report.id) - place(y.report.id)),
      sources: [...sources].map(([id, all]) => ({ id, spans: all.flatMap(({ spans }) => spans) })),
      corrections: [...corrections].map(([id, all]) => ({ id, passages: all.flatMap(({ passages }) => passages) })),
    }
  }

  test("have apart the entries that they have together", async () => {
    const reports: Report[] = []
    for await (const one of ingest(["sample/pile"])) if ("report" in one) reports.push(one.report)
    const given = { problems: [], amendments: [] }
    const plain = here(shipped)
    const met: number[] = []
    const order = new Map<string, number>()
    const joined: Runner = {
      ...plain,
      async each(stage, inputs) {
        if (stage.name === "witness")
          for (const input of inputs as readonly { text: { report: Report } }[])
            order.set(input.text.report.id, order.size)
        if (stage.name !== "entries") return plain.each(stage, inputs)
        met.push(inputs.length)
        return plain.each(stage, [together(inputs as readonly unknown[] as readonly Scope[], order) as never])
      },
    }
    const apart = await pipeline.tracePile(reports, given, plain)
    expect(JSON.stringify(await pipeline.tracePile(reports, given, joined))).toBe(JSON.stringify(apart))
    expect(met[0]).toBeGreaterThan(5)
  })
})

describe("lines that are masked", () => {
  const stories = [
    "The fishing fleet lost twelve boats last winter, and the nets have not been mended since, the council found in its report.",
    "Pupils at the old school on Mill Street will be taught in tents until the roof is whole again, the headmaster wrote.",
    "Two railway stations on the northern line are to lose their clocks and their clerks under a plan that leaked this week.",
  ]
  const ends = [
    "Nobody could say who would pay for new ones, and the bank has closed its branch on the quay.",
    "Rain came through the ceiling of four classrooms in March, and a plank fell beside a teacher.",
    "Drivers say they learned of the plan from passengers, who had it from the man who winds them.",
  ]
  const credit = "© 2031 The Associated Press. All rights reserved."
  const plea = "Tell the desk what you saw: it pays 50 crowns for some letters"
  const speech = [
    "“We built every boat with our own hands, and in the nets we put all of our trust,” said Orla Denn, who speaks for the crews. “We never asked the bank for a penny",
    "“and nobody who came to the quay that winter will say that the crews were wrong.”",
  ]

  test("are no credits: what says where a story comes from says so under every story that comes from there", async () => {
    const pages = stories.map((story, n) => page(`${n}.txt`, "The County Post", story, credit, ends[n]!))
    const { reports, derivations } = await tracePile(pages)
    expect(reports.map(({ masked }) => masked)).toEqual([[], [], []])
    expect(reports.map(({ credits }) => credits.map(({ agency }) => agency))).toEqual([["AP"], ["AP"], ["AP"]])
    expect(
      derivations.filter(({ exemplar, copy }) => [exemplar, copy].every(id => reports.some(r => r.id === id))),
    ).toEqual([])
  })

  test("may stand in the midst of a sentence, which reads on for the record", async () => {
    const popUp =
      "Orla Ida DennHarbour board balks at long inquiry Three boats, one berth: who is to yield Tide tables to be sold MORE"
    const said = [
      `Fishers' speaker Orla Denn ${popUp} said the crews would never sell a single boat to the bank.`,
      `A letter to Orla Denn ${popUp} asks for chairs, and it has hung on the school's door since June.`,
      "The clerks have asked Orla Denn" +
        ` ${popUp} ` +
        "to speak for them as well, for nobody else in town speaks louder.",
    ]
    const pages = stories.map((story, n) => page(`${n}.txt`, "The County Post", story, said[n]!, ends[n]!))
    const { reports, record, derivations, persons } = await tracePile(pages)
    expect(reports.map(({ masked }) => masked.length)).toEqual([1, 1, 1])
    expect(derivations).toEqual([])
    const statement = record.find(({ what }) => what?.includes("never sell"))!
    expect(statement.who).toBe("Orla Denn")
    expect(statement.readings[0]!.text).not.toContain("balks")
    expect(persons.map(({ name }) => name)).toContain("Orla Denn")
    expect(JSON.stringify([record, persons])).not.toContain("Tide tables")
  })

  test("are nobody's words, though a quotation goes on behind them", async () => {
    const interrupted = page("0.txt", "The County Post", stories[0]!, speech[0]!, plea, speech[1]!, ends[0]!)
    const others = [1, 2].map(n => page(`${n}.txt`, "The County Post", stories[n]!, plea, ends[n]!))
    const whole = page("whole.txt", "Other Paper", stories[0]!, ...speech, ends[0]!)
    const trace = await tracePile([interrupted, ...others, whole])
    expect(trace.reports.filter(({ masked }) => masked.length > 0)).toHaveLength(3)
    const said = trace.record.find(({ what }) => what?.includes("for a penny"))!
    expect(said.reports).toHaveLength(2)
    expect(said.readings.map(({ text }) => text)).not.toContainEqual(expect.stringContaining("Tell the desk"))
    expect(said.differs).toEqual([])
    expect(find(trace, plea).readings).toEqual([])
  })
})

describe("words that every object answers to", () => {
  test("are words like others", async () => {
    const odd = page(
      "odd.txt",
      "constructor",
      "Officials from the Constructor said on Monday that 3 constructor and 4 toString were lost in the __proto__ of the valley.",
      "“The constructor met the Constructor,” said Hasownproperty Valueof, minister of the Constructor.",
    )
    const plain = here(shipped)
    const cloned: Runner = {
      ...plain,
      each: async (stage, inputs) => structuredClone(await plain.each(stage, structuredClone(inputs))),
    }
    const trace = await pipeline.tracePile([odd], { problems: [], amendments: [] }, cloned)
    expect(trace.problems).toEqual([])
    expect(JSON.stringify(trace)).not.toContain("native code")
  })
})

describe("one content at one address", () => {
  test("is one report, the same in any order of arrival", async () => {
    const text = new TextEncoder().encode("The ferry sank at noon.\n\nNobody was on board but a goat, which swam.")
    const [a, b] = ["a.txt", "b.txt"].map(path => readPage({ path, address: "https://quay.example/1", bytes: text }))
    const traces = [await tracePile([a!, b!]), await tracePile([b!, a!])]
    expect(traces[0]!.reports.map(({ path }) => path)).toEqual(["a.txt"])
    expect(traces[1]).toEqual(traces[0])
  })
})
