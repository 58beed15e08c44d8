// Second look (stacked sequential learning, Cohen 2005): a block's own features together with what the first look
// made of its neighbours, of its container's other blocks and of the whole page.

/** Rows of features, one after the other. */
export interface Rows {
  readonly width: number
  readonly count: number
  readonly values: Float32Array
}

const NEIGHBOURS = [1, 2, 3]
const WINDOWS = [4, 12]
/** First-look probability from which a block counts as article in the sums below. */
const LIKELY = 0.5
const FARTHEST = 50

/** Names of the features that the second look adds, for a model that knows `groups` groupings of blocks. */
export function contextNames(groups: number): string[] {
  return [
    "first look",
    ...NEIGHBOURS.flatMap(n => [`first look ${n} before`, `first look ${n} after`]),
    ...WINDOWS.flatMap(w => [`mean of ${w} before`, `mean of ${w} after`]),
    "to likely before",
    "to likely after",
    "likely text before",
    "likely text after",
    "share of likely text before",
    "page: mean",
    "page: likely text",
    ...Array.from({ length: groups }, (_, g) => [`group ${g}: mean`, `group ${g}: size`]).flat(),
  ]
}

/**
 * Rows for the second look. `first` holds the first look's probability of each block, `lengths` its characters;
 * each grouping gives every block the number of its group.
 */
export function withContext(
  rows: Rows,
  first: Float32Array,
  lengths: Float32Array,
  groupings: readonly Int32Array[],
): Rows {
  const { count } = rows
  const width = rows.width + contextNames(groupings.length).length
  const values = new Float32Array(width * count)
  const sums = new Float64Array(count + 1)
  const likely = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) {
    sums[i + 1] = sums[i]! + first[i]!
    likely[i + 1] = likely[i]! + (first[i]! >= LIKELY ? lengths[i]! : 0)
  }
  const before = nearest(first, 1)
  const after = nearest(first, -1)
  const means = groupings.map(grouping => groupMeans(grouping, first, lengths))
  const mean = (from: number, to: number): number => {
    const [a, b] = [Math.max(0, from), Math.min(count, to)]
    return b > a ? (sums[b]! - sums[a]!) / (b - a) : 0
  }
  for (let i = 0; i < count; i++) {
    let at = i * width
    values.set(rows.values.subarray(i * rows.width, (i + 1) * rows.width), at)
    at += rows.width
    values[at++] = first[i]!
    for (const n of NEIGHBOURS) {
      values[at++] = first[i - n] ?? -1
      values[at++] = first[i + n] ?? -1
    }
    for (const w of WINDOWS) {
      values[at++] = mean(i - w, i)
      values[at++] = mean(i + 1, i + 1 + w)
    }
    values[at++] = before[i]!
    values[at++] = after[i]!
    values[at++] = Math.log1p(likely[i]!)
    values[at++] = Math.log1p(likely[count]! - likely[i + 1]!)
    values[at++] = likely[i]! / Math.max(1, likely[count]!)
    values[at++] = sums[count]! / count
    values[at++] = Math.log1p(likely[count]!)
    for (const [g, grouping] of groupings.entries()) {
      const group = means[g]!.get(grouping[i]!)!
      values[at++] = group.sum / group.weight
      values[at++] = Math.log1p(group.size)
    }
  }
  return { width, count, values }
}

/** Steps to the nearest likely block, forwards (1: looking back) or backwards (-1: looking ahead). */
function nearest(first: Float32Array, step: 1 | -1): Float32Array {
  const steps = new Float32Array(first.length)
  let since = FARTHEST
  for (let k = 0; k < first.length; k++) {
    const i = step === 1 ? k : first.length - 1 - k
    steps[i] = since
    since = first[i]! >= LIKELY ? 1 : Math.min(FARTHEST, since + 1)
  }
  return steps
}

interface Group {
  sum: number
  weight: number
  size: number
}

function groupMeans(grouping: Int32Array, first: Float32Array, lengths: Float32Array): Map<number, Group> {
  const groups = new Map<number, Group>()
  for (let i = 0; i < grouping.length; i++) {
    const group = groups.get(grouping[i]!) ?? { sum: 0, weight: 0, size: 0 }
    const weight = Math.sqrt(lengths[i]!)
    group.sum += first[i]! * weight
    group.weight += weight
    group.size++
    groups.set(grouping[i]!, group)
  }
  return groups
}
