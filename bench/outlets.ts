// `outlets`: does ingest read title, byline and date of pages of publishers it has never seen? Nothing in `metadata/`
// is learnt, so every publisher is one left out.

import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { readPage } from "../src/ingest/page.js"
import type { Report } from "../src/model/report.js"
import type { Benchmark, Outcome } from "./bench.js"

/** What people (Fundus' test data) say of one page. */
interface Truth {
  readonly title: string | null
  readonly authors: readonly string[]
  /** Day of publication, `YYYY-MM-DD`, in the zone the publisher names. */
  readonly day: string | null
}

interface Item {
  readonly name: string
  readonly address: string | null
  readonly file: string
  readonly truth: Truth
}

export const outlets: Benchmark = {
  name: "outlets",
  about: "title, byline and date of news pages of many publishers and languages",
  published: {
    date: { "Readability (F)": 0.69, "htmldate (F, on htmldate1000)": 0.949 },
    byline: { "a cascade of the same sources": 0.89 },
  },
  run,
}

async function run(data: string): Promise<Outcome> {
  const items = (await Promise.all((await folders(data)).map(folder => itemsOf(join(data, folder))))).flat()
  const counts = { title: 0, dated: 0, date: 0, signed: 0, byline: 0, unsigned: 0, invented: 0 }
  const notes: string[] = []
  for (const { name, address, file, truth } of items) {
    const report = readPage({ path: `${name}.html`, address, bytes: gunzipSync(await readFile(file)), form: "html" })
    if (truth.title !== null && same(truth.title, report.title ?? "")) counts.title++
    if (truth.day !== null) {
      counts.dated++
      if (report.published?.value.startsWith(truth.day)) counts.date++
      else notes.push(`date    ${name}: ${truth.day} read as ${report.published?.value} (${report.published?.basis})`)
    }
    if (truth.authors.length > 0) {
      counts.signed++
      if (sameNames(truth.authors, report)) counts.byline++
      else notes.push(`byline  ${name}: ${truth.authors.join(", ")} read as ${report.byline}`)
    } else {
      counts.unsigned++
      if (report.byline !== null) {
        counts.invented++
        notes.push(`invented ${name}: ${report.byline}`)
      }
    }
  }
  const measures = {
    date: counts.date / counts.dated,
    byline: counts.byline / counts.signed,
    invented: counts.unsigned ? counts.invented / counts.unsigned : 0,
    title: counts.title / items.length,
    unsigned: counts.unsigned,
  }
  return { items: items.length, measures, notes }
}

async function folders(data: string): Promise<string[]> {
  const entries = await readdir(data, { withFileTypes: true })
  return entries
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

/** Pages `PUBLISHER_YYYY_MM_DD.html.gz` and versions in `PUBLISHER.json`, matched in order of date. */
async function itemsOf(folder: string): Promise<Item[]> {
  const names = (await readdir(folder)).sort()
  const info: Record<string, { url?: string }> = names.includes("meta.info")
    ? JSON.parse(await readFile(join(folder, "meta.info"), "utf8"))
    : {}
  const items: Item[] = []
  for (const json of names.filter(name => name.endsWith(".json"))) {
    const publisher = json.slice(0, -".json".length)
    const pages = names.filter(name => name.replace(/(?:_\d+)+\.html\.gz$/, "") === publisher)
    const versions: Record<string, unknown>[] = Object.values(JSON.parse(await readFile(join(folder, json), "utf8")))
    for (const [index, version] of versions.entries()) {
      const page = pages[index]
      if (!page) continue
      const [title, authors, date] = [version.title, version.authors, version.publishing_date]
      items.push({
        name: page.replace(/\.html\.gz$/, ""),
        address: info[page]?.url ?? null,
        file: join(folder, page),
        truth: {
          title: typeof title === "string" ? title : null,
          authors: Array.isArray(authors) ? authors.map(String) : [],
          day: typeof date === "string" ? date.slice(0, 10) : null,
        },
      })
    }
  }
  return items
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”„«»"'’‘]/g, "")
    .replace(/\s+/g, " ")
    .trim()
}

function same(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

/** The same names in any order; "and", commas and letter case do not count. */
function sameNames(authors: readonly string[], report: Report): boolean {
  const parts = (names: string) =>
    plain(names)
      .split(/\s*[,;]\s*|\s+(?:and|und|et|y|e|og|och|&)\s+/)
      .sort()
      .join("|")
  return report.byline !== null && parts(authors.join(", ")) === parts(report.byline)
}
