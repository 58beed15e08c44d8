// The bytes of one page → a report: decode, tell story from furniture, put the text together, read the metadata.

import { reportId } from "../model/identity.js"
import type { Block, Report } from "../model/report.js"
import { decode } from "./charset.js"
import type { Extracted } from "./extracted.js"
import { readTree } from "./html/html.js"
import { parseTree } from "./html/tree.js"
import { readLines } from "./lines/lines.js"
import { type Markup, readMarkup } from "./metadata/markup.js"
import { type Given, readMetadata } from "./metadata/metadata.js"

/** One page as it came: its bytes, where they stood, and what its container said of it. */
export interface Page {
  /** Path as given, with its place inside an archive after `#`. */
  readonly path: string
  readonly address: string | null
  readonly bytes: Uint8Array
  /** Where the container knows; otherwise told from name and content. */
  readonly form?: PageForm
  /** The charset declared outside the page (HTTP, MIME). */
  readonly charset?: string | null
  readonly given?: Given
}

/** How a page's text is written. */
export type PageForm = "html" | "text"

/** Read one page. Never throws: trouble is in `report.problems`. */
export function readPage(page: Page): Report {
  const { text: source, trouble } = decode(page.bytes, page.charset ?? null)
  const { extracted, markup } =
    (page.form ?? formOf(page.path, source)) === "html" ? fromHtml(source) : fromText(source)
  const { text, blocks, starts } = layOut(extracted)
  const address = page.address ?? absolute(markup?.canonical ?? null) ?? null
  const metadata = readMetadata({
    text,
    blocks,
    furniture: extracted.furniture,
    meta: extracted.meta,
    titles: extracted.titles,
    markup,
    address,
    given: page.given ?? {},
  })
  const troubles = [...(trouble ? [trouble] : []), ...extracted.troubles]
  return {
    id: reportId(address ?? page.path, text),
    path: page.path,
    address,
    ...metadata,
    page: extracted.page,
    text,
    blocks,
    furniture: extracted.furniture,
    intrusions: extracted.intrusions.map(({ block, start, end }) => ({
      start: starts[block]! + start,
      end: starts[block]! + end,
    })),
    problems: troubles.map(what => ({ path: page.path, what, leftOut: false })),
  }
}

/** A page is HTML where it opens as a document or is named so and holds tags; all else is lines of text. */
function formOf(path: string, source: string): PageForm {
  if (/^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)/i.test(source.slice(0, 1000))) return "html"
  return /\.x?html?$/i.test(path) && /<\/?[a-z][^<>]*>/i.test(source) ? "html" : "text"
}

function fromHtml(source: string): { extracted: Extracted; markup: Markup | null } {
  const tree = parseTree(source)
  const markup = readMarkup(tree)
  return { extracted: readTree(tree, markup), markup }
}

function fromText(source: string): { extracted: Extracted; markup: Markup | null } {
  return { extracted: readLines(source), markup: null }
}

/** Blocks one a line, with their spans. */
function layOut({ blocks }: Extracted): { text: string; blocks: Block[]; starts: number[] } {
  const laid: Block[] = []
  let at = 0
  for (const { kind, text } of blocks) {
    laid.push({ kind, start: at, end: at + text.length })
    at += text.length + 1
  }
  return { text: blocks.map(block => block.text).join("\n"), blocks: laid, starts: laid.map(block => block.start) }
}

function absolute(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null
}
