// Whatever people bring: every format gives the same story, and bad input gives one line that names it.

import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { zipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Problem } from "../model/problem.js"
import type { Report } from "../model/report.js"
import { ingest, readableFormats } from "../index.js"
import {
  asAtom,
  asCsv,
  asExport,
  asHtml,
  asMhtml,
  asParquet,
  asRow,
  asRss,
  asText,
  asWarc,
  story,
} from "./inputs/fixture.js"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stemma-ingest-"))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function read(paths: readonly string[], stdin?: Iterable<Buffer>) {
  const reports: Report[] = []
  const problems: Problem[] = []
  for await (const one of ingest(paths, stdin ? stream(stdin) : undefined)) {
    if ("report" in one) reports.push(one.report)
    else problems.push(one.problem)
  }
  return { reports, problems }
}

async function* stream(chunks: Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks
}

/** Write one file and read it; paths come back without the folder. */
async function readFile(name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  await writeFile(path, content)
  const { reports, problems } = await read([path])
  return {
    reports: reports.map(report => ({ ...report, path: report.path.slice(folder.length + 1) })),
    problems: problems.map(problem => ({ ...problem, path: problem.path.slice(folder.length + 1) })),
  }
}

const rows = [asRow(1), asRow(2)]
const lines = rows.map(row => JSON.stringify(row)).join("\n")
const zipped = zipSync({
  "saved/page.html": Buffer.from(asHtml),
  "saved/page_files/x.html": Buffer.from("<p>frame</p>"),
  "saved/logo.png": Buffer.of(0x89, 0x50),
  "rows.jsonl.gz": gzipSync(lines),
})

describe("formats", () => {
  const cases: [string, string | Uint8Array, string[]][] = [
    ["page.html", asHtml, ["page.html"]],
    ["page.txt", asText, ["page.txt"]],
    ["no-ending", asHtml, ["no-ending"]],
    [
      "page.md",
      `---\ntitle: ${story.title}\ndate: 2031-03-03\n---\n# ${story.title}\n\n${story.paragraphs.join("\n\n")}`,
      ["page.md"],
    ],
    ["page.html.gz", gzipSync(asHtml), ["page.html.gz"]],
    ["pile.zip", zipped, ["pile.zip#rows.jsonl.gz#1", "pile.zip#rows.jsonl.gz#2", "pile.zip#saved/page.html"]],
    ["crawl.warc", asWarc([asHtml, asHtml]), ["crawl.warc#1", "crawl.warc#2"]],
    [
      "crawl.warc.gz",
      Buffer.concat([gzipSync(asWarc([asHtml])), gzipSync(asWarc([asHtml]))]),
      ["crawl.warc.gz#1", "crawl.warc.gz#2"],
    ],
    ["saved.mhtml", asMhtml, ["saved.mhtml"]],
    ["feed.rss", asRss, ["feed.rss#1"]],
    ["feed.xml", asAtom, ["feed.xml#1"]],
    [
      "feed.json",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "The Daily Kettle",
        items: [
          { id: "1", title: story.title, url: "https://kettle.example/1", content_text: story.paragraphs.join("\n") },
        ],
      }),
      ["feed.json#1"],
    ],
    ["list.json", JSON.stringify(rows, null, 2), ["list.json#1", "list.json#2"]],
    ["held.json", JSON.stringify({ status: "ok", articles: rows }), ["held.json#1", "held.json#2"]],
    ["one.json", JSON.stringify(rows[0]), ["one.json"]],
    ["rows.jsonl", lines, ["rows.jsonl#1", "rows.jsonl#2"]],
    ["table.csv", asCsv(rows), ["table.csv#2", "table.csv#3"]],
    ["semicolons.csv", asCsv(rows, ";"), ["semicolons.csv#2", "semicolons.csv#3"]],
    ["table.tsv", asCsv(rows, "\t"), ["table.tsv#2", "table.tsv#3"]],
    ["table.parquet", asParquet(rows), ["table.parquet#1", "table.parquet#2"]],
    ["export.txt", asExport, ["export.txt#1", "export.txt#2"]],
  ]
  it.each(cases)("%s", async (name, content, paths) => {
    const { reports } = await readFile(name, content)
    expect(reports.map(report => report.path).sort()).toEqual(paths)
    expect(reports[0]!.title).toContain(story.title)
    expect(reports[0]!.text).toContain(story.paragraphs[1])
  })

  it("keep what the container says", async () => {
    const stated = { outlet: "The Daily Kettle", byline: "Ann Example" }
    const published = { value: "2031-03-01", basis: "table column" }
    expect((await readFile("t.csv", asCsv(rows))).reports[0]).toMatchObject({
      ...stated,
      published,
      address: "https://kettle.example/1",
    })
    expect((await readFile("t.parquet", asParquet(rows))).reports[0]).toMatchObject({ ...stated, published })
    expect((await readFile("e.txt", asExport)).reports[0]).toMatchObject({
      ...stated,
      section: "WORLD; Pg. 4",
      dateline: "PORT LUMEN",
      published: { value: "2031-03-03", basis: "database export" },
    })
    expect((await readFile("f.rss", asRss)).reports[0]).toMatchObject({
      outlet: "The Daily Kettle",
      address: "https://kettle.example/feed",
      published: { value: "2031-03-03T10:00Z" },
    })
    expect((await readFile("w.warc", asWarc([asHtml]))).reports[0]).toMatchObject({
      address: "https://kettle.example/w1",
      published: { value: "2031-04-01", doubt: "crawl date" },
    })
    expect((await readFile("s.mhtml", asMhtml)).reports[0]).toMatchObject({ address: "https://kettle.example/saved" })
  })

  it("are no addresses that run a program, wherever they come from", async () => {
    for (const link of ["javascript:alert(1)", " JaVa\nScript:alert(1)", "data:text/html,x", "file:///etc/passwd"]) {
      const rss = asRss.replace("https://kettle.example/feed", link)
      expect(rss).not.toBe(asRss)
      expect((await readFile("hostile.rss", rss)).reports).toMatchObject([{ address: null }])
    }
  })

  it("map columns of other names by the file beside the table", async () => {
    await writeFile(
      join(folder, "fremd.csv.columns.json"),
      JSON.stringify({ text: "Volltext", title: "Schlagzeile", published: "Tag" }),
    )
    const table = asCsv([{ Schlagzeile: story.title, Volltext: story.paragraphs.join("\n"), Tag: "3.3.2031" }])
    expect((await readFile("fremd.csv", table)).reports).toMatchObject([
      { title: story.title, published: { value: "2031-03-03" } },
    ])
  })

  it("are listed for people", () => {
    expect(readableFormats.flatMap(format => format.endings)).toEqual(
      expect.arrayContaining(["html", "warc", "parquet", "zip"]),
    )
  })
})

