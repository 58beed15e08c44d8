// Trains gradient-boosted trees: histograms over binned features, leaves split best first, Newton steps on the
// logistic loss, sampled rows and features (Friedman 2002; Ke 2017, LightGBM). Deterministic for a given seed.

import type { Trees } from "../src/kit/trees.js"

/** Rows to learn from: `width` features a row, a target of 0 … 1 and a weight for each. */
export interface Lessons {
  readonly width: number
  readonly values: Float32Array
  readonly targets: Float32Array
  readonly weights: Float32Array
}

/** How to learn. */
export interface Course {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** Least sum of second derivatives in a leaf. */
  readonly leastInLeaf: number
  /** Ridge on the leaves. */
  readonly ridge: number
  /** Shares of rows and of features drawn for each tree. */
  readonly rows: number
  readonly features: number
  readonly seed: number
}

const mostBins = 64

/** Train an ensemble. */
export function boost(lessons: Lessons, course: Course): Trees {
  const { width, targets, weights } = lessons
  const count = targets.length
  const borders = bordersOf(lessons)
  const bins = binned(lessons, borders)
  const random = generator(course.seed)
  let [positive, total] = [0, 0]
  for (let i = 0; i < count; i++) {
    positive += targets[i]! * weights[i]!
    total += weights[i]!
  }
  const base = Math.log(positive / (total - positive))
  const score = new Float64Array(count).fill(base)
  const gradient = new Float32Array(count)
  const curvature = new Float32Array(count)
  const nodes: Node[] = []
  const roots: number[] = []
  for (let t = 0; t < course.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      gradient[i] = (p - targets[i]!) * weights[i]!
      curvature[i] = Math.max(1e-6, p * (1 - p)) * weights[i]!
    }
    const drawn: number[] = []
    for (let i = 0; i < count; i++) if (random() < course.rows) drawn.push(i)
    const features: number[] = []
    for (let f = 0; f < width; f++) if (borders[f]!.length > 0 && random() < course.features) features.push(f)
    const tree = grow(bins, count, Int32Array.from(drawn), features, gradient, curvature, course)
    for (let i = 0; i < count; i++) {
      let node = tree
      while (node.left) node = bins[node.feature * count + i]! <= node.bin ? node.left : node.right!
      score[i]! += node.answer
    }
    roots.push(nodes.length)
    lay(tree, nodes)
  }
  return flat(width, base, roots, nodes, borders)
}

interface Node {
  feature: number
  bin: number
  answer: number
  left: Node | null
  right: Node | null
  at: number
}

interface Leaf {
  readonly node: Node
  readonly rows: Int32Array
  readonly g: number
  readonly h: number
  histogram: Float64Array | null
  gain: number
  feature: number
  bin: number
}

