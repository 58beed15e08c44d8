// A source read at any place, for formats with their table of contents at the end: the file where it is one, else its bytes
// in memory.

import type { FileHandle } from "node:fs/promises"
import { openFile } from "./opening.js"
import { readWhole, type Source } from "./source.js"

/** A source held open: the file, or all of its bytes. */
export type Held = { readonly length: number; close(): Promise<void> } & (
  | { readonly handle: FileHandle }
  | { readonly bytes: Buffer }
)

/** Hold a source open, in place of reading it from its beginning. */
export async function held(source: Source): Promise<Held> {
  if (source.file === null) {
    const bytes = await readWhole(source)
    return { bytes, length: bytes.length, close: async () => {} }
  }
  await source.bytes[Symbol.asyncIterator]().return?.()
  const handle = await openFile(source.file)
  const { size } = await handle.stat()
  return { handle, length: size, close: () => handle.close() }
}

/** Bytes at any place of an input. */
export interface RandomAccess {
  readonly length: number
  /** The bytes `[start, end)`. */
  read(start: number, end: number): Promise<Buffer>
  close(): Promise<void>
}

/** Open a source for reading at any place. */
export async function randomAccess(source: Source): Promise<RandomAccess> {
  const at = await held(source)
  const { length, close } = at
  if ("bytes" in at) return { length, read: async (start, end) => at.bytes.subarray(start, end), close }
  return {
    length,
    read: async (start, end) => {
      const from = Math.min(start, length)
      const buffer = Buffer.alloc(Math.max(0, Math.min(end, length) - from))
      const { bytesRead } = await at.handle.read(buffer, 0, buffer.length, from)
      return buffer.subarray(0, bytesRead)
    },
    close,
  }
}
