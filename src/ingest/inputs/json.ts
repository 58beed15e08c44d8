// JSON and JSON Lines of texts. A list of any length is read one element at a time: the bytes are cut at the commas of
// the outermost list, so that neither the file nor its parse stands in memory.

import { itemsIn } from "../references/items.js"
import { columnsOf, haveTexts, type Mapping } from "./columns.js"
import type { RawRow } from "./raw-row.js"
import { readItem } from "./library.js"
import { readRow, type Row } from "./rows.js"
import { rowsOfTrace } from "./saved-trace.js"
import { BadInput, type Found, largestRecord, problem, readWhole, type Source } from "./source.js"
import { linesOf } from "./lines.js"

/** JSON Lines: one object a line. A broken or overlong line is told of, and the next is read. */
export async function* readJsonLines(source: Source, given: Mapping): AsyncGenerator<Found> {
  for await (const { number, bytes } of linesOf(source.bytes, largestRecord)) {
    const path = `${source.path}#${number}`
    if (bytes === null) yield problem(path, `is a line of more than ${largestRecord / 2 ** 20} MB; cut it up`)
    else yield* record(bytes, given, path, source)
  }
}

/** JSON: a list of objects, an object that holds such a list, or one object. */
export async function* readJson(source: Source, given: Mapping): AsyncGenerator<Found> {
  const { first, bytes } = await afterSpace(source)
  if (first !== openList) {
    const whole = parse(await readWhole({ ...source, bytes }, largestRecord * objectOfLists))
    const items = itemsIn(whole)?.filter(item => !hasText(item, given)) ?? []
    for (const [index, item] of items.entries()) yield* readItem(item, source, `${source.path}#${index + 1}`)
    if (items.length > 0) return
    const rows = (isObject(whole) ? rowsOfTrace(whole) : null) ?? rowsIn(whole, given)
    if (rows.length === 0) throw new BadInput("holds no objects with texts; give a list of objects, or one a line")
    for (const [index, row] of rows.entries())
      yield* pageOf(row, given, rows.length === 1 ? source.path : `${source.path}#${index + 1}`, source.rows)
    return
  }
  let number = 0
  for await (const element of elementsOf(bytes)) {
    number++
    const path = `${source.path}#${number}`
    if (element === null) yield problem(path, `is an element of more than ${largestRecord / 2 ** 20} MB; cut it up`)
    else yield* record(element, given, path, source)
  }
}

/** An object that is read whole may hold some lists of records. */
const objectOfLists = 4

async function* record(bytes: Buffer, given: Mapping, path: string, source: Source): AsyncGenerator<Found> {
  if (bytes.every(byte => byte <= space)) return
  try {
    const value = parse(bytes)
    const [item] = isObject(value) && !hasText(value, given) ? (itemsIn(value) ?? []) : []
    if (item === undefined) yield* pageOf(value, given, path, source.rows, bytes)
    else yield* readItem(item, source, path)
  } catch (error) {
    // Whatever is wrong with one record, the next is read.
    const what = (error as Error).message
    yield problem(path, error instanceof BadInput ? what : `cannot be read (${what})`)
  }
}

function* pageOf(value: unknown, given: Mapping, path: string, raw = false, bytes?: Buffer): Generator<Found> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new BadInput('is no object with a text; give objects like { "title": …, "text": … }')
  const row = lifted(value as Row, given)
  const asItCame = raw ? { row: rawOf(value as Row, bytes) } : {}
  yield* readRow(row, columnsOf(Object.keys(row), given), path, "json field", asItCame)
}

/** An object as it came. A line break in JSON stands between values alone, never inside one. */
function rawOf(value: Row, bytes: Buffer | undefined): RawRow {
  const json =
    bytes === undefined
      ? {}
      : {
          json: new TextDecoder()
            .decode(bytes)
            .trim()
            .replace(/\s*[\r\n]\s*/g, " "),
        }
  return { names: Object.keys(value), cells: Object.values(value), ...json }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new BadInput(`is no valid JSON (${(error as Error).message})`)
  }
}

/** An object with a text; where it has none itself, with what the objects in it hold (`{ "fields": { "body": … } }`). */
function lifted(row: Row, given: Mapping): Row {
  if (hasText(row, given)) return row
  return Object.assign({}, ...Object.values(row).filter(isObject), row) as Row
}

