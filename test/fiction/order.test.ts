// Which of two is the one that has it from the other: credits, clocks, marks, and what cannot be known. All our own fiction.

import { expect, test } from "vitest"
import { type Page, said } from "./pile.js"

const inspection = [
  "A dam keeper who had been told to stay silent opened the sluices of the Tarn reservoir on his own authority in the night to Tuesday, and with that kept the water from going over the crest.",
  "Konrad Ebel said that the gauge had stood eleven centimetres below the top at two in the morning. He had rung the control room four times and had heard music.",
  "The rule book gives the order to the duty engineer alone. Ebel said that he had read the book, and that he had also read the wall, which was sweating.",
  "The owner, Tarn Hydraulic, took away his keys on Tuesday noon and wrote to him that he would hear from a lawyer.",
  "Below the dam, in Ullen, 3,100 people slept through it. The mayor, Rosa Denk, asked the ministry to find out who was in the control room.",
  "A survey in spring had found the crest eight centimetres lower than the drawings show. It was sent to the owner and lies, unstamped, in the ministry’s cellar.",
]

test("who retells another's report and says so has it from there, whatever the clocks of the pages", async () => {
  const own: Page = {
    outlet: "Ullen Herald",
    headline: "Keeper opened sluices against orders",
    byline: "By Jutta Maas",
    published: "2031-03-12T16:00:00Z",
    lines: inspection,
  }
  const retelling: Page = {
    outlet: "Metro Digest",
    headline: "Dam keeper loses keys after saving town",
    published: "2031-03-12T15:10:00Z",
    lines: [
      "A dam keeper opened the sluices of the Tarn reservoir on his own authority and kept the water from going over the crest, the Ullen Herald reported.",
      "Konrad Ebel told the Ullen Herald that the gauge had stood eleven centimetres below the top at two in the morning and that he had rung the control room four times.",
      "According to the Ullen Herald, the owner, Tarn Hydraulic, took away his keys on Tuesday noon and wrote to him that he would hear from a lawyer.",
      "Below the dam, in Ullen, 3,100 people slept through it.",
    ],
  }
  const { lines, origins, printed } = await said(own, retelling)
  expect(lines).toEqual(["Ullen Herald > Metro Digest"])
  expect(origins).toEqual(["Ullen Herald"])
  expect(printed).toContain("1 newsroom (Ullen Herald)")
  expect(printed).toMatch(/says that it has it from the exemplar’s\s+outlet/)
})

test("two papers that credit each other are a circle in which nobody comes first", async () => {
  const pages: Page[] = [
    {
      outlet: "Ullen Herald",
      headline: "Keeper opened sluices against orders",
      lines: [...inspection.slice(0, 5), "The survey was first reported by the Tarn Messenger."],
    },
    {
      outlet: "Tarn Messenger",
      headline: "Survey found dam too low",
      lines: [
        inspection[5]!,
        ...inspection.slice(0, 4),
        "The keeper spoke to the Ullen Herald, the Ullen Herald reported.",
      ],
    },
  ]
  const { lines, origins, printed } = await said(...pages)
  expect(lines.filter(line => /^(?:Ullen Herald > Tarn|Tarn Messenger > Ullen)/.test(line))).toEqual([])
  expect(origins).toHaveLength(1)
  expect(printed).toContain("1 origin")
})

test("the page that put marks around what another only reports is never its origin", async () => {
  const plain: Page = { outlet: "Ullen Herald", headline: "Keeper opened sluices", lines: inspection }
  const quoting: Page = {
    outlet: "County Today",
    headline: "“The wall was sweating”",
    lines: inspection
      .with(
        1,
        "“The gauge stood eleven centimetres below the top at two in the morning,” said Konrad Ebel. “I had rung the control room four times and I heard music.”",
      )
      .with(
        2,
        "The rule book gives the order to the duty engineer alone. “I have read the book, and I have also read the wall, which was sweating,” said Ebel.",
      ),
  }
  const { lines, origins, oneOf } = await said(plain, quoting)
  expect(lines).not.toEqual([])
  expect(lines).not.toContain("County Today > Ullen Herald")
  expect(origins).toHaveLength(1)
  if (origins.includes("County Today")) expect(oneOf).toEqual([["County Today", "Ullen Herald"]])
})

