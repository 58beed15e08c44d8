// Signs that a page shows by itself, however little of the other's words is left in it: slips of the keyboard, a typist's
// spaces, marks around the whole, a dateline that is gone.

import { unmasked } from "../../model/masks.js"
import { type Laid, type Sign, textOf } from "./sign.js"

/** Slips that only the copy has. */
export const slips: Sign = {
  name: "slip",
  words: ["a slip stands only in the copy", "slips stand only in the copy"],
  find: ({ exemplar, copy }: Laid) => {
    const there = new Set(exemplar.slips.map(span => textOf(exemplar, span)))
    return copy.slips
      .filter(span => !there.has(textOf(copy, span)))
      .map(span => ({ amount: 1, spans: [{ report: copy.id, ...span }] }))
  },
}

/** Spaces of one who typed the copy, where the exemplar was set. */
export const typed: Sign = {
  name: "typed",
  words: ["two spaces stand behind a stop in the copy alone", "stops have two spaces behind them in the copy alone"],
  find: ({ exemplar, copy }: Laid) =>
    exemplar.wideStops.length > 0
      ? []
      : copy.wideStops.map(span => ({ amount: 1, spans: [{ report: copy.id, ...span }] })),
}

/** A copy that stands in quotation marks from end to end. */
export const wrapped: Sign = {
  name: "wrapped",
  words: ["the copy stands in quotation marks from end to end", "copies stand in quotation marks from end to end"],
  find: ({ exemplar, copy }: Laid) =>
    !copy.wrapper || exemplar.wrapper ? [] : [{ amount: 1, spans: [{ report: copy.id, ...copy.wrapper }] }],
}

/** "BEIJING (AP) —" says where the reporter was; who retells was nowhere. */
export const noDateline: Sign = {
  name: "no-dateline",
  words: ["the exemplar’s dateline is gone from the copy", "datelines are gone from the copy"],
  find: ({ exemplar, copy }: Laid) => {
    const { dateline } = exemplar.text.report
    if (dateline === null || copy.text.report.dateline !== null) return []
    const start = unmasked(exemplar.text).indexOf(dateline)
    return start < 0 ? [] : [{ amount: 1, spans: [{ report: exemplar.id, start, end: start + dateline.length }] }]
  },
}
