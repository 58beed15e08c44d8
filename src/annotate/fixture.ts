// Reports for the tests of this folder, made from a few paragraphs.

import type { Report } from "../model/report.js"
import type { Text } from "../model/token.js"
import { readText } from "../text/text.js"

/** A report that prints these blocks as its body. */
export function reportOf(blocks: readonly string[], given: Partial<Report> = {}): Report {
  const spans: Report["blocks"][number][] = []
  let at = 0
  for (const block of blocks) {
    spans.push({ start: at, end: at + block.length, kind: "body" })
    at += block.length + 1
  }
  return {
    id: "r0",
    path: "fixture",
    address: null,
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
    text: blocks.join("\n"),
    blocks: spans,
    furniture: [],
    intrusions: [],
    problems: [],
    ...given,
  }
}

/** The same, read into sentences and tokens. */
export function textOf(...blocks: string[]): Text {
  return readText(reportOf(blocks))
}
