// What an input is before anything is known of it: a name and a stream of bytes that is read once.

import type { DecodedPage, Page } from "../page.js"
import type { Problem } from "../../model/problem.js"
import type { OfRow } from "./raw-row.js"

/** A file, an entry of an archive or standard input. */
export interface Source {
  /** What people see: the path as given, with the place inside an archive after `#`. */
  readonly path: string
  /** The name whose ending tells the format: `page.html` for `page.html.gz` once unpacked. */
  readonly name: string
  /** The bytes in order. May be asked for once. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** The file it is, where it is one on disk: formats with their table of contents at the end are read from there. */
  readonly file: string | Buffer | null
  /** How many containers it stands in. */
  readonly depth: number
  /** What was unpacked of the archive that it stands in, and of those around that. */
  readonly growth?: Growth | null
  /** Rows of tables are wanted as they came, with all their columns, beside the pages made of them. */
  readonly rows?: boolean
}

/**
 * What has gone in and come out; one for all entries of an archive, so that many small bombs count together. What an
 * archive in an archive unpacks counts for the outer one as well: each alone may grow two hundredfold, all of them in one
 * another may not.
 */
export interface Growth {
  packed: number
  unpacked: number
  /** Of the archive that it stands in. */
  readonly within: Growth | null
}

/** What a format's reader finds in a source: pages, troubles, and inputs that stand in it. */
export type Found =
  | ({ readonly page: Page | DecodedPage } & OfRow)
  | ({ readonly problem: Problem } & OfRow)
  | { readonly source: Source }

/** Reads one format. */
export type Reader = (source: Source) => AsyncIterable<Found>

/** A source that cannot be read further, with the sentence that people are told. */
export class BadInput extends Error {}

/** Why a library could not read an input, for people: what it stumbled over in its own code tells them nothing. */
export function reasonOf(error: unknown): string {
  const stumbled = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
  return stumbled || !(error instanceof Error) ? "what it says of its own parts cannot be" : error.message
}

/** A page of text with all its scripts stays far below this; beyond lies data, or a mistake. */
export const largestPage: number = 16 * 2 ** 20
/** Text without markup: a book; reports, live blogs of a day among them, stay far below. */
export const largestText: number = 2 * 2 ** 20
/** One record of a table or a line of JSON: a page, with quotes and escapes. */
export const largestRecord: number = 32 * 2 ** 20
/** What is read whole because its format wants it so: a saved page with its pictures, a feed, an archive in an archive. */
export const largestWhole: number = 256 * 2 ** 20

/** All bytes of a source. Throws `BadInput` beyond `limit`: the rest is not read. */
export async function readWhole(source: Source, limit: number = largestWhole): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source.bytes) {
    length += chunk.length
    if (length > limit)
      throw new BadInput(
        `is larger than ${limit / 2 ** 20} MB, more than any page is; give the text alone, or cut it up`,
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The text that a source holds in its own format, as an input of the same name with another ending. */
export function asText({ path, name, depth, growth = null }: Source, ending: RegExp, text: string): Source {
  const bytes = Buffer.from(text)
  return {
    path,
    name: name.replace(ending, ".txt"),
    bytes: (async function* () {
      yield bytes
    })(),
    file: null,
    depth: depth + 1,
    growth,
  }
}

/**
 * The first bytes of a source, and the source with them put back. Where it fails within them, what came before is still
 * read, and the failure comes at its place.
 */
export async function peek(source: Source, length: number): Promise<{ head: Buffer; source: Source }> {
  const iterator = source.bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let have = 0
  let failure: unknown = null
  while (have < length && failure === null) {
    const next = await iterator.next().catch((error: unknown) => {
      failure = error ?? new BadInput("cannot be read")
      return { done: true as const, value: undefined }
    })
    if (next.done) break
    chunks.push(next.value)
    have += next.value.length
  }
  const head = Buffer.concat(chunks)
  if (failure !== null && have === 0) throw failure
  return { head: head.subarray(0, length), source: { ...source, bytes: resume(head, iterator, failure) } }
}

async function* resume(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  failure: unknown,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    if (failure !== null) throw failure
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** The problem of an input that is left out, or (`read: true`) read with a caveat. */
export function problem(path: string, what: string, read = false): Found {
  return { problem: { path, what, leftOut: !read } }
}
