// Rows as Parquet, by hyparquet-writer, a group of rows at a time. A column whose values are of one sort is of that; of
// whole numbers and others it is of numbers, of unlike sorts it is of words; what nests is JSON.

import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer"
import { type Added, type AddedTo, asJson, cellsOf, type Columns, type Sort, wordsOf } from "./columns.js"

/** Rows of a group, and letters of all of them: what is held at a time. */
const most = { rows: 20_000, letters: 32_000_000 }

/** A column as it is written. */
interface Column {
  /** As rows call it, and as the file does, where every column has a name. */
  readonly own: string
  readonly name: string
  readonly type: BasicType
}

/** The bytes of a file of rows that have such columns, and to which such are added. */
export async function* rowsAsParquet(
  rows: AsyncIterable<AddedTo>,
  columns: Columns,
  added: Readonly<Record<string, BasicType>>,
): AsyncGenerator<Uint8Array> {
  const table: readonly Column[] = [
    ...[...columns]
      .filter(([own]) => !(own in added))
      .map(([own, sorts], i) => ({ own, name: own === "" ? `column ${i + 1}` : own, type: typeOf(sorts) })),
    ...Object.entries(added).map(([name, type]) => ({ own: name, name, type })),
  ]
  const bytes = new ByteWriter()
  const spec = table.map(({ name, type }) => ({ name, type, data: [] as unknown[], nullable: true }))
  const file = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: spec }) })
  for await (const group of inGroups(rows)) {
    const columnData = table.map(({ own, name, type }) => ({
      name,
      data: group.map(cells => written(cells.get(own), type)),
    }))
    await file.write({ columnData, rowGroupSize: group.length })
    yield taken(bytes)
  }
  await file.finish()
  yield taken(bytes)
}

/** What was written since; its place is free again. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = new Uint8Array(bytes.buffer.slice(0, bytes.index))
  bytes.index = 0
  return piece
}

async function* inGroups(rows: AsyncIterable<AddedTo>): AsyncGenerator<ReadonlyMap<string, unknown>[]> {
  let [group, letters]: [ReadonlyMap<string, unknown>[], number] = [[], 0]
  for await (const { row, added } of rows) {
    group.push(new Map<string, unknown>([...cellsOf(row), ...Object.entries(added satisfies Added)]))
    for (const cell of row.cells) if (typeof cell === "string") letters += cell.length
    if (group.length < most.rows && letters < most.letters) continue
    yield group
    ;[group, letters] = [[], 0]
  }
  if (group.length > 0) yield group
}

const types: Readonly<Record<Sort, BasicType>> = {
  flag: "BOOLEAN",
  whole: "INT64",
  number: "DOUBLE",
  date: "TIMESTAMP",
  text: "STRING",
  bytes: "BYTE_ARRAY",
  nested: "JSON",
}

function typeOf(sorts: ReadonlySet<Sort>): BasicType {
  const [first, ...others] = sorts
  if (first === undefined) return "STRING"
  if (others.length === 0) return types[first]
  return [...sorts].every(sort => sort === "whole" || sort === "number") ? "DOUBLE" : "STRING"
}

function written(cell: unknown, type: BasicType): unknown {
  if (cell === null || cell === undefined) return null
  switch (type) {
    case "STRING":
      return wordsOf(cell)
    case "INT64":
      return BigInt(cell as number | bigint)
    case "DOUBLE":
      return Number(cell)
    case "JSON":
      return JSON.parse(JSON.stringify(cell, asJson))
    default:
      return cell
  }
}
