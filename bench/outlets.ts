// `outlets`: does ingest read title, byline and date of pages of publishers it has never seen? Nothing in `metadata/`
// is learnt, so every publisher is one left out.
//
// The truth lists an outlet itself as author where a site fills the field so and nobody signed: neither a byline nor
// none. `byline` counts the pages signed by someone else, `invented` those for which the truth lists nobody;
// `house` is the share of the rest where nothing or the outlet's name is read, `bylineAsListed` takes all lists alike.

import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { nameKey } from "../src/ingest/metadata/names.js"
import { hostOf } from "../src/kit/host.js"
import { readPage } from "../src/ingest/page.js"
import { shipped } from "../src/knowledge.js"
import type { Benchmark, Outcome } from "./bench.js"
import { share } from "./measure.js"
import { missing, wrong } from "./rows.js"

/** What people (Fundus' test data) say of one page. */
interface Truth {
  readonly title: string | null
  readonly authors: readonly string[]
  /** Day of publication, `YYYY-MM-DD`, in the zone the publisher names. */
  readonly day: string | null
}

interface Item {
  readonly name: string
  readonly publisher: string
  readonly address: string | null
  readonly file: string
  readonly truth: Truth
}

export const outlets: Benchmark = {
  name: "outlets",
  about: "title, byline and date of news pages of many publishers and languages",
  set: { at: "corpora/outlets", part: "constants", note: "its article texts also taught the block and line models" },
  published: {
    date: { "Readability (F)": 0.69, "htmldate (F, on htmldate1000)": 0.949 },
    byline: { "a cascade of the same sources": 0.89 },
  },
  rows: {
    reading: [
      missing("title", "of 100 news pages of many countries, # are given another title"),
      missing("date", "of 100 dated pages, # are given another day, or none"),
      missing("byline", "of 100 signed pages, # are given another byline, or none"),
      wrong("invented", "of 100 pages that nobody signed, # are given an author"),
      missing("house", "of 100 pages signed by the outlet itself, # are given an author"),
    ],
  },
  run,
}

async function run(data: string): Promise<Outcome> {
  const items = (await Promise.all((await folders(data)).map(folder => itemsOf(join(data, folder))))).flat()
  const scores = { title: [], date: [], byline: [], invented: [], house: [], listed: [] } as Record<string, boolean[]>
  const notes: string[] = []
  for (const { name, publisher, address, file, truth } of items) {
    const report = readPage(
      { path: `${name}.html`, address, bytes: gunzipSync(await readFile(file)), form: "html" },
      shipped,
    )
    if (truth.title !== null) scores.title!.push(same(truth.title, report.title ?? ""))
    if (truth.day !== null) {
      const right = report.published?.value.startsWith(truth.day) ?? false
      scores.date!.push(right)
      if (!right)
        notes.push(`date     ${name}: ${truth.day} read as ${report.published?.value} (${report.published?.basis})`)
    }
    const right = report.byline !== null && sameNames(truth.authors, report.byline)
    const own = [publisher, hostOf(address) ?? "", report.outlet ?? ""].map(nameKey)
    const signed = truth.authors.some(author => !isOwnName(nameKey(author), own))
    const read = `${truth.authors.join(", ") || "nobody"} read as ${report.byline}`
    const kind = truth.authors.length === 0 ? "invented" : signed ? "byline" : "house"
    const good = right || (kind !== "byline" && report.byline === null)
    scores[kind]!.push(kind === "invented" ? !good : good)
    if (truth.authors.length > 0) scores.listed!.push(right)
    if (!good) notes.push(`${kind.padEnd(8)} ${name}: ${read}`)
  }
  const held = (list: readonly boolean[] = []) => share(list.filter(Boolean).length, list.length)
  const measures = {
    date: held(scores.date),
    byline: held(scores.byline),
    invented: held(scores.invented),
    title: held(scores.title),
    house: held(scores.house),
    bylineAsListed: held(scores.listed),
    unsigned: scores.invented!.length,
  }
  return { items: items.length, measures, notes }
}

function isOwnName(key: string, own: readonly string[]): boolean {
  return own.some(house => house.length > 2 && (house.includes(key) || key.includes(house)))
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
        publisher,
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
function sameNames(authors: readonly string[], byline: string): boolean {
  const parts = (names: string) =>
    plain(names)
      .split(/\s*[,;]\s*|\s+(?:and|und|et|y|e|og|och|&)\s+/)
      .sort()
      .join("|")
  return parts(authors.join(", ")) === parts(byline)
}
