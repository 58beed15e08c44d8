// Reports made from plain words, for tests, benchmarks and training: of a bare report nothing is known but its text.

import type { Block, Report } from "../src/model/report.js"

/** A report of which only the text and its blocks are known, and what is `given`. */
export function bareReport(text: string, blocks: readonly Block[], given: Partial<Report> = {}): Report {
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
    text,
    blocks,
    furniture: [],
    intrusions: [],
    problems: [],
    ...given,
  }
}

/** A report that prints these lines, one a block: its body, or a headline first where it has a title. */
export function reportOf(lines: readonly string[], given: Partial<Report> = {}): Report {
  const blocks: Block[] = []
  let at = 0
  for (const line of lines) {
    const kind = at === 0 && given.title ? "headline" : "body"
    blocks.push({ kind, start: at, end: at + line.length })
    at += line.length + 1
  }
  return bareReport(lines.join("\n"), blocks, given)
}
