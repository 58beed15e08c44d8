// Gradient-boosted decision trees (Friedman 2001): a compact form that ships as a string, and its evaluation.
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

// The packed form, before base64: a header of 32-bit numbers (width, trees, nodes, thresholds), the base as a float,
// the table of thresholds as floats, then for each node in pre-order two bytes. Splits: feature, and index into the
// feature's own thresholds. Leaves: 255, and the answer in steps of 1/LEAF_STEPS of the widest answer.

const HEADER = 4
const LEAF = 255
const LEAF_STEPS = 127

/** Pack trees whose splits use few different thresholds a feature (at most 256) into base64. Leaves are rounded. */
export function pack(trees: Trees): string {
  const thresholds: number[][] = Array.from({ length: trees.width }, () => [])
  let widest = 1e-9
  for (let n = 0; n < trees.feature.length; n++) {
    const f = trees.feature[n]!
    if (f < 0) widest = Math.max(widest, Math.abs(trees.value[n]!))
    else if (!thresholds[f]!.includes(trees.value[n]!)) thresholds[f]!.push(trees.value[n]!)
  }
  for (const list of thresholds) list.sort((a, b) => a - b)
  const table = thresholds.flat()
  const floats = [trees.base, widest, ...table]
  const counts = Uint16Array.from(thresholds, list => list.length)
  const header = Int32Array.of(trees.width, trees.roots.length, trees.feature.length, table.length)
  const nodes = new Uint8Array(trees.feature.length * 2)
  for (let n = 0; n < trees.feature.length; n++) {
    const f = trees.feature[n]!
    nodes[n * 2] = f < 0 ? LEAF : f
    nodes[n * 2 + 1] =
      f < 0 ? Math.round((trees.value[n]! / widest) * LEAF_STEPS) + LEAF_STEPS : thresholds[f]!.indexOf(trees.value[n]!)
  }
  const bytes = [header, Float32Array.from(floats), counts, nodes].map(
    part => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  )
  return btoa(bytes.map(part => Array.from(part, b => String.fromCharCode(b)).join("")).join(""))
}

/** Unpack what `pack` made. */
export function unpack(packed: string): Trees {
  const bytes = Uint8Array.from(atob(packed), c => c.charCodeAt(0))
  const [width = 0, count = 0, nodes = 0, tableLength = 0] = new Int32Array(bytes.buffer, 0, HEADER)
  const floats = new Float32Array(bytes.buffer, HEADER * 4, 2 + tableLength)
  const countsAt = HEADER * 4 + (2 + tableLength) * 4
  const counts = new Uint16Array(bytes.buffer, countsAt, width)
  const starts = new Int32Array(width)
  for (let f = 1; f < width; f++) starts[f] = starts[f - 1]! + counts[f - 1]!
  const at = countsAt + width * 2
  const [base, widest] = [floats[0]!, floats[1]!]
  const feature = new Int16Array(nodes)
  const value = new Float32Array(nodes)
  const right = new Int32Array(nodes)
  const roots = new Int32Array(count)
  let node = 0
  const read = (): void => {
    const self = node++
    const f = bytes[at + self * 2]!
    const code = bytes[at + self * 2 + 1]!
    if (f === LEAF) {
      feature[self] = -1
      value[self] = ((code - LEAF_STEPS) / LEAF_STEPS) * widest
      return
    }
    feature[self] = f
    value[self] = floats[2 + starts[f]! + code]!
    read()
    right[self] = node
    read()
  }
  for (let t = 0; t < count; t++) {
    roots[t] = node
    read()
  }
  return { width, base, roots, feature, value, right }
}
