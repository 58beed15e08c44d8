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

/** Probability of the positive class for the row that begins at `at`. */
export function predict(trees: Trees, row: Float32Array, at: number): number {
  const { feature, value, right } = trees
  let sum = trees.base
  for (let t = 0; t < trees.roots.length; t++) {
    let node = trees.roots[t]!
    let asked = feature[node]!
    while (asked >= 0) {
      node = row[at + asked]! <= value[node]! ? node + 1 : right[node]!
      asked = feature[node]!
    }
    sum += value[node]!
  }
  return 1 / (1 + Math.exp(-sum))
}
