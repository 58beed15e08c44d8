// Texts of benchmark data as reports: a file read as the program reads it, or an article that comes as fields.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readPage } from "../src/ingest/page.js"
import { shipped } from "../src/knowledge.js"
import { reportId } from "../src/model/identity.js"
import { reportOf } from "../test/reports.js"
import type { Report } from "../src/model/report.js"
import type { Dated } from "../src/model/time.js"

/** Read one page as `stemma trace` would. */
export function pageOf(path: string): Report {
  return readPage({ path, address: null, bytes: readFileSync(path) }, shipped)
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
  const text = lines.join("\n")
  return reportOf(lines, { id: reportId(path, text), path, title: title || null, outlet, newsroom: outlet, published })
}
