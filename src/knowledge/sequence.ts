// The file of a sequence model, `sequ`: labels (UTF-8, a line each); bits; scale; transitions; for every weight a bit, the
// lowest of a number first, that says whether it is other than zero; and the weights that are, a signed byte each. Weights
// stand label after label, of each label bucket after bucket.
//
// Half of a model's weights and more are zero, and laid out for running they take four times the room: so they are laid
// out when the model is read.

import type { SequenceModel } from "../annotate/sequence/model.js"
import { type Kind, readAsset, writeAsset } from "./asset.js"

const kind: Kind = { name: "sequ", version: 1 }

/** A model as training leaves it. */
export interface EightBitModel {
  readonly labels: readonly string[]
  /** Features fall into `2 ** bits` buckets; five bits or more. */
  readonly bits: number
  /** A weight is its eight-bit number times this. */
  readonly scale: number
  /** Score of a label after another, row by row (from × to); the last row is for the start. */
  readonly transitions: Float64Array
  /** `weights[(label << bits) + bucket]`. */
  readonly weights: Int8Array
}

/** The file of a model. */
export function writeSequenceModel({ labels, bits, scale, transitions, weights }: EightBitModel): Uint8Array {
  const marks = new Uint32Array(weights.length / 32)
  for (const [i, weight] of weights.entries()) if (weight !== 0) marks[i >> 5]! |= 1 << (i & 31)
  return writeAsset(kind, [
    new TextEncoder().encode(labels.join("\n")),
    Uint8Array.of(bits),
    Float64Array.of(scale),
    transitions,
    marks,
    weights.filter(weight => weight !== 0),
  ])
}

/** The model of a file, ready to run, in memory that threads can share. Takes some milliseconds. */
export function readSequenceModel(file: ArrayBufferLike): SequenceModel {
  const { labels, bits, scale, transitions, marks, kept } = read(file)
  const pairs = labels.length >> 1
  const weights = new Int32Array(new SharedArrayBuffer(((pairs << bits) + pairs) * Int32Array.BYTES_PER_ELEMENT))
  // A view would hold on to the whole file.
  const moves = new Float64Array(new SharedArrayBuffer(transitions.byteLength))
  moves.set(transitions)
  const words = (1 << bits) / 32
  let next = 0
  for (let label = 0; label < labels.length; label++) {
    const own = marks.subarray(label * words, (label + 1) * words)
    if (label === 0) next = takeOff(own, kept, weights, pairs)
    else next = add(own, kept, next, weights, pairs, (label - 1) >> 1, label % 2 === 1 ? 1 : 65536)
  }
  return { labels, scale, transitions: moves, pairs, weights }
}

/** The model of a file as training left it. */
export function eightBitModel(file: ArrayBufferLike): EightBitModel {
  const { marks, kept, ...model } = read(file)
  const weights = new Int8Array(model.labels.length << model.bits)
  let next = 0
  for (let i = 0; i < weights.length; i++) if (((marks[i >> 5]! >>> (i & 31)) & 1) === 1) weights[i] = kept[next++]!
  return { ...model, weights }
}

function read(file: ArrayBufferLike) {
  const [names, bits, scale, transitions, marks, kept] = readAsset(file, kind) as [
    Uint8Array,
    Uint8Array,
    Float64Array,
    Float64Array,
    Uint32Array,
    Int8Array,
  ]
  // A copy: decoders refuse memory that threads share.
  const labels = new TextDecoder().decode(names.slice()).split("\n")
  return { labels, bits: bits[0]!, scale: scale[0]!, transitions, marks, kept }
}

/** Take the first label's weights off all others'. Tells how many there were. */
function takeOff(marks: Uint32Array, kept: Int8Array, weights: Int32Array, pairs: number): number {
  let next = 0
  for (let word = 0; word < marks.length; word++) {
    // The lowest bit that is left, until none is.
    for (let left = marks[word]!; left !== 0; left &= left - 1) {
      const bucket = word * 32 + 31 - Math.clz32(left & -left)
      const both = kept[next++]! * 65537
      for (let pair = 0; pair < pairs; pair++) weights[bucket * pairs + pair]! -= both
    }
  }
  return next
}

/** Add the weights of a label to its half of a pair. Tells where the next label's begin. */
function add(
  marks: Uint32Array,
  kept: Int8Array,
  from: number,
  weights: Int32Array,
  pairs: number,
  pair: number,
  half: number,
): number {
  let next = from
  for (let word = 0; word < marks.length; word++) {
    for (let left = marks[word]!; left !== 0; left &= left - 1) {
      const bucket = word * 32 + 31 - Math.clz32(left & -left)
      weights[bucket * pairs + pair]! += kept[next++]! * half
    }
  }
  return next
}
