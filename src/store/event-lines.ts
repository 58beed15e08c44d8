// Events in a file of JSON lines that only grows. Whoever was killed while writing left a line that does not end: it is cut
// off, and the last whole line tells which event stands there.

import { open, stat, type FileHandle } from "node:fs/promises"
import { noFile } from "../ingest/inputs/opening.js"
import type { ToldEvent } from "../model/event.js"

/** Bytes read at a time from the end of a file. */
const step = 1 << 16
const lineFeed = 10

/** How every line begins that is written here, and how that of a line that was broken off must. */
const opening = '{"version":1,"number":'

/** What a file is that cannot be gone on with: `what; what to do`. */
export class NoEventLines extends Error {}

/** An event in a line, without the line feed. */
export function eventLine(event: ToldEvent): string {
  const { number, ...rest } = event
  return JSON.stringify({ version: 1, number, ...rest })
}

/** Make a file end with a whole line; gives the last event that stands there, null where there is none. */
export async function lastInLines(path: string): Promise<Pick<ToldEvent, "number" | "key" | "at"> | null> {
  const there = await stat(path).catch(() => null)
  const what = there === null ? null : noFile(there)
  if (what !== null) throw new NoEventLines(`${what.split(";")[0]}; name a file, or take --json for standard output`)
  const file = await open(path, "r+").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null
    throw error
  })
  if (file === null) return null
  try {
    const { size } = await file.stat()
    const end = await endOfLine(file, size)
    await cutOff(file, end, size)
    if (end === 0) return null
    const begin = await endOfLine(file, end - 1)
    return eventIn(await textOf(file, begin, end))
  } finally {
    await file.close()
  }
}

/** Write events behind those that stand there, down to the disk. */
export async function appendLines(path: string, events: readonly ToldEvent[]): Promise<void> {
  const file = await open(path, "a")
  try {
    await file.appendFile(events.map(event => `${eventLine(event)}\n`).join(""))
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Cut off what stands behind the last whole line, where it is the beginning of an event. */
async function cutOff(file: FileHandle, end: number, size: number): Promise<void> {
  if (end === size) return
  const rest = await textOf(file, end, Math.min(size, end + opening.length))
  if (!opening.startsWith(rest)) throw new NoEventLines("holds no events; name another file")
  await file.truncate(end)
  await file.sync()
}

function eventIn(line: string): Pick<ToldEvent, "number" | "key" | "at"> {
  if (line.startsWith(opening)) {
    try {
      return JSON.parse(line) as ToldEvent
    } catch {
      // Told below.
    }
  }
  throw new NoEventLines("holds no events; name another file")
}

/** The place behind the last line feed before `end`; 0 where there is none. */
async function endOfLine(file: FileHandle, end: number): Promise<number> {
  for (let to = end; to > 0; to -= step) {
    const from = Math.max(0, to - step)
    const at = (await bytesOf(file, from, to)).lastIndexOf(lineFeed)
    if (at !== -1) return from + at + 1
  }
  return 0
}

async function textOf(file: FileHandle, from: number, to: number): Promise<string> {
  return (await bytesOf(file, from, to)).toString("utf8")
}

async function bytesOf(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from)
  return buffer.subarray(0, bytesRead)
}
