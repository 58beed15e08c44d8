// What the dates of two kin say: which was printed first, as far as that is sure, by what, and by how much.

import { type Dated, earlierOf, inUtc } from "../model/time.js"
import { sameOutlet } from "./kinds.js"
import type { Kin } from "./kin.js"

/** The dates of a pair held against one another: 1 where A is surely the earlier, −1 where B is, 0 where nobody can tell. */
export interface Clocks {
  readonly ofOneOutlet: boolean
  /** By first publication. */
  readonly earlier: -1 | 0 | 1
  /** By the last change that a page states: as it stands, the one is older than the other's first publication. */
  readonly stoodEarlier: -1 | 0 | 1
  /** By the last change that each states, of two that were first printed at one time, or when nobody knows. */
  readonly lastStood: -1 | 0 | 1
  /** Whether both give a clock, or only days. */
  readonly by: "minute" | "day" | "nothing"
  /** Hours between them, as printed; 0 where either is unknown. */
  readonly hours: number
}

/** Hold the dates of a pair against one another. */
export function clocksOf({ a, b }: Pick<Kin, "a" | "b">): Clocks {
  const ofOneOutlet = sameOutlet(a, b)
  const [x, y] = [a.text.report, b.text.report]
  const stood = (dated: Dated | null, updated: Dated | null) => updated ?? dated
  const aStood = order(stood(x.published, x.updated), y.published, ofOneOutlet)
  const bStood = order(x.published, stood(y.published, y.updated), ofOneOutlet)
  const earlier = order(x.published, y.published, ofOneOutlet)
  const sure = isSure(x.published) && isSure(y.published)
  return {
    ofOneOutlet,
    earlier,
    stoodEarlier: aStood === 1 ? 1 : bStood === -1 ? -1 : 0,
    lastStood: earlier === 0 ? order(stood(x.published, x.updated), stood(y.published, y.updated), ofOneOutlet) : 0,
    by: !sure ? "nothing" : hasClock(x.published) && hasClock(y.published) ? "minute" : "day",
    hours: sure ? Math.abs(instant(x.published!) - instant(y.published!)) / 3_600_000 || 0 : 0,
  }
}

function order(a: Dated | null, b: Dated | null, ofOneOutlet: boolean): -1 | 0 | 1 {
  if (!isSure(a) || !isSure(b)) return 0
  const earlier = earlierOf(a.value, b.value, ofOneOutlet)
  return earlier === 0 ? 0 : earlier < 0 ? 1 : -1
}

function isSure(date: Dated | null): date is Dated {
  return date !== null && !date.doubt
}

function hasClock({ value }: Dated): boolean {
  return value.includes("T")
}

function instant({ value }: Dated): number {
  const utc = inUtc(value)
  return Date.parse(utc.includes("T") ? `${utc}:00Z` : utc)
}
