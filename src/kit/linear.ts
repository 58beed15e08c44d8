// Logistic regression: a row of numbers → log odds. Each number is set off from its mean and by its spread, so that the
// weights can be read beside one another.

/** A fitted model over rows of one width. */
export interface Linear {
  readonly means: Float64Array
  readonly spreads: Float64Array
  readonly weights: Float64Array
  readonly bias: number
}

/** The log odds of a row. */
export function logOdds({ means, spreads, weights, bias }: Linear, row: ArrayLike<number>): number {
  let sum = bias
  for (let k = 0; k < weights.length; k++) sum += (weights[k]! * (row[k]! - means[k]!)) / spreads[k]!
  return sum
}

/** The highest log odds of any row of which each number lies between its least and its most. */
export function mostLogOdds(
  { means, spreads, weights, bias }: Linear,
  least: ArrayLike<number>,
  most: ArrayLike<number>,
): number {
  let sum = bias
  for (let k = 0; k < weights.length; k++) {
    const weight = weights[k]!
    sum += (weight * ((weight > 0 ? most[k]! : least[k]!) - means[k]!)) / spreads[k]!
  }
  return sum
}

/** Odds as a share, 0 … 1. */
export function likely(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
