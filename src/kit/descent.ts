// Walks along the lines of a graph: a stemma's, up to exemplars or down to copies, or both ways. Every node is met
// once, so that many lines between few nodes cost no more than the lines, and a circle, which a stemma has not, ends
// where it closes.

/** All that is reached from `start` in steps of `next`, nearest first; `start` itself is left out. */
export function* reached<T>(start: T, next: (at: T) => Iterable<T>): Generator<T> {
  const met = new Set([start])
  // A set that grows while it is gone through gives its new members too, in the order of their coming.
  for (const at of met) {
    if (at !== start) yield at
    for (const one of next(at)) met.add(one)
  }
}

/** Whether `to` is `from` or reached from it. */
export function leadsTo<T>(from: T, to: T, next: (at: T) => Iterable<T>): boolean {
  if (from === to) return true
  for (const at of reached(from, next)) if (at === to) return true
  return false
}

/** Steps of the longest way up from `start`, 0 where nothing is above it. */
export function depthOf<T>(start: T, above: (at: T) => readonly T[]): number {
  const known = new Map<T, number>()
  const depth = (at: T): number => {
    const before = known.get(at)
    if (before !== undefined) return before
    known.set(at, 0)
    const found = above(at).reduce((deepest, one) => Math.max(deepest, 1 + depth(one)), 0)
    known.set(at, found)
    return found
  }
  return depth(start)
}
