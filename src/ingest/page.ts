// The bytes of one page → a report. First cut: plain text, every non-empty line a body block.

import { reportId } from "../model/identity.js"
import type { Block, Report } from "../model/report.js"

/** One page as it came: its bytes and where they stood. */
export interface Page {
  readonly path: string
  readonly address: string | null
  readonly bytes: Uint8Array
}

/** Read one page. Never throws: trouble is in `report.problems`. */
export function readPage(page: Page): Report {
  const lines = new TextDecoder()
    .decode(page.bytes)
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== "")
  const blocks: Block[] = []
  let at = 0
  for (const line of lines) {
    blocks.push({ kind: "body", start: at, end: at + line.length })
    at += line.length + 1
  }
  const text = lines.join("\n")
  return {
    id: reportId(page.address ?? page.path, text),
    path: page.path,
    address: page.address,
    title: null,
    outlet: null,
    newsroom: null,
    byline: null,
    dateline: null,
    section: null,
    credits: [],
    published: null,
    updated: null,
    language: "en",
    page: "article",
    text,
    blocks,
    furniture: [],
    intrusions: [],
    problems: [],
  }
}
