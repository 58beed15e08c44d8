// What is asked of the trace around pages that came, looked up by report.

import { addTo } from "../kit/groups.js"
import type { Correction, Entry, Step, Thread } from "../model/record.js"
import type { Trace } from "../model/trace.js"
import { type Survey, survey } from "../view/survey.js"

/** A step, and the thread that it is of. */
export interface Placed {
  readonly thread: Thread
  readonly step: Step
}

/** A trace, looked up for events. */
export interface Ground {
  readonly view: Survey
  /** Entries by the reports that are their origins. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** Entries that a denial disputes, by the id of the denial. */
  readonly denied: ReadonlyMap<string, readonly Entry[]>
  readonly steps: ReadonlyMap<string, readonly Placed[]>
  /** Corrections by the report that makes them, and by those that carry what they withdraw. */
  readonly made: ReadonlyMap<string, readonly Correction[]>
  readonly carried: ReadonlyMap<string, readonly Correction[]>
}

/** A page that came, in a trace. */
export interface Arrival extends Ground {
  /** The id of its report. */
  readonly id: string
  /** Whether a report was there before it. */
  wasThere(id: string): boolean
}

/** Look a trace up. */
export function groundOf(trace: Trace): Ground {
  const [entries, denied] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()]
  for (const entry of trace.record) {
    for (const id of entry.origins) addTo(entries, id, entry)
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
  return { view: survey(trace), entries, denied, steps, made, carried }
}
