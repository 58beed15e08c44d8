// trafilatura's own evaluation (Barbaresi 2021): of each page a few sentences that belong to its text and a few that do
// not, a day and authors where people marked them. F1 over segments of all pages together, as its script counts.
// Its pages are news, blogs, encyclopedias, shops and forums, mostly German and English.

import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { readPage } from "../src/ingest/page.js"
import { shipped } from "../src/knowledge.js"
import type { Report } from "../src/model/report.js"
import type { Benchmark, Outcome } from "./bench.js"
import { count, f1, share } from "./measure.js"
import { asItIs, missing, wrongOnes } from "./rows.js"

/** A page as people marked it; empty strings and lists are unmarked. */
export interface SegmentPage {
  readonly url: string
  readonly file: string
  /** Pieces of the text that belong to the page's story, and pieces that do not. */
  readonly with: readonly string[]
  readonly without: readonly string[]
  readonly author: string
  /** `YYYY-MM-DD` */
  readonly date: string
}

export const segments: Benchmark = {
  name: "segments",
  about: "article text, dates and authors on the pages of trafilatura's evaluation",
  set: { at: "corpora/segments", part: "none" },
  published: { f1: { "trafilatura 2.3.1": 0.925 }, date: { htmldate: 0.891 } },
  rows: {
    reading: [
      missing("f1", "of 100 marked pieces of pages of all kinds, # are lost or kept wrongly (1 − F1)"),
      wrongOnes("unread", "pages of which no piece is found: #"),
      missing("date", "of 100 dated pages of all kinds, # are given another day, or none"),
      missing("author", "of 100 signed ones, # are given another name, or none"),
      asItIs("precision", "of 100 pieces found, the share that belongs: #"),
    ],
  },
  run: async data => scorePages(segmentPages(data), data),
}

/** Read the set: `truth.json` by address, `html/FILE.gz`. */
export function segmentPages(data: string): SegmentPage[] {
  const truth = JSON.parse(readFileSync(join(data, "truth.json"), "utf8")) as Record<string, Partial<SegmentPage>>
  return Object.entries(truth).flatMap(([url, { file, with: belongs, without, author, date }]) =>
    file && existsSync(join(data, "html", `${file}.gz`))
      ? [
          {
            url,
            file,
            with: belongs ?? [],
            without: without ?? [],
            author: [author ?? ""].flat().join(", "),
            date: date ?? "",
          },
        ]
      : [],
  )
}

function scorePages(pages: readonly SegmentPage[], data: string): Outcome {
  let [found, lost, wrongly, unread] = [0, 0, 0, 0]
  const [days, names] = [[] as boolean[], [] as boolean[]]
  const notes: string[] = []
  for (const page of pages) {
    const report = readMarked(page, data)
    const text = plain(report.text)
    const has = (segment: string): boolean => text.includes(plain(segment))
    const hits = page.with.filter(has).length
    const extra = page.without.filter(has).length
    found += hits
    lost += page.with.length - hits
    wrongly += extra
    if (hits === 0 && page.with.length > 0) unread++
    if (hits < page.with.length || extra > 0)
      notes.push(`text   ${page.file}: ${hits} of ${page.with.length} found, ${extra} of ${page.without.length} kept`)
    if (page.date !== "") {
      days.push(report.published?.value.startsWith(page.date) ?? false)
      if (!days.at(-1)) notes.push(`date   ${page.file}: ${page.date} read as ${report.published?.value ?? "none"}`)
    }
    if (page.author !== "") {
      names.push(sameNames(page.author, report.byline ?? ""))
      if (!names.at(-1)) notes.push(`author ${page.file}: ${page.author} read as ${report.byline ?? "nobody"}`)
    }
  }
  const held = (list: readonly boolean[]) => share(list.filter(Boolean).length, list.length)
  const measures = {
    f1: f1(found, { found: found + wrongly, given: found + lost }),
    precision: share(found, found + wrongly),
    recall: share(found, found + lost),
    unread: count(unread, pages.length),
    date: held(days),
    author: held(names),
  }
  return { items: pages.length, measures, notes }
}

function readMarked(page: SegmentPage, data: string): Report {
  const bytes = gunzipSync(readFileSync(join(data, "html", `${page.file}.gz`)))
  const address = /^https?:/.test(page.url) ? page.url : null
  return readPage({ path: page.file, address, bytes, form: "html" }, shipped)
}

/** White space does not count, nor how a space is written. */
function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim()
}

/** The same names in any order, printed alike but for letter case and what joins them. */
function sameNames(truth: string, byline: string): boolean {
  const parts = (names: string): string =>
    names
      .toLowerCase()
      .split(/\s*[,;/&]\s*|\s+(?:and|und|et|y|e|og|och)\s+/)
      .map(name => name.replace(/\s+/g, " ").trim())
      .filter(name => name !== "")
      .sort()
      .join("|")
  return parts(truth) === parts(byline)
}
