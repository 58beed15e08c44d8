// Lists by a key, in order of first appearance. (`Map.groupBy` is younger than some browsers in use.)

/** Group a list by a key. */
export function groupBy<K, T>(list: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}
