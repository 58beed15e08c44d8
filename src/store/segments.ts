// Postings on disk, in sorted segments: what is added is a small segment of its own, and four of like size become one, so that
// there are few of them and a posting is written anew a handful of times however many there are (the log-structured merge
// tree, O'Neil and others 1996, in the tiers that Lucene keeps). Nothing is ever changed in a segment.
//
// A segment is cut into chunks; the first feature of each stands beside the segment, and is searched by halving. All of a
// report stands in one segment.

import { placeOf } from "../kit/ascending.js"
import { groupBy } from "../kit/groups.js"
import type { Postings } from "../match/features.js"
import { decoded } from "./chunks.js"
import type { Database, Value } from "./database.js"
import { Cursor, inOrder, Writer } from "./merging.js"

/** Kinds of features, each with postings of its own. */
export const kinds = ["skipPairs", "threes"] as const
/** The postings of some reports. */
export type ByKind<T> = Readonly<Record<(typeof kinds)[number], T>>

/** So many segments of one size become one. */
const alike = 4
/** A segment of so many postings is merged no more: what one addition costs stays bounded. */
const full = 4_000_000
/** A chunk's number: its segment, its kind, its place. */
const ofSegment = 2 ** 20
const ofKind = 2 ** 19

interface Segment {
  readonly number: number
  readonly size: number
  /** The first feature of every chunk. */
  readonly firsts: ByKind<Uint32Array>
}

