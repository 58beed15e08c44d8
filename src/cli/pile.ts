// Paths on the command line → a traced pile, with progress while it lasts and one clear line for each input that
// could not be read.

import { trace } from "../index.js"
import type { Problem } from "../model/problem.js"
import type { Trace } from "../model/trace.js"
import { besidePile, readReview } from "../store/beside.js"
import { withMarks } from "../review/marks.js"
import type { Effects } from "./effects.js"
import type { OutputOptions } from "./options.js"
import { progressLine } from "./progress.js"

/** More lines than this about unreadable inputs would bury the answer; all stand in the trace's `problems`. */
const problemLines = 20

/** Trace what stands at the paths (`-` is standard input), with what people said of the pile. Sets exit code 3 where an input was left out. */
export async function tracePaths(effects: Effects, paths: readonly string[], options: OutputOptions): Promise<Trace> {
  const line = progressLine(effects, options.quiet ?? false)
  const review = readReview(besidePile(paths).marks)
  const traced = withMarks(await trace(paths, { progress: line.show, amendments: review.amendments }), review.marks)
  line.clear()
  tellProblems(effects, traced.problems, options.quiet ?? false)
  return traced
}

function tellProblems(effects: Effects, problems: readonly Problem[], quiet: boolean): void {
  const leftOut = problems.filter(problem => problem.leftOut)
  if (leftOut.length) effects.exit(3)
  const told = quiet ? leftOut : [...leftOut, ...problems.filter(problem => !problem.leftOut)]
  for (const { path, what } of told.slice(0, problemLines)) effects.stderr(`stemma: ${path}: ${what}\n`)
  const rest = told.length - problemLines
  if (rest > 0) effects.stderr(`stemma: … and ${rest} more; see "problems" in the output of --json\n`)
}
