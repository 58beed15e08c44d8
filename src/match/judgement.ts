// What has been learned of pairs of reports: how likely two that show such signs go back to one text, one comes from the
// other, and which from which. Odds stay inside the program: people are shown evidence and words.

import { type Linear, logOdds } from "../kit/linear.js"
import { predict, type Trees } from "../kit/trees.js"

/** Two models of one question; their log odds are averaged, for they err in other places. */
export interface Judgement {
  readonly trees: Trees
  readonly linear: Linear
}

/** What has been learned of pairs. */
export interface PairModels {
  /** Whether a pair is worth a look, by sets of features (`glanceNames`). */
  readonly glance: Linear
  /** Whether two go back to one text (`signalNames`). */
  readonly kin: Judgement
  /** Of kin, whether one comes from the other, and not both from a third. */
  readonly descent: Judgement
  /** Of exemplar and copy, whether the first is the exemplar. */
  readonly direction: Linear
}

/** The log odds of a row. */
export function oddsOf({ trees, linear }: Judgement, row: readonly number[]): number {
  const values = Float32Array.from(row)
  const [share] = predict(trees, values, row.length, 1)
  return (Math.log(share! / (1 - share!)) + logOdds(linear, values)) / 2
}
