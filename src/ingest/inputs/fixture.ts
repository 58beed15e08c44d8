// Inputs of every format, made for tests: one story of our own fiction, wrapped in whatever people bring.

import { ingest } from "../../index.js"
import type { Report } from "../../model/report.js"

/** A report of made-up talks: its headline and paragraphs. */
export const story: { readonly title: string; readonly paragraphs: readonly string[] } = {
  title: "Harbour talks resume in Port Lumen",
  paragraphs: [
    "Delegates of the two republics met in Port Lumen on Monday to discuss the harbour treaty and the fishing grounds around it, officials said.",
    "“We have agreed on nothing yet,” said the envoy of Vell, Maro Tindal, after four hours of talks behind closed doors at the old customs house.",
    "The talks will continue on Tuesday, when the ministers of trade of both sides are expected to arrive by ferry from the mainland with their staff.",
  ],
}

/** The story as plain text. */
export const asText: string = [story.title, ...story.paragraphs].join("\n\n")

/** The story as a page of HTML. */
export const asHtml: string = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title><meta property="og:site_name" content="The Daily Kettle"></head><body><main><article><h1>${story.title}</h1>${story.paragraphs.map(text => `<p>${text}</p>`).join("\n")}</article></main></body></html>`

/** The story as a row of a table, under common names of columns. */
export function asRow(number: number): Record<string, string> {
  return {
    headline: `${story.title} (${number})`,
    body: story.paragraphs.join("\n"),
    url: `https://kettle.example/${number}`,
    publication: "The Daily Kettle",
    author: "Ann Example",
    date: `2031-03-0${number}`,
  }
}

/** Rows as CSV, every cell quoted. */
export function asCsv(rows: readonly Readonly<Record<string, string>>[], delimiter = ","): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const lines = [Object.keys(rows[0]!), ...rows.map(row => Object.values(row))]
  return `${lines.map(cells => cells.map(cell).join(delimiter)).join("\r\n")}\r\n`
}

