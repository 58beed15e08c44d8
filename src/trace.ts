// Paths → a trace: what is read from the disk, traced here with what the program knows.

import { resolve } from "node:path"
import { ingest } from "./ingest/ingest.js"
import { type Knowledge, shipped } from "./knowledge.js"
import type { OutletList } from "./model/outlets.js"
import type { Problem } from "./model/problem.js"
import type { Report } from "./model/report.js"
import type { Amendment } from "./model/review.js"
import type { Trace } from "./model/trace.js"
import { tracePile } from "./pipeline.js"
import { threads } from "./run/threads.js"
import type { Progress } from "./runner.js"

/** Trace files and folders: who took from whom, what was altered, what the story says, who stands behind it. */
export async function trace(
  paths: readonly string[],
  options: {
    readonly progress?: Progress
    readonly amendments?: readonly Amendment[]
    /** The user's list of outlets, as `readOutlets` reads it. */
    readonly outlets?: OutletList | null
    /** Where others have read it already, as for a thread; otherwise what ships with the program. */
    readonly knowledge?: Knowledge
    /** Threads for a pile that is worth them; 1 for none beside this one, the default. The trace is the same with any number. */
    readonly threads?: number
  } = {},
): Promise<Trace> {
  const { progress, amendments = [], outlets = null, knowledge = shipped } = options
  const reports: Report[] = []
  const problems: Problem[] = [...(outlets?.problems ?? [])]
  for await (const one of ingest(paths, knowledge)) {
    if ("report" in one) reports.push(one.report)
    else if (outlets === null || resolve(one.problem.path) !== resolve(outlets.path)) problems.push(one.problem)
  }
  const runner = threads(knowledge, options.threads ?? 1, progress)
  try {
    return await tracePile(reports, { problems, amendments, outlets: outlets?.outlets ?? null }, runner)
  } finally {
    await runner.close()
  }
}
