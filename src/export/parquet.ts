// A table of a trace as Parquet, by hyparquet-writer: for engines and notebooks. Every column has the same type in every
// trace, and may be null.

import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer"
import type { Trace } from "../model/trace.js"
import { columnsOf, type TableName, tableOf } from "./tables.js"

/** Rows that are packed together: enough to pack well, few enough to hold. */
const group = 50_000

/** One table, packed with Snappy. */
export function toParquet(trace: Trace, name: TableName): Uint8Array {
  const { names, rows } = tableOf(trace, name)
  const all = [...rows]
  const columnData = names.map(
    (column, place): ColumnSource => ({
      name: column,
      type: typeOf(column),
      data: all.map(row => row[place]),
      nullable: true,
    }),
  )
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: group }))
}

function typeOf(column: string): "DOUBLE" | "BOOLEAN" | "STRING" {
  if (columnsOf.numbers.includes(column)) return "DOUBLE"
  return columnsOf.flags.includes(column) ? "BOOLEAN" : "STRING"
}
