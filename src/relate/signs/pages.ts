// Signs that a page shows by itself, however little of the other's words is left in it: slips of the keyboard, a typist's
// spaces, marks around the whole, a dateline that is gone.

import type { Witness } from "../../match/witness.js"
import { unmasked } from "../../model/masks.js"
import { textOf, type Wear } from "./wear.js"

/** Slips that only the copy has. */
export function slips(copy: Witness, exemplar: Witness): Wear[] {
  const there = new Set(exemplar.slips.map(span => textOf(exemplar, span)))
  return copy.slips
    .filter(span => !there.has(textOf(copy, span)))
    .map(span => ({ sign: "slip" as const, amount: 1, spans: [{ report: copy.id, ...span }] }))
}

/** Spaces of one who typed the copy, where the exemplar was set. */
export function typed(copy: Witness, exemplar: Witness): Wear[] {
  if (exemplar.wideStops.length > 0) return []
  return copy.wideStops.map(span => ({ sign: "typed" as const, amount: 1, spans: [{ report: copy.id, ...span }] }))
}

/** A copy that stands in quotation marks from end to end. */
export function wrapped(copy: Witness, exemplar: Witness): Wear[] {
  if (!copy.wrapper || exemplar.wrapper) return []
  return [{ sign: "wrapped", amount: 1, spans: [{ report: copy.id, ...copy.wrapper }] }]
}

/** "BEIJING (AP) —" says where the reporter was; who retells was nowhere. */
export function noDateline(copy: Witness, exemplar: Witness): Wear[] {
  const { dateline } = exemplar.text.report
  if (dateline === null || copy.text.report.dateline !== null) return []
  const start = unmasked(exemplar.text).indexOf(dateline)
  if (start < 0) return []
  const spans = [{ report: exemplar.id, start, end: start + dateline.length }]
  return [{ sign: "no-dateline", amount: 1, spans }]
}
