// Tables as people bring them: columns of other collections and languages, and rows that are torn.

import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ingest } from "../../index.js"
import { readInput } from "./fixture.js"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stemma-tables-"))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** Reports as `title | outlet | byline | day`, problems as `place what`. */
async function readTable(name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  await writeFile(path, content)
  const [reports, problems]: [string[], string[]] = [[], []]
  for await (const one of ingest([path])) {
    if ("problem" in one) problems.push(`${one.problem.path.slice(folder.length + 1)} ${one.problem.what}`)
    else {
      const { title, outlet, byline, published } = one.report
      reports.push([title, outlet, byline, published?.value.slice(0, 10)].join(" | "))
    }
  }
  return { reports, problems }
}

const text = "The ferry sails again, the harbour master said."

it("tells once of a row that is too long, and that it ends the table", async () => {
  const table = `title,text\nFerry,"${text}"\nLong,"${"word ".repeat(14_000_000)}"\nLost,"${text}"\n`
  const { reports, problems } = await readTable("long.csv", table)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/does not come out \(.*; what stands behind it is not read\)/)
  expect(reports).toEqual(["Ferry |  |  | "])
})

describe("columns", () => {
  const seen = "Ferry | Kettle | Ann Example | 2031-03-03"
  const cases: [string, string, string][] = [
    [
      "Media Cloud",
      "stories_id,publish_date,title,media_name,author,text",
      `7,2031-03-03 10:00:00,Ferry,Kettle,Ann Example,"${text}"`,
    ],
    [
      "All the News",
      ",id,title,publication,author,date,year,month,url,content",
      `0,1,Ferry,Kettle,"['Ann Example']",2031-03-03,2031.0,3.0,nan,"${text}"`,
    ],
    [
      "news-please",
      "authors,date_download,date_publish,maintext,text,title,source_domain,source",
      `Ann Example,2031-03-09,2031-03-03 10:00:00,"${text}",None,Ferry,,Kettle`,
    ],
    ["German", "Überschrift;Inhalt;Veröffentlicht;Quelle;Verfasser", `Ferry;"${text}";3.3.2031;Kettle;Ann Example`],
    ["French", "Titre;Corps;Date de publication;Journal;Auteur", `Ferry;"${text}";3 mars 2031;Kettle;Ann Example`],
    ["Spanish", "Título,Contenido,Fecha,Medio,Autor", `Ferry,"${text}",3 de marzo de 2031,Kettle,Ann Example`],
    ["Korean", "일자,언론사,기고자,제목,본문", `20310303,Kettle,Ann Example,Ferry,"${text}"`],
  ]
  it.each(cases)("%s", async (name, head, row) => {
    const { reports, problems } = await readTable(`${name}.csv`, `${head}\n${row}\n`)
    expect(problems).toEqual([])
    expect(reports).toEqual([seen])
  })

  it("of a spreadsheet that says what parts them, or writes UTF-16", async () => {
    expect((await readTable("sep.csv", `sep=;\r\ntitle;text\r\nFerry;${text}\r\n`)).reports).toEqual(["Ferry |  |  | "])
    const wide = Buffer.from(`\uFEFFtitle\ttext\nFerry\t${text}\n`, "utf16le")
    expect((await readTable("wide.tsv", wide)).reports).toEqual(["Ferry |  |  | "])
  })

  it("a time of seeing is a latest date and no date of printing", async () => {
    const { reports } = await readInput(JSON.stringify([{ title: "Ferry", text, seendate: "20310303T100000Z" }]))
    expect(reports[0]).toMatchObject({ published: "2031-03-03T10:00Z", doubt: "crawl date" })
  })

  it("a lead that stands in a column of its own opens the text, unless the text has it", async () => {
    const lead = "Nobody knows for how long it will."
    const { reports } = await readInput(
      JSON.stringify([
        { title: "Ferry", lead, body: text },
        { title: "Ferry", lead, body: `${lead} ${text}` },
      ]),
    )
    expect(reports.map(report => report.lines.length)).toEqual([3, 2])
  })
})

