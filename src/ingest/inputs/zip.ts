// Zip archives by their central directory (PKWARE APPNOTE 6.3.10, with Zip64): entries are unpacked one at a time, as
// streams. Names are labels only; nothing is written to disk.

import { createInflateRaw } from "node:zlib"
import { growthIn, inflate } from "./inflate.js"
import { type RandomAccess, randomAccess } from "./access.js"
import { BadInput, type Found, type Growth, problem, type Source } from "./source.js"
import { isCompanion } from "./companions.js"

/** Bytes of the head before an entry, at least. */
const localHead = 30
const endSignature = 0x06054b50
const end64Locator = 0x07064b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
/** The end record is 22 bytes and a comment of up to 65,535. */
const endReach = 22 + 65_535
/** A directory beyond this names more files than a pile holds. */
const largestDirectory = 128 * 2 ** 20
const chunk = 256 * 1024

interface Entry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly offset: number
}

/** The inputs in a zip archive. Throws `BadInput` where its table of contents cannot be found. */
export async function* readZip(source: Source): AsyncGenerator<Found> {
  const archive = await randomAccess(source)
  const growth = growthIn(source)
  try {
    const entries = await entriesOf(archive)
    const overlapping = overlappingIn(entries)
    for (const entry of entries) {
      const path = `${source.path}#${entry.name}`
      if (entry.name.endsWith("/") || isCompanion(entry.name)) continue
      if (overlapping.has(entry))
        yield problem(path, "shares its bytes with another file of the archive; unpack it yourself if you trust it")
      else if (entry.flags & 1) yield problem(path, "is locked with a password; unpack the archive first")
      else if (entry.method !== 0 && entry.method !== 8)
        yield problem(path, `is packed by a method (${entry.method}) that is not read; pack it again as plain zip`)
      else
        yield {
          source: {
            path,
            name: entry.name,
            bytes: contents(archive, entry, growth),
            file: null,
            depth: source.depth + 1,
            growth,
          },
        }
    }
  } finally {
    await archive.close()
  }
}

/**
 * Entries that lie in others: the same bytes unpacked again and again, which no bound on growth sees (Fifield 2019). The
 * first to begin is none.
 */
function overlappingIn(entries: readonly Entry[]): ReadonlySet<Entry> {
  const overlapping = new Set<Entry>()
  let end = 0
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) overlapping.add(entry)
    end = Math.max(end, entry.offset + localHead + entry.packed)
  }
  return overlapping
}

async function* contents(archive: RandomAccess, entry: Entry, growth: Growth): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(archive, entry)
  if (entry.method !== 0) return yield* inflate(packed, createInflateRaw(), growth)
  for await (const piece of packed) {
    growth.packed += piece.length
    yield piece
  }
}

async function* packedBytes(archive: RandomAccess, entry: Entry): AsyncGenerator<Uint8Array> {
  const local = await archive.read(entry.offset, entry.offset + localHead)
  if (local.length < localHead || local.readUInt32LE(0) !== localSignature)
    throw new BadInput("is not where the archive says it is; the archive is broken")
  const start = entry.offset + localHead + local.readUInt16LE(26) + local.readUInt16LE(28)
  const end = start + entry.packed
  if (end > archive.length) throw new BadInput("is cut off: the archive ends before it; fetch it again")
  for (let at = start; at < end; at += chunk) yield await archive.read(at, Math.min(end, at + chunk))
}

async function entriesOf(archive: RandomAccess): Promise<Entry[]> {
  const { offset, size } = await directoryOf(archive)
  if (size > largestDirectory) throw new BadInput("holds more files than can be listed; cut it into smaller archives")
  const directory = await archive.read(offset, offset + size)
  const entries: Entry[] = []
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === entrySignature; ) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(field => directory.readUInt16LE(at + field))
    const name = directory.subarray(at + 46, at + 46 + nameLength!)
    const extra = directory.subarray(at + 46 + nameLength!, at + 46 + nameLength! + extraLength!)
    const sizes = [directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 42)]
    const [, packed, place] = wide(sizes, extra)
    entries.push({
      name: nameOf(name),
      flags: directory.readUInt16LE(at + 8),
      method: directory.readUInt16LE(at + 10),
      packed: packed!,
      offset: place!,
    })
    at += 46 + nameLength! + extraLength! + commentLength!
  }
  return entries
}

async function directoryOf(archive: RandomAccess): Promise<{ offset: number; size: number }> {
  const from = Math.max(0, archive.length - endReach)
  const tail = await archive.read(from, archive.length)
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endSignature) continue
    const plain = { size: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) }
    if (plain.offset !== 0xffffffff || at < 20 || tail.readUInt32LE(at - 20) !== end64Locator) return plain
    const end64 = Number(tail.readBigUInt64LE(at - 20 + 8))
    const record = await archive.read(end64, end64 + 56)
    if (record.length < 56) break
    return { size: Number(record.readBigUInt64LE(40)), offset: Number(record.readBigUInt64LE(48)) }
  }
  throw new BadInput("is cut off or no zip archive: its table of contents is missing; fetch it again")
}

/** Sizes and place of an entry, from its Zip64 field (tag 1) where 32 bits do not hold them, in the field's order. */
function wide(values: readonly number[], extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let field = at + 4
    return values.map(value => {
      if (value !== 0xffffffff || field + 8 > extra.length) return value
      field += 8
      return Number(extra.readBigUInt64LE(field - 8))
    })
  }
  return [...values]
}

function nameOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return bytes.toString("latin1")
  }
}
