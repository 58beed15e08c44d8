// A trace for a person at a terminal: one computed line, the family trees, what changed, what they report.

import type { Trace } from "../../model/trace.js"
import type { Terminal } from "../output.js"

/** The whole print-out. `paths` as given on the command line, for the commands proposed at the end. */
export function printTrace(trace: Trace, _paths: readonly string[], _terminal: Terminal): string {
  return `${trace.reports.length} pages · ${trace.stories.length} stories · ${trace.origins.length} origins\n`
}
