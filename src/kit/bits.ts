// Marks on tokens: one entry a token, 1 where it is marked. How two reports lie on one another is told in such rows.

/** Number of tokens marked. */
export function count(marked: Uint8Array): number {
  let n = 0
  for (const value of marked) n += value
  return n
}

/** Number of tokens marked in both. */
export function common(x: Uint8Array, y: Uint8Array): number {
  let n = 0
  for (let t = 0; t < x.length; t++) if (x[t] && y[t]) n++
  return n
}

/** Number of tokens marked in `of` and not in `by`. */
export function lacking(of: Uint8Array, by: Uint8Array): number {
  return count(of) - common(of, by)
}

/** Tokens marked in either. */
export function union(x: Uint8Array, y: Uint8Array): Uint8Array {
  return x.map((value, t) => value | y[t]!)
}
