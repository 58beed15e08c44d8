// What there is to dispute in an entry: that reports differ on it in substance, or that another entry says otherwise.

import { kindsOf, statuses } from "../model/catalogue.js"
import type { Entry } from "../model/record.js"
import { reworded, unmarked, withMarks } from "../record/differs.js"

/** Differences in the telling: a reworded quotation, or a plan and its outcome, leave nothing to dispute. */
const ofTelling: ReadonlySet<string> = new Set([reworded, unmarked, withMarks, ...kindsOf(statuses)])

/** Whether reports differ on it in substance, or another entry disputes it. */
export function isDisputed(entry: Entry): boolean {
  return entry.beside.length > 0 || entry.differs.some(({ what }) => !ofTelling.has(what))
}
