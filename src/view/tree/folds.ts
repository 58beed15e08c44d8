// What of a forest is drawn at first: as many boxes as a reader takes in, the fullest families and branches before the
// others. The rest stands folded, in a box that says how many it is, or below a box that says how many hang on it.

import type { Box, Forest } from "./boxes.js"

/** Most boxes of a story drawn before anything is opened. */
const mostBoxes = 40
/** Most boxes side by side under one; where two or more are beyond it, they fold. */
const mostSide = 12

/** What is folded at first. */
export interface Folds {
  /** The fold that a box stands in, by box. */
  readonly foldOf: ReadonlyMap<string, string>
  /** What stands in each fold, by fold: boxes of one parent. */
  readonly folds: ReadonlyMap<string, readonly Box[]>
  /** Boxes below which nothing is drawn at first. */
  readonly closed: ReadonlySet<string>
  /** Reports that stand in a box and in all below it. */
  readonly sizes: ReadonlyMap<string, number>
}

/** Fold a forest. */
export function foldsOf({ below }: Forest): Folds {
  const parents: (string | null)[] = [null]
  for (const parent of parents) for (const { id } of below.get(parent) ?? []) if (below.has(id)) parents.push(id)
  const sizes = sizesOf(below, parents)
  const foldOf = new Map<string, string>()
  const folds = new Map<string, readonly Box[]>()
  const shown = new Map<string | null, number>()
  for (const parent of parents) {
    const all = below.get(parent) ?? []
    const folded = beyond(all, box => sizes.get(box.id)!)
    if (folded.length > 0) folds.set(foldId(parent), folded)
    for (const { id } of folded) foldOf.set(id, foldId(parent))
    shown.set(parent, all.length - folded.length + (folded.length > 0 ? 1 : 0))
  }
  return { foldOf, folds, closed: closedOf(below, parents, { sizes, shown, foldOf }), sizes }
}

function foldId(parent: string | null): string {
  return `fold-${parent ?? "first"}`
}

function sizesOf(below: Forest["below"], parents: readonly (string | null)[]): Map<string, number> {
  const sizes = new Map([...below.values()].flat().map(box => [box.id, box.kind === "lost" ? 0 : box.members.length]))
  for (const parent of parents.toReversed()) {
    if (parent === null) continue
    const under = (below.get(parent) ?? []).reduce((sum, { id }) => sum + sizes.get(id)!, 0)
    sizes.set(parent, sizes.get(parent)! + under)
  }
  return sizes
}

/** Of boxes side by side those beyond what a reader takes in, the fullest kept; in their order. */
function beyond(boxes: readonly Box[], size: (box: Box) => number): Box[] {
  if (boxes.length <= mostSide + 1) return []
  const kept = new Set(boxes.toSorted((a, b) => size(b) - size(a)).slice(0, mostSide))
  return boxes.filter(box => !kept.has(box))
}

/** Open what has most below it as long as there is room; the rest is closed. */
function closedOf(
  below: Forest["below"],
  parents: readonly (string | null)[],
  { sizes, shown, foldOf }: Pick<Folds, "sizes" | "foldOf"> & { shown: ReadonlyMap<string | null, number> },
): ReadonlySet<string> {
  const closed = new Set<string>()
  const open = new Set<string | null>([null])
  let room = mostBoxes - shown.get(null)!
  const bySize = parents.filter(id => id !== null).sort((a, b) => sizes.get(b)! - sizes.get(a)!)
  const parentOf = new Map([...below].flatMap(([parent, boxes]) => boxes.map(({ id }) => [id, parent] as const)))
  // A parent is never smaller than what is below it, and stands before it where they are alike: parents come first.
  for (const id of bySize) {
    const isSeen = open.has(parentOf.get(id)!) && !foldOf.has(id)
    const own = shown.get(id)!
    if (isSeen && own > room) closed.add(id)
    if (!isSeen || own > room) continue
    open.add(id)
    room -= own
  }
  return closed
}
