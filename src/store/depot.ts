// Lines that one process lays down and others read where they lie: each goes compressed to the end of a file of its own
// process, and its place, "file offset length", is all that goes on between them. A file has one writer and is never
// changed, so that nobody waits for anybody; who is killed leaves a file that nobody asks for again.

import { closeSync, mkdirSync, openSync, readSync, writeSync } from "node:fs"
import { join } from "node:path"
import { deflateRawSync, inflateRawSync } from "node:zlib"
import { Recent } from "../kit/recent.js"

/** Where lines lie. */
export interface Depot {
  /** Lay a line down; gives its place. Throws where the depot is for reading alone. */
  lay(line: string): string
  /** The line at a place. */
  read(place: string): string
  /** Bytes laid down and read so far, as they lie on the disk. */
  readonly bytes: { readonly laid: number; readonly read: number }
  close(): void
}

/** Files held open for reading. */
const mostOpen = 64

/** The depot in a folder; `name` is that of the file to lay lines down in, null for none. */
export function openDepot(folder: string, name: string | null): Depot {
  const bytes = { laid: 0, read: 0 }
  const readers = new Recent<string, number>(mostOpen, closeSync)
  const reader = (file: string): number => {
    const known = readers.get(file)
    if (known !== undefined) return known
    const descriptor = openSync(join(folder, file), "r")
    readers.put(file, descriptor, 1)
    return descriptor
  }
  let writer: number | null = null
  return {
    bytes,
    lay(line) {
      if (name === null) throw new RangeError("nothing can be laid down here: no file was named for it")
      if (writer === null) {
        mkdirSync(folder, { recursive: true })
        writer = openSync(join(folder, name), "wx")
      }
      const packed = deflateRawSync(line, { level: 1 })
      for (let at = 0; at < packed.length; ) at += writeSync(writer, packed, at)
      const place = `${name} ${bytes.laid} ${packed.length}`
      bytes.laid += packed.length
      return place
    },
    read(place) {
      const [file = "", offset, length] = place.split(" ")
      const packed = Buffer.alloc(Number(length))
      if (readSync(reader(file), packed, 0, packed.length, Number(offset)) !== packed.length)
        throw new Error(`${file} in ${folder} ends before what should lie in it`)
      bytes.read += packed.length
      return inflateRawSync(packed).toString("utf8")
    },
    close() {
      readers.clear()
      if (writer !== null) closeSync(writer)
    },
  }
}
