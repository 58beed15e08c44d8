// trafilatura's own evaluation (Barbaresi 2021): of each page a few sentences that belong to its text and a few that do
// not, a day and authors where people marked them. F1 over segments of all pages together, as its script counts.
// Its pages are news, blogs, encyclopedias, shops and forums, mostly German and English.

import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Benchmark, Outcome } from "./bench.js"
import { count, f1, share } from "./measure.js"
import { measureSet, type PageSet, type Reading } from "./page-set.js"
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
  set: {
    at: "corpora/segments",
    part: "training",
    note: "sites left out in training gave f1 .949 (block card); dates and bylines were mended with its failures in view",
  },
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
  run: async data => measureSet(segmentSet, data),
}

/** The set: `truth.json` by address, `html/FILE.gz`. */
export const segmentSet: PageSet = {
  name: "segments",
  isAt: folder => existsSync(join(folder, "truth.json")) && existsSync(join(folder, "html")),
  open(folder) {
    const marked = segmentPages(folder)
    return {
      pages: marked.map(({ url, file }) => ({
        key: file,
        url: /^https?:/.test(url) ? url : null,
        file: join(folder, "html", `${file}.gz`),
      })),
      score: readings => scoreSegments(marked, readings),
    }
  },
}

/** The pages as people marked them. */
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

function scoreSegments(
  pages: readonly SegmentPage[],
  readings: readonly Reading[],
): Pick<Outcome, "measures" | "notes"> {
  let [found, lost, wrongly, unread] = [0, 0, 0, 0]
  const [days, names] = [[] as boolean[], [] as boolean[]]
  const notes: string[] = []
  for (const [i, page] of pages.entries()) {
    const reading = readings[i]!
    const text = plain(reading.text)
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
      days.push(reading.date?.startsWith(page.date) ?? false)
      if (!days.at(-1)) notes.push(`date   ${page.file}: ${page.date} read as ${reading.date ?? "none"}`)
    }
    if (page.author !== "") {
      names.push(sameNames(page.author, reading.author ?? ""))
      if (!names.at(-1)) notes.push(`author ${page.file}: ${page.author} read as ${reading.author ?? "nobody"}`)
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
  return { measures, notes }
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
