// Two models of one question: boosted trees and logistic regression. Their log odds are averaged, for they err in other
// places: trees find what goes together, and a regression does not leap where it has seen little.

import { type Linear, logOdds } from "./linear.js"
import { predict, type Trees } from "./trees.js"

/** Two models of one question over the same row of numbers. */
export interface Judgement {
  readonly trees: Trees
  readonly linear: Linear
}

/** The log odds of a row. */
export function oddsOf({ trees, linear }: Judgement, row: readonly number[]): number {
  const values = Float32Array.from(row)
  const [share] = predict(trees, values, row.length, 1)
  return (Math.log(share! / (1 - share!)) + logOdds(linear, values)) / 2
}