describe("paths", () => {
  it("a folder is read with all below it, companions of saved pages left alone, each file once", async () => {
    const pile = join(folder, "pile")
    await mkdir(join(pile, "deep", "Page_files"), { recursive: true })
    await writeFile(join(pile, "a.txt"), asText)
    await writeFile(join(pile, "deep", "b.html"), asHtml)
    await writeFile(join(pile, "deep", "style.css"), "p {}")
    await writeFile(join(pile, "deep", "Page_files", "frame.html"), asHtml)
    await writeFile(join(pile, ".hidden"), "x")
    await symlink(pile, join(pile, "deep", "circle"))
    const { reports, problems } = await read([
      pile,
      pile,
      join(pile, "a.txt"),
      join(pile, "deep/../a.txt"),
      join(pile, "**/*.html"),
    ])
    expect(problems).toEqual([])
    expect(reports.map(report => report.path).sort()).toEqual([join(pile, "a.txt"), join(pile, "deep", "b.html")])
  })

  it("standard input may be any format", async () => {
    const { reports } = await read(["-"], [Buffer.from(asHtml.slice(0, 100)), Buffer.from(asHtml.slice(100))])
    expect(reports).toMatchObject([{ path: "-", title: story.title }])
    expect((await read(["-"], [Buffer.from(zipped)])).reports.map(report => report.path)).toContain("-#saved/page.html")
  })

  it("names may hold any byte", async () => {
    const name = Buffer.concat([Buffer.from(`${folder}/odd/`), Buffer.from([0xff, 0x0a]), Buffer.from("page.txt")])
    await mkdir(join(folder, "odd"))
    await writeFile(name, asText)
    const { reports } = await read([join(folder, "odd")])
    expect(reports.map(report => report.path)).toEqual([`${join(folder, "odd")}/\\xff\\x0apage.txt`])
  })
})

const letters = (count: number): Buffer => Buffer.alloc(count, "a ")
const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length / 2))

