// Directions for all lines of a family at once: each line leans one way by its own evidence; together they must make
// a graph without cycles, and a report may not take the same passage from two exemplars that do not need each other.
//
// Chosen by descent from the leanings (steepest single turn until none helps); families are small, lines few. A line is
// decided when turning it alone would cost at least `leastDecided` (`direction.ts`).

import { leadsTo } from "../kit/descent.js"
import { doubled } from "./fitted.js"

/** A line between two reports: `lean` > 0 speaks for `a` as the exemplar. */
export interface Line {
  readonly a: string
  readonly b: string
  readonly lean: number
}

/** A line with its direction, and what turning it would cost (log odds and penalties). */
export interface Oriented {
  readonly exemplar: string
  readonly copy: string
  readonly margin: number
}

/** How two exemplars of one copy stand to one another: with passages of their own; with the same passages; or with the
 * same passages, in which they agree only through the copy, so that nothing explains their agreement if both are above it. */
export type Overlap = "none" | "same" | "through-copy"

/** Cost of a cycle: more than all leanings of a family together. */
const cyclic = 1e6
/** Families with more lines than this take every line by its own leaning, strongest first: turning them is not worth the time. */
const mostTurned = 400

/**
 * Direct all lines. `overlapping(x, y, copy)` tells what passages exemplars `x` and `y` would give `copy`,
 * `hasAlready(exemplar, copy)` whether `copy` has those of `exemplar` from a lost parent.
 * Lines come in a canonical order; equal costs keep the earlier choice.
 */
export function orient(
  lines: readonly Line[],
  overlapping: (x: string, y: string, copy: string) => Overlap,
  hasAlready: (exemplar: string, copy: string) => boolean,
): Oriented[] {
  const costOf = (forward: readonly boolean[], n: number) => costAround(lines, forward, n, overlapping, hasAlready)
  const forward = initial(lines)
  if (lines.length > mostTurned) return lines.map((line, n) => asItLeans(line, forward[n]!))
  descend(lines.length, forward, costOf)
  return lines.map((line, n) => {
    const cost = costOf(forward, n)
    forward[n] = !forward[n]
    const turned = costOf(forward, n)
    forward[n] = !forward[n]
    // That turning a line would close a circle says that it may not be turned alone, not which way is right.
    const margin = turned - cost
    const alone = asItLeans(line, forward[n]!)
    return margin < cyclic ? { ...alone, margin } : alone
  })
}

/** A line by itself, in a large family or held by a circle: turning it would cost what its own leaning says. */
function asItLeans({ a, b, lean }: Line, forward: boolean): Oriented {
  return forward ? { exemplar: a, copy: b, margin: lean } : { exemplar: b, copy: a, margin: -lean }
}

/** Strongest leanings first, each as it leans unless that closes a cycle. */
function initial(lines: readonly Line[]): boolean[] {
  const forward: boolean[] = lines.map(() => true)
  const copies = new Map<string, Set<string>>()
  const order = [...lines.keys()].sort((m, n) => Math.abs(lines[n]!.lean) - Math.abs(lines[m]!.lean) || m - n)
  for (const n of order) {
    const { a, b, lean } = lines[n]!
    const [from, to] = lean >= 0 ? [a, b] : [b, a]
    forward[n] = leadsTo(to, from, id => copies.get(id) ?? []) ? lean < 0 : lean >= 0
    const [exemplar, copy] = forward[n] ? [a, b] : [b, a]
    copies.set(exemplar, (copies.get(exemplar) ?? new Set()).add(copy))
  }
  return forward
}

function descend(
  lines: number,
  forward: boolean[],
  costOf: (forward: readonly boolean[], line: number) => number,
): void {
  for (let round = 0; round < lines; round++) {
    let best = { n: -1, gain: 1e-9 }
    for (let n = 0; n < lines; n++) {
      const before = costOf(forward, n)
      forward[n] = !forward[n]
      const gain = before - costOf(forward, n)
      forward[n] = !forward[n]
      if (gain > best.gain) best = { n, gain }
    }
    if (best.n < 0) return
    forward[best.n] = !forward[best.n]
  }
}

/** What line `n` costs as it is directed now: its leaning, passages doubled at both ends, a cycle. */
function costAround(
  lines: readonly Line[],
  forward: readonly boolean[],
  n: number,
  overlapping: (x: string, y: string, copy: string) => Overlap,
  hasAlready: (exemplar: string, copy: string) => boolean,
): number {
  const { a, b, lean } = lines[n]!
  const [exemplar, copy] = forward[n] ? [a, b] : [b, a]
  let cost = forward[n] ? Math.max(0, -lean) : Math.max(0, lean)
  if (hasAlready(exemplar, copy)) cost += doubled.same
  const copies = new Map<string, Set<string>>()
  for (let m = 0; m < lines.length; m++) {
    const [from, to] = forward[m] ? [lines[m]!.a, lines[m]!.b] : [lines[m]!.b, lines[m]!.a]
    copies.set(from, (copies.get(from) ?? new Set()).add(to))
    if (m !== n && to === copy) cost += doubled[overlapping(exemplar, from, copy)]
  }
  return leadsTo(copy, exemplar, id => copies.get(id) ?? []) ? cost + cyclic : cost
}