/** Whether an object itself holds a text: an object or nothing under a text's name is none. */
function hasText(row: Row, given: Mapping): boolean {
  const keys = Object.keys(row).filter(key => row[key] !== null && !isObject(row[key]))
  return haveTexts(keys) || keys.includes(given.text ?? given.html ?? "")
}

function isObject(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Services wrap their lists a few objects deep. */
const deepestList = 5

/** The rows in an object: itself where it has a text, else the longest list of objects with texts that it holds, at any depth. */
function rowsIn(value: unknown, given: Mapping): readonly unknown[] {
  if (!isObject(value)) return []
  if (hasText(value, given)) return [value]
  const lists = listsIn(value, 0)
  const withTexts = lists.filter(list => list.some(one => isObject(one) && haveTexts(Object.keys(lifted(one, given)))))
  if (withTexts.length > 0) return longest(withTexts)
  return haveTexts(Object.keys(lifted(value, given))) ? [value] : longest(lists)
}

/** The objects in a text of JSON or JSON Lines: those of the longest list that it holds, whatever their fields. */
export function objectsIn(text: string): readonly Row[] {
  const lines = text.split("\n").filter(line => line.trim() !== "")
  const isLines = lines.length > 1 && lines.every(line => /^\s*\{.*\}\s*$/.test(line))
  const whole = parse(Buffer.from(isLines ? `[${lines.join(",")}]` : text))
  return (Array.isArray(whole) ? whole : longest(listsIn(whole, 0))).filter(isObject)
}

function longest(lists: readonly (readonly unknown[])[]): readonly unknown[] {
  return lists.reduce((best, list) => (list.length > best.length ? list : best), [])
}

function listsIn(value: unknown, depth: number): (readonly unknown[])[] {
  if (!isObject(value) || depth > deepestList) return []
  const inner = Object.values(value)
  // Reports that stand under keys of their own are a list too.
  const keyed = inner.length > 0 && inner.every(one => isObject(one) && haveTexts(Object.keys(one))) ? [inner] : []
  const below = inner.flatMap(one => {
    if (!Array.isArray(one)) return listsIn(one, depth + 1)
    return one.some(isObject) ? [one] : []
  })
  return [...keyed, ...below]
}

const [openList, closeList, openObject, closeObject, comma, quote, backslash, space] = [...'[]{},"\\ '].map(c =>
  c.charCodeAt(0),
) as [number, number, number, number, number, number, number, number]

async function afterSpace(source: Source): Promise<{ first: number; bytes: AsyncIterable<Uint8Array> }> {
  const iterator = source.bytes[Symbol.asyncIterator]()
  let next = await iterator.next()
  let bare = next.done ? Buffer.alloc(0) : withoutMark(Buffer.from(next.value))
  while (!next.done && bare.every(byte => byte <= space)) {
    next = await iterator.next()
    if (!next.done) bare = Buffer.from(next.value)
  }
  const start = bare.findIndex(byte => byte > space)
  async function* rest(): AsyncGenerator<Uint8Array> {
    yield bare.subarray(Math.max(0, start))
    for (let more = await iterator.next(); !more.done; more = await iterator.next()) yield more.value
  }
  return { first: bare[start] ?? 0, bytes: rest() }
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

/** The elements of the outermost list, as bytes; null for one too long to be held. Ends where the list is cut off. */
async function* elementsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | null> {
  let depth = 0
  let inString = false
  let escaped = false
  let pieces: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array): void => {
    length += piece.length
    if (length <= largestRecord) pieces.push(piece)
    else pieces = []
  }
  const finish = (): Buffer | null => {
    const element = length <= largestRecord ? Buffer.concat(pieces) : null
    pieces = []
    length = 0
    return element
  }
  for await (const chunk of chunks) {
    let from = depth === 0 ? 1 : 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!
      if (inString) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) inString = false
      } else if (byte === quote) inString = true
      else if (byte === openList || byte === openObject) depth++
      else if (byte === closeList || byte === closeObject) depth--
      const ends = !inString && ((depth === 1 && byte === comma) || (depth === 0 && byte === closeList))
      if (!ends) continue
      take(chunk.subarray(from, at))
      yield finish()
      if (depth === 0) return
      from = at + 1
    }
    take(chunk.subarray(from))
  }
  throw new BadInput("is cut off: its list is not closed; what stands before was read")
}
