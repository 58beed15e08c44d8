// Flattened pages of our own making, and what must come of them.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { shipped } from "../../knowledge.js"
import { readLines } from "./lines.js"

const paragraphs = [
  "ORLE BAY — The ferry Anselm ran aground on Sunday evening with 212 people aboard, and was pulled free by two tugs.",
  "Nobody was hurt, the coast guard said, though a horse in the hold had to be calmed by its owner for most of the night.",
  "“She went up on the sand as softly as a cat,” said Captain Ruth Amsel, who has sailed the strait for thirty years.",
  "The shipping company blamed a buoy that had drifted from its place in last week’s storm, and promised a report.",
  "Inspectors will look at the hull this week. The ferry carries most of the islands’ mail, bread and newspapers.",
]

describe("a flattened page", () => {
  const { blocks, furniture, titles } = readLines(
    [
      "Skip to content",
      "Menu",
      "Home",
      "News / Islands",
      "Ferry Anselm runs aground with 212 aboard",
      "By Jory Pell",
      "Published: March 4, 2030, 7:40 am",
      "Tugs pull the ferry Anselm off a sandbank in Orle Bay on Sunday evening as people watch from the pier.",
      "Tugs pull the ferry Anselm off a sandbank in Orle Bay on Sunday evening as people watch from the pier.",
      ...paragraphs.slice(0, 3),
      "READ ALSO: Ten islands to see before the tourists do",
      ...paragraphs.slice(3),
      "Some information in this report is from Reuters.",
      "Related Stories",
      "Lighthouse keeper finds message in bottle",
      "Fishing quota cut again",
      "Subscribe to our newsletter",
      "© 2030 The Orle Packet",
    ].join("\n"),
    shipped.lines,
  )

  it("gives headline, body and credit", () => {
    expect(blocks).toEqual([
      { kind: "headline", text: "Ferry Anselm runs aground with 212 aboard" },
      ...paragraphs.map(text => ({ kind: "body", text })),
      { kind: "credit", text: "Some information in this report is from Reuters." },
    ])
    expect(titles).toEqual(["Ferry Anselm runs aground with 212 aboard"])
  })

  it.each([
    ["News / Islands", "meta line"],
    ["By Jory Pell", "meta line"],
    ["Published: March 4, 2030, 7:40 am", "meta line"],
    ["READ ALSO: Ten islands to see before the tourists do", "related links"],
    ["Related Stories", "related links"],
    ["Subscribe to our newsletter", "newsletter"],
    ["© 2030 The Orle Packet", "copyright"],
  ])("lists %j as %s", (text, why) => {
    expect(furniture).toContainEqual({ text, why })
  })

  it("takes a picture's text printed twice for a caption", () => {
    expect(furniture.filter(({ why }) => why === "caption")).toHaveLength(2)
  })
})

describe("a bare text", () => {
  it.each([1, 2, 5])("of %i paragraphs is kept whole", count => {
    const { blocks, furniture } = readLines(paragraphs.slice(0, count).join("\n\n"), shipped.lines)
    expect(blocks.map(block => block.text)).toEqual(paragraphs.slice(0, count))
    expect(furniture).toEqual([])
  })

  it("wrapped at a width is joined to paragraphs again", () => {
    const wrapped = paragraphs.map(text => text.replace(/(.{40,60}) /g, "$1\n")).join("\n\n")
    expect(readLines(wrapped, shipped.lines).blocks.map(block => block.text)).toEqual(paragraphs)
  })

  it("parts a date label from the text behind it", () => {
    const { blocks, furniture } = readLines(`date 2030-03-04 ${paragraphs.join("\n\n")}`, shipped.lines)
    const meta = furniture.filter(({ why }) => why === "meta line")
    expect(meta).toEqual([{ text: "date 2030-03-04", why: "meta line" }])
    expect(blocks[0]?.text).toBe(paragraphs[0])
  })
})

describe("matter of another story", () => {
  const plain = paragraphs.map(text => text.replace("ORLE BAY — ", ""))
  const intruding = (lines: readonly string[]): string[] => {
    const { blocks, intrusions } = readLines(lines.join("\n\n"), shipped.lines)
    return intrusions.map(({ block, start, end }) => blocks[block]!.text.slice(start, end))
  }

  it("that stands as a headline among the paragraphs is named", () => {
    const stray = "Orle Bay: Shipping company must mend drifted buoy Storm moved marks along whole coast, says company"
    expect(intruding([...plain.slice(0, 4), stray, plain[4]!])).toEqual([stray])
  })

  it("that runs into a paragraph's opening is named without the paragraph", () => {
    const headline = "As Islands Wait for Bread, new plan for slow ferry"
    expect(
      intruding([
        ...plain.slice(0, 4),
        `${headline} The company has two other ships, both of which are laid up.`,
        plain[4]!,
      ]),
    ).toEqual([headline])
  })

  it.each([
    "The captain had earlier told The Orle Packet that the buoys in the strait were hardly ever where the charts put them.",
    "Survivors of the storm near The Needles were brought ashore by the crew of a pilot boat, which had been out all day.",
    "What comes next",
  ])("is not seen in %j", line => {
    expect(intruding([...plain.slice(0, 3), line, ...plain.slice(3)])).toEqual([])
  })
})

describe("any lines", () => {
  it("come out once each, as text or as furniture", () => {
    const line = fc.oneof(
      fc.constantFrom(...paragraphs, "Menu", "By Jory Pell", "date 2030-03-04 and so on it went for ever"),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), lines => {
        const { blocks, furniture, intrusions } = readLines(lines.join("\n\n"), shipped.lines)
        const out = [...blocks, ...furniture]
          .map(({ text }) => text)
          .join(" ")
          .replace(/\s+/g, "")
        expect([...out].sort().join("")).toBe([...lines.join("").replace(/\s+/g, "")].sort().join(""))
        for (const { block, start, end } of intrusions)
          expect(blocks[block]!.text.slice(start, end).trim()).not.toBe("")
      }),
      { numRuns: 150 },
    )
  })
})
