// A round of a watch: what came is taken into the store and told of, and whoever listens is handed what is new. Each step
// is kept before the next begins, and begins with what an earlier round left undone: pages that were kept and not told of,
// events that were told and not handed on.

import { emptyFolder } from "../ingest/inputs/walk.js"
import type { EventKind } from "../model/event.js"
import type { Problem } from "../model/problem.js"
import type { Store } from "../store/store.js"
import { type TakeOptions, take } from "../desk/take.js"
import { mostTold, tell } from "../desk/tell.js"
import { storeAt } from "../trace.js"
import { handOn, type Listener, type Unheard } from "./listeners.js"

/** How a store is watched. */
export interface RoundOptions extends TakeOptions {
  readonly listeners: readonly Listener[]
  /** Kinds of events that are handed on. */
  readonly kinds: readonly EventKind[]
  /** Ends a round between two of its steps. */
  readonly stop: AbortSignal
  /** Throws where another process watches the store now. */
  readonly stillHeld: () => Promise<void>
}

/** What came of a round. */
export interface Round {
  /** Pages that came with it, new or as a new version. */
  readonly came: number
  /** Events that were told. */
  readonly events: number
  /** Reports that the store holds now. */
  readonly held: number
  /** What is the matter with sources and listeners; `fresh` is what was not told by a round before. */
  readonly problems: readonly Problem[]
  readonly fresh: readonly Problem[]
  /** Listeners that could not be handed what they are to hear, each once. */
  readonly unheard: readonly Unheard[]
}

/** Take in what stands at the sources, tell of all that was not told of, and hand on what was not handed on. */
export async function round(sources: readonly string[], options: RoundOptions): Promise<Round> {
  const store = await storeAt(options.store, true)
  try {
    const { arrived, index, problems } = await take(sources, store, options)
    const told = await tellAll(store, index, options)
    const unheard = told.unheard.map(({ listener, why }) => ({ path: listener.label, what: why, leftOut: true }))
    const all = [...problems.filter(({ what }) => what !== emptyFolder), ...told.problems, ...unheard]
    const fresh = store.lasting.fresh(all)
    store.finish()
    return {
      came: arrived.filter(({ status }) => status !== "known").length,
      events: told.events,
      held: index.size(),
      problems: all,
      fresh,
      unheard: told.unheard,
    }
  } finally {
    store.close()
  }
}

/** Tell of pages in the order in which they came, some at a time, and hand on what is told of each lot at once. */
async function tellAll(store: Store, index: Parameters<typeof tell>[2], options: RoundOptions) {
  const { kinds, stop, stillHeld } = options
  const { told, words } = store
  const unheard: Unheard[] = []
  const problems: Problem[] = []
  let events = 0
  for (;;) {
    await stillHeld()
    const waiting = told.untold()
    const lot = stop.aborted ? [] : [...words.ids(waiting.slice(0, mostTold))].map(([number, id]) => ({ number, id }))
    const { traced, events: fresh } = await tell(lot, store, index, options)
    // What is wrong with kept pages was told when they came; that a step failed is news.
    problems.push(...(traced?.problems.filter(({ leftOut }) => leftOut) ?? []))
    events += fresh.length
    const well = options.listeners.filter(one => !unheard.some(({ listener }) => listener === one))
    unheard.push(...(await handOn(well, told, kinds, stop)))
    if (stop.aborted || waiting.length <= mostTold) return { events, problems, unheard }
  }
}
