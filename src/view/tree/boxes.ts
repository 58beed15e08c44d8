// The forest of a story before it has places: a box for each report and lost exemplar, one for all printings of a text
// whose order nobody knows and one for those that are word for word from one of them, each under the box that it has
// most words from.

import { depthsOf } from "../../kit/descent.js"
import { groupBy } from "../../kit/groups.js"
import type { Derivation } from "../../model/derivation.js"
import { byCodeUnit } from "../../model/identity.js"
import type { Story } from "../../model/record.js"
import { inUtc } from "../../model/time.js"
import { chiefFirst } from "../pairs.js"
import type { Survey } from "../survey.js"

/** A box without a place. */
export interface Box {
  readonly id: string
  readonly kind: "report" | "lost" | "text"
  /** What it stands for: reports, or a lost exemplar. */
  readonly members: readonly string[]
  readonly parent: string | null
  /** Lines to its members from members of other boxes, the chief one first. */
  readonly above: readonly Derivation[]
  /** The first day or minute that one of its pages bears beyond doubt. */
  readonly date: string | null
}

/** The boxes of a story. */
export interface Forest {
  readonly boxes: ReadonlyMap<string, Box>
  /** Boxes under each, and under nothing, in order of time. */
  readonly below: ReadonlyMap<string | null, readonly Box[]>
  /** The box that a report or lost exemplar stands in. */
  readonly boxOf: ReadonlyMap<string, string>
  /** Steps of the longest way down to each box. */
  readonly depths: ReadonlyMap<string, number>
}

/** Sorts after every date. */
const undatedLast = "~"

/** The boxes of a story and what hangs on what. */
export function forestOf(view: Survey, story: Story): Forest {
  const inStory = new Set(story.reports)
  const lost = view.trace.lost.filter(one => view.below.get(one.id)?.some(({ copy }) => inStory.has(copy)))
  const ids = [...lost.map(one => one.id), ...story.reports.filter(id => view.reports.has(id))]
  const boxOf = new Map(ids.map(id => [id, id]))
  for (const [box, members] of textsIn(view, inStory)) for (const id of members) boxOf.set(id, box)
  const members = groupBy(ids, id => boxOf.get(id)!)
  const lines = new Map([...members].map(([id, own]) => [id, linesTo(view, own, boxOf)]))
  const exemplarsOf = (id: string) => (lines.get(id) ?? []).map(({ exemplar }) => boxOf.get(exemplar)!)
  const depths = depthsOf(members.keys(), exemplarsOf)
  const parents = parentsOf(members.keys(), exemplarsOf)
  const boxes = new Map(
    [...members].map(([id, own]): [string, Box] => {
      const kind = view.lost.has(own[0]!) ? "lost" : own.length > 1 ? "text" : "report"
      const date = dateOf(view, own)
      return [id, { id, kind, members: own, parent: parents.get(id) ?? null, above: lines.get(id)!, date }]
    }),
  )
  const inTime = [...boxes.values()].sort((a, b) =>
    byCodeUnit(inUtc(a.date ?? undatedLast), inUtc(b.date ?? undatedLast)),
  )
  return { boxes, below: groupBy(inTime, ({ parent }) => parent), boxOf, depths }
}

/** Printings of one text that stand for one another: those of no known order, and those that come from one of them. */
function textsIn(view: Survey, inStory: ReadonlySet<string>): (readonly [string, readonly string[]])[] {
  return view.trace.texts.flatMap(({ id, reports }) => {
    const here = new Set(reports.filter(report => inStory.has(report) && view.reports.has(report)))
    const isCopy = (report: string) =>
      (view.above.get(report) ?? []).some(({ exemplar, direction }) => direction === "decided" && here.has(exemplar))
    const copies = [...here].filter(isCopy)
    const first = [...here].filter(report => !isCopy(report))
    return [[`text-${id}`, first] as const, [`text-${id}-copies`, copies] as const].filter(([, own]) => own.length > 1)
  })
}

/** Lines from without to what a box stands for. */
function linesTo(view: Survey, members: readonly string[], boxOf: ReadonlyMap<string, string>): Derivation[] {
  const own = boxOf.get(members[0]!)
  return members
    .flatMap(id => view.above.get(id) ?? [])
    .filter(({ exemplar }) => boxOf.has(exemplar) && boxOf.get(exemplar) !== own)
    .sort(chiefFirst)
}

/** The chief exemplar's box of each. Boxes of several members may stand above one another in a circle: it is cut. */
function parentsOf(ids: Iterable<string>, exemplarsOf: (id: string) => readonly string[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  const done = new Set<string>()
  for (const id of ids) {
    const way = new Set<string>()
    let at: string | undefined = id
    while (at !== undefined && !done.has(at) && !way.has(at)) {
      way.add(at)
      const parent: string | undefined = exemplarsOf(at)[0]
      if (parent === undefined || way.has(parent)) break
      parents.set(at, parent)
      at = parent
    }
    for (const one of way) done.add(one)
  }
  return parents
}

/** The earliest date of reports that nothing speaks against; null where there is none. */
function dateOf(view: Survey, ids: readonly string[]): string | null {
  const dates = ids.flatMap(id => {
    const published = view.reports.get(id)?.published
    return published && published.doubt === undefined ? [published.value] : []
  })
  return dates.reduce<string | null>(
    (first, date) => (first === null || inUtc(date) < inUtc(first) ? date : first),
    null,
  )
}
