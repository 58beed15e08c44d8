// Things joined two by two into families: a union–find (Galler and Fischer 1964) whose paths are shortened whenever one
// is walked (Tarjan 1975). A family is known by the lowest of its indexes, so that who was joined to whom first never
// shows.

import type { Derivation } from "../model/derivation.js"
import { byCodeUnit } from "../model/identity.js"

/** For every thing one of its family that is no higher than itself; the lowest points at itself. */
export type Families = Int32Array

/** So many things, each a family of its own. */
export function apart(count: number): Families {
  return Int32Array.from({ length: count }, (_, i) => i)
}

/** The family of a thing: the lowest index in it. */
export function familyOf(families: Families, i: number): number {
  let lowest = i
  while (families[lowest]! !== lowest) lowest = families[lowest]!
  for (let at = i; at !== lowest; ) {
    const next = families[at]!
    families[at] = lowest
    at = next
  }
  return lowest
}

/** Make one family of two. */
export function join(families: Families, a: number, b: number): void {
  const [x, y] = [familyOf(families, a), familyOf(families, b)]
  families[Math.max(x, y)] = Math.min(x, y)
}

/** The families that pairs of ids make: for every id that is paired, the one of its family that was met first. */
export function familiesOf(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, string> {
  const list = [...pairs]
  const ids = [...new Set(list.flat())]
  const index = new Map(ids.map((id, i) => [id, i]))
  const families = apart(ids.length)
  for (const [a, b] of list) join(families, index.get(a)!, index.get(b)!)
  return new Map(ids.map((id, i) => [id, ids[familyOf(families, i)]!]))
}

/** The families that derivations make of reports and lost exemplars: for every one, the least id of its family. */
export function familyHeads(
  derivations: readonly Pick<Derivation, "exemplar" | "copy">[],
): ReadonlyMap<string, string> {
  // With the lesser end of each first, and those in order, who is met first in a family is the least of it.
  const lines = derivations.map(({ exemplar, copy }): readonly [string, string] =>
    exemplar < copy ? [exemplar, copy] : [copy, exemplar],
  )
  return familiesOf(lines.sort((x, y) => byCodeUnit(x[0], y[0])))
}
