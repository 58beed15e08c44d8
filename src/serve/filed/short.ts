// Short extracts of what a file holds: of a report's text only the sentences that some answer shows, the rest blank, so
// that offsets keep pointing where they point; of two reports side by side only the rows that something was altered in.

import type { ComparedRow, Comparison, ReportView } from "../shapes.js"

/** Stretches of reports, by their ids. */
export type Shown = Map<string, [number, number][]>

/** Collect from an answer, however deep, the stretches of reports that it shows. */
export function collectShown(answer: unknown, shown: Shown): void {
  const open: unknown[] = [answer]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== "object" || one === null) continue
    const { report, start, end } = one as { report?: unknown; start?: unknown; end?: unknown }
    if (typeof report === "string" && typeof start === "number" && typeof end === "number") {
      const list = shown.get(report)
      if (list) list.push([start, end])
      else shown.set(report, [[start, end]])
    }
    for (const value of Object.values(one)) if (typeof value === "object" && value !== null) open.push(value)
  }
}

/** A comparison with the rows alone in which something was altered. */
export function shortComparison(comparison: Comparison): Comparison {
  return { ...comparison, rows: comparison.rows.filter(isTold) }
}

function isTold({ alterations }: ComparedRow): boolean {
  return alterations.length > 0
}

/** A report with the sentences alone that are shown elsewhere; what was stripped of it is left out. */
export function shortReport(view: ReportView, shown: Shown): ReportView {
  const stretches = shown.get(view.report.id) ?? []
  const sentences = view.sentences.filter(({ start, end }) => stretches.some(([from, to]) => from < end && to > start))
  const { text } = view.report
  let kept = ""
  for (const { start, end } of sentences) {
    kept += " ".repeat(Math.max(0, start - kept.length)) + text.slice(Math.max(start, kept.length), end)
  }
  const report = { ...view.report, text: kept.padEnd(text.length), furniture: [] }
  return { ...view, report, sentences }
}
