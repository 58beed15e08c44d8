// Second look (stacked sequential learning, Cohen 2005): a block's own features together with what the first look
// made of its neighbours, of its container's other blocks and of the whole page.

/** Rows of features, one after the other. */
export interface Rows {
  readonly width: number
  readonly count: number
  readonly values: Float32Array
}

const neighbours = [1, 2, 3]
const windows = [4, 12]
/** First-look probability from which a block counts as article in the sums below. */
const likelyFrom = 0.5
const farthest = 50

/** Names of the features that the second look adds, for a model that knows `groups` groupings of blocks. */
export function contextNames(groups: number): string[] {
  return [
    "first look",
    ...neighbours.flatMap(n => [`first look ${n} before`, `first look ${n} after`]),
    ...windows.flatMap(w => [`mean of ${w} before`, `mean of ${w} after`]),
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
  const look = firstLookOf(first, lengths, groupings)
  for (let i = 0; i < count; i++) {
    values.set(rows.values.subarray(i * rows.width, (i + 1) * rows.width), i * width)
    contextFeatures(i, look, values, i * width + rows.width)
  }
  return { width, count, values }
}

/** What the first look made of a page, summed up so that every block can be told of its surroundings. */
interface FirstLook {
  readonly first: Float32Array
  /** Sums of the probabilities before each block. */
  readonly sums: Float64Array
  /** Characters of likely text before each block. */
  readonly likely: Float64Array
  readonly before: Float32Array
  readonly after: Float32Array
  /** For each grouping, the group of each block. */
  readonly groups: readonly (readonly Group[])[]
}

function firstLookOf(first: Float32Array, lengths: Float32Array, groupings: readonly Int32Array[]): FirstLook {
  const sums = new Float64Array(first.length + 1)
  const likely = new Float64Array(first.length + 1)
  for (let i = 0; i < first.length; i++) {
    sums[i + 1] = sums[i]! + first[i]!
    likely[i + 1] = likely[i]! + (first[i]! >= likelyFrom ? lengths[i]! : 0)
  }
  const groups = groupings.map(grouping => {
    const means = groupMeans(grouping, first, lengths)
    return Array.from(grouping, group => means.get(group)!)
  })
  return { first, sums, likely, before: nearest(first, 1), after: nearest(first, -1), groups }
}

function contextFeatures(i: number, look: FirstLook, row: Float32Array, at: number): void {
  const { first, sums, likely, before, after, groups } = look
  const count = first.length
  const mean = (from: number, to: number): number => {
    const [a, b] = [Math.max(0, from), Math.min(count, to)]
    return b > a ? (sums[b]! - sums[a]!) / (b - a) : 0
  }
  row[at++] = first[i]!
  for (const n of neighbours) {
    row[at++] = first[i - n] ?? -1
    row[at++] = first[i + n] ?? -1
  }
  for (const w of windows) {
    row[at++] = mean(i - w, i)
    row[at++] = mean(i + 1, i + 1 + w)
  }
  row[at++] = before[i]!
  row[at++] = after[i]!
  row[at++] = Math.log1p(likely[i]!)
  row[at++] = Math.log1p(likely[count]! - likely[i + 1]!)
  row[at++] = likely[i]! / Math.max(1, likely[count]!)
  row[at++] = sums[count]! / count
  row[at++] = Math.log1p(likely[count]!)
  for (const grouped of groups) {
    const group = grouped[i]!
    row[at++] = group.sum / group.weight
    row[at++] = Math.log1p(group.size)
  }
}

/** Steps to the nearest likely block, forwards (1: looking back) or backwards (-1: looking ahead). */
function nearest(first: Float32Array, step: 1 | -1): Float32Array {
  const steps = new Float32Array(first.length)
  let since = farthest
  for (let k = 0; k < first.length; k++) {
    const i = step === 1 ? k : first.length - 1 - k
    steps[i] = since
    since = first[i]! >= likelyFrom ? 1 : Math.min(farthest, since + 1)
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
