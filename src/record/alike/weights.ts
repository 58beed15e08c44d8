// What two stretches of words have in common, by what their stems of meaning weigh (IDF).

/** Weight in common, as a share of the lighter one's. */
export function inCommon(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0
  for (const [stem, idf] of a) if (b.has(stem)) both += idf
  return both / Math.max(1e-9, Math.min(weight(a.values()), weight(b.values())))
}

function weight(stems: Iterable<number>): number {
  let sum = 0
  for (const idf of stems) sum += idf
  return sum
}
