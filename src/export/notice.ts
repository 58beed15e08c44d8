// What every export says of itself, and how reports are named outside the program.

import type { LostExemplar } from "../model/derivation.js"
import type { Trace, TracedReport } from "../model/trace.js"
import { placeMarks } from "../review/marks.js"
import { machineText } from "../view/reviewed.js"

/** Stands at the head of every export: that it is machine-made, and how much of it people have checked. */
export function noticeOf(trace: Trace): string {
  const checked = machineText({ trace, marks: placeMarks(trace, trace.marks) })
  return `Machine-made by Stemma${checked}. It shows which page carries what and from where, not what is true.`
}

/** Namespace of terms that no standard has. */
export const terms: string = "https://stemma.invalid/terms#"

/** A report's address, else a name made from its id. */
export function iriOf(report: TracedReport | LostExemplar): string {
  return "address" in report && report.address ? report.address : `urn:stemma:${report.id}`
}