function grow(
  bins: Uint8Array,
  count: number,
  rows: Int32Array,
  features: readonly number[],
  gradient: Float32Array,
  curvature: Float32Array,
  course: Course,
): Node {
  const answer = (g: number, h: number): number => (-g / (h + course.ridge)) * course.rate
  const gainOf = (g: number, h: number): number => (g * g) / (h + course.ridge)
  const histogramOf = (leaf: Int32Array): Float64Array => {
    const histogram = new Float64Array(features.length * mostBins * 2)
    features.forEach((feature, k) => {
      const column = feature * count
      const offset = k * mostBins * 2
      for (let r = 0; r < leaf.length; r++) {
        const i = leaf[r]!
        const slot = offset + bins[column + i]! * 2
        histogram[slot]! += gradient[i]!
        histogram[slot + 1]! += curvature[i]!
      }
    })
    return histogram
  }
  const open = (leafRows: Int32Array, histogram: Float64Array, node: Node): Leaf => {
    let [g, h] = [0, 0]
    for (let b = 0; b < mostBins; b++) {
      g += histogram[b * 2]!
      h += histogram[b * 2 + 1]!
    }
    node.answer = answer(g, h)
    const leaf: Leaf = { node, rows: leafRows, g, h, histogram, gain: 0, feature: -1, bin: 0 }
    for (let k = 0; k < features.length; k++) {
      let [gl, hl] = [0, 0]
      for (let b = 0; b < mostBins - 1; b++) {
        const slot = (k * mostBins + b) * 2
        if (histogram[slot + 1] === 0) continue
        gl += histogram[slot]!
        hl += histogram[slot + 1]!
        if (hl < course.leastInLeaf) continue
        if (h - hl < course.leastInLeaf) break
        const gain = gainOf(gl, hl) + gainOf(g - gl, h - hl) - gainOf(g, h)
        if (gain > leaf.gain + 1e-9) [leaf.gain, leaf.feature, leaf.bin] = [gain, features[k]!, b]
      }
    }
    return leaf
  }
  const blank = (): Node => ({ feature: -1, bin: 0, answer: 0, left: null, right: null, at: 0 })
  const root = blank()
  const leaves = [open(rows, histogramOf(rows), root)]
  while (leaves.length < course.leaves) {
    let best = 0
    for (let l = 1; l < leaves.length; l++) if (leaves[l]!.gain > leaves[best]!.gain) best = l
    const leaf = leaves[best]!
    if (leaf.gain <= 0) break
    const column = leaf.feature * count
    const left = leaf.rows.filter(i => bins[column + i]! <= leaf.bin)
    const right = leaf.rows.filter(i => bins[column + i]! > leaf.bin)
    const small = histogramOf(left.length < right.length ? left : right)
    const large = leaf.histogram!
    for (let s = 0; s < large.length; s++) large[s]! -= small[s]!
    leaf.histogram = null
    const { node } = leaf
    node.feature = leaf.feature
    node.bin = leaf.bin
    node.left = blank()
    node.right = blank()
    leaves[best] = open(left, left.length < right.length ? small : large, node.left)
    leaves.push(open(right, left.length < right.length ? large : small, node.right))
  }
  return root
}

function lay(node: Node, nodes: Node[]): void {
  node.at = nodes.length
  nodes.push(node)
  if (node.left) {
    lay(node.left, nodes)
    lay(node.right!, nodes)
  }
}

function flat(
  width: number,
  base: number,
  roots: readonly number[],
  nodes: readonly Node[],
  borders: readonly Float32Array[],
): Trees {
  return {
    width,
    base,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(nodes, node => (node.left ? node.feature : -1)),
    value: Float32Array.from(nodes, node => (node.left ? borders[node.feature]![node.bin]! : node.answer)),
    right: Int32Array.from(nodes, node => node.right?.at ?? 0),
  }
}

/** Upper borders of a feature's bins but the last: the values themselves where few, else quantiles. */
function bordersOf({ width, values, targets }: Lessons): Float32Array[] {
  const sampled = Math.max(1, Math.floor(targets.length / 20_000))
  return Array.from({ length: width }, (_, f) => {
    const column: number[] = []
    for (let i = 0; i < targets.length; i += sampled) column.push(values[i * width + f]!)
    column.sort((a, b) => a - b)
    const distinct = column.filter((v, i) => i === 0 || v !== column[i - 1])
    if (distinct.length <= mostBins) return Float32Array.from(distinct.slice(0, -1))
    const cuts = Array.from(
      { length: mostBins - 1 },
      (_, b) => column[Math.floor(((b + 1) * column.length) / mostBins)]!,
    )
    return Float32Array.from(cuts.filter((v, i) => i === 0 || v !== cuts[i - 1]))
  })
}

/** Each value's bin, a column a feature. */
function binned({ width, values, targets }: Lessons, borders: readonly Float32Array[]): Uint8Array {
  const count = targets.length
  const bins = new Uint8Array(count * width)
  for (let f = 0; f < width; f++) {
    const cuts = borders[f]!
    for (let i = 0; i < count; i++) {
      const value = values[i * width + f]!
      let [low, high] = [0, cuts.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (value <= cuts[middle]!) high = middle
        else low = middle + 1
      }
      bins[f * count + i] = low
    }
  }
  return bins
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = state
    x = Math.imul(x ^ (x >>> 15), x | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
}
