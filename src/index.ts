// The library: `import { trace } from "stemma"`.

import { ingest } from "./ingest/ingest.js"
import type { Problem } from "./model/problem.js"
import type { Report } from "./model/report.js"
import type { Amendment } from "./model/review.js"
import type { Trace } from "./model/trace.js"
import { relatePile as relateWith, tracePile as traceWith } from "./pipeline.js"
import type { Lineage } from "./relate/stemma.js"
import { here } from "./run/here.js"
import { guarded, type Progress } from "./runner.js"

export type * from "./model/alteration.js"
export type * from "./model/derivation.js"
export type * from "./model/record.js"
export type * from "./model/report.js"
export type * from "./model/review.js"
export type * from "./model/trace.js"
export { formats } from "./export/formats.js"
export { traceJsonSchema, traceSchema } from "./export/schema.js"
export { ingest, readableFormats } from "./ingest/ingest.js"
export { readPage } from "./ingest/page.js"
export { comparePair } from "./pair.js"
export type { Progress } from "./runner.js"

/** Trace files and folders: who took from whom, what was altered, what the story says, who stands behind it. */
export async function trace(
  paths: readonly string[],
  options: { readonly progress?: Progress; readonly amendments?: readonly Amendment[] } = {},
): Promise<Trace> {
  const reports: Report[] = []
  const problems: Problem[] = []
  for await (const one of ingest(paths)) {
    if ("report" in one) reports.push(one.report)
    else problems.push(one.problem)
  }
  return tracePile(reports, problems, options.progress, options.amendments)
}

/**
 * Trace reports that are already in memory, without touching the disk. The same pile gives the same trace in any order
 * of arrival. `problems` are those of their inputs, `amendments` a person's corrections.
 */
export function tracePile(
  reports: readonly Report[],
  problems: readonly Problem[] = [],
  progress: Progress = () => {},
  amendments: readonly Amendment[] = [],
): Promise<Trace> {
  return traceWith(reports, { problems, amendments }, here({}, progress))
}

/** Who took from whom among reports in memory, and no more: the first half of a trace. */
export function relatePile(reports: readonly Report[], progress: Progress = () => {}): Promise<Lineage> {
  return relateWith(reports, guarded(here({}, progress)))
}
