// What kept pages are: what is near them is traced as a pile of its own, weighed by the counts of all that the store holds,
// and what comes of it is kept.

import { askedIn, type Extent, neighbourhood } from "../around/neighbourhood.js"
import { partIn } from "../around/part.js"
import type { Stood } from "../events/ground.js"
import { keepTelling } from "../events/telling.js"
import type { ToldEvent } from "../model/event.js"
import { type Trace, untraced } from "../model/trace.js"
import { type Knowledge, shipped } from "../knowledge.js"
import type { Index } from "../store/indexed.js"
import type { Store } from "../store/store.js"
import { type TraceOptions, traceWith } from "../trace.js"
import { changesBetween } from "./versions.js"

/** What was found of some pages. */
export interface Told {
  /** What is near them, traced as a pile; null where there were none. */
  readonly traced: Trace | null
  /** Of each page, by number, what was read around it. */
  readonly extents: ReadonlyMap<number, Extent>
  /** Events that were not told before. */
  readonly events: readonly ToldEvent[]
}

/** Of more pages at once none is told: what is read around them would be a pile of any size. */
export const mostTold = 40

/** Of the outlet of a page that is told of, so many others are looked at for what recurs there: the last that came. */
const ofOutlet = 30

/** Tell of pages, in the order in which they came, and keep what is told. */
export async function tell(
  pages: readonly { readonly number: number; readonly id: string }[],
  store: Store,
  index: Index,
  options: Omit<TraceOptions, "store" | "held">,
): Promise<Told> {
  if (pages.length === 0) return { traced: null, extents: new Map(), events: [] }
  const { standings, told } = store
  const { amendments = [], outlets = null } = options
  const around = neighbourhood(
    pages.map(({ number }) => number),
    askedIn(standings, number => index.nearKept(number)),
  )
  const reports = standings.reports([...new Set([...around.values()].flatMap(({ numbers }) => numbers))])
  const given = { problems: [], amendments, outlets: outlets?.outlets ?? null }
  const asked = new Set(pages.map(({ id }) => id))
  const printedBy = new Set(reports.flatMap(({ id, outlet }) => (asked.has(id) && outlet !== null ? [outlet] : [])))
  const part = partIn(index, standings.ofOutlets([...printedBy], ofOutlet), id => asked.has(id))
  const traced = await traceWith(store, reports, given, options, part)
  standings.tell(traced.stories.map(story => story.reports).filter(({ length }) => length > 1))
  const events = keepTelling(
    told,
    traced,
    pages,
    part.asks,
    stoodAt(pages, traced, store, options.knowledge ?? shipped),
  )
  const extents = new Map([...around].map(([number, { near, read }]) => [number, { near, read }]))
  return { traced, extents, events }
}

/** What stood at the places of pages that nothing was told of yet, laid beside them. */
function stoodAt(
  pages: readonly { readonly number: number; readonly id: string }[],
  { reports }: Trace,
  { standings, told }: Store,
  knowledge: Knowledge,
): ReadonlyMap<string, Stood> {
  const traced = new Map(reports.map(report => [report.id, report]))
  const waiting = new Set(told.untold())
  return new Map(
    pages.flatMap(({ number, id }) => {
      const [now, before] = [traced.get(id), standings.before(number)]
      if (now === undefined || before === null || !waiting.has(number)) return []
      const changes = changesBetween(before, untraced(now), knowledge)
      return [[id, { report: { ...now, ...before, intrusions: [], masked: [], background: [] }, changes }] as const]
    }),
  )
}
