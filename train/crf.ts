// Training of the sequence models: conditional likelihood by stochastic gradients with AdaGrad steps (Duchi, Hazan,
// Singer 2011), an L1 pull, dropping of features, and averaging of the last passes. Deterministic: the order of the
// sequences is shuffled by a fixed generator.

import { bucketOf, type Rows } from "../src/annotate/sequence/features.js"
import type { EightBitModel } from "../src/knowledge/sequence.js"

/** A training sequence: its rows and the right label of each. */
export interface Example {
  readonly rows: Rows
  readonly labels: Uint8Array
}

/** The example that positions `[from, to)` of longer rows make. */
export function exampleOf({ features, values }: Rows, labels: Uint8Array, from: number, to: number): Example {
  const rows = { features, values: values.slice(from * features.width, to * features.width), length: to - from }
  return { rows, labels: labels.slice(from, to) }
}

/** An example with its features written down; those of position `i` are `ids[starts[i]] … ids[starts[i + 1] - 1]`. */
interface Sequence {
  readonly ids: Int32Array
  readonly starts: Int32Array
  readonly labels: Uint8Array
}

/** How to train. */
export interface Settings {
  readonly labels: readonly string[]
  readonly passes: number
  /** AdaGrad's step. */
  readonly rate: number
  /** Pull towards zero (L1) on every step that touches a weight: most end at zero, and need no room. */
  readonly pull: number
  /** Share of the features left out at random on each step, so that none is leaned on alone. */
  readonly dropped: number
  /** Features seen less often than this are not learned from. */
  readonly seen: number
  /** Weights that end below this are dropped. */
  readonly floor: number
}

/** Train on the examples; `tell` hears of each pass. */
export function train(all: readonly Example[], settings: Settings, tell: (line: string) => void): TrainedModel {
  const { bits } = all[0]!.rows.features
  const examples = withoutRare(all.map(sequenceOf), bits, settings.seen)
  const size = settings.labels.length
  const weights = new Float32Array(size << bits)
  const squares = new Float32Array(weights.length)
  const moves = new Float64Array((size + 1) * size)
  const moveSquares = new Float64Array(moves.length)
  const sum = new Float32Array(weights.length)
  const moveSum = new Float64Array(moves.length)
  let averaged = 0
  const order = examples.map((_, i) => i)
  const random = generator(7)
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(order, random)
    let loss = 0
    for (const index of order)
      loss += step(
        thinned(examples[index]!, settings.dropped, random),
        weights,
        squares,
        moves,
        moveSquares,
        size,
        settings,
      )
    tell(`pass ${pass + 1}: loss ${(loss / examples.length).toFixed(4)}`)
    if (pass >= settings.passes / 2) {
      for (let i = 0; i < sum.length; i++) sum[i]! += weights[i]!
      for (let i = 0; i < moveSum.length; i++) moveSum[i]! += moves[i]!
      averaged++
    }
  }
  return {
    // As many features speak as in training, on average.
    weights: sum.map(x => (x / averaged) * (1 - settings.dropped)),
    transitions: moveSum.map(x => x / averaged),
    labels: settings.labels,
    bits,
    floor: settings.floor,
  }
}

/** What training gives, before it is cut to eight bits. */
export interface TrainedModel {
  readonly labels: readonly string[]
  readonly bits: number
  readonly floor: number
  readonly weights: Float32Array
  readonly transitions: Float64Array
}

function sequenceOf({ rows: { features, values, length }, labels }: Example): Sequence {
  const { seeds, picks, width, bits } = features
  const ids = new Int32Array(length * seeds.length)
  for (let i = 0, f = 0; i < length; i++)
    for (const [t, seed] of seeds.entries()) {
      const value = (n: number) => values[i * width + picks[3 * t + n]!]!
      ids[f++] = bucketOf(seed, value(0), value(1), value(2), bits)
    }
  return { ids, starts: Int32Array.from({ length: length + 1 }, (_, i) => i * seeds.length), labels }
}

/** The examples without the features that are too rare to be learned from. */
function withoutRare(examples: readonly Sequence[], bits: number, seen: number): Sequence[] {
  const counts = new Uint16Array(1 << bits)
  for (const { ids } of examples) for (const id of ids) if (counts[id]! < seen) counts[id]!++
  return examples.map(example => filtered(example, id => counts[id]! >= seen))
}

/** The example without a random share of its features. */
function thinned(example: Sequence, dropped: number, random: () => number): Sequence {
  return dropped === 0 ? example : filtered(example, () => random() >= dropped)
}

function filtered(example: Sequence, keeps: (id: number) => boolean): Sequence {
  const ids = new Int32Array(example.ids.length)
  const starts = new Int32Array(example.starts.length)
  let size = 0
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let f = example.starts[i]!; f < example.starts[i + 1]!; f++)
      if (keeps(example.ids[f]!)) ids[size++] = example.ids[f]!
    starts[i + 1] = size
  }
  return { ids: ids.slice(0, size), starts, labels: example.labels }
}