/** A web archive with one response a page. */
export function asWarc(pages: readonly string[]): Buffer {
  const records = pages.map((html, i) => {
    const body = Buffer.from(html)
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`
    const head = [
      "WARC/1.0",
      "WARC-Type: response",
      `WARC-Target-URI: https://kettle.example/w${i + 1}`,
      "WARC-Date: 2031-04-01T00:00:00Z",
      `WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000${i}>`,
      "Content-Type: application/http; msgtype=response",
      `Content-Length: ${http.length + body.length}`,
    ]
    return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n${http}`), body, Buffer.from("\r\n\r\n")])
  })
  return Buffer.concat(records)
}

/** The story as a browser saves a page whole, with a frame that is no part of it. */
export const asMhtml: string = [
  "From: <Saved by a browser>",
  "Snapshot-Content-Location: https://kettle.example/saved",
  "Date: Tue, 4 Mar 2031 10:00:00 -0000",
  "MIME-Version: 1.0",
  'Content-Type: multipart/related; type="text/html"; boundary="--M"',
  "",
  "----M",
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from(asHtml).toString("base64").replace(/.{76}/g, "$&\r\n"),
  "----M",
  "Content-Type: text/html",
  "",
  "<p>An advert in a frame.</p>",
  "----M--",
  "",
].join("\r\n")

/** The story as an RSS feed, with a second entry that only announces one. */
export const asRss: string = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Daily Kettle</title><item><title>${story.title}</title><link>https://kettle.example/feed</link><pubDate>Mon, 03 Mar 2031 10:00:00 GMT</pubDate><content:encoded><![CDATA[${story.paragraphs.map(text => `<p>${text}</p>`).join("")}]]></content:encoded></item><item><title>Ferry delayed</title></item></channel></rss>`

/** The story as an Atom feed. */
export const asAtom: string = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily Kettle</title><entry><title>${story.title}</title><link href="https://kettle.example/atom"/><published>2031-03-03T10:00:00Z</published><author><name>Ann Example</name></author><content type="html">${story.paragraphs.map(text => `&lt;p&gt;${text}&lt;/p&gt;`).join("")}</content></entry></feed>`

/** Two reports as a press database exports them. */
export const asExport: string = `1 of 2 DOCUMENTS

The Daily Kettle

March 3, 2031 Monday

${story.title}

BYLINE: Ann Example

SECTION: WORLD; Pg. 4

LENGTH: 78 words

DATELINE: PORT LUMEN

${story.paragraphs.join("\n\n")}

LOAD-DATE: March 4, 2031

2 of 2 DOCUMENTS

Vell Post

March 4, 2031

Ministers arrive by ferry

LENGTH: 26 words

${story.paragraphs[2]}

LOAD-DATE: March 5, 2031
`

/** Rows as a Parquet file: required byte arrays, plain, not packed, one row group (Thrift compact protocol by hand). */
export function asParquet(rows: readonly Readonly<Record<string, string>>[]): Buffer {
  const columns = Object.keys(rows[0]!)
  const parts: Buffer[] = [Buffer.from("PAR1")]
  let at = 4
  const chunks = columns.map(name => {
    const values = Buffer.concat(
      rows.map(row => {
        const text = Buffer.from(row[name]!)
        const length = Buffer.alloc(4)
        length.writeUInt32LE(text.length)
        return Buffer.concat([length, text])
      }),
    )
    const dataPage = struct([i32(1, rows.length), i32(2, 0), i32(3, 3), i32(4, 3)])
    const page = Buffer.concat([
      struct([i32(1, 0), i32(2, values.length), i32(3, values.length), field(5, 12, dataPage)]),
      values,
    ])
    const start = at
    parts.push(page)
    at += page.length
    const meta = struct([
      i32(1, 6),
      field(2, 9, list(5, [zigzag(0)])),
      field(3, 9, list(8, [binary(name)])),
      i32(4, 0),
      i64(5, rows.length),
      i64(6, page.length),
      i64(7, page.length),
      i64(9, start),
    ])
    return { size: page.length, chunk: struct([i64(2, start), field(3, 12, meta)]) }
  })
  const root = struct([field(4, 8, binary("schema")), i32(5, columns.length)])
  const schema = columns.map(name => struct([i32(1, 6), i32(3, 0), field(4, 8, binary(name)), i32(6, 0)]))
  const group = struct([
    field(
      1,
      9,
      list(
        12,
        chunks.map(c => c.chunk),
      ),
    ),
    i64(
      2,
      chunks.reduce((sum, c) => sum + c.size, 0),
    ),
    i64(3, rows.length),
  ])
  const footer = struct([
    i32(1, 1),
    field(2, 9, list(12, [root, ...schema])),
    i64(3, rows.length),
    field(4, 9, list(12, [group])),
  ])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(footer.length)
  return Buffer.concat([...parts, footer, length, Buffer.from("PAR1")])
}

interface ThriftField {
  readonly id: number
  readonly type: number
  readonly bytes: Buffer
}

const field = (id: number, type: number, bytes: Buffer): ThriftField => ({ id, type, bytes })
const i32 = (id: number, value: number): ThriftField => field(id, 5, zigzag(value))
const i64 = (id: number, value: number): ThriftField => field(id, 6, zigzag(value))
const zigzag = (value: number): Buffer => varint(value * 2)

function struct(fields: readonly ThriftField[]): Buffer {
  let last = 0
  const parts = fields.map(({ id, type, bytes }) => {
    const head = Buffer.of(((id - last) << 4) | type)
    last = id
    return Buffer.concat([head, bytes])
  })
  return Buffer.concat([...parts, Buffer.of(0)])
}

function list(type: number, items: readonly Buffer[]): Buffer {
  const head =
    items.length < 15
      ? Buffer.of((items.length << 4) | type)
      : Buffer.concat([Buffer.of(0xf0 | type), varint(items.length)])
  return Buffer.concat([head, ...items])
}

function binary(text: string): Buffer {
  return Buffer.concat([varint(Buffer.byteLength(text)), Buffer.from(text)])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80)
    rest = Math.floor(rest / 128)
  }
  return Buffer.of(...bytes, rest)
}

/** What is seen of a report. */
export interface Seen
  extends Pick<Report, "path" | "title" | "outlet" | "byline" | "section" | "language" | "dateline"> {
  readonly published: string | undefined
  readonly doubt: string | undefined
  readonly lines: readonly string[]
}

/** Read one input as it comes in by standard input, to what a user sees of its reports. */
export async function readInput(content: string | Uint8Array): Promise<{ reports: Seen[]; problems: string[] }> {
  const reports: Seen[] = []
  const problems: string[] = []
  for await (const one of ingest(
    ["-"],
    (async function* () {
      yield Buffer.from(content)
    })(),
  )) {
    if ("problem" in one) problems.push(`${one.problem.path} ${one.problem.what}`)
    else {
      const { path, title, outlet, byline, section, language, dateline, published, text, blocks } = one.report
      const lines = blocks.map(block => `${block.kind}: ${text.slice(block.start, block.end)}`)
      const dated = { published: published?.value, doubt: published?.doubt }
      reports.push({ path, title, outlet, byline, section, language, dateline, ...dated, lines })
    }
  }
  return { reports, problems }
}
