// Walks along the lines of a graph: a stemma's, up to exemplars or down to copies, or both ways. Every node is met
// once, so that many lines between few nodes cost no more than the lines, and a circle, which a stemma has not, ends
// where it closes.

import { addTo } from "./groups.js"

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

/** Steps of the longest way up from each of `starts` and from all above them, 0 where nothing is above. */
export function depthsOf<T>(starts: Iterable<T>, above: (at: T) => Iterable<T>): ReadonlyMap<T, number> {
  const all = new Set(starts)
  for (const at of all) for (const one of above(at)) all.add(one)
  const below = new Map<T, T[]>()
  const open = new Map<T, number>()
  for (const at of all) {
    const ups = new Set(above(at))
    open.set(at, ups.size)
    for (const up of ups) addTo(below, up, at)
  }
  const depths = new Map([...all].map(at => [at, 0]))
  // Each when all that is above it is known (Kahn 1962); what lies in a circle never is.
  const known = [...all].filter(at => open.get(at) === 0)
  for (const at of known) {
    for (const one of below.get(at) ?? []) {
      depths.set(one, Math.max(depths.get(one)!, depths.get(at)! + 1))
      open.set(one, open.get(one)! - 1)
      if (open.get(one) === 0) known.push(one)
    }
  }
  return depths
}
