// The reports of a story in the order of its tree, all printings of one text in one place: the tree of the base first,
// then the others by size.

import type { Story } from "../../model/record.js"
import type { Survey } from "../survey.js"
import { type Box, forestOf } from "../tree/boxes.js"

/** A text of a story, or an ancestor of some that is not in the pile. */
export interface Place {
  /** The report that stands for all printings, or a lost exemplar. */
  readonly id: string
  readonly printings: readonly string[]
  readonly parent: string | null
  readonly depth: number
}

/** For each report of a story the one that stands for its text: the base for its own, else the first. */
export function standsFor({ trace }: Survey, story: Story, base: string): ReadonlyMap<string, string> {
  const inStory = new Set(story.reports)
  const found = new Map(story.reports.map(id => [id, id]))
  for (const { reports } of trace.texts) {
    const printed = reports.filter(id => inStory.has(id))
    const first = printed.includes(base) ? base : printed[0]
    for (const id of printed) found.set(id, first!)
  }
  return found
}

/** The places of a story in tree order; what leads to the base stands first among its like. */
export function inTreeOrder(view: Survey, story: Story, base: string): Place[] {
  const standing = standsFor(view, story, base)
  const { boxes, below, boxOf } = forestOf(view, story)
  const lead = new Set(linesUp(boxes, boxOf.get(base)))
  const first = (a: Box, b: Box) => Number(lead.has(b.id)) - Number(lead.has(a.id))
  const sizes = sizesOf(boxes, below)
  const roots = (below.get(null) ?? []).toSorted((a, b) => first(a, b) || sizes.get(b.id)! - sizes.get(a.id)!)
  const places = new Map<string, Place & { printings: string[] }>()
  const open = roots.toReversed().map(box => ({ box, parent: null as string | null }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { box, parent } = next
    const id = standing.get(box.members[0]!) ?? box.members[0]!
    const known = places.get(id)
    if (known) for (const member of box.members) known.printings.push(member)
    else {
      const depth = parent === null ? 0 : places.get(parent)!.depth + 1
      places.set(id, { id, printings: box.kind === "lost" ? [] : [...box.members], parent, depth })
    }
    const children = (below.get(box.id) ?? []).toSorted(first)
    for (const child of children.toReversed()) open.push({ box: child, parent: id })
  }
  return [...places.values()]
}

/** A box and all that it hangs under. */
function linesUp(boxes: ReadonlyMap<string, Box>, from: string | undefined): string[] {
  const found: string[] = []
  for (let at = from; at !== undefined; at = boxes.get(at)?.parent ?? undefined) found.push(at)
  return found
}

/** How many boxes hang under each, itself among them. */
function sizesOf(boxes: ReadonlyMap<string, Box>, below: ReadonlyMap<string | null, readonly Box[]>) {
  const sizes = new Map([...boxes.keys()].map(id => [id, 1]))
  const inOrder = [...(below.get(null) ?? [])]
  // The list grows while it is gone through: what hangs under another stands behind it.
  for (const { id } of inOrder) for (const box of below.get(id) ?? []) inOrder.push(box)
  for (const { id, parent } of inOrder.reverse()) if (parent) sizes.set(parent, sizes.get(parent)! + sizes.get(id)!)
  return sizes
}
