// What every export says of itself, and how reports are named outside the program.

import type { LostExemplar } from "../model/derivation.js"
import type { TracedReport } from "../model/trace.js"

/** Stands at the head of every export until a person has marked its findings. */
export const notice: string =
  "Machine-made by Stemma, unreviewed. It shows which page carries what and from where, not what is true."

/** Namespace of terms that no standard has. */
export const terms: string = "https://stemma.invalid/terms#"

/** A report's address, else a name made from its id. */
export function iriOf(report: TracedReport | LostExemplar): string {
  return "address" in report && report.address ? report.address : `urn:stemma:${report.id}`
}
