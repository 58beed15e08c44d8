// The file of what has been learned of pairs of reports, `pair`: the glance; trees and regression of kin; direction. A regression is its means, spreads and weights, with the bias behind the weights; trees as in
// `looks.ts`.

import type { Linear } from "../kit/linear.js"
import type { Judgement } from "../kit/judgement.js"
import type { PairModels } from "../match/models.js"
import { type Kind, type Numbers, readAsset, writeAsset } from "./asset.js"
import { arraysOfTrees, treesOf } from "./looks.js"

const kind: Kind = { name: "pair", version: 2 }
/** Arrays of a regression, and of trees. */
const [ofLinear, ofTrees] = [3, 5]

/** The file of all models of pairs. */
export function writePairs({ glance, kin, direction }: PairModels): Uint8Array {
  return writeAsset(kind, [...arraysOfLinear(glance), ...arraysOfJudgement(kin), ...arraysOfLinear(direction)])
}

/** A file of models of pairs, looked at in place. */
export function readPairs(file: ArrayBufferLike): PairModels {
  const arrays = readAsset(file, kind)
  let at = 0
  const take = (count: number) => {
    at += count
    return arrays.slice(at - count, at)
  }
  const linear = () => linearOf(take(ofLinear))
  const judgement = (): Judgement => ({ trees: treesOf(take(ofTrees)), linear: linear() })
  return { glance: linear(), kin: judgement(), direction: linear() }
}

function arraysOfJudgement({ trees, linear }: Judgement): Numbers[] {
  return [...arraysOfTrees(trees), ...arraysOfLinear(linear)]
}

function arraysOfLinear({ means, spreads, weights, bias }: Linear): Numbers[] {
  return [means, spreads, Float64Array.of(...weights, bias)]
}

function linearOf(arrays: readonly Numbers[]): Linear {
  const [means, spreads, all] = arrays as [Float64Array, Float64Array, Float64Array]
  return { means, spreads, weights: all.subarray(0, -1), bias: all.at(-1)! }
}
