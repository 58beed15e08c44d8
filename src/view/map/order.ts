// The reports of a story in the order of their tree: each below the one that it has most from, printings of one text in
// one place, the tree of the base first, then the others by size.

import { addTo } from "../../kit/groups.js"
import { byCodeUnit } from "../../model/identity.js"
import type { Story } from "../../model/record.js"
import { inUtc } from "../../model/time.js"
import { chiefFirst } from "../pairs.js"
import type { Survey } from "../survey.js"

/** A text of a story, or an ancestor of some that is not in the pile. */
export interface Place {
  /** The report that stands for all printings, or a lost exemplar. */
  readonly id: string
  readonly printings: readonly string[]
  readonly parent: string | null
  readonly depth: number
}

/** Sorts after every date. */
const undatedLast = "~"

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

/** The places of a story in tree order. */
export function inTreeOrder(view: Survey, story: Story, base: string): Place[] {
  const standing = standsFor(view, story, base)
  const printings = new Map<string, string[]>()
  for (const [id, first] of standing) if (view.reports.has(id)) addTo(printings, first, id)
  const lost = view.trace.lost.filter(one => view.below.get(one.id)?.some(({ copy }) => standing.has(copy)))
  const ids = [...lost.map(({ id }) => id), ...printings.keys()]
  const parents = parentsOf(view, ids, printings, standing)
  const children = new Map<string | null, string[]>()
  for (const id of ids) addTo(children, parents.get(id) ?? null, id)
  const dates = new Map(ids.map(id => [id, dateOf(view, printings.get(id) ?? [])]))
  const lead = new Set<string>()
  for (let at: string | undefined = base; at !== undefined; at = parents.get(at)) lead.add(at)
  // What the base stands in comes first wherever it stands beside others.
  const byDate = (a: string, b: string) =>
    Number(lead.has(b)) - Number(lead.has(a)) || byCodeUnit(dates.get(a)!, dates.get(b)!)
  const rootOf = (id: string): string => {
    let at = id
    for (let up = parents.get(at); up; up = parents.get(at)) at = up
    return at
  }
  const sizes = new Map<string, number>()
  for (const id of ids) sizes.set(rootOf(id), (sizes.get(rootOf(id)) ?? 0) + 1)
  const roots = (children.get(null) ?? []).toSorted(
    (a, b) => Number(lead.has(b)) - Number(lead.has(a)) || sizes.get(b)! - sizes.get(a)! || byDate(a, b),
  )
  return walked(roots, id => (children.get(id) ?? []).toSorted(byDate), parents, printings)
}

/** Each place before those below it. */
function walked(
  roots: readonly string[],
  below: (id: string) => readonly string[],
  parents: ReadonlyMap<string, string>,
  printings: ReadonlyMap<string, readonly string[]>,
): Place[] {
  const places: Place[] = []
  const depths = new Map<string, number>()
  const open = roots.toReversed()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const parent = parents.get(id) ?? null
    const depth = parent === null ? 0 : depths.get(parent)! + 1
    depths.set(id, depth)
    places.push({ id, printings: printings.get(id) ?? [], parent, depth })
    for (const child of below(id).toReversed()) open.push(child)
  }
  return places
}

/** Of each place the one that it has most from. Taken together, printings may have lines that run in a circle: one is cut. */
function parentsOf(
  view: Survey,
  ids: readonly string[],
  printings: ReadonlyMap<string, readonly string[]>,
  standing: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const known = new Set(ids)
  const parents = new Map<string, string>()
  for (const id of ids) {
    const above = (printings.get(id) ?? [])
      .flatMap(one => view.above.get(one) ?? [])
      .toSorted(chiefFirst)
      .map(({ exemplar }) => standing.get(exemplar) ?? exemplar)
      .find(one => one !== id && known.has(one) && !leadsUp(parents, one, id))
    if (above !== undefined) parents.set(id, above)
  }
  return parents
}

function leadsUp(parents: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) if (at === to) return true
  return false
}

/** The earliest date among printings. */
function dateOf(view: Survey, printings: readonly string[]): string {
  const dates = printings.flatMap(id => view.reports.get(id)?.published?.value ?? [])
  return dates.map(inUtc).toSorted(byCodeUnit)[0] ?? undatedLast
}
