// Lists of addresses: one a line, or a column of a table (CSV, TSV, JSON, JSON Lines) as Media Cloud, GDELT and others
// export it. A row that carries its text is a page as it is; of the others the pages are fetched, and what the row says of
// them is believed where they say nothing. GDELT's own files name no columns: there the first cell that is an address counts.

import { Readable } from "node:stream"
import type { Gathered } from "../ingest/ingest.js"
import { decode, looksLikeText } from "../ingest/charset.js"
import { type Columns, haveTexts, knownColumns } from "../ingest/inputs/columns.js"
import { csvOptions } from "../ingest/inputs/csv.js"
import { objectsIn } from "../ingest/inputs/json.js"
import { addressOfRow, givenOfRow, type Row, readRow } from "../ingest/inputs/rows.js"
import { type Cells, recordOf, tornBy } from "../ingest/inputs/torn.js"
import { openGiven } from "../ingest/inputs/opening.js"
import { BadInput, type Found, readWhole } from "../ingest/inputs/source.js"
import { whyUnread } from "../ingest/inputs/walk.js"
import type { Wanted } from "./visits.js"

/** What stands in a list. */
export interface List {
  readonly wanted: readonly Wanted[]
  /** Rows that are pages already, and the trouble there was. */
  readonly found: readonly Gathered[]
}

/** First bytes of zip and gzip, as which GDELT gives its files. */
const packed = [
  [0x50, 0x4b, 3, 4],
  [0x1f, 0x8b],
]

/** Read a list: a file, or `-` for standard input. Never rejects for a bad list. */
export async function readList(path: string, stdin: AsyncIterable<Uint8Array> = process.stdin): Promise<List> {
  try {
    const bytes = path === "-" ? stdin : (await openGiven(path)).createReadStream()
    const whole = await readWhole({ path, name: path, bytes, file: null, depth: 0 })
    if (packed.some(bytes => bytes.every((byte, n) => whole[n] === byte)))
      throw new BadInput("is packed; unpack it first")
    if (!looksLikeText(whole)) throw new BadInput("is no text; save the list as CSV, or as an address a line")
    return await listIn(path, decode(whole).text.replace(/^\uFEFF/, ""))
  } catch (error) {
    const what = error instanceof BadInput ? error.message : whyUnread(error as NodeJS.ErrnoException)
    return { wanted: [], found: [{ problem: { path, what, leftOut: true } }] }
  }
}

async function listIn(path: string, text: string): Promise<List> {
  const lines = text.split(/\r?\n/).map(line => line.trim())
  const first = lines.find(isEntry)
  if (first === undefined) throw new BadInput("is empty")
  if (/^[[{]/.test(first)) return objectsOf(path, objectsIn(text))
  if (isWeb(first) && !/[\s,;]/.test(first)) return linesOf(path, lines)
  const rows = await cellsIn(text)
  const [head = []] = rows
  const names = head.map(name => name.trim())
  if (!names.some(isWeb)) return tableOf(path, names, rows.slice(1))
  return listOf(path, rows, 1, row => ({ wanted: wantedAt(row.find(isWeb), {}) }))
}

/** Lines that are no remarks and not empty. */
function isEntry(line: string): boolean {
  return line !== "" && !line.startsWith("#")
}

function isWeb(cell: string): boolean {
  return /^https?:\/\/\S+$/i.test(cell)
}

function linesOf(path: string, lines: readonly string[]): List {
  return listOf(path, lines, 1, line => (isEntry(line) ? { wanted: wantedAt(isWeb(line) ? line : undefined, {}) } : {}))
}

async function cellsIn(text: string): Promise<Cells[]> {
  const { parse } = await import("csv-parse")
  const rows: Cells[] = []
  for await (const row of Readable.from([text]).pipe(parse(csvOptions(text, [])))) rows.push(row as Cells)
  return rows
}

/** Rows of a table below its head; what is torn is told of, as it is where a table of texts is read. */
function tableOf(path: string, names: readonly string[], rows: readonly Cells[]): List {
  const columns = columnsIn(names)
  const table = { names, columns }
  const entry = entryBy(names, columns, "table column")
  return listOf(path, rows, 2, (row, place, next) => {
    const torn = tornBy(table, row, next)
    return torn === null ? entry(recordOf(table, row), place) : { found: [problem(place, torn)] }
  })
}

function objectsOf(path: string, objects: readonly Row[]): List {
  const names = [...new Set(objects.slice(0, 100).flatMap(row => Object.keys(row)))]
  return listOf(path, objects, 1, entryBy(names, columnsIn(names), "json field"))
}

function columnsIn(names: readonly string[]): Columns {
  const columns = knownColumns(names)
  if (columns.address !== undefined) return columns
  const listed = names.slice(0, 12).join(", ")
  throw new BadInput(`has no column of addresses that is known by its name (it has: ${listed}); name one “url”`)
}

/** What a row gives, by what its columns mean. */
function entryBy(names: readonly string[], columns: Columns, basis: string): (row: Row, place: string) => Entry {
  const withTexts = haveTexts(names)
  const isGdelts = names.some(name => gdelts.test(name.replace(/[^a-z]/gi, "")))
  return (row, place) => {
    const found = withTexts ? [...readRow(row, columns, place, basis)] : []
    if (found.some(one => "page" in one)) return { found }
    const given = givenOfRow(row, columns, basis)
    const seen = given.seen ?? given.published
    const told = isGdelts ? { ...given, published: undefined, seen, outlet: undefined } : given
    return { wanted: wantedAt(addressOfRow(row, columns) ?? undefined, told) }
  }
}

/** GDELT dates a page by when it was first seen. */
const gdelts = /^(?:documentidentifier|sourceurl|mobileurl|urlmobile|sourcecommonname)$/i

function wantedAt(address: string | undefined, told: Wanted["told"] & object): Wanted | null {
  return address === undefined ? null : { address, told }
}

/** What a row gives; `wanted: null` where it should have an address and has none. */
interface Entry {
  readonly wanted?: Wanted | null
  readonly found?: readonly Found[]
}

/** Rows without an address that are told of one by one; more are counted. */
const mostTold = 5

/** A list of what its rows give, the first of which has the number `from`. */
function listOf<One>(
  path: string,
  all: readonly One[],
  from: number,
  entryOf: (one: One, place: string, next: One | null) => Entry,
): List {
  const entries = all.map((one, n) => {
    const place = `${path}#${n + from}`
    return { place, ...entryOf(one, place, all[n + 1] ?? null) }
  })
  const without = entries.filter(({ wanted }) => wanted === null)
  const told = without
    .slice(0, mostTold)
    .map(({ place }) => problem(place, "has no address; give one that begins with https://"))
  const rest = without.length - told.length
  return {
    wanted: entries.flatMap(({ wanted }) => wanted ?? []),
    found: [
      ...entries.flatMap(({ found = [] }) => found.filter((one): one is Gathered => !("source" in one))),
      ...told,
      ...(rest > 0 ? [problem(path, `has ${rest} more rows without an address`)] : []),
    ],
  }
}

function problem(path: string, what: string): Gathered {
  return { problem: { path, what, leftOut: true } }
}
