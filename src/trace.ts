// Paths → a trace: what is read from the disk, traced here with what the program knows.

import { ingest } from "./ingest/ingest.js"
import { type Knowledge, shipped } from "./knowledge.js"
import type { Problem } from "./model/problem.js"
import type { Report } from "./model/report.js"
import type { Amendment } from "./model/review.js"
import type { Trace } from "./model/trace.js"
import { tracePile } from "./pipeline.js"
import { here } from "./run/here.js"
import type { Progress } from "./runner.js"

/** Trace files and folders: who took from whom, what was altered, what the story says, who stands behind it. */
export async function trace(
  paths: readonly string[],
  options: {
    readonly progress?: Progress
    readonly amendments?: readonly Amendment[]
    /** Where others have read it already, as for a thread; otherwise what ships with the program. */
    readonly knowledge?: Knowledge
  } = {},
): Promise<Trace> {
  const { progress, amendments = [], knowledge = shipped } = options
  const reports: Report[] = []
  const problems: Problem[] = []
  for await (const one of ingest(paths, knowledge)) {
    if ("report" in one) reports.push(one.report)
    else problems.push(one.problem)
  }
  return tracePile(reports, { problems, amendments }, here(knowledge, progress))
}
