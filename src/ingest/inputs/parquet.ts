// Parquet tables of texts, by hyparquet: only the columns that are wanted, one row group at a time. hyparquet runs in a
// thread of its own (`parquet-thread.ts`).

import { held } from "./access.js"
import { columnsOf, type Mapping } from "./columns.js"
import { greatestGrowth } from "./inflate.js"
import { type Allowed, allowed, parquetThread, unreadable } from "./parquet-thread.js"
import type { Asked, Described, Parcel, WantedRows } from "./parquet-worker.js"
import { readRow } from "./rows.js"
import { BadInput, type Found, largestWhole, problem, reasonOf, type Source } from "./source.js"

/** A row group is unpacked whole: one beyond this is left out. */
const largestGroup = 4 * largestWhole

/** The rows of a Parquet file as pages. `may` is what its reading may take. */
export async function* readParquet(source: Source, given: Mapping, may: Allowed = allowed): AsyncGenerator<Found> {
  const at = await held(source)
  const { length } = at
  const handed = "bytes" in at ? { bytes: at.bytes } : { fd: at.handle.fd, length }
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
        // A file that says of itself that it grows more than anything may is given no more time for it.
        const ask = (asked: Asked) => thread.ask(asked, Math.min(unpacked, greatestGrowth * length), may)
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
    await at.close()
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

/** How many bytes the wanted columns of a row group are when unpacked. */
function unpackedSize(sizes: readonly (readonly [string, number])[], wanted: readonly string[]): number {
  return sizes.filter(([name]) => wanted.includes(name)).reduce((sum, [, size]) => sum + Math.max(0, size), 0)
}
