// Linear-chain conditional random fields (Lafferty, McCallum, Pereira 2001) over hashed features: what runs here is
// trained by the scripts in train/ and shipped as eight-bit weights, which `knowledge/sequence.ts` lays out.

import { bucketOf, type Rows } from "./features.js"

/**
 * A model ready to run, handed in by whoever has read it. Scores of a position matter only beside one another, so
 * weights are kept relative to the first label's. So kept they are within ± 254, and the sum of a position's features
 * within 16 bits: two labels share an integer and are summed as one. `weights[bucket * pairs + pair]` is the weight of
 * label `2 * pair + 1`, and 65536 times that of the label after it. Behind the last bucket stand the weights of no feature, all 0.
 */
export interface SequenceModel {
  readonly labels: readonly string[]
  readonly scale: number
  readonly transitions: Float64Array
  readonly pairs: number
  readonly weights: Int32Array
}

/** The scores last asked for; those of a very long text have memory of their own. */
const buffer = new Float64Array(1 << 17)

/**
 * How well each label fits each position by its own features: `scores[i * labels + label]`. They hold until the next
 * ones are asked for. This is where the time goes: `Math.imul` and `| 0` say that nothing overflows, and two sums run
 * side by side so that neither waits for the other.
 */
export function scoreRows(model: SequenceModel, rows: Rows): Float64Array {
  const { weights, scale, pairs } = model
  const { values, length, features } = rows
  const { seeds, picks, width, bits } = features
  const size = model.labels.length
  const scores = length * size <= buffer.length ? buffer.subarray(0, length * size) : new Float64Array(length * size)
  // Where the weights of each feature stand; made even by a feature that has none.
  const places = new Int32Array(seeds.length + (seeds.length & 1)).fill(weights.length - pairs)
  for (let i = 0; i < length; i++) {
    const row = Math.imul(i, width)
    for (let t = 0, p = 0; t < seeds.length; t++, p += 3) {
      const a = values[(row + picks[p]!) | 0]!
      const b = values[(row + picks[p + 1]!) | 0]!
      const c = values[(row + picks[p + 2]!) | 0]!
      places[t] = Math.imul(bucketOf(seeds[t]!, a, b, c, bits), pairs)
    }
    const first = Math.imul(i, size)
    scores[first] = 0
    for (let pair = 0; pair < pairs; pair++) {
      let one = 0
      let other = 0
      for (let t = 0; t < places.length; t += 2) {
        one = (one + weights[(places[t]! + pair) | 0]!) | 0
        other = (other + weights[(places[t + 1]! + pair) | 0]!) | 0
      }
      const sum = (one + other) | 0
      const low = (sum << 16) >> 16
      const label = first + 2 * pair + 1
      scores[label] = low * scale
      if (2 * pair + 2 < size) scores[label + 1] = ((sum - low) >> 16) * scale
    }
  }
  return scores
}

/**
 * The best sequence of labels (Viterbi 1967), by index into `model.labels`. A sequence ends, and the next one starts, at
 * each of `bounds`, which run from 0 to the number of positions.
 */
export function bestLabels(model: SequenceModel, scores: Float64Array, bounds: readonly number[]): Uint8Array {
  const size = model.labels.length
  const back = new Uint8Array(scores.length)
  const labels = new Uint8Array(scores.length / size)
  const spread = highest(model.transitions, 0, model.transitions.length) - lowest(model.transitions)
  for (let k = 0; k + 1 < bounds.length; k++) {
    const first = bounds[k]!
    const end = bounds[k + 1]!
    if (first === end) continue
    let label = bestLast(model, spread, scores, first, end, back)
    for (let i = end - 1; i >= first; i--) {
      labels[i] = label
      label = back[i * size + label]!
    }
  }
  return labels
}

/**
 * The last label of the best sequence over `[first, end)`; writes the label before each label on its best way to
 * `back`.
 */
function bestLast(
  { labels: { length: size }, transitions }: SequenceModel,
  spread: number,
  scores: Float64Array,
  first: number,
  end: number,
  back: Uint8Array,
): number {
  const live = new Uint8Array(size)
  let last = new Float64Array(size)
  let next = new Float64Array(size)
  for (let i = first; i < end; i++) {
    const row = i * size
    // A label further behind the best than transitions differ at all can lead nowhere, and one whose own score is
    // further behind than they can make good twice, to it and from it, cannot be led to: both are passed over.
    const floor = highest(last, 0, size) - spread
    let lives = 0
    for (let from = 0; from < size; from++) if (last[from]! >= floor) live[lives++] = from
    const least = highest(scores, row, row + size) - 2 * spread
    for (let to = 0; to < size; to++) {
      let best = i === first ? transitions[size * size + to]! : Number.NEGATIVE_INFINITY
      let before = 0
      if (i > first && scores[row + to]! >= least) {
        for (let n = 0; n < lives; n++) {
          const from = live[n]!
          const score = last[from]! + transitions[from * size + to]!
          if (score > best) {
            best = score
            before = from
          }
        }
      }
      next[to] = best + scores[row + to]!
      back[row + to] = before
    }
    ;[last, next] = [next, last]
  }
  return last.indexOf(highest(last, 0, size))
}

function highest(values: Float64Array, from: number, to: number): number {
  let high = values[from]!
  for (let i = from + 1; i < to; i++) if (values[i]! > high) high = values[i]!
  return high
}

function lowest(values: Float64Array): number {
  let low = values[0]!
  for (let i = 1; i < values.length; i++) if (values[i]! < low) low = values[i]!
  return low
}

/**
 * Probability of each label at each position, all sequences considered (forward–backward; Rabiner 1989). Sequences are
 * told apart by `bounds` as in `bestLabels`.
 */
export function labelOdds(model: SequenceModel, scores: Float64Array, bounds: readonly number[]): Float64Array {
  const size = model.labels.length
  const moves = model.transitions.map(Math.exp)
  const local = new Float64Array(scores.length)
  for (let i = 0; i < scores.length; i++) local[i] = Math.exp(scores[i]!)
  const odds = new Float64Array(scores.length)
  for (let k = 0; k + 1 < bounds.length; k++) {
    forwards(moves, local, odds, size, bounds[k]!, bounds[k + 1]!)
    backwards(moves, local, odds, size, bounds[k]!, bounds[k + 1]!)
  }
  return odds
}

/** For positions `[first, end)`: the odds of each label by what stands before it and by itself. */
function forwards(
  moves: Float64Array,
  local: Float64Array,
  odds: Float64Array,
  size: number,
  first: number,
  end: number,
): void {
  for (let i = first; i < end; i++) {
    let sum = 0
    for (let to = 0; to < size; to++) {
      let before = 0
      if (i === first) before = moves[size * size + to]!
      else for (let from = 0; from < size; from++) before += odds[(i - 1) * size + from]! * moves[from * size + to]!
      const value = before * local[i * size + to]!
      odds[i * size + to] = value
      sum += value
    }
    for (let to = 0; to < size; to++) odds[i * size + to]! /= sum
  }
}

/** Those odds, with what stands after brought in. */
function backwards(
  moves: Float64Array,
  local: Float64Array,
  odds: Float64Array,
  size: number,
  first: number,
  end: number,
): void {
  let after = new Float64Array(size).fill(1)
  let earlier = new Float64Array(size)
  for (let i = end - 1; i >= first; i--) {
    let sum = 0
    for (let l = 0; l < size; l++) sum += odds[i * size + l]! * after[l]!
    for (let l = 0; l < size; l++) odds[i * size + l]! *= after[l]! / sum
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
}
