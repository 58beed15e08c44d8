// The one order that everything inside follows: time where known, then content, then path.

import { byCodeUnit } from "./identity.js"
import type { Report } from "./report.js"
import { inUtc } from "./time.js"

/** Reports in canonical order, each once: of one content at one address the first, wherever it was found. */
export function canonical(reports: readonly Report[]): Report[] {
  const key = (report: Report) => `${inUtc(report.published?.value ?? "9")}\u0000${report.text}\u0000${report.path}`
  const ordered = reports
    .map(report => [key(report), report] as const)
    .sort((a, b) => byCodeUnit(a[0], b[0]))
    .map(([, report]) => report)
  const seen = new Set<string>()
  return ordered.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** What a report is called by its place in that order: A, B … Z, AA, AB … */
export function siglum(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : siglum(Math.floor(place / 26) - 1) + letter
}
