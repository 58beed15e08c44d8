// What a list of the record can be narrowed by: each facet's values with the number of entries that they would leave.

import { dayText } from "../../kit/day.js"
import { kindsOf, entryKinds, replyKinds, statuses } from "../../model/catalogue.js"
import { byCodeUnit } from "../../model/identity.js"
import type { FacetOption, Facets } from "../shapes.js"
import type { Survey } from "../survey.js"
import { parties } from "../persons/parties.js"
import type { Facts } from "./facts.js"

/** What the record can be narrowed by. */
export type Facet =
  | "kind"
  | "person"
  | "outlet"
  | "story"
  | "status"
  | "date"
  | "origins"
  | "disputed"
  | "corrected"
  | "differs"

/** Options of a facet at most: more are reached by typing a name. */
const mostOptions = 40
/** Months are told where there are no more of them. */
const mostMonths = 24

/** Numbers of origins that can be asked for as the least. */
const leastOrigins = [2, 3, 5]

/** The values under which an entry is counted in each facet. */
const valuesOf: Readonly<Record<Facet, (one: Facts) => readonly string[]>> = {
  kind: ({ entry }) => [entry.kind],
  person: ({ parties }) => parties.map(({ id }) => id),
  outlet: ({ outlets }) => outlets,
  story: ({ stories }) => stories,
  status: ({ status }) => (status === null ? [] : [status]),
  date: ({ day }) => [day === null ? "" : day.slice(0, monthLength)],
  origins: ({ entry }) => leastOrigins.filter(least => entry.origins.length >= least).map(String),
  disputed: ({ disputed }) => (disputed ? ["yes"] : []),
  corrected: ({ corrected }) => (corrected ? ["yes"] : []),
  differs: ({ differs }) => (differs ? ["yes"] : []),
}
const facetNames = kindsOf(valuesOf)

/** Counts of entries by facet and value. */
export type Counts = ReadonlyMap<Facet, Map<string, number>>

/** Nothing counted yet. */
export function noCounts(): Counts {
  return new Map(facetNames.map(name => [name, new Map()]))
}

/** Count an entry in every facet, or, where one alone keeps it out, in that one. */
export function countIn(counts: Counts, one: Facts, missed: Facet | null): void {
  for (const name of missed === null ? facetNames : [missed]) {
    const own = counts.get(name)!
    for (const value of valuesOf[name](one)) own.set(value, (own.get(value) ?? 0) + 1)
  }
}

const monthLength = "2021-03".length
const yearLength = "2021".length

/** The facets as a reader sees them. */
export function facetsOf(view: Survey, counts: Counts): Facets {
  const { byId } = parties(view)
  const titles = new Map(view.trace.stories.map(({ id, title }) => [id, title]))
  const most = (facet: Facet, label: (value: string) => string) =>
    options(counts.get(facet)!, label)
      .sort((a, b) => b.count - a.count || byCodeUnit(a.label, b.label))
      .slice(0, mostOptions)
  const inTurn = (facet: Facet, values: readonly string[], label: (value: string) => string) =>
    options(counts.get(facet)!, label).sort((a, b) => values.indexOf(a.value) - values.indexOf(b.value))
  const one = (facet: Facet) => counts.get(facet)!.get("yes") ?? 0
  return {
    kinds: inTurn("kind", kindsOf(entryKinds), capital),
    persons: most("person", id => byId.get(id)!.name),
    outlets: most("outlet", outlet => outlet),
    stories: most("story", id => titles.get(id) ?? id),
    statuses: inTurn("status", [...kindsOf(statuses), ...Object.values(replyKinds).map(({ label }) => label)], capital),
    origins: inTurn("origins", leastOrigins.map(String), value => `${value} or more`),
    dates: datesOf(counts.get("date")!),
    undated: counts.get("date")!.get("") ?? 0,
    disputed: one("disputed"),
    corrected: one("corrected"),
    differs: one("differs"),
  }
}

function options(counts: ReadonlyMap<string, number>, label: (value: string) => string): FacetOption[] {
  return [...counts].map(([value, count]) => ({ value, label: label(value), count }))
}

/** Months in order; years where there would be too many of them. */
function datesOf(months: ReadonlyMap<string, number>): FacetOption[] {
  const dated = [...months].filter(([month]) => month !== "")
  const byYear = dated.length > mostMonths
  const counts = new Map<string, number>()
  for (const [month, count] of dated) {
    const value = byYear ? month.slice(0, yearLength) : month
    counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return options(counts, dayText).sort((a, b) => byCodeUnit(a.value, b.value))
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}
