// What kept pages are: what is near them is traced as a pile of its own, weighed by the counts of all that the store holds,
// and what comes of it is kept.

import { type Extent, neighbourhood } from "./around/neighbourhood.js"
import { keepTelling } from "./desk/telling.js"
import type { ToldEvent } from "./model/event.js"
import type { Trace } from "./model/trace.js"
import type { PartOf } from "./pipeline.js"
import type { Index } from "./store/indexed.js"
import type { Store } from "./store/store.js"
import { type TraceOptions, traceWith } from "./trace.js"

/** What was found of some pages. */
export interface Told {
  /** What is near them, traced as a pile; null where there were none. */
  readonly traced: Trace | null
  /** Of each page, by number, what was read around it. */
  readonly extents: ReadonlyMap<number, Extent>
  /** Events that were not told before. */
  readonly events: readonly ToldEvent[]
}

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
    {
      near: number => index.nearKept(number),
      of: numbers => standings.of(numbers),
      printings: (prose, most) => standings.printings(prose, most),
      inStory: (story, most) => standings.inStory(story, most),
    },
  )
  const reports = standings.reports([...new Set([...around.values()].flatMap(({ numbers }) => numbers))])
  const given = { problems: [], amendments, outlets: outlets?.outlets ?? null }
  const asked = new Set(pages.map(({ id }) => id))
  const printedBy = new Set(reports.flatMap(({ id, outlet }) => (asked.has(id) && outlet !== null ? [outlet] : [])))
  const part: PartOf = {
    counts: ({ stems }) => index.counts(stems),
    beside: standings.ofOutlets([...printedBy], ofOutlet),
    asks: id => asked.has(id),
  }
  const traced = await traceWith(store, reports, given, options, part)
  standings.tell(traced.stories.map(story => story.reports).filter(({ length }) => length > 1))
  const events = keepTelling(told, traced, pages, part.asks)
  const extents = new Map([...around].map(([number, { near, read }]) => [number, { near, read }]))
  return { traced, extents, events }
}
