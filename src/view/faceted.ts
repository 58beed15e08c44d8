// Lists narrowed by facets and words: what stays, and how many each value of a facet would leave under the choices of all
// others (faceted search: Hearst 2006), in one pass over the list.

import { dayText } from "../kit/day.js"
import { kindsOf } from "../model/catalogue.js"
import { byCodeUnit } from "../model/identity.js"
import type { FacetOption } from "./shapes/facets.js"

/** The values under which one of the list is counted in each facet. */
export type Values<T, F extends string> = Readonly<Record<F, (one: T) => readonly string[]>>

/** How many there are of each value of a facet. */
export type Counts = ReadonlyMap<string, number>

/** What stays of a list, in its order, and the counts of each facet. */
export interface Narrowed<T, F extends string> {
  readonly found: T[]
  readonly counts: (facet: F) => Counts
}

/** Narrow a list to what every facet takes (`takes`), and a search (`answers`), which is asked last. */
export function narrowed<T, F extends string>(
  all: Iterable<T>,
  values: Values<T, F>,
  takes: (facet: F, one: T) => boolean,
  answers: (one: T) => boolean,
): Narrowed<T, F> {
  const facets = kindsOf(values)
  const counts = new Map(facets.map(facet => [facet, new Map<string, number>()]))
  const found: T[] = []
  for (const one of all) {
    const missed = facets.filter(facet => !takes(facet, one))
    // What two facets keep out counts in none; what one does, in that one.
    if (missed.length > 1 || !answers(one)) continue
    if (missed.length === 0) found.push(one)
    for (const facet of missed.length === 0 ? facets : missed) {
      const own = counts.get(facet)!
      for (const value of values[facet](one)) own.set(value, (own.get(value) ?? 0) + 1)
    }
  }
  return { found, counts: facet => counts.get(facet)! }
}

/** The words of a search, in lower case. */
export function wordsAsked(q: string | undefined): readonly string[] {
  return q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
}

/** The one value of what either holds or not. */
export const yes = "yes"

/** The values of a facet that either holds or not. */
export function ifSo(holds: boolean): readonly string[] {
  return holds ? [yes] : []
}

/** Choices of a facet at most: more are reached by a search. */
const mostOptions = 40
/** Months are told where there are no more of them. */
const mostMonths = 24

/** The values of a facet as choices. */
export function optionsOf(counts: Counts, label: (value: string) => string): FacetOption[] {
  return [...counts].map(([value, count]) => ({ value, label: label(value), count }))
}

/** Its greatest choices, the greatest first. */
export function greatestOf(counts: Counts, label: (value: string) => string = value => value): FacetOption[] {
  return optionsOf(counts, label)
    .sort((a, b) => b.count - a.count || byCodeUnit(a.label, b.label))
    .slice(0, mostOptions)
}

/** Months in order of time; years where there would be too many of them. */
export function datesOf(months: Counts, years: Counts): FacetOption[] {
  return optionsOf(months.size > mostMonths ? years : months, dayText).sort((a, b) => byCodeUnit(a.value, b.value))
}
