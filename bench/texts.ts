// Texts of benchmark data as reports: a file read as the program reads it, or an article that comes as fields.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readPage } from "../src/ingest/page.js"
import { reportId } from "../src/model/identity.js"
import type { Block, Report } from "../src/model/report.js"
import type { Dated } from "../src/model/time.js"

/** Read one page as `stemma trace` would. */
export function pageOf(path: string): Report {
  return readPage({ path, address: null, bytes: readFileSync(path) })
}

/** Names of the `.txt` files of a folder, in order. */
export function textNames(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith(".txt"))
    .sort()
}

/** Read every `.txt` page of a folder, by name. */
export function pagesOf(folder: string): Map<string, Report> {
  return new Map(textNames(folder).map(name => [name, pageOf(join(folder, name))]))
}

/** An article that comes as fields. Blocks are a headline, where there is a title, and paragraphs. */
export interface Article {
  readonly path: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: Dated | null
  readonly paragraphs: readonly string[]
}

/** An article as a report. */
export function articleReport({ path, title, outlet, published, paragraphs }: Article): Report {
  const lines = [...(title ? [title] : []), ...paragraphs].map(line => line.replace(/\s+/g, " ").trim()).filter(Boolean)
  const blocks: Block[] = []
  let at = 0
  for (const [n, line] of lines.entries()) {
    blocks.push({ kind: n === 0 && title ? "headline" : "body", start: at, end: at + line.length })
    at += line.length + 1
  }
  const text = lines.join("\n")
  return {
    id: reportId(path, text),
    path,
    address: null,
    title,
    outlet,
    newsroom: outlet,
    byline: null,
    dateline: null,
    section: null,
    credits: [],
    published,
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
