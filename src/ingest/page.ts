// The bytes of one page → a report.

import { reportId } from "../model/identity.js"
import type { Report } from "../model/report.js"
import { readHtml } from "./html/html.js"
import { readLines } from "./lines/lines.js"

/** One page as it came: its bytes and where they stood. */
export interface Page {
  readonly path: string
  readonly address: string | null
  readonly bytes: Uint8Array
}

/** Read one page. Never throws: trouble is in `report.problems`. */
export function readPage(page: Page): Report {
  const source = new TextDecoder().decode(page.bytes)
  const html = /\.html?$/i.test(page.path)
  const extracted = html ? readHtml(source, page.address) : readLines(source)
  const text = extracted.blocks.map(block => block.text).join("\n")
  const starts: number[] = []
  let at = 0
  for (const block of extracted.blocks) {
    starts.push(at)
    at += block.text.length + 1
  }
  return {
    id: reportId(page.address ?? page.path, text),
    path: page.path,
    address: page.address,
    title: extracted.titles[0] ?? null,
    outlet: null,
    newsroom: null,
    byline: null,
    dateline: null,
    section: null,
    credits: [],
    published: null,
    updated: null,
    language: "en",
    page: extracted.page,
    text,
    blocks: extracted.blocks.map(({ kind, text: line }, i) => ({
      kind,
      start: starts[i]!,
      end: starts[i]! + line.length,
    })),
    furniture: extracted.furniture,
    intrusions: extracted.intrusions.map(({ block, start, end }) => ({
      start: starts[block]! + start,
      end: starts[block]! + end,
    })),
    problems: extracted.troubles.map(what => ({ path: page.path, what, leftOut: false })),
  }
}
