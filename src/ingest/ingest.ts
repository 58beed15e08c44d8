// Paths → reports, one at a time. Nothing else reads pages from the disk. What cannot be read becomes a problem that
// names the file, the place in it, the cause and what to do; the rest goes on.

import { resolve } from "node:path"
import { byCodeUnit } from "../model/identity.js"
import type { Problem } from "../model/problem.js"
import type { Report } from "../model/report.js"
import { formatOf, formats, headBytes } from "./inputs/formats.js"
import type { Field, Mapping } from "./inputs/columns.js"
import { openFile, openGiven, readFound } from "./inputs/opening.js"
import type { OfRow } from "./inputs/raw-row.js"
import { refusal } from "./inputs/refused.js"
import { BadInput, type Found, largestText, peek, problem, type Source } from "./inputs/source.js"
import { type DeadEnd, type FoundFile, type Walking, walk, whyUnread } from "./inputs/walk.js"
import { type DecodedPage, formOf, type Judges, type Page, readPage } from "./page.js"

/** What comes out of ingest, one by one: a report, or an input's trouble. */
export type Ingested = { readonly report: Report } | { readonly problem: Problem }

/** What is found at paths before pages are read. */
export type Gathered = ({ readonly page: Page | DecodedPage } | { readonly problem: Problem }) & OfRow

/** The formats that are read, for people: what each is and the endings of its names. */
export const readableFormats: readonly { readonly name: string; readonly endings: readonly string[] }[] = formats.map(
  ({ name, endings }) => ({ name, endings }),
)

/** Containers in containers beyond this are a trick, not a pile. */
const deepest = 4

/**
 * Read files, folders (with all below them), patterns (`crawl/*.warc.gz`), and `-` for standard input. Never throws for
 * a bad input. The order is the disk's; nothing in the program hangs on it.
 */
