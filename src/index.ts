// The library: `import { trace } from "stemma"`.

import { ingest } from "./ingest/ingest.js"
import type { Problem } from "./model/problem.js"
import type { Report } from "./model/report.js"
import type { Amendment } from "./model/review.js"
import type { Trace } from "./model/trace.js"
import { type Progress, tracePile } from "./pipeline.js"

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
export { tracePile } from "./pipeline.js"

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
