// The gravest of what was altered along several arrows, such that no arrow hides the others.

import type { Alteration } from "../model/alteration.js"

/** How many are wanted: in all, and of one arrow at most; grave ones go on longer. */
export interface Wanted {
  readonly inAll: number
  readonly ofOneArrow: number
  readonly graveOfOneArrow: number
}

/** Queues that take turns, in their order: the first of each, then the second of each. */
export function inTurns<T>(queues: readonly (readonly T[])[]): T[] {
  const rounds = Math.max(0, ...queues.map(queue => queue.length))
  return Array.from({ length: rounds }, (_, i) => queues.flatMap(queue => queue.slice(i, i + 1))).flat()
}

/** Whether a reader is told something else. */
export function isGrave({ gravity }: Alteration): boolean {
  return gravity === "grave"
}

/** One of each group, arrows taking turns in the order in which they are given; told arrow by arrow. */
export function gravestByTurns(arrows: readonly (readonly Alteration[])[], wanted: Wanted): Alteration[] {
  const queues = arrows.map(alterations =>
    tellingOf(alterations).filter((one, i) => i < (isGrave(one) ? wanted.graveOfOneArrow : wanted.ofOneArrow)),
  )
  const told = inTurns(queues)
  const chosen = new Set([...told.filter(isGrave), ...told].slice(0, wanted.inAll))
  return queues.flat().filter(one => chosen.has(one))
}

/** Those of an arrow that are more than slight, one for each group, in their order. */
export function tellingOf(alterations: readonly Alteration[]): Alteration[] {
  const groups = new Set<string>()
  return alterations.filter(({ gravity, group }) => {
    if (gravity === "slight" || (group !== null && groups.has(group))) return false
    if (group !== null) groups.add(group)
    return true
  })
}
