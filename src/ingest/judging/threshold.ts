// From which probability on a page's blocks are kept: the choice whose expected F1 is highest. It lies at half the best
// F1 that can be expected of the page (Lipton 2014; Ye 2012), so that a page the model is sure of is read strictly and
// one it is not sure of generously, where a fixed bound would lose it whole.

/** A block's length and the probability, 0 … 1, that it is the article's. */
export interface Chance {
  readonly length: number
  readonly likely: number
}

/** Below this nothing is kept, however unsure the page. */
const lowest = 0.2

/** The least probability of a block to be kept. */
export function keptFrom(chances: readonly Chance[]): number {
  const sorted = [...chances].sort((a, b) => b.likely - a.likely)
  const article = sorted.reduce((sum, { length, likely }) => sum + length * likely, 0)
  let [kept, right, best] = [0, 0, 0]
  for (const { length, likely } of sorted) {
    kept += length
    right += length * likely
    best = Math.max(best, (2 * right) / (kept + article))
  }
  return Math.max(lowest, best / 2)
}
