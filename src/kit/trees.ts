// Gradient-boosted decision trees (Friedman 2001), and what they make of a row.
// A tree is laid out in pre-order; the answer of the ensemble is the logistic of the sum of its trees' leaves.

/** An ensemble of regression trees over one row of features. */
export interface Trees {
  /** Number of features of a row. */
  readonly width: number
  /** Log-odds before any tree. */
  readonly base: number
  /** Index of each tree's root in the arrays below. */
  readonly roots: Int32Array
  /** Feature that a node asks about; -1 in a leaf. */
  readonly feature: Int16Array
  /** In a split: go left where the value is at most this. In a leaf: its answer. */
  readonly value: Float32Array
  /** Index of the right child; the left one follows its parent at once. */
  readonly right: Int32Array
}

/** Probability of the positive class for each of `count` rows of `width` values: all go through one tree, then the next. */
export function predict(trees: Trees, rows: Float32Array, width: number, count: number): Float32Array {
  const { feature, value, right, roots } = trees
  const sums = new Float64Array(count).fill(trees.base)
  for (let t = 0; t < roots.length; t++) {
    const root = roots[t]!
    for (let row = 0, at = 0; row < count; row++, at += width) {
      let node = root
      let asked = feature[node]!
      while (asked >= 0) {
        node = rows[at + asked]! <= value[node]! ? node + 1 : right[node]!
        asked = feature[node]!
      }
      sums[row]! += value[node]!
    }
  }
  const likely = new Float32Array(count)
  for (let row = 0; row < count; row++) likely[row] = 1 / (1 + Math.exp(-sums[row]!))
  return likely
}

/** A probability that no row exceeds of which each value lies between its least and its most: every tree says its most. */
export function mostLikely(trees: Trees, least: Float32Array, most: Float32Array): number {
  let sum = trees.base
  for (let t = 0; t < trees.roots.length; t++) sum += mostBelow(trees, trees.roots[t]!, least, most)
  return Math.fround(1 / (1 + Math.exp(-sum)))
}

/** The highest leaf below a node that such a row can come to. Asks itself once for every split on the way, as deep as a tree. */
function mostBelow(trees: Trees, from: number, least: Float32Array, most: Float32Array): number {
  const { feature, value, right } = trees
  let node = from
  for (let asked = feature[node]!; asked >= 0; asked = feature[node]!) {
    if (most[asked]! <= value[node]!) node++
    else if (least[asked]! > value[node]!) node = right[node]!
    else return Math.max(mostBelow(trees, node + 1, least, most), mostBelow(trees, right[node]!, least, most))
  }
  return value[node]!
}
