// Postings written and read chunk by chunk, so that lists of any length become one with a chunk of each in memory.

import type { Postings } from "../match/features.js"
import { encoded } from "./chunks.js"

/** A chunk has so many postings: all of them are read for one. */
const chunk = 256

/** Postings in the making: chunk after chunk. */
export class Writer {
  size = 0
  readonly #firsts: number[] = []
  readonly #put: (part: number, size: number, bytes: Uint8Array) => void
  readonly #features = new Uint32Array(chunk)
  readonly #holders = new Uint32Array(chunk)
  #held = 0

  constructor(put: (part: number, size: number, bytes: Uint8Array) => void) {
    this.#put = put
  }

  add(feature: number, holder: number): void {
    this.#features[this.#held] = feature
    this.#holders[this.#held++] = holder
    this.size++
    if (this.#held === chunk) this.#flush()
  }

  /** Put what is left; the first feature of every chunk. */
  end(): Uint32Array {
    if (this.#held > 0) this.#flush()
    return Uint32Array.from(this.#firsts)
  }

  #flush(): void {
    const bytes = encoded({ features: this.#features, holders: this.#holders }, 0, this.#held)
    this.#put(this.#firsts.length, this.#held, bytes)
    this.#firsts.push(this.#features[0]!)
    this.#held = 0
  }
}

/** Where one stands in postings that are read chunk by chunk. */
export class Cursor {
  feature = 0
  holder = 0
  readonly #chunks: Iterator<Postings>
  #there: Postings | null = null
  #at = 0

  constructor(chunks: Iterator<Postings>) {
    this.#chunks = chunks
  }

  /** Whether there is another posting: it is the one stood at then. */
  go(): boolean {
    if (this.#there === null || this.#at === this.#there.features.length) {
      const { value, done } = this.#chunks.next()
      if (done) return false
      ;[this.#there, this.#at] = [value as Postings, 0]
    }
    this.feature = this.#there.features[this.#at]!
    this.holder = this.#there.holders[this.#at++]!
    return true
  }
}

/** Go through the postings of several segments in one order. */
export function inOrder(cursors: readonly Cursor[], take: (feature: number, holder: number) => void): void {
  const open = cursors.filter(cursor => cursor.go())
  while (open.length > 0) {
    let first = open[0]!
    for (const one of open)
      if (one.feature < first.feature || (one.feature === first.feature && one.holder < first.holder)) first = one
    take(first.feature, first.holder)
    if (!first.go()) open.splice(open.indexOf(first), 1)
  }
}