test("an outlet's update is told by the instant, whatever zone its clock names", async () => {
  const first: Page = {
    outlet: "Ullen Herald",
    name: "first",
    headline: "Sluices of Tarn reservoir opened in the night",
    published: "2031-03-12T11:30:00+04:00",
    lines: inspection.slice(0, 4),
  }
  const update: Page = {
    ...first,
    name: "update",
    published: "2031-03-12T09:00:00Z",
    lines: [...inspection.slice(0, 4), ...inspection.slice(4)],
  }
  const { lines, origins, printed } = await said(first, update)
  expect(lines).toEqual(["first > update"])
  expect(origins).toEqual(["first"])
  expect(printed).toContain("updates A")
})

test("a day is no midnight: a page with a date alone is not put before one of that day with a clock", async () => {
  const dayAlone: Page = {
    outlet: "County Today",
    headline: "Keeper opened sluices",
    published: "2031-03-12T00:00:00",
    lines: inspection,
  }
  const clocked: Page = { ...dayAlone, outlet: "Ullen Herald", published: "2031-03-12T07:15:00Z" }
  const { lines, oneOf } = await said(dayAlone, clocked)
  expect(lines.filter(line => line.includes(" > "))).toEqual([])
  expect(oneOf).toEqual([["County Today", "Ullen Herald"]])
})

test("versions that an agency numbers are in the order of their numbers", async () => {
  const version = (slug: string, opening: string): Page => ({
    outlet: "Ullen Herald",
    name: slug.slice(0, 3),
    headline: "Sluices of Tarn reservoir opened in the night",
    lines: [`BC-Tarn Dam, ${slug}`, opening, ...inspection.slice(1, 5)],
  })
  const { lines, trace } = await said(
    version("1st Ld", "Two people were missing below the Tarn reservoir on Tuesday, police said."),
    version("3rd Ld-Writethru", "One man is missing below the Tarn reservoir, police said."),
  )
  expect(lines).toEqual(["1st > 3rd"])
  expect(trace.derivations.map(({ kind }) => kind)).toEqual(["update"])
  expect(trace.derivations[0]!.evidence.map(({ note }) => note)).toContain("the pages call themselves versions 1 and 3")
})

test("an outlet whose name says that it is an agency stands above who prints its words without a word", async () => {
  const agency: Page = { outlet: "Northern Press Agency", headline: "Keeper opened sluices", lines: inspection }
  const paper: Page = {
    outlet: "Ullen Herald",
    headline: "Sluices opened in the night",
    lines: inspection.with(3, "The owner, Tarn Hydraulic, took his keys away at noon on Tuesday."),
  }
  expect((await said(agency, paper)).lines).toEqual(["Northern Press Agency > Ullen Herald"])
})

test("a page that names an outlet and prints what that tells in its own voice is its excerpt", async () => {
  const own: Page = {
    outlet: "Ullen Herald",
    headline: "Keeper opened sluices against orders",
    published: "2031-03-12T06:00:00Z",
    lines: inspection,
  }
  const blog: Page = {
    outlet: "Weir Watch",
    headline: "Another valley, another gauge nobody read",
    published: "2031-03-12T15:00:00Z",
    lines: [
      "Long-time readers know what we think of rule books that are kept in one room and gauges that are kept in another. The Ullen Herald writes:",
      `<blockquote>${inspection[5]} ${inspection[3]}</blockquote>`,
      "Our own list of such surveys has forty entries by now, and not one of them was ever stamped. We shall go on counting.",
    ],
  }
  const { lines, origins } = await said(own, blog)
  expect(lines).toEqual(["Ullen Herald > Weir Watch"])
  expect(origins).toEqual(["Ullen Herald"])
  const unnamed = {
    ...blog,
    lines: [blog.lines[0]!.replace("The Ullen Herald writes", "Somebody writes"), ...blog.lines.slice(1)],
  }
  expect((await said(own, unnamed)).lines).toEqual([])
})
