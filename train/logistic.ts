// Fits logistic regression by Newton's steps (iteratively reweighted least squares) with a ridge on the weights. Rows are
// standardised first, so that one ridge suits all. With `mirrored`, every row stands for its mirror image too (all numbers
// turned, the answer turned): means and bias are then 0, and a model of "which of two" cannot prefer the first.

import type { Linear } from "../src/kit/linear.js"
import type { Lessons } from "./boost.js"

const mostSteps = 30
/** Steps that move no weight further than this end it. */
const enough = 1e-6

/** Fit a model. */
export function fitLinear({ width, values, targets, weights }: Lessons, ridge: number, mirrored = false): Linear {
  const rows = targets.length
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const column = (k: number, of: (value: number) => number) => {
    let sum = 0
    for (let i = 0; i < rows; i++) sum += weights[i]! * of(values[i * width + k]!)
    return sum / total
  }
  const columns = Array.from({ length: width }, (_, k) => k)
  const means = Float64Array.from(columns, k => (mirrored ? 0 : column(k, value => value)))
  const spreads = Float64Array.from(columns, k => Math.sqrt(column(k, value => (value - means[k]!) ** 2)) || 1)
  const size = mirrored ? width : width + 1
  const x = (i: number, k: number) => (k === width ? 1 : (values[i * width + k]! - means[k]!) / spreads[k]!)
  const solution = new Float64Array(size)
  for (let step = 0; step < mostSteps; step++) {
    const gradient = new Float64Array(size)
    const hessian = Array.from({ length: size }, (_, k) => new Float64Array(size).fill(0, 0, k))
    for (let i = 0; i < rows; i++) addRow(i)
    for (let k = 0; k < width; k++) {
      gradient[k]! += ridge * solution[k]!
      hessian[k]![k]! += ridge
    }
    for (let k = width; k < size; k++) hessian[k]![k]! += 1e-6
    const move = solved(hessian, gradient)
    for (let k = 0; k < size; k++) solution[k]! -= move[k]!
    if (move.every(by => Math.abs(by) < enough)) break

    function addRow(i: number): void {
      const row = Float64Array.from({ length: size }, (_, k) => x(i, k))
      let odds = 0
      for (let k = 0; k < size; k++) odds += solution[k]! * row[k]!
      const p = 1 / (1 + Math.exp(-odds))
      const [off, curve] = [(p - targets[i]!) * weights[i]!, Math.max(1e-6, p * (1 - p)) * weights[i]!]
      for (let k = 0; k < size; k++) {
        gradient[k]! += off * row[k]!
        for (let m = 0; m <= k; m++) {
          hessian[k]![m]! += curve * row[k]! * row[m]!
          if (m < k) hessian[m]![k] = hessian[k]![m]!
        }
      }
    }
  }
  return { means, spreads, weights: solution.slice(0, width), bias: mirrored ? 0 : solution[width]! }
}

/** Solve a symmetric system by elimination with the largest pivot. */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  const rows = matrix.map((row, k) => Float64Array.of(...row, right[k]!))
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r
    ;[rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!]
    for (let r = 0; r < n; r++) {
      if (r === c) continue
      const factor = rows[r]![c]! / rows[c]![c]!
      for (let k = c; k <= n; k++) rows[r]![k]! -= factor * rows[c]![k]!
    }
  }
  return Float64Array.from({ length: n }, (_, k) => rows[k]![n]! / rows[k]![k]!)
}
