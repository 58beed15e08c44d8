// Tables of texts as CSV, TSV or with semicolons, streamed. Quoting that does not come out costs a row, not the table; a
// row that a line break or a comma outside quotation marks has torn is told of, and never read as a report.

import { type Options, parse } from "csv-parse"
import { Readable } from "node:stream"
import { decode, decodeBy } from "../charset.js"
import { isOutletList } from "../outlets/columns.js"
import { columnsOf, type Mapping } from "./columns.js"
import { readRow } from "./rows.js"
import { BadInput, type Found, largestRecord, peek, problem, type Source } from "./source.js"
import { type Cells, recordOf, type Table, tornBy } from "./torn.js"

/** As much of a table as its charset and delimiter are told from. */
const headBytes = 65_536

/** The rows of a table as pages. The first row names the columns. */
export async function* readCsv(source: Source, given: Mapping): AsyncGenerator<Found> {
  const { head, source: rest } = await peek(source, headBytes)
  const { charset, text } = decode(head)
  const label = charset === "mixed" || isCutOffUtf8(head) ? "utf-8" : charset
  const skipped: string[] = []
  const parser = parse(csvOptions(text, skipped))
  const rows = Readable.from(decoded(rest.bytes, label)).pipe(parser) as AsyncIterable<Cells>
  const state = { rows: 0, isList: false }
  try {
    yield* readRows(rows, source, given, state)
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw new BadInput(
      `cannot be read after row ${state.rows} (${(error as Error).message}); a quotation mark may not be closed`,
    )
  } finally {
    parser.destroy()
  }
  for (const what of skipped) yield problem(source.path, `has a row that does not come out (${what}); mend its quoting`)
  if (state.rows < 2 && !state.isList && skipped.length === 0) throw new BadInput("is a table without rows")
}

/** The rows, each read when the next is known: what is torn shows in two rows. */
async function* readRows(
  rows: AsyncIterable<Cells>,
  { path, rows: raw = false }: Source,
  given: Mapping,
  state: { rows: number; isList: boolean },
): AsyncGenerator<Found> {
  let table: Table | null = null
  let last: Cells | null = null
  const read = function* (row: Cells, next: Cells | null, number: number): Generator<Found> {
    const torn = tornBy(table!, row, next)
    const place = `${path}#${number}`
    if (torn !== null) yield problem(place, torn)
    else {
      const asItCame = raw ? { row: { names: table!.names, cells: row } } : {}
      yield* readRow(recordOf(table!, row), table!.columns, place, "table column", asItCame)
    }
  }
  for await (const row of rows) {
    state.rows++
    if (table === null) {
      const names = row.map(name => name.trim())
      state.isList = Object.keys(given).length === 0 && isOutletList(names)
      if (state.isList) {
        yield problem(path, "is a list of outlets and no page; owners are counted by it where --outlets names it", true)
        return
      }
      table = { names, columns: columnsOf(names, given) }
      continue
    }
    if (last !== null) yield* read(last, row, state.rows - 1)
    last = row
  }
  if (last !== null) yield* read(last, null, state.rows)
}

/** Rows that do not come out are told of up to this number; a table of another shape would tell thousands. */
const mostTold = 20

/** What Excel reads, and may write, above a table to say what parts its columns. */
const declared = /^\uFEFF?sep=([^\r\n])\r?\n/i

/** How tables are parted: rows that do not come out are passed over, and `skipped` is told what was wrong with the first. */
export function csvOptions(head: string, skipped: string[]): Options {
  const delimiter = declared.exec(head)?.[1]
  return {
    bom: true,
    delimiter: delimiter ?? delimiterOf(head),
    from_line: delimiter === undefined ? 1 : 2,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: largestRecord,
    on_skip: error => {
      if (!error) return undefined
      // The parser passes over all that stands behind a row that is too long, and tells of it at each piece.
      const isLast = error.code === "CSV_MAX_RECORD_SIZE"
      const what = isLast ? `${error.message}; what stands behind it is not read` : error.message
      if (skipped.length < mostTold && !skipped.includes(what)) skipped.push(what)
      return undefined
    },
  }
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(label)
  for await (const chunk of chunks) yield decodeBy(decoder, chunk, true)
  yield decoder.decode()
}

/** Whether bytes are UTF-8 but for a letter cut off at their end. */
function isCutOffUtf8(bytes: Uint8Array): boolean {
  return [1, 2, 3].some(cut => decode(bytes.subarray(0, -cut)).charset === "utf-8")
}

/** The likeliest mark between columns: the one that stands oftenest in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "")
  const counts = [",", ";", "\t", "|"].map(mark => [mark, first.split(mark).length] as const)
  return counts.sort((a, b) => b[1] - a[1])[0]![0]
}