export async function* ingest(
  paths: readonly string[],
  judges: Judges,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<Ingested> {
  // Judges that cannot be read are told of here, and not as the trouble of every page.
  const { blocks, lines } = judges
  for await (const found of gather(paths, stdin))
    yield "page" in found ? ingestPage(found.page, { blocks, lines }) : found
}

/** The same of a file whose bytes came by another way, under the name that it goes by. */
export function gatherBytes(path: string, bytes: Uint8Array, rows = false): AsyncGenerator<Gathered> {
  return gatherSource({ path, name: path, bytes: inOnePiece(bytes), file: null, depth: 0, rows }, {})
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** What stands at paths: pages as they came, and the trouble there was with inputs. As `ingest`, but reads no page. */
export async function* gather(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array> = process.stdin,
  walking: Walking = {},
): AsyncGenerator<Gathered> {
  if (paths.includes("-")) yield* gatherSource({ path: "-", name: "-", bytes: stdin, file: null, depth: 0 }, {})
  yield* gatherFiles(
    walk(
      [...new Set(paths)].filter(path => path !== "-"),
      walking,
    ),
    false,
  )
}

/** The same in an order that hangs on the paths alone, for whoever reads them twice; with rows of tables as they came. */
export async function* gatherRows(paths: readonly string[], walking: Walking = {}): AsyncGenerator<Gathered> {
  yield* gatherFiles(await filesInOrder(paths, walking), true)
}

async function* gatherFiles(
  files: AsyncIterable<FoundFile | DeadEnd> | Iterable<FoundFile | DeadEnd>,
  rows: boolean,
): AsyncGenerator<Gathered> {
  for await (const found of files) {
    if ("what" in found) yield { problem: { ...found, leftOut: true } }
    else yield* gatherFile(found, rows)
  }
}

/** The files that paths lead to, path by path, each once, those of a folder by their names. */
async function filesInOrder(paths: readonly string[], walking: Walking): Promise<readonly (FoundFile | DeadEnd)[]> {
  const files = new Map<string, FoundFile | DeadEnd>()
  for (const path of paths) {
    const found: (FoundFile | DeadEnd)[] = []
    for await (const one of walk([path], { ...walking, among: paths })) found.push(one)
    for (const one of found.sort((a, b) => byCodeUnit(a.path, b.path))) {
      const place = resolve(one.path)
      if (!files.has(place)) files.set(place, one)
    }
  }
  return [...files.values()]
}

async function* gatherFile({ file, path, pipe }: FoundFile, rows: boolean): AsyncGenerator<Gathered> {
  try {
    const bytes = (await (pipe ? openGiven : openFile)(file)).createReadStream()
    try {
      const { mapping, problems } = await mappingBeside(file, path)
      yield* problems
      yield* gatherSource({ path, name: path, bytes, file: pipe ? null : file, depth: 0, rows }, mapping)
    } finally {
      bytes.destroy()
    }
  } catch (error) {
    yield { problem: { path, what: sentence(error), leftOut: true } }
  }
}

async function* gatherSource(source: Source, mapping: Mapping): AsyncGenerator<Gathered> {
  for await (const found of read(source, mapping)) {
    if ("source" in found) yield* gatherSource({ ...found.source, rows: source.rows ?? false }, mapping)
    else if ("page" in found && "bytes" in found.page) yield { page: { ...found.page, bytes: plain(found.page.bytes) } }
    else yield found
  }
}

/** Bytes that are no Buffer, which lines of JSON would tell otherwise. */
function plain({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** A source by its format; what it throws becomes its problem. */
async function* read(given: Source, mapping: Mapping): AsyncGenerator<Found> {
  if (given.depth > deepest) {
    yield problem(given.path, `stands in more than ${deepest} archives, one in another; unpack it first`)
    return
  }
  try {
    const { head, source } = await peek(given, headBytes)
    const why = whyNotRead(source.name, head)
    if (why !== null) throw new BadInput(why)
    yield* formatOf(source.name, head)!.read(source, mapping)
  } catch (error) {
    yield problem(given.path, sentence(error))
  }
}

/** Why an input cannot be read at all, by its name and its first bytes; null where a format answers to them. */
export function whyNotRead(name: string, bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, headBytes))
  if (head.length === 0) return "is empty"
  const known = formatOf(name, head) !== null
  return refusal(head) ?? (known ? null : "is neither text nor a format that is read; save it as HTML or text")
}

/** A page as a report, or why it is left out. */
export function ingestPage(page: Page | DecodedPage, judges: Judges): Ingested {
  const left = (what: string): Ingested => ({ problem: { path: page.path, what, leftOut: true } })
  const tooLong = (length: number): Ingested =>
    left(`is a text of ${(length / 1e6).toFixed(1)} million letters, longer than any report; cut it up`)
  const { length } = "bytes" in page ? page.bytes : page.source
  if (length > largestText && formOf(page) === "text") return tooLong(length)
  const report = readPage(page, judges)
  if (!report.blocks.some(block => block.kind === "body"))
    return left("holds no article text; if it is an article, save it as plain text")
  return report.text.length > largestText ? tooLong(report.text.length) : { report }
}

/** The column mapping that stands beside a table as `NAME.columns.json`; none where there is no such file. */
async function mappingBeside(
  file: string | Buffer,
  path: string,
): Promise<{ mapping: Mapping; problems: readonly Gathered[] }> {
  const beside = Buffer.concat([Buffer.from(file), Buffer.from(".columns.json")])
  let written: string
  try {
    written = (await readFound(beside, largestMapping)).toString("utf8")
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return { mapping: {}, problems: [] }
    // The pages are read all the same: few of them are tables.
    const what = whyUnread(error as NodeJS.ErrnoException)
    return { mapping: {}, problems: [{ problem: { path: `${path}.columns.json`, what, leftOut: true } }] }
  }
  const mapping = mappingIn(written)
  if (typeof mapping === "string") throw new BadInput(`has a .columns.json beside it that is no ${mapping}`)
  return { mapping, problems: [] }
}

/** A mapping names some columns. */
const largestMapping = 2 ** 20

/** A mapping as it is written, or what it is not. */
function mappingIn(written: string): Mapping | string {
  try {
    const mapping = JSON.parse(written) as unknown
    const isObject = typeof mapping === "object" && mapping !== null && !Array.isArray(mapping)
    return isObject ? (mapping as Readonly<Partial<Record<Field, string>>>) : "object of names"
  } catch (error) {
    return `valid JSON (${(error as Error).message})`
  }
}

function sentence(error: unknown): string {
  if (error instanceof BadInput) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  if (code === "ENOENT") return "went away before it was read; trace again"
  return code === "EACCES" ? "may not be read; check its permissions" : `cannot be read (${oneLine(message)})`
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, " ").slice(0, 200)
}
