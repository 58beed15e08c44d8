// A story in each format that is read, and in two that are refused with words: as people and programs save them.

import { gzipSync } from "node:zlib"
import { zipSync } from "fflate"
import { parquetWriteBuffer } from "hyparquet-writer"
import { table } from "../../src/kit/table.js"
import { wellFormed } from "./odd.js"
import type { Told } from "./stories.js"

type Shape = (stories: readonly Told[]) => string | Uint8Array

const escaped = (text: string): string => text.replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`)
const paragraphsOf = ({ paragraphs }: Told): string => paragraphs.map(text => `<p>${escaped(text)}</p>`).join("\n")
const first = (stories: readonly Told[]): Told => stories[0]!

function html(story: Told): string {
  const linked = JSON.stringify({
    "@type": "NewsArticle",
    headline: story.title,
    datePublished: story.date,
    author: { name: story.author },
    publisher: { name: story.outlet },
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(story.title)}</title><link rel="canonical" href="${escaped(story.address)}"><meta property="og:site_name" content="${escaped(story.outlet)}"><script type="application/ld+json">${linked}</script></head><body><nav><a href="/">Home</a></nav><article><h1>${escaped(story.title)}</h1><p class="byline">By ${escaped(story.author)}</p>${paragraphsOf(story)}</article></body></html>`
}

const text = ({ title, paragraphs }: Told): string => [title, ...paragraphs].join("\n\n")

const row = ({ title, paragraphs, outlet, author, date, address }: Told) => ({
  title,
  text: paragraphs.join("\n\n"),
  outlet,
  author,
  date,
  url: address,
})

function separated(stories: readonly Told[], mark: string): string {
  const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`
  const rows = stories.map(row)
  return [Object.keys(rows[0]!), ...rows.map(one => Object.values(one))]
    .map(cells => `${cells.map(cell).join(mark)}\r\n`)
    .join("")
}

function warc(story: Told, n: number): Buffer {
  const body = Buffer.from(html(story))
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://kettle.example/w${n}\r\nWARC-Date: 2031-04-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000${n}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length + body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head + http), body, Buffer.from("\r\n\r\n")])
}

function mhtml(story: Told): string {
  const encoded = Buffer.from(html(story)).toString("base64").replace(/.{76}/g, "$&\r\n")
  return `From: <Saved by a browser>\r\nSnapshot-Content-Location: ${story.address}\r\nSubject: ${story.title}\r\nDate: Tue, 4 Mar 2031 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--M"\r\n\r\n----M\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}\r\n----M--\r\n`
}

function mail(story: Told): string {
  return `From: ${story.author} <ann@kettle.example>\r\nSubject: ${story.title}\r\nDate: Tue, 4 Mar 2031 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text(story)}\r\n`
}

function rss(stories: readonly Told[], open: string, close: string): string {
  const items = stories.map(
    story =>
      `<item><title>${escaped(story.title)}</title><link>${escaped(story.address)}</link><pubDate>Mon, 03 Mar 2031 10:00:00 GMT</pubDate><content:encoded><![CDATA[${paragraphsOf(story)}]]></content:encoded></item>`,
  )
  return `<?xml version="1.0"?>${open}<channel><title>${escaped(first(stories).outlet)}</title>${items.join("")}</channel>${close}`
}

function atom(stories: readonly Told[]): string {
  const entries = stories.map(
    story =>
      `<entry><title>${escaped(story.title)}</title><link href="${escaped(story.address)}"/><published>${escaped(story.date)}</published><author><name>${escaped(story.author)}</name></author><content type="html">${escaped(paragraphsOf(story))}</content></entry>`,
  )
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${escaped(first(stories).outlet)}</title>${entries.join("")}</feed>`
}

function docx(story: Told): Uint8Array {
  const lines = [story.title, ...story.paragraphs]
  const body = lines.map(line => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`).join("")
  return zipSync({
    "[Content_Types].xml": Buffer.from("<Types/>"),
    "word/document.xml": Buffer.from(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
  })
}

function parquet(stories: readonly Told[]): Uint8Array {
  const rows = stories.map(row)
  const columnData = Object.keys(rows[0]!).map(name => ({
    name,
    data: rows.map(one => one[name as keyof (typeof rows)[number]]),
    type: "STRING" as const,
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData, codec: "UNCOMPRESSED" }))
}

function nexis(stories: readonly Told[]): string {
  return stories
    .map(
      (story, i) =>
        `${i + 1} of ${stories.length} DOCUMENTS\n\n${story.outlet}\n\nMarch 3, 2031 Monday\n\n${story.title}\n\nBYLINE: ${story.author}\n\nSECTION: WORLD; Pg. 4\n\nLENGTH: 78 words\n\nDATELINE: PORT LUMEN\n\n${story.paragraphs.join("\n\n")}\n\nLOAD-DATE: March 4, 2031\n`,
    )
    .join("\n")
}

function rtf(story: Told): string {
  const letters = (line: string): string =>
    line.replace(/[\\{}]/g, "\\$&").replace(/[^ -~]/g, letter => `\\u${(letter.charCodeAt(0) << 16) >> 16}?`)
  return `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Helvetica;}}\\f0\\fs24\n${[story.title, ...story.paragraphs].map(line => `${letters(line)}\\par\n`).join("")}}`
}

/** A name in an archive: what the header can hold. */
const entryName = (story: Told, n: number): string => `${n}-${wellFormed(story.title.slice(0, 60))}.html`

function zip(stories: readonly Told[]): Uint8Array {
  return zipSync(Object.fromEntries(stories.map((story, n) => [entryName(story, n), Buffer.from(html(story))])))
}

/** By the ending of a file's name, with the dot. */
export const shapes: Readonly<Record<string, Shape>> = table<Shape>({
  ".html": stories => html(first(stories)),
  ".xhtml": stories => html(first(stories)).replace("<!doctype html>", '<?xml version="1.0"?>'),
  ".txt": stories => text(first(stories)),
  ".md": stories => `---\ntitle: ${first(stories).title}\n---\n\n# ${text(first(stories))}\n`,
  ".json": stories => JSON.stringify(stories.map(row)),
  ".jsonl": stories => stories.map(story => `${JSON.stringify(row(story))}\n`).join(""),
  ".csv": stories => separated(stories, ","),
  ".tsv": stories => separated(stories, "\t"),
  ".zip": zip,
  ".html.gz": stories => gzipSync(html(first(stories))),
  ".jsonl.gz": stories => gzipSync(stories.map(story => `${JSON.stringify(row(story))}\n`).join("")),
  ".docx": stories => docx(first(stories)),
  ".rtf": stories => rtf(first(stories)),
  ".parquet": parquet,
  ".warc": stories => Buffer.concat(stories.map(warc)),
  ".mhtml": stories => mhtml(first(stories)),
  ".eml": stories => mail(first(stories)),
  ".rss": stories =>
    rss(stories, '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">', "</rss>"),
  ".rdf": stories =>
    rss(
      stories,
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
      "</rdf:RDF>",
    ),
  ".atom": atom,
  ".feed.json": stories =>
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: first(stories).outlet,
      items: stories.map(story => ({ id: story.address, title: story.title, content_html: paragraphsOf(story) })),
    }),
  ".export.txt": nexis,
  ".pdf": stories => `%PDF-1.7\n1 0 obj\n${text(first(stories))}`,
  ".xlsx": () => zipSync({ "[Content_Types].xml": Buffer.from("<Types/>"), "xl/workbook.xml": Buffer.from("<x/>") }),
})
