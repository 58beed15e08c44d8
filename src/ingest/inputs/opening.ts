// Opening what a path names. Whoever opens a pipe waits for one who writes, and some devices never end: so what a folder
// holds is looked at first and opened without waiting (O_NONBLOCK, open(2)), and a pipe is read only where a person named
// it, as `<(…)` of a shell does.

import { constants } from "node:fs"
import { type FileHandle, open, stat } from "node:fs/promises"
import { BadInput, largestWhole } from "./source.js"

/** What tells kinds of files apart: what `stat` gives, or an entry of a folder. */
export interface FileKind {
  isFile(): boolean
  isDirectory(): boolean
  isFIFO(): boolean
  isSocket(): boolean
}

/** Systems without it have no pipes in folders. */
const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** What stands in a place of which a file is asked, for people; null where it is one. */
export function noFile(kind: FileKind): string | null {
  if (kind.isFile()) return null
  if (kind.isDirectory()) return "is a folder, where a file is asked for"
  if (kind.isFIFO()) return "is a pipe and no file; to read it, name it by itself"
  return `is a ${kind.isSocket() ? "socket" : "device"} and no file; save what it gives to a file`
}

/** Open a file for reading. Rejects with `BadInput` where it is none, and else as `node:fs` does; never waits. */
export async function openFile(path: string | Buffer): Promise<FileHandle> {
  refuse(await stat(path))
  const file = await open(path, withoutWaiting)
  try {
    // Another thing may have come to its place.
    refuse(await file.stat())
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}

/** The same of a path that a person named: a pipe as well, whose writer is waited for. */
export async function openGiven(path: string | Buffer): Promise<FileHandle> {
  return (await stat(path)).isFIFO() ? await open(path, "r") : await openFile(path)
}

/** All bytes of a file that a folder holds; likewise. */
export async function readFound(path: string | Buffer, limit?: number): Promise<Buffer> {
  return readAll(await openFile(path), limit)
}

/** All bytes of a file or pipe that a person named; likewise. */
export async function readGiven(path: string | Buffer, limit?: number): Promise<Buffer> {
  return readAll(await openGiven(path), limit)
}

async function readAll(file: FileHandle, limit: number = largestWhole): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of file.createReadStream()) {
    length += (chunk as Uint8Array).length
    if (length > limit) throw new BadInput(`is larger than ${limit / 2 ** 20} MB; cut it up`)
    chunks.push(chunk as Uint8Array)
  }
  return Buffer.concat(chunks)
}

function refuse(kind: FileKind): void {
  const what = noFile(kind)
  if (what !== null) throw new BadInput(what)
}
