// Keys of plain values: what a result is kept under. MurmurHash3, the variant of 128 bits for 32-bit machines (Appleby
// 2011), fed with 32-bit words as a value is walked: no line of JSON is made of it. Not for secrets, and no defence
// against somebody who makes two pages of one key.

import { keptWith } from "./kept.js"

/** Multipliers and what a lane takes up of its neighbour, lane by lane. */
const c = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const

/** What kind of value comes, so that `["ab"]` and `["a", "b"]` differ. */
const tag = { nothing: 1, no: 2, yes: 3, whole: 4, number: 5, text: 6, list: 7, object: 8, end: 9, bytes: 10 } as const

const float = new Float64Array(1)
const halves = new Int32Array(float.buffer)

/** One key for all parts together. Fields that are undefined are as if they were not there. */
export function keyOf(...parts: readonly unknown[]): string {
  const hash = new Hash()
  for (const part of parts) hash.value(part)
  return hash.end()
}

/** The key of a value that stands in several inputs as one object, and never changes: told once. */
export const keyOfOne: (value: object) => string = keptWith((value: object) => keyOf(value))

class Hash {
  #a = 0x2d6f1b07
  #b = 0x2d6f1b07
  #c = 0x2d6f1b07
  #d = 0x2d6f1b07
  /** The lane whose turn it is. */
  #lane = 0
  #words = 0

  value(value: unknown): void {
    if (typeof value === "string") this.#text(value)
    else if (typeof value === "number") this.#number(value)
    else if (typeof value === "boolean") this.#word(value ? tag.yes : tag.no)
    else if (typeof value !== "object" || value === null) this.#word(tag.nothing)
    else if (ArrayBuffer.isView(value)) this.#bytes(value)
    else if (Array.isArray(value)) {
      this.#word(tag.list)
      this.#word(value.length)
      for (let i = 0; i < value.length; i++) this.value(value[i])
    } else {
      this.#word(tag.object)
      for (const name in value) {
        const part = (value as Readonly<Record<string, unknown>>)[name]
        if (part === undefined) continue
        this.#text(name)
        this.value(part)
      }
      this.#word(tag.end)
    }
  }

  end(): string {
    let [a, b, c, d] = [this.#a ^ this.#words, this.#b ^ this.#words, this.#c ^ this.#words, this.#d ^ this.#words]
    a = (a + b + c + d) | 0
    ;[b, c, d] = [(b + a) | 0, (c + a) | 0, (d + a) | 0]
    ;[a, b, c, d] = [settled(a), settled(b), settled(c), settled(d)]
    a = (a + b + c + d) | 0
    return [a, b + a, c + a, d + a].map(lane => (lane >>> 0).toString(36).padStart(7, "0")).join("")
  }

  #text(text: string): void {
    const { length } = text
    this.#word(tag.text)
    this.#word(length)
    for (let i = 1; i < length; i += 2) this.#word(text.charCodeAt(i - 1) | (text.charCodeAt(i) << 16))
    if (length % 2 === 1) this.#word(text.charCodeAt(length - 1))
  }

  #number(number: number): void {
    if ((number | 0) === number && !Object.is(number, -0)) {
      this.#word(tag.whole)
      this.#word(number)
    } else {
      float[0] = number
      this.#word(tag.number)
      this.#word(halves[0]!)
      this.#word(halves[1]!)
    }
  }

  #bytes(view: ArrayBufferView): void {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    this.#word(tag.bytes)
    this.#text(Object.prototype.toString.call(view))
    this.#word(bytes.length)
    for (let i = 0; i < bytes.length; i += 4)
      this.#word(bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24))
  }

  #word(word: number): void {
    this.#words++
    switch (this.#lane) {
      case 0:
        this.#lane = 1
        this.#a = Math.imul((turned(this.#a ^ scattered(word, c[0], 15, c[1]), 19) + this.#b) | 0, 5) + 0x561ccd1b
        return
      case 1:
        this.#lane = 2
        this.#b = Math.imul((turned(this.#b ^ scattered(word, c[1], 16, c[2]), 17) + this.#c) | 0, 5) + 0x0bcaa747
        return
      case 2:
        this.#lane = 3
        this.#c = Math.imul((turned(this.#c ^ scattered(word, c[2], 17, c[3]), 15) + this.#d) | 0, 5) + 0x96cd1c35
        return
      default:
        this.#lane = 0
        this.#d = Math.imul((turned(this.#d ^ scattered(word, c[3], 18, c[0]), 13) + this.#a) | 0, 5) + 0x32ac3b17
    }
  }
}

function scattered(word: number, first: number, by: number, then: number): number {
  return Math.imul(turned(Math.imul(word, first), by), then)
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

/** Every bit of a lane hangs on every other: the finalizer. */
function settled(lane: number): number {
  let h = lane
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