describe("bad input gets one line that names it", () => {
  const cases: [string, string | Uint8Array, RegExp][] = [
    ["empty.txt", "", /is empty/],
    ["blank.html", " \n\t ", /is empty/],
    ["picture.dat", Buffer.from(Array.from({ length: 2000 }, (_, i) => i % 256)), /neither text nor a format/],
    ["menu.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>", /no article text/],
    ["huge.html", letters(25 * 2 ** 20), /larger than 16 MB/],
    ["long.txt", letters(3 * 2 ** 20), /longer than any report/],
    [
      "cut.html.gz",
      cut(gzipSync(Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 251)))),
      /is cut off|neither text/,
    ],
    ["bomb.html.gz", gzipSync(letters(80 * 2 ** 20)), /larger than 16 MB/],
    ["cut.zip", cut(zipped), /table of contents is missing/],
    ["broken.zip", Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(200)]), /table of contents is missing/],
    ["cut.warc", asWarc([asHtml]).subarray(0, 420), /cut off|no article text/],
    ["endless.warc", Buffer.concat([Buffer.from("WARC/1.0\r\nA: "), letters(3 * 2 ** 20)]), /headers do not end/],
    ["broken.json", '[{"text": "a"', /cut off/],
    ["other.json", '{"a": {"b": 1}}', /no objects with texts/],
    ["broken.jsonl", `${lines}\n{broken\n`, /no valid JSON/],
    ["shape.csv", "a,b\n1,2\n", /no column of texts .* \(it has: a, b\)/],
    ["quotes.csv", 'title,text\n"a","never closed\nb,c\n', /mend its quoting/],
    ["shape.parquet", asParquet([{ a: "1" }]), /no column of texts/],
    ["cut.parquet", asParquet(rows).subarray(0, 300), /cannot be read as Parquet/],
    [
      "frames.mhtml",
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n",
      /no page among its parts|no article text/,
    ],
    [
      "entities.xml",
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(50)}"><!ENTITY c "${"&b;".repeat(50)}">]><rss version="2.0"><channel><item><title>&c;</title></item></channel></rss>`,
      /without text/,
    ],
    ["none.rss", '<rss version="2.0"><channel><title>x</title></channel></rss>', /without entries/],
  ]
  it.each(cases)("%s", async (name, content, what) => {
    const { problems } = await readFile(name, content)
    const told = problems.filter(problem => problem.leftOut)
    expect(told).toHaveLength(1)
    expect(told[0]!.path).toMatch(new RegExp(`^${name}(?:#.*)?$`))
    expect(told[0]!.what).toMatch(what)
    expect(told[0]!.what).not.toMatch(/[\r\n]/)
  })

  it("many small bombs in one archive count together", async () => {
    const bombs = zipSync(Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map(i => [`${i}.txt`, letters(12 * 2 ** 20)])))
    const { reports, problems } = await readFile("bombs.zip", bombs)
    expect(reports).toEqual([])
    expect(problems.map(problem => problem.what).join("\n")).toMatch(/200 times its size/)
  })

  it("archives in an archive count together", async () => {
    // Each alone is small enough to be harmless.
    const inner = (name: string) => Buffer.from(zipSync({ [`${name}.txt`]: letters(12 * 2 ** 20) }))
    const all = Object.fromEntries([..."abcdefghij"].map(name => [`${name}.zip`, inner(name)]))
    const { reports, problems } = await readFile("nested.zip", zipSync(all, { level: 9 }))
    expect(reports).toEqual([])
    expect(problems.map(problem => problem.what).join("\n")).toMatch(/200 times its size/)
    const stored = zipSync({ "a.zip": Buffer.from(zipSync({ "a.txt": Buffer.from(asText) })) }, { level: 0 })
    expect((await readFile("stored.zip", stored)).reports).toHaveLength(1)
  })

  it("files of an archive that lie in one another are read once", async () => {
    const archive = Buffer.from(zipSync({ "a.txt": Buffer.from(asText), "b.txt": Buffer.from(asText) }))
    const first = archive.indexOf("PK\u0001\u0002")
    const second = archive.indexOf("PK\u0001\u0002", first + 1)
    // Where the second is said to stand: where the first does.
    archive.copy(archive, second + 42, first + 42, first + 46)
    const { reports, problems } = await readFile("overlapping.zip", archive)
    expect(reports.map(report => report.path)).toEqual(["overlapping.zip#a.txt"])
    expect(problems).toMatchObject([
      { path: "overlapping.zip#b.txt", leftOut: true, what: expect.stringMatching(/shares its bytes/) },
    ])
  })

  it("a record too long is passed over, the next is read", async () => {
    const long = Buffer.concat([Buffer.from('{"text":"'), letters(33 * 2 ** 20), Buffer.from(`"}\n${lines}\n`)])
    const { reports, problems } = await readFile("long.jsonl", long)
    expect(reports.map(report => report.path)).toEqual(["long.jsonl#2", "long.jsonl#3"])
    expect(problems).toMatchObject([{ path: "long.jsonl#1", leftOut: true }])
  })

  it("archives in archives end somewhere", async () => {
    let nested: Uint8Array = Buffer.from(asText)
    for (let i = 0; i < 8; i++) nested = zipSync({ [i === 0 ? "a.txt" : "a.zip"]: nested })
    expect((await readFile("nested.zip", nested)).problems).toMatchObject([
      { what: expect.stringMatching(/more than 4 archives/) },
    ])
  })

  it("paths that lead nowhere, and nothing at all", async () => {
    await mkdir(join(folder, "nothing"))
    const { problems } = await read([
      join(folder, "missing.html"),
      join(folder, "nothing"),
      join(folder, "none-*.html"),
    ])
    expect(problems.map(problem => problem.what)).toEqual([
      expect.stringMatching(/does not exist/),
      expect.stringMatching(/without files/),
      expect.stringMatching(/fits no file/),
    ])
  })
})