describe("services' lists are found wherever they stand", () => {
  const cases: [string, object][] = [
    [
      "NewsAPI",
      {
        status: "ok",
        articles: [
          {
            source: { id: null, name: "Kettle" },
            author: "Ann Example",
            title: "Ferry",
            publishedAt: "2031-03-03T10:00:00Z",
            content: text,
          },
        ],
      },
    ],
    [
      "Event Registry",
      {
        articles: {
          results: [
            {
              title: "Ferry",
              body: text,
              dateTimePub: "2031-03-03T10:00:00Z",
              source: { title: "Kettle" },
              authors: [{ name: "Ann Example" }],
            },
          ],
        },
      },
    ],
    [
      "the Guardian's",
      {
        response: {
          results: [
            {
              webTitle: "Ferry",
              webPublicationDate: "2031-03-03T10:00:00Z",
              fields: { byline: "Ann Example", publication: "Kettle", body: `<p>${text}</p>` },
            },
          ],
        },
      },
    ],
  ]
  it.each(cases)("%s", async (_, value) => {
    expect((await readInput(JSON.stringify(value))).reports).toMatchObject([
      { title: "Ferry", outlet: "Kettle", byline: "Ann Example", published: "2031-03-03T10:00Z" },
    ])
  })
})

describe("texts in pieces", () => {
  const cases: [string, object][] = [
    ["as a list", { title: "Ferry", paragraphs: ["It sails.", "It came back."] }],
    [
      "as a list of blocks",
      {
        title: "Ferry",
        body: [
          { type: "p", text: "It sails." },
          { type: "p", text: "It came back." },
        ],
      },
    ],
    ["under a key of their own", { a: { title: "Ferry", text: "It sails.\n\nIt came back." } }],
  ]
  it.each(cases)("%s", async (_, value) => {
    expect((await readInput(JSON.stringify(value))).reports.map(({ lines }) => lines)).toEqual([
      ["headline: Ferry", "body: It sails.", "body: It came back."],
    ])
  })
})

describe("a row that is torn is a problem and no report", () => {
  it("by a line break: both halves are named", async () => {
    const { reports, problems } = await readTable(
      "torn.csv",
      `id,title,text,date\n1,Ferry,"${text}",2031-03-03\n2,Cows,Two cows sailed\nand came back.,2031-03-03\n3,Band,"The band played.",2031-03-03\n`,
    )
    expect(reports).toEqual(["Ferry |  |  | 2031-03-03", "Band |  |  | 2031-03-03"])
    expect(problems).toEqual([
      expect.stringMatching(/^torn\.csv#3 has 3 of 4 cells/),
      expect.stringMatching(/^torn\.csv#4 has 2 of 4 cells/),
    ])
  })

  it("by a line break and a comma, so that the first half has all its cells", async () => {
    const { reports, problems } = await readTable(
      "both.csv",
      `id,text,date\n1,Two cows sailed, as people say\nand came back.,2031-03-03\n2,The band played.,2031-03-03\n`,
    )
    expect(reports).toHaveLength(1)
    expect(problems).toEqual([
      expect.stringMatching(/^both\.csv#2 breaks off where the next row begins/),
      expect.stringMatching(/^both\.csv#3 has 2 of 3 cells/),
    ])
  })

  it("by a comma alone", async () => {
    const { reports, problems } = await readTable(
      "comma.csv",
      "title,text\nFerry,It sails, they say.\nCows,They came back.\n",
    )
    expect(reports).toEqual(["Cows |  |  | "])
    expect(problems).toEqual([expect.stringMatching(/^comma\.csv#2 has 3 cells where the table has 2 columns/)])
  })

  it("cells that a spreadsheet left out at the end are none", async () => {
    const { reports, problems } = await readTable(
      "short.csv",
      "title,text,author,section\nFerry,It sails.\nCows,They came back.,Ann Example\n",
    )
    expect(reports).toHaveLength(2)
    expect(problems).toEqual([])
  })
})

describe("a saved trace", () => {
  const trace = {
    version: 2,
    reports: [{ title: "Ferry", outlet: "Kettle", byline: "Ann Example", published: { value: "2031-03-03" }, text }],
    derivations: [],
    record: [],
  }
  it("is a pile of its reports", async () => {
    const { reports, problems } = await readTable("saved.json", JSON.stringify(trace))
    expect([reports, problems]).toEqual([["Ferry | Kettle | Ann Example | 2031-03-03"], []])
  })
  it.each([
    [1, "is a trace of version 1, by an earlier Stemma, and version 2 is read here; trace its pages again"],
    [
      3,
      "is a trace of version 3, by a later Stemma, and version 2 is read here; trace its pages again, or use that Stemma",
    ],
  ])("of version %s says what to do", async (version, what) => {
    const { reports, problems } = await readTable("old.json", JSON.stringify({ ...trace, version }))
    expect([reports, problems]).toEqual([[], [`old.json ${what}`]])
  })
})
