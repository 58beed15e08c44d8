// What a list of the record can be narrowed by: each facet's values with the number of entries that they would leave.

import { kindsOf, entryKinds, replyKinds, statuses } from "../../model/catalogue.js"
import { type Counts, datesOf, greatestOf, ifSo, optionsOf, type Values, yes } from "../faceted.js"
import type { Facets } from "../shapes.js"
import type { Survey } from "../survey.js"
import { parties } from "../persons/parties.js"
import { capital } from "../words.js"
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

/** Numbers of origins that can be asked for as the least. */
const leastOrigins = [2, 3, 5]

/** The values under which an entry is counted in each facet. */
export const valuesOf: Values<Facts, Facet> = {
  kind: ({ entry }) => [entry.kind],
  person: ({ parties }) => parties.map(({ id }) => id),
  outlet: ({ outlets }) => outlets,
  story: ({ stories }) => stories,
  status: ({ status }) => (status === null ? [] : [status]),
  date: ({ day }) => [day === null ? "" : day.slice(0, monthLength)],
  origins: ({ entry }) => leastOrigins.filter(least => entry.origins.length >= least).map(String),
  disputed: ({ disputed }) => ifSo(disputed),
  corrected: ({ corrected }) => ifSo(corrected),
  differs: ({ differs }) => ifSo(differs),
}
const monthLength = "2021-03".length
const yearLength = "2021".length

/** The facets as a reader sees them. */
export function facetsOf(view: Survey, counts: (facet: Facet) => Counts): Facets {
  const { byId } = parties(view)
  const titles = new Map(view.trace.stories.map(({ id, title }) => [id, title]))
  const inTurn = (facet: Facet, values: readonly string[], label: (value: string) => string) =>
    optionsOf(counts(facet), label).sort((a, b) => values.indexOf(a.value) - values.indexOf(b.value))
  const one = (facet: Facet) => counts(facet).get(yes) ?? 0
  const months = new Map([...counts("date")].filter(([month]) => month !== ""))
  return {
    kinds: inTurn("kind", kindsOf(entryKinds), capital),
    persons: greatestOf(counts("person"), id => byId.get(id)!.name),
    outlets: greatestOf(counts("outlet")),
    stories: greatestOf(counts("story"), id => titles.get(id) ?? id),
    statuses: inTurn("status", [...kindsOf(statuses), ...Object.values(replyKinds).map(({ label }) => label)], capital),
    origins: inTurn("origins", leastOrigins.map(String), value => `${value} or more`),
    dates: datesOf(months, yearsOf(months)),
    undated: counts("date").get("") ?? 0,
    disputed: one("disputed"),
    corrected: one("corrected"),
    differs: one("differs"),
  }
}

/** An entry has one date: years are the sums of their months. */
function yearsOf(months: Counts): Counts {
  const years = new Map<string, number>()
  for (const [month, count] of months) {
    const year = month.slice(0, yearLength)
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return years
}
