import { parquetMetadataAsync, parquetReadObjects } from "hyparquet"
import { describe, expect, test } from "vitest"
import { smallTrace } from "../../test/small-trace.js"
import type { Trace } from "../model/trace.js"
import { toParquet } from "./parquet.js"
import { columnsOf, tableNames, tableOf } from "./tables.js"

const fileOf = (bytes: Uint8Array) => bytes.slice().buffer as ArrayBuffer
const rowsOf = (trace: Trace, name: (typeof tableNames)[number]) =>
  parquetReadObjects({ file: fileOf(toParquet(trace, name)) })
const empty = Object.fromEntries(
  Object.entries(smallTrace).map(([key, value]) => [key, key === "version" ? value : []]),
) as unknown as Trace

describe("parquet", () => {
  test.each(tableNames)("%s: a reader gets the rows of the table", async name => {
    const { names, rows } = tableOf(smallTrace, name)
    const read = await rowsOf(smallTrace, name)
    expect(read.map(row => names.map(column => row[column] ?? null))).toEqual([...rows])
  })

  test.each(tableNames)("%s: an empty pile has the same columns, of the same types", async name => {
    const schemaOf = async (trace: Trace) =>
      (await parquetMetadataAsync(fileOf(toParquet(trace, name)))).schema.slice(1)
    expect(await schemaOf(empty)).toEqual(await schemaOf(smallTrace))
    expect(await rowsOf(empty, name)).toEqual([])
  })

  test.each(tableNames)("%s: a column that holds numbers or yes and no says so", name => {
    const { names, rows } = tableOf(smallTrace, name)
    for (const [place, column] of names.entries()) {
      const numbers = columnsOf.numbers.includes(column)
      const type = numbers ? "number" : columnsOf.flags.includes(column) ? "boolean" : "string"
      for (const row of rows) expect([type, "object"]).toContain(typeof row[place])
    }
  })
})
