// Pages into a store, and what each of them is: new or known, whose copy, a new origin. What is done is what they touch:
// they are taken in, and what is near them is traced as a pile of its own, weighed by the counts of all that the store holds.

import type { Extent } from "../around/neighbourhood.js"
import type { ToldEvent } from "../model/event.js"
import type { Problem } from "../model/problem.js"
import type { Trace } from "../model/trace.js"
import type { Arrived } from "../store/standing.js"
import { type TakeOptions, take } from "./take.js"
import { mostTold, tell } from "./tell.js"
import { storeAt } from "../trace.js"

/** A page that was added, and what was read around it to tell what it is; null where that was not asked. */
export interface Added extends Arrived {
  readonly around: Extent | null
}

/** What came of adding pages. */
export interface Adding {
  readonly pages: readonly Added[]
  /** Reports that the store holds now. */
  readonly held: number
  /** What is near the pages that were told of, traced as a pile; null where none was. */
  readonly traced: Trace | null
  /** What a desk hears of them, and did not before. */
  readonly events: readonly ToldEvent[]
  /** Of the inputs, of the pages that were read of them, and of steps that failed. */
  readonly problems: readonly Problem[]
}

/** How pages are added to a store. */
export interface AddOptions extends TakeOptions {
  /** Only keep and index. */
  readonly untold?: boolean
}

/** Add what stands at paths and addresses to a store. What is there already stays what it is. */
export async function add(sources: readonly string[], options: AddOptions): Promise<Adding> {
  const store = await storeAt(options.store, true)
  try {
    const { arrived, index, problems } = await take(sources, store, options)
    const told = options.untold ? [] : toTell(arrived)
    const { traced, extents, events } = await tell(told, store, index, options)
    // What was asked of no page is not asked later.
    store.told.pass(arrived.map(({ number }) => number))
    store.finish()
    const pages = arrived.map(one => ({ ...one, around: extents.get(one.number) ?? null }))
    // What is wrong with kept pages was told when they came; that a step failed is news.
    const failed = traced?.problems.filter(({ leftOut }) => leftOut) ?? []
    return { pages, held: index.size(), traced, events, problems: [...problems, ...failed] }
  } finally {
    store.close()
  }
}

/** All of few pages; of many the new ones, if those are few; else none. */
function toTell(arrived: readonly Arrived[]): readonly Arrived[] {
  const fresh = arrived.filter(({ status }) => status !== "known")
  return [arrived, fresh].find(some => some.length <= mostTold) ?? []
}
