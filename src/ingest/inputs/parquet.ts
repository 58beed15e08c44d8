// Parquet tables of texts, by hyparquet: only the columns that are wanted, one row group at a time. hyparquet runs in a
// thread of its own (`parquet-thread.ts`).

import { open } from "node:fs/promises"
import { columnsOf, type Mapping } from "./columns.js"
import { type Allowed, allowed, parquetThread, unreadable } from "./parquet-thread.js"
import type { Asked, Described, Handed, Parcel, WantedRows } from "./parquet-worker.js"
import { readRow } from "./rows.js"
import { BadInput, type Found, largestWhole, problem, readWhole, reasonOf, type Source } from "./source.js"

/** A row group is unpacked whole: one beyond this is left out. */
const largestGroup = 4 * largestWhole
/** What is unpacked grows two hundredfold at most; a file that says more of itself is given no more time for it. */
const mostGrowth = 200

/** The rows of a Parquet file as pages. `may` is what its reading may take. */
export async function* readParquet(source: Source, given: Mapping, may: Allowed = allowed): AsyncGenerator<Found> {
  const { handed, size, close } = await handedOver(source)
  const thread = parquetThread()
  try {
    const described = (await thread.ask({ open: handed }, 0, may)) as Described
    const known = columnsOf(described.names, given)
    const wanted = source.rows ? described.columns : [...new Set(Object.values(known).flat())]
    let start = 0
    for (const { rows, sizes } of described.groups) {
      const unpacked = unpackedSize(sizes, wanted)
      if (unpacked > largestGroup) {
        yield problem(`${source.path}#${start + 1}`, "is a row group too large to unpack; write smaller ones")
      } else {
        const ask = (asked: Asked) => thread.ask(asked, Math.min(unpacked, mostGrowth * size), may)
        const group = { columns: wanted, start, end: start + rows }
        let n = start
        for await (const cells of rowsOf(ask, group)) {
          const row = Object.fromEntries(wanted.map((name, i) => [name, cells[i]]))
          const asItCame = source.rows ? { row: { names: wanted, cells } } : {}
          yield* readRow(row, known, `${source.path}#${++n}`, "table column", asItCame)
        }
      }
      start += rows
    }
    if (start === 0) throw new BadInput("is a table without rows")
  } catch (error) {
    throw error instanceof BadInput ? error : unreadable(reasonOf(error))
  } finally {
    thread.release()
    await close()
  }
}

/** The rows of a group, parcel by parcel. */
async function* rowsOf(ask: (asked: Asked) => Promise<unknown>, group: WantedRows): AsyncGenerator<readonly unknown[]> {
  let parcel = (await ask({ read: group })) as Parcel
  yield* parcel.rows
  while (parcel.more) {
    parcel = (await ask("more")) as Parcel
    yield* parcel.rows
  }
}

/** A source as the thread is given it: the file where it is one, else its bytes. */
async function handedOver(
  source: Source,
): Promise<{ readonly handed: Handed; readonly size: number; close(): Promise<void> }> {
  if (source.file === null) {
    const bytes = await readWhole(source)
    return { handed: { bytes }, size: bytes.length, close: async () => {} }
  }
  await source.bytes[Symbol.asyncIterator]().return?.()
  const handle = await open(source.file, "r")
  const { size } = await handle.stat()
  return { handed: { fd: handle.fd, length: size }, size, close: () => handle.close() }
}

/** How many bytes the wanted columns of a row group are when unpacked. */
function unpackedSize(sizes: readonly (readonly [string, number])[], wanted: readonly string[]): number {
  return sizes.filter(([name]) => wanted.includes(name)).reduce((sum, [, size]) => sum + Math.max(0, size), 0)
}
