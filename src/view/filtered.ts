// The record narrowed to what is asked for: by kind, person, date, words, or to what is disputed.

import type { Entry } from "../model/record.js"
import { isDisputed } from "./disputed.js"
import { wordsAsked } from "./faceted.js"
import { wordsIn } from "./record/facts.js"

/** Which entries are wanted; all that is given must hold. */
export interface RecordFilter {
  /** Comma-separated kinds. */
  readonly kind?: string | undefined
  /** Part of a person's or body's name, in any case. */
  readonly person?: string | undefined
  /** A day, month or year as ISO 8601 prints it: `2021`, `2021-03`, `2021-03-18`. */
  readonly date?: string | undefined
  readonly disputed?: boolean | undefined
  /** Words that all stand in its line or in its readings, in any case. */
  readonly words?: string | undefined
}

/** The entries that a filter lets through, in the record's order. */
export function filtered(
  record: readonly Entry[],
  { kind, person, date, disputed, words }: RecordFilter,
): readonly Entry[] {
  const wanted = kind?.split(",").map(name => name.trim())
  const name = person?.toLowerCase()
  const all = wordsAsked(words)
  return record.filter(
    entry =>
      (!wanted || wanted.includes(entry.kind)) &&
      (!date || (entry.when?.value.startsWith(date) ?? false)) &&
      (!disputed || isDisputed(entry)) &&
      (!name ||
        [entry.who, entry.whom, ...entry.citedSources, ...entry.readings.map(reading => reading.text)].some(text =>
          text?.toLowerCase().includes(name),
        )) &&
      all.every(word => wordsIn(entry).includes(word)),
  )
}