/** The segments of a store. Writing is for a transaction of the caller's. */
export class Segments {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Add the postings of reports. Segments that are merged leave out the reports of `gone`; returned are those met there. */
  add(postings: ByKind<Postings>, gone: ReadonlySet<number>): ReadonlySet<number> {
    const number = this.#next()
    const writers = kinds.map(kind => {
      const { features, holders } = postings[kind]
      const writer = this.#writer(number, kind)
      for (let p = 0; p < features.length; p++) writer.add(features[p]!, holders[p]!)
      return writer
    })
    this.#keep(number, writers)
    const dropped = new Set<number>()
    for (let some = this.#alike(); some.length > 0; some = this.#alike()) this.#merge(some, gone, dropped)
    return dropped
  }

  /** The reports that have each of some features, in the order of these: in runs, each of them ascending. */
  holders(kind: keyof ByKind<unknown>, features: Uint32Array): Uint32Array[][] {
    const found: Uint32Array[][] = Array.from(features, () => [])
    for (const segment of this.#all()) this.#lookUp(segment, kind, features, found)
    return found
  }

  /** All postings of a kind, segment by segment. */
  *all(kind: keyof ByKind<unknown>): Generator<Postings> {
    for (const { number, firsts } of this.#all()) yield* this.#chunks(number, kind, firsts[kind].length)
  }

  /** Take the postings of some reports out: every segment that has any is written anew without them. */
  drop(gone: ReadonlySet<number>): void {
    const has = ({ number, firsts }: Segment) =>
      kinds.some(kind => {
        for (const { holders } of this.#chunks(number, kind, firsts[kind].length))
          if (holders.some(holder => gone.has(holder))) return true
        return false
      })
    for (const one of this.#all().filter(has)) this.#merge([one], gone, new Set())
  }

  clear(): void {
    this.#database.exec("DELETE FROM chunks; DELETE FROM segments")
  }

  #all(): Segment[] {
    const rows = this.#database.prepare("SELECT number, size, skip_pairs, threes FROM segments ORDER BY number").all()
    return rows.map(({ number, size, skip_pairs, threes }) => ({
      number: Number(number),
      size: Number(size),
      firsts: { skipPairs: wholes(skip_pairs), threes: wholes(threes) },
    }))
  }

  #next(): number {
    return Number(this.#database.prepare("SELECT coalesce(max(number), 0) + 1 AS next FROM segments").all()[0]!.next)
  }

  /** Segments of one size, as many as are to become one; none where no size has them. */
  #alike(): readonly Segment[] {
    const open = this.#all().filter(({ size }) => size < full)
    const tiers = groupBy(open, ({ size }) => Math.floor(Math.log(size + 1) / Math.log(alike)))
    return [...tiers.values()].find(segments => segments.length >= alike) ?? []
  }

  #merge(segments: readonly Segment[], gone: ReadonlySet<number>, dropped: Set<number>): void {
    const number = this.#next()
    const writers = kinds.map(kind => {
      const writer = this.#writer(number, kind)
      const cursors = segments.map(one => new Cursor(this.#chunks(one.number, kind, one.firsts[kind].length)))
      inOrder(cursors, (feature, holder) => {
        if (gone.has(holder)) dropped.add(holder)
        else writer.add(feature, holder)
      })
      return writer
    })
    for (const one of segments) {
      const from = one.number * ofSegment
      this.#database.prepare("DELETE FROM chunks WHERE number >= ? AND number < ?").run(from, from + ofSegment)
      this.#database.prepare("DELETE FROM segments WHERE number = ?").run(one.number)
    }
    this.#keep(number, writers)
  }

  #writer(segment: number, kind: keyof ByKind<unknown>): Writer {
    const put = this.#database.prepare("INSERT INTO chunks VALUES (?, ?, ?)")
    const base = segment * ofSegment + kinds.indexOf(kind) * ofKind
    return new Writer((part, size, bytes) => put.run(base + part, size, bytes))
  }

  #keep(number: number, [skipPairs, threes]: readonly Writer[]): void {
    if (skipPairs!.size + threes!.size === 0) return
    const firsts = [skipPairs!.end(), threes!.end()] as const
    this.#database
      .prepare("INSERT INTO segments VALUES (?, ?, ?, ?)")
      .run(number, skipPairs!.size + threes!.size, bytesOf(firsts[0]), bytesOf(firsts[1]))
  }

  *#chunks(segment: number, kind: keyof ByKind<unknown>, parts: number): Generator<Postings> {
    const one = this.#database.prepare("SELECT size, postings FROM chunks WHERE number = ?")
    const base = segment * ofSegment + kinds.indexOf(kind) * ofKind
    for (let part = 0; part < parts; part++) {
      const [row] = one.all(base + part)
      yield decoded(blob(row!.postings), Number(row!.size))
    }
  }

  #lookUp(
    { number, firsts }: Segment,
    kind: keyof ByKind<unknown>,
    features: Uint32Array,
    found: Uint32Array[][],
  ): void {
    const asked = new Map<number, number[]>()
    const base = number * ofSegment + kinds.indexOf(kind) * ofKind
    for (let f = 0; f < features.length; f++) {
      // A feature may begin in the last chunk that begins before it, and go on in all that begin with it.
      const from = Math.max(0, placeOf(firsts[kind], features[f]!) - 1)
      for (let part = from; part < firsts[kind].length && firsts[kind][part]! <= features[f]!; part++) {
        const others = asked.get(base + part)
        if (others) others.push(f)
        else asked.set(base + part, [f])
      }
    }
    const rows = this.#database
      .prepare("SELECT number, size, postings FROM chunks WHERE number IN (SELECT value FROM json_each(?))")
      .all(JSON.stringify([...asked.keys()]))
    for (const { number: chunk, size, postings } of rows) {
      const { features: there, holders } = decoded(blob(postings), Number(size))
      for (const f of asked.get(Number(chunk))!) {
        const from = placeOf(there, features[f]!)
        const to = placeOf(there, features[f]! + 1, from)
        if (to > from) found[f]!.push(holders.subarray(from, to))
      }
    }
  }
}

function bytesOf(list: Uint32Array): Uint8Array {
  return new Uint8Array(list.buffer, list.byteOffset, list.byteLength)
}

function wholes(value: Value | undefined): Uint32Array {
  return new Uint32Array(blob(value).buffer)
}

/** The bytes of a column, which come as a buffer from one binding and as bytes from another. */
function blob(value: Value | undefined): Uint8Array<ArrayBuffer> {
  return new Uint8Array(value as Uint8Array)
}
