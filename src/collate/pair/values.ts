// Numbers and times that mean the same in other words: twelve and 12, 8,200 and 8200, the end of the month and the end of
// June. Tokens and stems do not show it; what they were read as does.

import { remembering } from "../../kit/remembering.js"
import type { Annotated } from "../../model/annotation.js"
import { overlap, type Span } from "../../model/span.js"
import { tokensTouching } from "../../text/places.js"
import type { Side } from "./correspondence.js"

/** Whether a token of one side belongs to a number or a time that the other has, as another would say it, within a place. */
export function hasValue(own: Side, at: number, other: Side, place: Span): boolean {
  const token = own.tokens[at]!
  const figure = own.report.figures.find(one => overlap(one.number, token) > 0)
  if (figure) {
    return other.report.figures.some(y => overlap(y, place) > 0 && y.low === figure.low && y.high === figure.high)
  }
  const time = own.report.times.find(one => overlap(one, token) > 0)
  return time !== undefined && time.value !== null && hasTime(other, time.value, place)
}

function hasTime({ report }: Side, value: string, place: Span): boolean {
  return report.times.some(one => overlap(one, place) > 0 && one.value === value)
}

/** Whether a token is of a number with its unit, a time or a name: what other comparers tell of by itself. */
export function isOfSlot({ report, tokens }: Side, at: number): boolean {
  const token = tokens[at]!
  return [...report.figures, ...report.times, ...report.names].some(one => overlap(one, token) > 0)
}

/** Whether a token is of a bare number, a time or a name: of these no other word means the same. */
export function isExact({ report }: Side, at: number): boolean {
  return exactOn(report)[at] === 1
}

/** 1 for each token of a page that is exact. */
const exactOn = remembering(({ tokens, figures, times, names }: Annotated) => {
  const exact = Uint8Array.from(tokens, ({ kind }) => (kind === "number" ? 1 : 0))
  for (const place of [...figures.map(({ number }) => number), ...times, ...names]) {
    const { from, to } = tokensTouching(tokens, place)
    exact.fill(1, from, to)
  }
  return exact
})
