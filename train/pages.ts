// The pages to learn from: `wcxb`, `outlets` and `extraction` with the text that people marked as their article, and `segments`
// with a few sentences marked that belong to it, or do not.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { markedByScrapinghub } from "../bench/extraction.js"
import type { Marked as MarkedPage } from "../bench/page-set.js"
import { segmentPages } from "../bench/segments.js"
import { markedInWcxb } from "../bench/wcxb.js"
import { decode } from "../src/ingest/charset.js"

/** The corpora. */
export const lessonSets = ["wcxb", "outlets", "extraction", "segments"] as const

/** A page with its truth. */
export interface LessonPage {
  readonly name: string
  readonly set: (typeof lessonSets)[number]
  /** The outlet's site or name: pages of one site are never split between learning and checking. */
  readonly site: string
  readonly html: string
  /** The article's paragraphs in order; empty where only sentences are marked. */
  readonly truth: readonly string[]
  /** Sentences that belong to the article, and ones that do not, where no whole text is known. */
  readonly marked: Marked | null
}

/** Sentences marked on a page. */
export interface Marked {
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** Read all pages of the corpora below `corpora`. */
export function lessonPages(corpora: string): LessonPage[] {
  return [
    ...markedInWcxb(join(corpora, "wcxb")).map(page => lessonOf("wcxb", page, unzipped)),
    ...outlets(join(corpora, "outlets")),
    ...markedByScrapinghub(join(corpora, "extraction")).map(page => lessonOf("extraction", page, decoded)),
    ...segments(join(corpora, "segments")),
  ]
}

/** A page as a lesson; `read` says how its bytes become text. */
function lessonOf(
  set: "extraction" | "wcxb",
  { key, url, file, truth }: MarkedPage<string>,
  read: (path: string) => string,
): LessonPage {
  return {
    name: `${set}/${key}`,
    set,
    site: siteOf(url, key),
    html: read(file),
    truth: truth.split(/\n+/).filter(line => line.trim() !== ""),
    marked: null,
  }
}

function segments(folder: string): LessonPage[] {
  return segmentPages(folder).map(({ url, file, ...page }) => ({
    name: `segments/${file}`,
    set: "segments",
    site: siteOf(url, file),
    html: decoded(join(folder, "html", `${file}.gz`)),
    truth: [],
    marked: { with: page.with, without: page.without },
  }))
}

function siteOf(url: string | null, name: string): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : name
}

function decoded(path: string): string {
  return decode(gunzipSync(readFileSync(path)), null).text
}

interface OutletTruth {
  readonly body: {
    readonly summary: string[]
    readonly sections: { readonly headline: string[]; readonly paragraphs: string[] }[]
  } | null
}

function outlets(folder: string): LessonPage[] {
  const pages: LessonPage[] = []
  for (const country of readdirSync(folder).sort()) {
    const files = readdirSync(join(folder, country)).sort()
    for (const json of files.filter(file => file.endsWith(".json"))) {
      const outlet = json.replace(/\.json$/, "")
      const htmls = files.filter(
        file => file.startsWith(`${outlet}_`) && /^\d{4}_\d\d_\d\d\.html\.gz$/.test(file.slice(outlet.length + 1)),
      )
      const versions = Object.values(
        JSON.parse(readFileSync(join(folder, country, json), "utf8")) as Record<string, OutletTruth>,
      )
      htmls.forEach((file, i) => {
        const body = versions[i]?.body
        if (!body || !existsSync(join(folder, country, file))) return
        const truth = [...body.summary, ...body.sections.flatMap(s => [...s.headline, ...s.paragraphs])].filter(
          p => p.trim() !== "",
        )
        if (truth.length === 0) return
        pages.push({
          name: `outlets/${country}/${file}`,
          set: "outlets",
          site: outlet,
          html: unzipped(join(folder, country, file)),
          truth,
          marked: null,
        })
      })
    }
  }
  return pages
}

function unzipped(path: string): string {
  return gunzipSync(readFileSync(path)).toString("utf8")
}
