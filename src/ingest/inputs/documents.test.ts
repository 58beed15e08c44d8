// Documents of word processors, as databases deliver reports; and what is known and not read.

import { zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { readInput } from "./fixture.js"

const paragraphs = ["The ferry sails again, and nobody knows for how long.", "It carries “two cows” & a band."]
const exported = (body: readonly string[]): string[] => [
  "Date and Time: Monday, March 10, 2031 7:11:00 PM CET",
  "Documents (1)",
  "1. Ferry of 1987 sails again",
  "Search Terms: ferry",
  "",
  "Ferry of 1987 sails again",
  "Vell Post - Final Edition",
  "March 3, 2031 Monday",
  "Copyright 2031 Vell Press",
  "Section: WORLD; Pg. 4",
  "Length: 40 words",
  "Byline: Ann Example",
  "Body",
  ...body,
  "https://vellpost.example/ferry",
  "Load-Date: March 4, 2031",
  "End of Document",
]

function asDocx(lines: readonly string[]): Buffer {
  const escaped = (line: string): string => line.replace(/&/g, "&amp;").replace(/ (?=\d+ words)/, "\u00a0")
  const body = lines.map(line => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`).join("")
  const drawn =
    "<mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>drawn twice</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
  return Buffer.from(
    zipSync({
      "[Content_Types].xml": Buffer.from("<Types/>"),
      "word/styles.xml": Buffer.from("<w:styles/>"),
      "word/document.xml": Buffer.from(
        `<?xml version="1.0"?><w:document><w:body>${body}${drawn}</w:body></w:document>`,
      ),
    }),
  )
}

function asRtf(lines: readonly string[]): string {
  const written = (line: string): string =>
    line.replace(/[“”]/g, mark => (mark === "“" ? "\\ldblquote " : "\\'94")).replace(/ä/g, "\\u228?")
  return `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Helvetica;}}{\\*\\generator Word;}{\\header Page 1\\par}\\f0\\fs24\n${lines.map(line => `{\\b ${written(line)}}\\par\n`).join("")}}`
}

describe("documents", () => {
  it("of Word are read, the database's export in them too, without its cover page", async () => {
    const { reports, problems } = await readInput(asDocx(exported(paragraphs)))
    expect(problems).toEqual([])
    expect(reports).toMatchObject([
      {
        path: "-#1",
        title: "Ferry of 1987 sails again",
        outlet: "Vell Post",
        byline: "Ann Example",
        section: "WORLD; Pg. 4; Final Edition",
        published: "2031-03-03",
        lines: ["headline: Ferry of 1987 sails again", ...paragraphs.map(text => `body: ${text}`)],
      },
    ])
  })

  it("in Rich Text are read, letters by number and by code page", async () => {
    const { reports, problems } = await readInput(asRtf(exported([...paragraphs, "Die Fähre fährt."])))
    expect(problems).toEqual([])
    expect(reports[0]!.lines.slice(1)).toEqual([...paragraphs, "Die Fähre fährt."].map(text => `body: ${text}`))
  })

  const refused: [string, string | Buffer, RegExp][] = [
    ["PDF", "%PDF-1.7\n1 0 obj", /is a PDF; save its text/],
    [
      "a spreadsheet",
      Buffer.from(zipSync({ "[Content_Types].xml": Buffer.from("<Types/>"), "xl/workbook.xml": Buffer.from("<x/>") })),
      /is a spreadsheet; save it as CSV/,
    ],
    ["an old Word document", Buffer.from("d0cf11e0a1b11ae1", "hex"), /is an old Word or Excel document/],
  ]
  it.each(refused)("%s: one line says what to do", async (_, content, what) => {
    const { reports, problems } = await readInput(content)
    expect(reports).toEqual([])
    expect(problems).toEqual([expect.stringMatching(what)])
  })
})
