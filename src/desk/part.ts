// A part of a store, by a question: the reports that hold its words and those of the same stories, traced as a pile that is a
// part of one.

import { openIndex } from "./take.js"
import { type AskedPart, partAsked } from "../around/asked.js"
import { besideIn, partIn } from "../around/part.js"
import { shipped } from "../knowledge.js"
import type { Trace } from "../model/trace.js"
import { storeFor, type TraceOptions, traceWith } from "../trace.js"

/** A part of a store, traced, and how much of it that is. */
export interface TracedPart {
  readonly traced: Trace
  readonly part: Omit<AskedPart, "numbers"> & { readonly read: number }
}

/** Trace what bears on some words. Of what was altered nothing is asked. */
export async function tracePart(
  query: string,
  options: TraceOptions & { readonly store: string },
): Promise<TracedPart> {
  const { progress = () => {}, knowledge = shipped, amendments = [], letters = [], outlets = null } = options
  const store = await storeFor([], options.store)
  try {
    const index = await openIndex(store, knowledge, progress)
    const { numbers, ...part } = partAsked(query, store)
    const reports = store.standings.reports(numbers)
    const printedBy = [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))]
    const beside = besideIn(store.standings, printedBy)
    const given = { problems: [...(outlets?.problems ?? [])], amendments, letters, outlets: outlets?.outlets ?? null }
    const whole = partIn(index, beside, () => false)
    const traced = await traceWith(store, reports, given, options, whole)
    store.finish()
    return { traced, part: { ...part, read: reports.length } }
  } finally {
    store.close()
  }
}
