// Linear-chain conditional random fields (Lafferty, McCallum, Pereira 2001) over hashed features: what runs here is
// trained by the scripts in train/ and shipped as a string of eight-bit weights.

import type { Rows } from "./rows.js"

/** A model as its `*.weights.ts` file prints it. */
export interface PackedModel {
  readonly labels: readonly string[]
  /** Features fall into `2 ** bits` buckets. */
  readonly bits: number
  /** A weight is its eight-bit number times this. */
  readonly scale: number
  /** Score of a label after another, row by row (from × to); the last row is for the start. */
  readonly transitions: readonly number[]
  /** Base 64 of the weights that are not zero: gap to the last one (LEB128) and weight (signed byte), in order. */
  readonly weights: string
}

/** A model ready to run. `weights[bucket * labels.length + label]`. */
export interface SequenceModel {
  readonly labels: readonly string[]
  readonly bits: number
  readonly scale: number
  readonly transitions: Float64Array
  readonly weights: Int8Array
  /** One bit a bucket: whether it has weights at all. Small enough for the processor's cache, which the weights are not. */
  readonly present: Uint8Array
}

/** Unpack a model's weights. Takes some milliseconds: do it once. */
export function unpack(packed: PackedModel): SequenceModel {
  const bytes = atob(packed.weights)
  const weights = new Int8Array(packed.labels.length << packed.bits)
  let at = 0
  for (let i = 0; i < bytes.length; ) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(i++)
      gap |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    at += gap
    weights[at] = bytes.charCodeAt(i++)
  }
  return { ...packed, transitions: Float64Array.from(packed.transitions), weights, present: presence(weights, packed) }
}

/** The bits of `SequenceModel.present`. */
export function presence(weights: Int8Array, { labels, bits }: Pick<SequenceModel, "labels" | "bits">): Uint8Array {
  const present = new Uint8Array(1 << (bits - 3))
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue
    const bucket = Math.floor(i / labels.length)
    present[bucket >> 3]! |= 1 << (bucket & 7)
  }
  return present
}

/** How well each label fits each position by its own features: `scores[i * labels + label]`. */
export function scoreRows(model: SequenceModel, rows: Rows): Float64Array {
  const { weights, scale, present } = model
  const { ids, starts, length } = rows
  const size = model.labels.length
  const scores = new Float64Array(length * size)
  const sums = new Int32Array(size)
  for (let i = 0; i < length; i++) {
    sums.fill(0)
    const end = starts[i + 1]!
    for (let f = starts[i]!; f < end; f++) {
      const id = ids[f]!
      if (((present[id >> 3]! >> (id & 7)) & 1) === 0) continue
      const bucket = id * size
      for (let label = 0; label < size; label++) sums[label]! += weights[bucket + label]!
    }
    for (let label = 0; label < size; label++) scores[i * size + label] = sums[label]! * scale
  }
  return scores
}

/** The best sequence of labels (Viterbi 1967), by index into `model.labels`. */
export function bestLabels(model: SequenceModel, scores: Float64Array): Uint8Array {
  const size = model.labels.length
  const length = scores.length / size
  const { transitions } = model
  const back = new Uint8Array(scores.length)
  let last = new Float64Array(size)
  let next = new Float64Array(size)
  // A label further behind the best than transitions differ at all can lead nowhere: it is passed over.
  const spread = highest(transitions) - lowest(transitions)
  const live = new Uint8Array(size)
  for (let i = 0; i < length; i++) {
    let lives = 0
    if (i > 0) {
      const floor = highest(last) - spread
      for (let f = 0; f < size; f++) if (last[f]! >= floor) live[lives++] = f
    }
    for (let to = 0; to < size; to++) {
      let best = i === 0 ? transitions[size * size + to]! : Number.NEGATIVE_INFINITY
      let from = 0
      if (i > 0) {
        for (let k = 0; k < lives; k++) {
          const f = live[k]!
          const score = last[f]! + transitions[f * size + to]!
          if (score > best) {
            best = score
            from = f
          }
        }
      }
      next[to] = best + scores[i * size + to]!
      back[i * size + to] = from
    }
    const spare = last
    last = next
    next = spare
  }
  const labels = new Uint8Array(length)
  let label = 0
  for (let l = 1; l < size; l++) if (last[l]! > last[label]!) label = l
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * size + label]!
  }
  return labels
}

function highest(values: Float64Array): number {
  let high = values[0]!
  for (let i = 1; i < values.length; i++) if (values[i]! > high) high = values[i]!
  return high
}

function lowest(values: Float64Array): number {
  let low = values[0]!
  for (let i = 1; i < values.length; i++) if (values[i]! < low) low = values[i]!
  return low
}

/** Probability of each label at each position, all sequences considered (forward–backward; Rabiner 1989). */
export function labelOdds(model: SequenceModel, scores: Float64Array): Float64Array {
  const size = model.labels.length
  const length = scores.length / size
  const moves = model.transitions.map(Math.exp)
  const local = scores.map(Math.exp)
  const forward = new Float64Array(scores.length)
  for (let i = 0; i < length; i++) {
    let sum = 0
    for (let to = 0; to < size; to++) {
      let before = 0
      if (i === 0) before = moves[size * size + to]!
      else for (let from = 0; from < size; from++) before += forward[(i - 1) * size + from]! * moves[from * size + to]!
      const value = before * local[i * size + to]!
      forward[i * size + to] = value
      sum += value
    }
    for (let to = 0; to < size; to++) forward[i * size + to]! /= sum
  }
  let after = new Float64Array(size).fill(1)
  let earlier = new Float64Array(size)
  for (let i = length - 1; i >= 0; i--) {
    let sum = 0
    for (let l = 0; l < size; l++) sum += forward[i * size + l]! * after[l]!
    for (let l = 0; l < size; l++) forward[i * size + l]! *= after[l]! / sum
    let total = 0
    for (let from = 0; from < size; from++) {
      let value = 0
      for (let to = 0; to < size; to++) value += moves[from * size + to]! * local[i * size + to]! * after[to]!
      earlier[from] = value
      total += value
    }
    for (let l = 0; l < size; l++) earlier[l]! /= total
    const spare = after
    after = earlier
    earlier = spare
  }
  return forward
}