function step(
  { ids, starts, labels }: Sequence,
  weights: Float32Array,
  squares: Float32Array,
  moves: Float64Array,
  moveSquares: Float64Array,
  size: number,
  { rate, pull }: Settings,
): number {
  const n = labels.length
  if (n === 0) return 0
  const scores = new Float64Array(n * size)
  for (let i = 0; i < n; i++) {
    for (let f = starts[i]!; f < starts[i + 1]!; f++) {
      const bucket = ids[f]! * size
      for (let l = 0; l < size; l++) scores[i * size + l]! += weights[bucket + l]!
    }
  }
  const expMoves = moves.map(Math.exp)
  const forward = new Float64Array(n * size)
  const local = new Float64Array(n * size)
  let logZ = 0
  let gold = 0
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY
    for (let l = 0; l < size; l++) top = Math.max(top, scores[i * size + l]!)
    let total = 0
    for (let to = 0; to < size; to++) {
      const e = Math.exp(scores[i * size + to]! - top)
      local[i * size + to] = e
      let before = 0
      if (i === 0) before = expMoves[size * size + to]!
      else
        for (let from = 0; from < size; from++) before += forward[(i - 1) * size + from]! * expMoves[from * size + to]!
      forward[i * size + to] = before * e
      total += before * e
    }
    for (let l = 0; l < size; l++) forward[i * size + l]! /= total
    logZ += Math.log(total) + top
    gold += scores[i * size + labels[i]!]! + moves[(i === 0 ? size : labels[i - 1]!) * size + labels[i]!]!
  }
  const moveGradient = new Float64Array(moves.length)
  let after = new Float64Array(size).fill(1)
  const odds = new Float64Array(size)
  for (let i = n - 1; i >= 0; i--) {
    let sum = 0
    for (let l = 0; l < size; l++) {
      odds[l] = forward[i * size + l]! * after[l]!
      sum += odds[l]!
    }
    for (let l = 0; l < size; l++) odds[l]! /= sum
    const label = labels[i]!
    if (i > 0) {
      let joint = 0
      for (let from = 0; from < size; from++)
        for (let to = 0; to < size; to++)
          joint += forward[(i - 1) * size + from]! * expMoves[from * size + to]! * local[i * size + to]! * after[to]!
      for (let from = 0; from < size; from++)
        for (let to = 0; to < size; to++)
          moveGradient[from * size + to]! +=
            (forward[(i - 1) * size + from]! * expMoves[from * size + to]! * local[i * size + to]! * after[to]!) / joint
      moveGradient[labels[i - 1]! * size + label]! -= 1
    } else {
      for (let l = 0; l < size; l++) moveGradient[size * size + l]! += odds[l]!
      moveGradient[size * size + label]! -= 1
    }
    const earlier = new Float64Array(size)
    let total = 0
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < size; to++)
        earlier[from]! += expMoves[from * size + to]! * local[i * size + to]! * after[to]!
      total += earlier[from]!
    }
    for (let l = 0; l < size; l++) earlier[l]! /= total
    after = earlier
    odds[label]! -= 1
    for (let f = starts[i]!; f < starts[i + 1]!; f++) {
      const bucket = ids[f]! * size
      for (let l = 0; l < size; l++) {
        const gradient = odds[l]!
        if (gradient < 1e-4 && gradient > -1e-4) continue
        const at = bucket + l
        const square = squares[at]! + gradient * gradient
        squares[at] = square
        const step = rate / Math.sqrt(square + 1e-2)
        const moved = weights[at]! - step * gradient
        const less = Math.abs(moved) - step * pull
        weights[at] = less > 0 ? Math.sign(moved) * less : 0
      }
    }
  }
  for (let m = 0; m < moves.length; m++) {
    const g = moveGradient[m]!
    if (g === 0) continue
    moveSquares[m]! += g * g
    moves[m]! -= (rate * g) / Math.sqrt(moveSquares[m]! + 1)
  }
  return logZ - gold
}

/** A model with its weights cut to eight bits, by a scale that the largest thousandth saturate. */
export function pack({ labels, bits, floor, transitions, weights: exact }: TrainedModel): EightBitModel {
  const kept = Array.from(exact, Math.abs)
    .filter(x => x > floor)
    .sort((a, b) => a - b)
  const scale = (kept[Math.floor(kept.length * 0.999)] ?? 1) / 127
  const size = labels.length
  const weights = new Int8Array(exact.length)
  for (const [i, weight] of exact.entries()) {
    if (Math.abs(weight) <= floor) continue
    const label = i % size
    weights[(label << bits) + (i - label) / size] = Math.max(-127, Math.min(127, Math.round(weight / scale)))
  }
  return { labels, bits, scale, transitions: transitions.map(x => Number(x.toFixed(4))), weights }
}

function shuffle(array: number[], random: () => number): void {
  for (let i = array.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = array[i]!
    array[i] = array[j]!
    array[j] = kept
  }
}

/** Mulberry32: a small generator with a fixed seed, so that the same data give the same weights. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
