// The one order that everything inside follows: time where known, then content, then path.

import { byCodeUnit } from "./identity.js"
import type { Report } from "./report.js"

/** Reports in canonical order, each once. */
export function canonical(reports: readonly Report[]): Report[] {
  const key = (report: Report) => `${report.published?.value ?? "9"}\u0000${report.text}\u0000${report.path}`
  const unique = new Map(reports.map(report => [report.id, report]))
  return [...unique.values()]
    .map(report => [key(report), report] as const)
    .sort((a, b) => byCodeUnit(a[0], b[0]))
    .map(([, report]) => report)
}
