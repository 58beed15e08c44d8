// Values by key, keys and values in the order of their coming (until the oldest Node and browser that Stemma runs on
// have `Map.groupBy`).

/** Group values by a key. */
export function groupBy<T, K>(values: Iterable<T>, key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const value of values) addTo(groups, key(value), value)
  return groups
}

/** Add a value to the group of a key. */
export function addTo<T, K>(groups: Map<K, T[]>, key: K, value: T): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

/** Of each value the place of the first that is alike: of its key, and, asked only where several have that, of its whole. */
export function firstAlike<T>(values: readonly T[], key: (value: T) => string, whole: (value: T) => string): number[] {
  const first = [...values.keys()]
  for (const places of groupBy(first, n => key(values[n]!)).values()) {
    if (places.length === 1) continue
    for (const same of groupBy(places, n => whole(values[n]!)).values()) for (const n of same) first[n] = same[0]!
  }
  return first
}
