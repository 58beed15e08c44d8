// Parquet tables of texts, by hyparquet: only the columns that are wanted, one row group at a time.

import { brotliDecompressSync, gunzipSync } from "node:zlib"
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
  type RowGroup,
} from "hyparquet"
import { columnsOf, type Mapping } from "./columns.js"
import { readRow } from "./rows.js"
import {
  BadInput,
  reasonOf,
  type Found,
  largestWhole,
  problem,
  type RandomAccess,
  randomAccess,
  type Source,
} from "./source.js"

/** A row group is unpacked whole: one beyond this is left out. */
const largestGroup = 4 * largestWhole

/** The rows of a Parquet file as pages. */
export async function* readParquet(source: Source, given: Mapping): AsyncGenerator<Found> {
  const access = await randomAccess(source)
  const file = asyncBuffer(access)
  try {
    const metadata = await parquetMetadataAsync(file)
    const columns = metadata.schema.slice(1).map(element => element.name)
    const known = columnsOf(columns, given)
    const wanted = source.rows ? parquetColumns(metadata) : [...new Set(Object.values(known).flat())]
    let start = 0
    for (const group of metadata.row_groups) {
      const rows = Number(group.num_rows)
      if (unpackedSize(group, wanted) > largestGroup) {
        yield problem(`${source.path}#${start + 1}`, "is a row group too large to unpack; write smaller ones")
      } else {
        const options = { file, metadata, columns: wanted, rowStart: start, rowEnd: start + rows, compressors }
        for (const [index, row] of (await parquetReadObjects(options)).entries()) {
          const asItCame = source.rows ? { row: { names: wanted, cells: wanted.map(name => row[name]) } } : {}
          yield* readRow(row, known, `${source.path}#${start + index + 1}`, "table column", asItCame)
        }
      }
      start += rows
    }
    if (start === 0) throw new BadInput("is a table without rows")
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw new BadInput(`cannot be read as Parquet (${reasonOf(error)}); write it again, packed with snappy or gzip`)
  } finally {
    await access.close()
  }
}

/** Its columns, without what is nested in them. */
function parquetColumns(metadata: FileMetaData): string[] {
  return parquetSchema(metadata).children.map(({ element }) => element.name)
}

/**
 * A file as hyparquet asks for it: a negative start counts from the end. A damaged file asks for places that are none; it gets
 * what is there, for a refusal would reach nobody: hyparquet fetches ahead, and what it then does not come to ends the process.
 */
function asyncBuffer({ length, read }: RandomAccess): AsyncBuffer {
  const within = (at: number) => (Number.isNaN(at) ? 0 : Math.min(length, Math.max(0, Math.trunc(at))))
  return {
    byteLength: length,
    slice: async (start, end = length) => {
      const from = within(start < 0 ? length + start : start)
      return new Uint8Array(await read(from, Math.max(from, within(end)))).buffer
    },
  }
}

/** How many bytes the wanted columns of a row group are when unpacked. */
function unpackedSize(group: RowGroup, wanted: readonly string[]): number {
  return group.columns
    .filter(column => wanted.includes(column.meta_data?.path_in_schema[0] ?? ""))
    .reduce((sum, column) => sum + Number(column.meta_data?.total_uncompressed_size ?? 0), 0)
}

/** What hyparquet does not unpack itself; Node 20 has no Zstandard. */
const compressors = {
  GZIP: (bytes: Uint8Array, length: number) => new Uint8Array(gunzipSync(bytes, { maxOutputLength: length + 1 })),
  BROTLI: (bytes: Uint8Array, length: number) =>
    new Uint8Array(brotliDecompressSync(bytes, { maxOutputLength: length + 1 })),
}
