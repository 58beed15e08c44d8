// What is asked of the trace around pages that came, looked up by report.

import { addTo } from "../kit/groups.js"
import type { Correction, Entry, Step, Thread } from "../model/record.js"
import type { Trace, TracedReport } from "../model/trace.js"
import type { VersionChange } from "../view/shapes.js"
import { type Survey, survey } from "../view/survey.js"

/** A step, and the thread that it is of. */
export interface Placed {
  readonly thread: Thread
  readonly step: Step
}

/** A trace, looked up for events. */
export interface Ground {
  readonly view: Survey
  /** Entries by the reports that are their origins, or carry a lost one that is. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** Entries that a denial disputes, by the id of the denial. */
  readonly denied: ReadonlyMap<string, readonly Entry[]>
  readonly steps: ReadonlyMap<string, readonly Placed[]>
  /** Corrections by the report that makes them, and by those that carry what they withdraw. */
  readonly made: ReadonlyMap<string, readonly Correction[]>
  readonly carried: ReadonlyMap<string, readonly Correction[]>
}

/** What stood at a page's place, and what the page altered of it. */
export interface Stood {
  readonly report: TracedReport
  /** What was changed since, the gravest first, and whether the page owns up to it. */
  readonly changes: readonly VersionChange[]
}

/** A page that came, in a trace. */
export interface Arrival extends Ground {
  /** The id of its report. */
  readonly id: string
  /** What stood at its place before; null where nothing did. */
  readonly stood: Stood | null
  /** Whether a report was there before it. */
  wasThere(id: string): boolean
}

/** Look a trace up. */
export function groundOf(trace: Trace): Ground {
  const view = survey(trace)
  const [entries, denied] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()]
  for (const entry of trace.record) {
    for (const id of carriersOf(view, entry)) addTo(entries, id, entry)
    for (const id of entry.beside) addTo(denied, id, entry)
  }
  const steps = new Map<string, Placed[]>()
  for (const thread of trace.threads)
    for (const step of thread.steps) for (const id of step.reports) addTo(steps, id, { thread, step })
  const [made, carried] = [new Map<string, Correction[]>(), new Map<string, Correction[]>()]
  for (const correction of trace.corrections) {
    addTo(made, correction.report, correction)
    for (const id of correction.stillCarriedBy) addTo(carried, id, correction)
  }
  return { view, entries, denied, steps, made, carried }
}

/** The reports that stand for an entry's origins: of a lost one those that carry it. */
function carriersOf({ lost, below }: Survey, { origins, reports }: Entry): ReadonlySet<string> {
  const told = new Set(reports)
  return new Set(
    origins.flatMap(id =>
      lost.has(id) ? (below.get(id) ?? []).flatMap(({ copy }) => (told.has(copy) ? [copy] : [])) : [id],
    ),
  )
}
