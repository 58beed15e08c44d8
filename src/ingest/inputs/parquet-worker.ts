// The thread's side of `parquet-thread.ts`: one file at a time by hyparquet, what it is made of and then its row groups, in
// parcels. It holds no file open itself: the descriptor is lent, and what stands in an archive is handed over.

import { readSync } from "node:fs"
import { parentPort } from "node:worker_threads"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
  type RowGroup,
} from "hyparquet"
import { largestWhole, reasonOf } from "./source.js"

/** A file open already, or bytes. */
export type Handed = { readonly fd: number; readonly length: number } | { readonly bytes: Uint8Array }

/** Rows of a row group that are wanted, with these columns. */
export interface WantedRows {
  readonly columns: readonly string[]
  readonly start: number
  readonly end: number
}

/** What is asked: a file, a row group of it, or what is left of that. */
export type Asked = { readonly open: Handed } | { readonly read: WantedRows } | "more"

/** What a file is made of. */
export interface Described {
  /** Its columns with all that is nested in them, and without. */
  readonly names: readonly string[]
  readonly columns: readonly string[]
  readonly groups: readonly { readonly rows: number; readonly sizes: readonly (readonly [string, number])[] }[]
}

/** Rows, their cells in the order of the columns that were wanted; `more` where others are left. */
export interface Parcel {
  readonly rows: readonly (readonly unknown[])[]
  readonly more: boolean
}

/** What comes back. */
export type Told = { readonly told: Described | Parcel } | { readonly error: string }

/** A parcel is closed at so many rows, or UTF-16 units and bytes. */
const mostRows = 2_000
const mostLetters = 4 * 2 ** 20
/** Nothing is unpacked, or read at once, beyond this: a page and a row group end far below. */
const largestPiece = 4 * largestWhole
/** Values in an array: beyond, V8 keeps arrays as tables, and one that cannot grow any more ends the process. */
const mostValues = 2 ** 25

let file: AsyncBuffer | null = null
let metadata: FileMetaData | null = null
let left: Iterator<readonly unknown[]> | null = null

// A damaged file claims numbers and runs of values that no file can hold, and hyparquet makes its arrays that long, or
// writes on beyond their ends. Both are refused here, in all arrays of this thread, for nothing else can: the first where
// an array is made, the second where it comes to a place that belongs to all arrays.
const tooMany = (): never => {
  throw new RangeError("too many values")
}
const bounded = ([length, ...others]: readonly unknown[]): unknown =>
  others.length === 0 && typeof length === "number" && length > mostValues && tooMany()
Object.defineProperty(Array.prototype, mostValues, { set: tooMany })
globalThis.Array = new Proxy(Array, {
  construct(made, args: unknown[], target) {
    bounded(args)
    return Reflect.construct(made, args, target) as object
  },
  apply(made, self, args: unknown[]) {
    bounded(args)
    return Reflect.apply(made, self, args) as unknown
  },
})

parentPort?.on("message", async (asked: Asked) => {
  try {
    const told = asked === "more" ? parcel() : "open" in asked ? await open(asked.open) : await read(asked.read)
    parentPort?.postMessage({ told } satisfies Told)
  } catch (error) {
    parentPort?.postMessage({ error: reasonOf(error) } satisfies Told)
  }
})

async function open(handed: Handed): Promise<Described> {
  left = null
  file = asyncBuffer(handed)
  metadata = await parquetMetadataAsync(file)
  return {
    names: metadata.schema.slice(1).map(element => element.name),
    columns: parquetSchema(metadata).children.map(({ element }) => element.name),
    groups: metadata.row_groups.map(group => ({ rows: Number(group.num_rows), sizes: sizesOf(group) })),
  }
}

/** How many bytes each column of a row group is when unpacked. */
function sizesOf(group: RowGroup): (readonly [string, number])[] {
  return group.columns.map(({ meta_data }) => [
    meta_data?.path_in_schema[0] ?? "",
    Number(meta_data?.total_uncompressed_size ?? 0),
  ])
}

async function read({ columns, start, end }: WantedRows): Promise<Parcel> {
  const wanted = { columns: [...columns], rowStart: start, rowEnd: end }
  const rows = await parquetReadObjects({ file: file!, metadata: metadata!, ...wanted, compressors })
  left = rows.map(row => columns.map(name => row[name])).values()
  return parcel()
}

/** The next rows. What views the bytes of a page is cut out, or the page would go along with each. */
function parcel(): Parcel {
  const rows: (readonly unknown[])[] = []
  let letters = 0
  while (rows.length < mostRows && letters < mostLetters) {
    const next = left?.next()
    if (!next || next.done) return { rows, more: false }
    rows.push(next.value.map(alone))
    for (const cell of next.value) if (typeof cell === "string" || cell instanceof Uint8Array) letters += cell.length
  }
  return { rows, more: true }
}

function alone(cell: unknown): unknown {
  if (cell instanceof Uint8Array) return cell.slice()
  return Array.isArray(cell) ? cell.map(alone) : cell
}

/**
 * A file as hyparquet asks for it: a negative start counts from the end. A damaged file asks for places that are none; it gets
 * what is there, for a refusal would reach nobody: hyparquet fetches ahead, and what it then does not come to ends the thread.
 */
function asyncBuffer(handed: Handed): AsyncBuffer {
  const length = "bytes" in handed ? handed.bytes.length : handed.length
  const within = (at: number) => (Number.isNaN(at) ? 0 : Math.min(length, Math.max(0, Math.trunc(at))))
  return {
    byteLength: length,
    slice: async (start, end = length) => {
      const from = within(start < 0 ? length + start : start)
      const to = Math.min(from + largestPiece, Math.max(from, within(end)))
      if ("bytes" in handed) return handed.bytes.slice(from, to).buffer as ArrayBuffer
      const bytes = new Uint8Array(to - from)
      const count = readSync(handed.fd, bytes, 0, bytes.length, from)
      return bytes.buffer.slice(0, count)
    },
  }
}

/** What hyparquet does not unpack itself; Node 20 has no Zstandard. */
const upTo = (length: number) => ({ maxOutputLength: Math.min(length, largestPiece) + 1 })
const compressors = {
  GZIP: (bytes: Uint8Array, length: number) => new Uint8Array(gunzipSync(bytes, upTo(length))),
  BROTLI: (bytes: Uint8Array, length: number) => new Uint8Array(brotliDecompressSync(bytes, upTo(length))),
}
