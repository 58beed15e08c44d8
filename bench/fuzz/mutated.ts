// A pile of chance: stories in some formats, then mutated byte by byte as AFL does (Zalewski 2014: flips, cuts, copies,
// splices), under names that are odd too. One number makes one pile, on every machine.

import { type Random, randomFrom } from "../random.js"
import { oddWords, wellFormed } from "./odd.js"
import { shapes } from "./shapes.js"
import { storiesOf } from "./stories.js"

/** A file of a pile. */
export interface PileFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const endings = Object.keys(shapes)
/** Files of a pile at most. */
const mostFiles = 4

/** The pile of a number: one format in turn, and others of chance beside it. */
export function mutatedPile(number: number): readonly PileFile[] {
  const chance = randomFrom(Math.imul(number, 0x9e3779b1))
  const files = 1 + chance.below(mostFiles)
  const stories = storiesOf(files + 2, chance)
  return Array.from({ length: files }, (_, n) => {
    const ending = n === 0 ? endings[number % endings.length]! : chance.pick(endings)!
    const told = stories.slice(n, n + 1 + chance.below(3))
    const whole = Buffer.from(shapes[ending]!(told))
    const bytes = chance.next() < 0.5 ? whole : mutated(whole, chance)
    return { name: `${n}${nameOf(chance)}${ending}`, bytes }
  })
}

/** What a file system takes of odd words, now and then. */
function nameOf(chance: Random): string {
  if (chance.next() < 0.8) return ""
  const name = oddWords(chance).replace(/[/\0]/g, "")
  return ` ${wellFormed(name.slice(0, 40))}`
}

type Mutation = (bytes: Buffer, chance: Random) => Buffer

const mutations: readonly Mutation[] = [
  // A bit or a byte elsewhere.
  (bytes, chance) => {
    const other = Buffer.from(bytes)
    for (let n = 1 + chance.below(8); n > 0; n--) other[chance.below(other.length)]! ^= 1 << chance.below(8)
    return other
  },
  (bytes, chance) => {
    const other = Buffer.from(bytes)
    for (let n = 1 + chance.below(8); n > 0; n--) other[chance.below(other.length)] = chance.below(256)
    return other
  },
  // Cut off, cut out, told twice, put elsewhere.
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  (bytes, chance) => {
    const { from, to } = stretch(bytes, chance)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  (bytes, chance) => {
    const { from, to } = stretch(bytes, chance)
    const times = 1 + chance.below(6)
    const again = Array.from({ length: times }, () => bytes.subarray(from, to))
    return Buffer.concat([bytes.subarray(0, to), ...again, bytes.subarray(to)])
  },
  (bytes, chance) => {
    const { from, to } = stretch(bytes, chance)
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
    return inserted(rest, bytes.subarray(from, to), chance)
  },
  // Odd words, and bytes that no charset makes anything of.
  (bytes, chance) => inserted(bytes, Buffer.from(oddWords(chance)), chance),
  (bytes, chance) => inserted(bytes, Buffer.from(oddWords(chance), "latin1"), chance),
  (bytes, chance) => inserted(bytes, Buffer.from(oddWords(chance), "utf16le"), chance),
  // Numbers of a binary header at their bounds.
  (bytes, chance) => {
    const other = Buffer.from(bytes)
    if (other.length < 4) return other
    other.writeUInt32LE(chance.pick([0, 1, 0x7fffffff, 0x80000000, 0xffffffff])!, chance.below(other.length - 3))
    return other
  },
]

function mutated(bytes: Buffer, chance: Random): Buffer {
  let other = bytes
  for (let n = 1 + chance.below(3); n > 0 && other.length > 0; n--) other = chance.pick(mutations)!(other, chance)
  return other
}

/** Longest stretch that is moved. */
const longest = 400

function stretch(bytes: Buffer, chance: Random): { readonly from: number; readonly to: number } {
  const from = chance.below(bytes.length)
  return { from, to: Math.min(bytes.length, from + 1 + chance.below(longest)) }
}

function inserted(bytes: Buffer, words: Uint8Array, chance: Random): Buffer {
  const at = chance.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), words, bytes.subarray(at)])
}
