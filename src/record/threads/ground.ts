// What threads ask of a pile, looked up: texts with what their words weigh, parties, stories, dates, descent.

import { groupBy } from "../../kit/groups.js"
import type { Weighed } from "../../model/rarity.js"
import type { Correction, Story } from "../../model/record.js"
import { type Dated, inUtc } from "../../model/time.js"
import type { Party } from "../claim.js"
import type { Descent } from "../origins.js"
import type { Telling } from "../parties.js"

/** A pile as threads ask of it. */
export interface Ground {
  readonly texts: { get(id: string): Weighed | undefined }
  /** Parties of a report, by index into its names. */
  readonly parties: { get(id: string): readonly Party[] | undefined }
  /** The story of a report, by id. */
  readonly storyOf: ReadonlyMap<string, string>
  /** When the first of a story's reports was printed; null where none is dated. */
  readonly begun: ReadonlyMap<string, Dated | null>
  readonly corrections: readonly Correction[]
  readonly descent: Descent
}

/** Lay out a pile. `texts` and `tellings` in canonical order. */
export function groundOf(
  stories: readonly Story[],
  texts: readonly Weighed[],
  tellings: readonly Telling[],
  corrections: readonly Correction[],
  descent: Descent,
): Ground {
  const byId = new Map(texts.map(one => [one.text.report.id, one]))
  return {
    texts: byId,
    parties: new Map(tellings.map(({ text, parties }) => [text.report.id, parties])),
    storyOf: new Map(stories.flatMap(({ id, reports }) => reports.map(report => [report, id] as const))),
    begun: new Map(stories.map(({ id, reports }) => [id, earliest(reports, byId)])),
    corrections,
    descent,
  }
}

/** What a date rests on that no page prints: the day of the first report to tell the thing. */
export const whenTold = "first told"

/** When some reports first told a thing: the earliest of their dates, else of their stories'; null where none is dated. */
export function toldBy(reports: readonly string[], ground: Ground): Dated | null {
  const own = earliest(reports, ground.texts)
  if (own) return own
  const stories = groupBy(reports, id => ground.storyOf.get(id) ?? id)
  return first([...stories.keys()].flatMap(story => ground.begun.get(story) ?? []))
}

function earliest(reports: readonly string[], texts: Ground["texts"]): Dated | null {
  const dates = reports.flatMap(id => {
    const published = texts.get(id)?.text.report.published
    return published && !published.doubt ? [published] : []
  })
  return first(dates)
}

function first(dates: readonly Dated[]): Dated | null {
  if (dates.length === 0) return null
  const { value, precision } = dates.reduce((a, b) => (inUtc(b.value) < inUtc(a.value) ? b : a))
  return { value, precision, basis: whenTold }
}
