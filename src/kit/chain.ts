// The heaviest chain: of things that stand in an order and of which only some may follow one another, those that weigh
// most together. It is what was kept in its order, of sentences and of words; all else has moved.

/**
 * Indexes of the heaviest chain of `items`, in their order: each of the chain `follows` the one before it. Of chains
 * that weigh the same, the one whose links stand closest. Takes time by the square of the items.
 */
export function heaviestChain<T>(
  items: readonly T[],
  weight: (item: T) => number,
  follows: (before: T, after: T) => boolean,
): number[] {
  const best = new Float64Array(items.length)
  const from = new Int32Array(items.length).fill(-1)
  let end = -1
  for (const [n, item] of items.entries()) {
    const own = weight(item)
    best[n] = own
    for (let m = n - 1; m >= 0; m--) {
      if (best[m]! + own > best[n]! && follows(items[m]!, item)) {
        best[n] = best[m]! + own
        from[n] = m
      }
    }
    if (end < 0 || best[n]! > best[end]!) end = n
  }
  const chain: number[] = []
  for (let at = end; at >= 0; at = from[at]!) chain.push(at)
  return chain.reverse()
}

/**
 * The heaviest chain of cells of a table that ascends in rows and columns (Needleman and Wunsch 1970, gaps free), where
 * any cell of some worth may be linked; `worths` has a cell after the other, row by row. Sums are kept in single precision.
 */
export function heaviestAscent(
  rows: number,
  columns: number,
  worths: Float64Array,
): (readonly [row: number, column: number])[] {
  const width = columns + 1
  const best = bestSums(rows, columns, worths)
  const chain: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < rows && j < columns) {
    const value = Math.fround(worths[i * columns + j]!)
    const here = best[i * width + j]!
    if (value > 0 && here === Math.fround(best[(i + 1) * width + j + 1]! + value)) chain.push([i++, j++])
    else if (here === best[(i + 1) * width + j]!) i++
    else j++
  }
  return chain
}

/** Of each cell, with a row and a column of nothing behind the last, what the heaviest chain from there on weighs. */
function bestSums(rows: number, columns: number, worths: Float64Array): Float32Array {
  const width = columns + 1
  const best = new Float32Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    const [row, below, cells] = [i * width, (i + 1) * width, i * columns]
    // Behind its last cell of any worth a row has nothing that the one below has not.
    let j = columns - 1
    while (j >= 0 && !(worths[cells + j]! > 0)) j--
    best.copyWithin(row + j + 1, below + j + 1, below + width)
    let right = best[row + j + 1]!
    for (; j >= 0; j--) {
      const value = worths[cells + j]!
      const down = best[below + j]!
      let most = Math.max(down, right)
      if (value > 0) most = Math.fround(Math.max(most, best[below + j + 1]! + value))
      best[row + j] = most
      right = most
    }
  }
  return best
}
