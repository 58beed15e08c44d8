// The directions in which rows of numbers differ most: principal components, by Jacobi's rotations of their covariance.

/** Rotations go over the whole matrix so often at most; a few are enough. */
const mostSweeps = 30
/** What stands beside the diagonal is nothing below this share of what stands on it. */
const nothing = 1e-12

/** The mean of rows of one width, and the directions in which they differ from it, the strongest first. */
export function principalDirections(rows: readonly Float64Array[]): {
  readonly mean: Float64Array
  readonly strongest: readonly Float64Array[]
} {
  const width = rows[0]!.length
  const mean = new Float64Array(width)
  for (const row of rows) for (let n = 0; n < width; n++) mean[n]! += row[n]! / rows.length
  const { values, vectors } = eigen(covariance(rows, mean))
  const order = [...values.keys()].sort((x, y) => values[y]! - values[x]!)
  return { mean, strongest: order.map(n => Float64Array.from(vectors, row => row[n]!)) }
}

function covariance(rows: readonly Float64Array[], mean: Float64Array): Float64Array[] {
  const matrix = Array.from(mean, () => new Float64Array(mean.length))
  for (const row of rows) {
    const off = row.map((number, n) => number - mean[n]!)
    for (let i = 0; i < off.length; i++)
      for (let j = 0; j <= i; j++) matrix[i]![j]! += (off[i]! * off[j]!) / rows.length
  }
  for (let i = 0; i < mean.length; i++) for (let j = 0; j < i; j++) matrix[j]![i] = matrix[i]![j]!
  return matrix
}

/** Eigenvalues of a symmetric matrix, and its eigenvectors as columns. The matrix is used up. */
function eigen(matrix: Float64Array[]): { values: Float64Array; vectors: Float64Array[] } {
  const vectors = matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)))
  const size = matrix.length
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let [beside, on] = [0, 0]
    for (let i = 0; i < size; i++) {
      on += matrix[i]![i]! ** 2
      for (let j = 0; j < i; j++) beside += matrix[i]![j]! ** 2
    }
    if (beside <= nothing * on) break
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, p, q)
  }
  return { values: Float64Array.from(matrix, (row, i) => row[i]!), vectors }
}

/** Turn the plane of two axes so that nothing is left between them. */
function rotate(matrix: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const between = matrix[p]![q]!
  if (between === 0) return
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * between)
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  const turn = (row: Float64Array) => {
    const [x, y] = [row[p]!, row[q]!]
    row[p] = cosine * x - sine * y
    row[q] = sine * x + cosine * y
  }
  const [rowP, rowQ] = [matrix[p]!, matrix[q]!]
  for (let n = 0; n < rowP.length; n++) {
    const [x, y] = [rowP[n]!, rowQ[n]!]
    rowP[n] = cosine * x - sine * y
    rowQ[n] = sine * x + cosine * y
  }
  for (const row of matrix) turn(row)
  for (const row of vectors) turn(row)
}
