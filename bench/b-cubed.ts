// How well things are grouped: B³ (Bagga and Baldwin 1998). For each thing that both sides group, the share of its group
// that belongs with it, and the share of what belongs with it that is in its group.

/** Sums over the things that both sides group; piles are added up before they are divided. */
export interface BCubed {
  readonly things: number
  readonly precision: number
  readonly recall: number
}

/** Compare the groups found with the true ones, given as thing → group. Things that the truth does not name are passed over. */
export function bCubed<G>(found: readonly (readonly string[])[], groupOf: ReadonlyMap<string, G>): BCubed {
  const sizes = new Map<G, number>()
  for (const group of groupOf.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  let [things, precision, recall] = [0, 0, 0]
  for (const group of found) {
    const known = group.filter(thing => groupOf.has(thing))
    for (const thing of known) {
      const own = groupOf.get(thing)!
      const together = known.filter(other => groupOf.get(other) === own).length
      things++
      precision += together / known.length
      recall += together / sizes.get(own)!
    }
  }
  return { things, precision, recall }
}
