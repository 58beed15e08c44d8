// Many words in a few arrays, found by hash. As an asset's arrays they are looked into where they lie, with nothing to
// read first, and threads can share them; a Map of as many words takes as long to fill as a page takes to trace.

import { fnv1a } from "../model/identity.js"

/** Whole numbers, in as few bytes as they need: see `wholes`. */
export type Wholes = Uint16Array | Uint32Array

/** Words, numbered from 0. */
export interface StringTable {
  /** The words, one after another, as UTF-8. */
  readonly bytes: Uint8Array
  /** Where each begins in `bytes`, and where the last one ends. */
  readonly starts: Wholes
  /**
   * A word's number + 1, at the place that its hash gives or the next free one after it (open addressing with linear
   * probing; Knuth 1973, 6.4); 0 where free. A power of two long.
   */
  readonly slots: Wholes
}

/** The number of a word; -1 where the table lacks it. Whoever has the word's hash at hand gives it. */
export function numberOf(table: StringTable, word: string, hash: number = fnv1a(word)): number {
  const { slots } = table
  const mask = slots.length - 1
  for (let at = placeOf(hash) & mask; ; at = (at + 1) & mask) {
    const number = slots[at]! - 1
    if (number < 0 || isAt(table, number, word)) return number
  }
}

/** The word of a number. */
function wordAt({ bytes, starts }: StringTable, number: number): string {
  // A copy: decoders refuse memory that threads share.
  return new TextDecoder().decode(bytes.slice(starts[number]!, starts[number + 1]!))
}

/** All words, in the order of their numbers. */
export function allWords(table: StringTable): string[] {
  return Array.from({ length: table.starts.length - 1 }, (_, number) => wordAt(table, number))
}

/** At most this share of the slots is taken, so that a search ends after a step or two. */
const mostTaken = 2 / 3

/** The table of these words, numbered in this order. No word may stand twice. */
export function stringTable(words: readonly string[]): StringTable {
  const encoded = words.map(word => new TextEncoder().encode(word))
  const starts = [0]
  for (const { length } of encoded) starts.push(starts.at(-1)! + length)
  const bytes = new Uint8Array(starts.at(-1)!)
  for (const [number, part] of encoded.entries()) bytes.set(part, starts[number]!)
  let size = 1
  while (size * mostTaken <= words.length) size *= 2
  const slots = new Array<number>(size).fill(0)
  for (const [number, word] of words.entries()) {
    let at = placeOf(fnv1a(word)) & (size - 1)
    while (slots[at] !== 0) at = (at + 1) & (size - 1)
    slots[at] = number + 1
  }
  return { bytes, starts: wholes(starts), slots: wholes(slots) }
}

/** Whole numbers as an array of two bytes each where they fit, else of four. */
export function wholes(values: readonly number[]): Wholes {
  return values.every(value => value <= 0xffff) ? Uint16Array.from(values) : Uint32Array.from(values)
}

/** Where the search for a word begins: its hash, the upper half folded into the lower, which alone is used. */
function placeOf(hash: number): number {
  return hash ^ (hash >>> 15)
}

function isAt(table: StringTable, number: number, word: string): boolean {
  const { bytes, starts } = table
  const start = starts[number]!
  const { length } = word
  // As UTF-8 no word is shorter than in letters.
  if (starts[number + 1]! - start < length) return false
  for (let i = 0; i < length; i++) {
    const letter = word.charCodeAt(i)
    if (letter > 0x7f) return wordAt(table, number) === word
    if (bytes[start + i] !== letter) return false
  }
  return starts[number + 1]! - start === length
}
