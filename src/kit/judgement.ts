// Two models of one question: boosted trees and logistic regression. Their log odds are averaged, for they err in other
// places: trees find what goes together, and a regression does not leap where it has seen little.

import { type Linear, logOdds, mostLogOdds } from "./linear.js"
import { mostLikely, predict, type Trees } from "./trees.js"

/** Two models of one question over the same row of numbers. */
export interface Judgement {
  readonly trees: Trees
  readonly linear: Linear
}

/** The log odds of a row. */
export function oddsOf({ trees, linear }: Judgement, row: ArrayLike<number>): number {
  const values = new Float32Array(row)
  const [share] = predict(trees, values, row.length, 1)
  return (oddsOfShare(share!) + logOdds(linear, values)) / 2
}

/**
 * Log odds that no row exceeds of which each number lies between its least and its most. Not the least such: a row for
 * which trees and regression say their most need not exist.
 */
export function mostOdds({ trees, linear }: Judgement, least: ArrayLike<number>, most: ArrayLike<number>): number {
  const [low, high] = [new Float32Array(least), new Float32Array(most)]
  return (oddsOfShare(mostLikely(trees, low, high)) + mostLogOdds(linear, low, high)) / 2
}

function oddsOfShare(share: number): number {
  return Math.log(share / (1 - share))
}
