// Damaged Parquet files: named, in good time, and the rest of the pile is read. See `parquet-thread.ts`.

import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parquetWriteBuffer } from "hyparquet-writer"
import { zipSync } from "fflate"
import { afterAll, beforeAll, expect, it } from "vitest"
import { ingest } from "../../index.js"
import { gatherRows } from "../ingest.js"
import { asRow, story } from "./fixture.js"
import { allowed } from "./parquet-thread.js"
import { readParquet } from "./parquet.js"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stemma-parquet-"))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const texts = Array.from({ length: 20 }, (_, i) => `${asRow(i).headline}\n\n${story.paragraphs.join("\n\n")}`)
const packed = (columns: Parameters<typeof parquetWriteBuffer>[0]["columnData"]): Buffer =>
  Buffer.from(parquetWriteBuffer({ columnData: columns, codec: "UNCOMPRESSED", rowGroupSize: 10 }))
const whole = packed([{ name: "text", type: "STRING", nullable: true, data: texts }])

/** The definition levels of the first page: a run (header 10 · 2) of ones, then the length of the first text. */
const run = Buffer.from([10 << 1, 1])
const runAt = whole.indexOf(Buffer.concat([run, lengthOf(texts[0]!)]))

function lengthOf(text: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(Buffer.byteLength(text))
  return length
}

/** The same file, its run claiming so many values: seven bits a byte, the last without the eighth. */
function withRun(...header: readonly number[]): Buffer {
  const damaged = Buffer.from(whole)
  damaged.set([...header, 1], runAt)
  return damaged
}
/** 2^31 − 1 of them. */
const endless = withRun(0xfe, 0xff, 0xff, 0xff, 0x0f)

async function read(bytes: Buffer, may = allowed): Promise<number> {
  const stream = (async function* () {
    yield bytes
  })()
  let count = 0
  const source = { path: "table.parquet", name: "table.parquet", bytes: stream, file: null, depth: 0 }
  for await (const found of readParquet(source, {}, may)) count += "page" in found ? 1 : 0
  return count
}

it("a run that never ends is broken off in the time that is allowed, and the next file is read", async () => {
  expect(runAt).toBeGreaterThan(0)
  const begun = performance.now()
  await expect(read(endless, { ...allowed, milliseconds: 800, memory: 2 ** 36 })).rejects.toThrow(
    "cannot be read as Parquet (it took too long); write it again",
  )
  expect(performance.now() - begun).toBeLessThan(10_000)
  expect(await read(whole)).toBe(20)
})

it("what fills the memory is broken off", async () => {
  const may = { ...allowed, milliseconds: 60_000, memory: 2 ** 26 }
  await expect(read(endless, may)).rejects.toThrow("cannot be read as Parquet (it took too much memory)")
  expect(await read(whole)).toBe(20)
})

it("in a pile, and in an archive, it is one problem that names the file, and the others are read", async () => {
  await writeFile(join(folder, "a.parquet"), endless)
  await writeFile(join(folder, "b.parquet"), whole)
  await writeFile(join(folder, "c.zip"), zipSync({ "d.parquet": whole, "e.parquet": endless }))
  const [reports, problems]: [string[], string[]] = [[], []]
  for await (const one of ingest([folder])) {
    if ("report" in one) reports.push(one.report.path.slice(folder.length + 1))
    else problems.push(`${one.problem.path.slice(folder.length + 1)} ${one.problem.what}`)
  }
  expect(reports).toHaveLength(40)
  // Whichever bound it meets first on a busy machine.
  const why =
    /^cannot be read as Parquet \((?:it took too (?:long|much memory)|what it says of its own parts cannot be)\); write it again/
  expect(problems.sort().map(what => what.replace(why, "…").split(" ")[0])).toEqual(["a.parquet", "c.zip#e.parquet"])
  for (const what of problems) expect(what.slice(what.indexOf(" ") + 1)).toMatch(why)
}, 60_000)

it("several are read at once, each by itself", async () => {
  expect(await Promise.all([read(whole), read(whole), read(whole)])).toEqual([20, 20, 20])
})

it("cells come as they are: whole numbers beyond 2^53, times, lists, and what is missing", async () => {
  const path = join(folder, "cells.parquet")
  const time = new Date(Date.UTC(2031, 2, 3))
  const table = [
    { name: "text", type: "STRING" as const, data: [story.paragraphs[0], null] },
    { name: "number", type: "INT64" as const, data: [2n ** 60n, null] },
    { name: "time", type: "TIMESTAMP" as const, data: [time, null] },
    { name: "list", type: "JSON" as const, data: [["a", { b: 1 }], null] },
  ]
  await writeFile(path, packed(table.map(column => ({ ...column, nullable: true }))))
  const cells: unknown[] = []
  for await (const found of gatherRows([path])) cells.push(found.row?.cells)
  expect(cells).toEqual([
    [story.paragraphs[0], 2n ** 60n, time, ["a", { b: 1 }]],
    [null, null, null, null],
  ])
})
