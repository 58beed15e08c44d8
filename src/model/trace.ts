// The one shape that leaves the program: what `stemma trace --json` prints (schema/trace.schema.json).

import type { Alteration } from "./alteration.js"
import type { Derivation, LostExemplar, SharedSource } from "./derivation.js"
import type { Problem } from "./problem.js"
import type { Entry, Person, Story } from "./record.js"
import type { Report } from "./report.js"
import type { Amendment, Mark } from "./review.js"

/** A report in its part in the trace: with its siglum, intrusions as pairs, and its text. */
export interface TracedReport extends Omit<Report, "intrusions"> {
  /** A, B … Z, AA … in the pile's canonical order. */
  readonly siglum: string
  readonly intrusions: readonly (readonly [number, number])[]
}

/** The report as it was read, before it had its part in a trace. */
export function untraced(report: TracedReport): Report {
  return { ...report, intrusions: report.intrusions.map(([start, end]) => ({ start, end })) }
}

/** A pile, traced. */
export interface Trace {
  readonly version: 1
  readonly reports: readonly TracedReport[]
  readonly stories: readonly Story[]
  readonly origins: readonly string[]
  readonly lost: readonly LostExemplar[]
  readonly derivations: readonly Derivation[]
  readonly sharedSources: readonly SharedSource[]
  readonly alterations: readonly Alteration[]
  readonly record: readonly Entry[]
  readonly persons: readonly Person[]
  readonly problems: readonly Problem[]
  /** What people said of findings, each with the id its finding has in this trace (see `store/findings.ts`). */
  readonly marks: readonly Mark[]
  /** What people corrected in reports; this trace was made with it. */
  readonly amendments: readonly Amendment[]
}
