// Words and runs of words of a page as numbers, so that how often each occurs is counted in arrays: a page has thousands of
// runs, and a string for each of them costs more than all else that is asked of it. Runs are those of `ngrams`.

import { gram } from "./words.js"

/** Words and runs of words of blocks, each numbered in order of first appearance. */
export interface NumberedWords {
  /** The number of each word. */
  readonly numbers: ReadonlyMap<string, number>
  /** For each block, the numbers of its words. */
  readonly words: readonly Int32Array[]
  /** For each block, the numbers of its runs of words. */
  readonly runs: readonly Int32Array[]
  /** How many runs there are. */
  readonly runCount: number
  readonly table: RunTable
}

/** Runs by their words: a hash table with open addressing. A slot holds the three words of a run, and its number or -1. */
interface RunTable {
  readonly slots: Int32Array
  readonly triples: Int32Array
  readonly mask: number
}

/** Stands for the words that a short run lacks. */
const noWord = -1

/** Number the words of blocks, and their runs. */
export function numberWords(blocks: readonly (readonly string[])[]): NumberedWords {
  const numbers = new Map<string, number>()
  const words = blocks.map(block => {
    const own = new Int32Array(block.length)
    for (let i = 0; i < block.length; i++) own[i] = numberOf(block[i]!, numbers)
    return own
  })
  const table = emptyTable(words.reduce((sum, own) => sum + runsIn(own), 0))
  let runCount = 0
  const runs = words.map(own => {
    const found = new Int32Array(runsIn(own))
    for (let i = 0; i < found.length; i++) {
      const slot = slotOf(table, own, i)
      if (table.slots[slot] === -1) addRun(table, slot, own, i, runCount++)
      found[i] = table.slots[slot]!
    }
    return found
  })
  return { numbers, words, runs, runCount, table }
}

/** For each run, 1 where a text has it too. */
export function runsAmong({ numbers, table, runCount }: NumberedWords, text: readonly string[]): Uint8Array {
  const among = new Uint8Array(runCount)
  const unknown = numbers.size
  const own = new Int32Array(text.length)
  for (let i = 0; i < text.length; i++) own[i] = numbers.get(text[i]!) ?? unknown
  for (let i = 0; i < runsIn(own); i++) {
    const run = table.slots[slotOf(table, own, i)]!
    if (run >= 0) among[run] = 1
  }
  return among
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

function runsIn({ length }: Int32Array): number {
  return length === 0 ? 0 : Math.max(1, length - gram + 1)
}

function emptyTable(most: number): RunTable {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2))
  return { slots: new Int32Array(size).fill(-1), triples: new Int32Array(gram * size), mask: size - 1 }
}

/** For each numbered word, 1 where a test holds of it. */
export function wordsThat({ numbers }: NumberedWords, test: (word: string) => boolean): Uint8Array {
  const found = new Uint8Array(numbers.size)
  for (const [word, number] of numbers) if (test(word)) found[number] = 1
  return found
}

/** In how many of the blocks that are asked for each of their numbers stands: of their words, or of their runs. */
export function blocksWith(
  blocks: readonly Int32Array[],
  count: number,
  asked: (block: number) => boolean,
): Int32Array {
  const counts = new Int32Array(count)
  const last = new Int32Array(count).fill(-1)
  for (const [block, numbers] of blocks.entries()) {
    if (!asked(block)) continue
    for (const number of numbers) {
      if (last[number] === block) continue
      last[number] = block
      counts[number]!++
    }
  }
  return counts
}

/** The slot of the run that begins at a word: where it stands, or where it would. */
function slotOf({ slots, triples, mask }: RunTable, words: Int32Array, at: number): number {
  const a = words[at]!
  const b = at + 1 < words.length ? words[at + 1]! : noWord
  const c = at + 2 < words.length ? words[at + 2]! : noWord
  let slot = hash(a, b, c) & mask
  while (slots[slot] !== -1) {
    const place = gram * slot
    if (triples[place] === a && triples[place + 1] === b && triples[place + 2] === c) break
    slot = (slot + 1) & mask
  }
  return slot
}

function addRun({ slots, triples }: RunTable, slot: number, words: Int32Array, at: number, run: number): void {
  slots[slot] = run
  for (let i = 0; i < gram; i++) triples[gram * slot + i] = at + i < words.length ? words[at + i]! : noWord
}

function hash(a: number, b: number, c: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
