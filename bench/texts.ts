// Texts of benchmark data as reports: a file read as the program reads it, a pile traced, or an article that
// comes as fields.

import { readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { ingest, trace } from "../src/index.js"
import { readPage } from "../src/ingest/page.js"
import { shipped } from "../src/knowledge.js"
import { reportId } from "../src/model/identity.js"
import { reportOf } from "../test/reports.js"
import type { Report } from "../src/model/report.js"
import type { Dated } from "../src/model/time.js"
import type { Trace } from "../src/model/trace.js"

/** Names of the `.txt` files of a folder, in order. */
export function textNames(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith(".txt"))
    .sort()
}

/**
 * Read every `.txt` page of one folder of a set as `stemma trace` would, by name. A page's place is told from the set on:
 * ids are made of places and break ties, and a figure must not hang on where a set lies.
 */
export function pagesOf(set: string, folder: string): Map<string, Report> {
  const read = (name: string) =>
    readPage({ path: `${folder}/${name}`, address: null, bytes: readFileSync(join(set, folder, name)) }, shipped)
  return new Map(textNames(join(set, folder)).map(name => [name, read(name)]))
}

/** Trace a pile as `stemma trace NAME` does for who stands in the folder above it: see `pagesOf`. */
export function traceOf(pile: string): Promise<Trace> {
  return standingAbove(pile, name => trace([name]))
}

/** The reports of a pile, read as `traceOf` reads them. */
export function reportsOf(pile: string): Promise<Report[]> {
  return standingAbove(pile, name => reportsAt([name]))
}

/** The reports of pages at paths, read as `stemma trace` reads them. */
export async function reportsAt(paths: readonly string[]): Promise<Report[]> {
  const reports: Report[] = []
  for await (const one of ingest(paths)) if ("report" in one) reports.push(one.report)
  return reports
}

async function standingAbove<Out>(pile: string, run: (name: string) => Promise<Out>): Promise<Out> {
  const before = process.cwd()
  process.chdir(dirname(resolve(pile)))
  try {
    return await run(basename(resolve(before, pile)))
  } finally {
    process.chdir(before)
  }
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
