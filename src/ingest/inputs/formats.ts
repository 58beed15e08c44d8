// Which formats are read, and how one is told from another: by its first bytes where they say it, else by the name.

import { looksLikeText } from "../charset.js"
import { looksLikeDocx, readDocx } from "./docx.js"
import { readGzip } from "./gzip.js"
import { readJson, readJsonLines } from "./json.js"
import { readMarkdown } from "./markdown.js"
import type { Mapping } from "./columns.js"
import { looksLikeExport, looksLikeHtmlExport, readExport } from "./exports/exports.js"
import { readRtf } from "./rtf.js"
import { BadInput, type Found, largestPage, readWhole, type Source } from "./source.js"
import { readZip } from "./zip.js"

/** One format that is read. */
export interface Format {
  /** For people: what it is. */
  readonly name: string
  /** Endings of names, without the dot. */
  readonly endings: readonly string[]
  /** Whether the first bytes say that it is this format, whatever the name. */
  readonly opens: (head: Buffer, text: string) => boolean
  readonly read: (source: Source, mapping: Mapping) => AsyncIterable<Found>
}

/** A reader whose code, and the library it needs, is loaded when the first input of its format comes. */
function later(load: () => Promise<Format["read"]>): Format["read"] {
  return async function* (source, mapping) {
    yield* (await load())(source, mapping)
  }
}

const never = (): boolean => false
const startsWith =
  (...bytes: readonly number[]) =>
  (head: Buffer): boolean =>
    bytes.every((byte, i) => head[i] === byte)

/** Every format, in the order in which first bytes are tried. */
export const formats: readonly Format[] = [
  { name: "gzip of any of these", endings: ["gz"], opens: startsWith(0x1f, 0x8b), read: readGzip },
  { name: "Word documents", endings: ["docx"], opens: (_, text) => looksLikeDocx(text), read: readDocx },
  { name: "zip archives of these", endings: ["zip"], opens: startsWith(0x50, 0x4b, 3, 4), read: readZip },
  {
    name: "Parquet tables of texts",
    endings: ["parquet"],
    opens: startsWith(0x50, 0x41, 0x52, 0x31),
    read: later(async () => (await import("./parquet.js")).readParquet),
  },
  {
    name: "web archives",
    endings: ["warc"],
    opens: (_, text) => /^WARC\/\d/.test(text),
    read: later(async () => (await import("./warc.js")).readWarc),
  },
  {
    name: "pages saved whole",
    endings: ["mhtml", "mht", "eml"],
    opens: (_, text) =>
      /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){1,20}/.test(text) && /^MIME-Version:/im.test(text),
    read: later(async () => (await import("./mhtml.js")).readMhtml),
  },
  {
    name: "feeds (RSS, Atom, JSON)",
    endings: ["rss", "atom", "rdf", "xml"],
    opens: (_, text) =>
      /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,500}?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(
        text,
      ) || /^\s*\{[^{}[\]]{0,500}?"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(text),
    read: later(async () => (await import("./feed.js")).readFeed),
  },
  { name: "Rich Text", endings: ["rtf"], opens: (_, text) => /^\{\\rtf\d/.test(text), read: readRtf },
  {
    name: "press database exports",
    endings: [],
    opens: head => looksLikeExport(head.toString("utf8")),
    read: readExport,
  },
  {
    name: "JSON Lines of texts",
    endings: ["jsonl", "ndjson"],
    opens: (_, text) => isJsonLines(text),
    read: readJsonLines,
  },
  { name: "JSON of texts", endings: ["json"], opens: (_, text) => /^\s*(?:\[\s*\{|\{\s*")/.test(text), read: readJson },
  {
    name: "tables of texts",
    endings: ["csv", "tsv"],
    opens: never,
    read: later(async () => (await import("./csv.js")).readCsv),
  },
  { name: "Markdown", endings: ["md", "markdown"], opens: never, read: readMarkdown },
  { name: "pages of HTML or plain text", endings: ["html", "htm", "xhtml", "txt"], opens: never, read: readOnePage },
]

function isJsonLines(text: string): boolean {
  return /^\s*\{"[^\n]{2,}\}\s*\r?\n\s*\{"/.test(text)
}

/** How much of an input is looked at to tell its format: exports of HTML open with their styles. */
export const headBytes = 65_536

/** The format of an input; null where it is neither known nor text. */
export function formatOf(name: string, head: Buffer): Format | null {
  const text = head.toString("latin1").replace(/^ï»¿/, "")
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  const byName = formats.find(format => ending !== undefined && format.endings.includes(ending))
  const page = formats.at(-1)!
  // A page may be about anything: once it opens as HTML nothing is looked for in it but a database's own marks.
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text))
    return looksLikeHtmlExport(text) ? formats.find(format => format.read === readExport)! : page
  const byContent = formats.find(format => format.opens(head, text))
  // Where content leaves open which of two it is, the name says it.
  const narrower = byContent?.read === readJson ? readJsonLines : byContent?.read === readZip ? readDocx : null
  if (byContent) return narrower !== null && byName?.read === narrower ? byName : byContent
  if (!looksLikeText(head)) return null
  return byName ?? page
}

/** A file that is one page. */
async function* readOnePage(source: Source): AsyncGenerator<Found> {
  const bytes = await readWhole(source, largestPage)
  if (bytes.every(byte => byte <= space)) throw new BadInput("is empty")
  yield { page: { path: source.path, address: null, bytes } }
}

const space = 0x20
