// The record as it is asked for: narrowed by facets and words, sorted, and beside it what else it can be narrowed by. Each
// facet counts under the choices of all others (faceted search: Hearst 2006), all of them in one pass over the entries.

import { entryKinds, kindsOf, replyKinds, statuses } from "../../model/catalogue.js"
import { byCodeUnit } from "../../model/identity.js"
import type { Entry } from "../../model/record.js"
import { inUtc } from "../../model/time.js"
import { dayText } from "../../kit/day.js"
import { plural } from "../../kit/plural.js"
import type { FacetOption, Facets } from "../shapes.js"
import type { Survey } from "../survey.js"
import { weights } from "../weight.js"
import { type Facts, facts, wordsIn } from "./facts.js"

/** In which order entries are told. */
export type RecordSort = keyof typeof recordSorts

/** Orders of the record, each with what it is called. */
export const recordSorts = {
  weight: "weight",
  date: "date, oldest first",
  newest: "date, newest first",
  origins: "number of origins",
} as const satisfies Readonly<Record<string, string>>

/** What is asked for; all that is given must hold. */
export interface RecordQuery {
  /** Words that all stand in its line or in its readings, in any case. */
  readonly q?: string | undefined
  readonly kind?: string | undefined
  /** Id of a person or body, or part of a name. */
  readonly person?: string | undefined
  readonly outlet?: string | undefined
  readonly story?: string | undefined
  /** How far it had come; `denial` or `silence`. */
  readonly status?: string | undefined
  /** Days, months or years in ISO 8601. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly undated?: string | undefined
  readonly origins?: string | undefined
  readonly disputed?: string | undefined
  readonly corrected?: string | undefined
  readonly differs?: string | undefined
  readonly sort?: RecordSort | undefined
}

/** What was asked for, in order; and what it can be narrowed by further. */
export interface Asked {
  readonly entries: readonly Entry[]
  /** Entries of the whole record. */
  readonly of: number
  readonly facets: Facets
}

/** The facets, and what each holds of an entry. Two that are of one thing (the date) stand as one. */
const tests = {
  kind: ({ kind }, { entry }) => !kind || entry.kind === kind,
  person: ({ person }, { parties, entry }) =>
    !person || parties.some(({ id }) => id === person) || namesPerson(entry, person.toLowerCase()),
  outlet: ({ outlet }, { outlets }) => !outlet || outlets.includes(outlet),
  story: ({ story }, { stories }) => !story || stories.includes(story),
  status: ({ status }, facts) => !status || facts.status === status,
  date: ({ from, to, undated }, { day }) => {
    if (undated) return day === null
    // Cut to the length of the bound, so that a bound of a month takes the whole month in.
    if (from && (day === null || day.slice(0, from.length) < from)) return false
    return !to || (day !== null && day.slice(0, to.length) <= to)
  },
  origins: ({ origins }, { entry }) => entry.origins.length >= Number(origins ?? 0),
  disputed: ({ disputed }, facts) => !disputed || facts.disputed,
  corrected: ({ corrected }, facts) => !corrected || facts.corrected,
  differs: ({ differs }, facts) => !differs || facts.differs,
} as const satisfies Readonly<Record<string, (query: RecordQuery, facts: Facts) => boolean>>
type Facet = keyof typeof tests
const facetNames = kindsOf(tests)

function namesPerson({ who, whom }: Entry, part: string): boolean {
  return [who, whom].some(name => name?.toLowerCase().includes(part))
}

/** The record as it is asked for. */
export function asked(view: Survey, query: RecordQuery): Asked {
  const words = query.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
  const found: Facts[] = []
  const counting = counter()
  for (const one of facts(view)) {
    const missed = missedBy(query, one)
    if (missed === many) continue
    if (words.length > 0 && !words.every(word => wordsIn(one.entry).includes(word))) continue
    if (missed === null) found.push(one)
    counting.count(one, missed)
  }
  return {
    entries: inOrder(view, found, query.sort ?? "weight"),
    of: view.trace.record.length,
    facets: counting.facets(view),
  }
}

/** More than one facet keeps the entry out: it counts in none. */
const many = Symbol("many")

function missedBy(query: RecordQuery, one: Facts): Facet | null | typeof many {
  let missed: Facet | null = null
  for (const name of facetNames) {
    if (tests[name](query, one)) continue
    if (missed !== null) return many
    missed = name
  }
  return missed
}

/** Options of a facet at most: more are reached by typing a name. */
const mostOptions = 40
/** Months are told where there are no more of them. */
const mostMonths = 24

/** Counts an entry in each facet of which no other keeps it out. */
function counter() {
  const counts = new Map<Facet, Map<string, number>>(facetNames.map(name => [name, new Map()]))
  const add = (name: Facet, value: string) => {
    const own = counts.get(name)!
    own.set(value, (own.get(value) ?? 0) + 1)
  }
  const of: Readonly<Record<Facet, (one: Facts) => void>> = {
    kind: ({ entry }) => add("kind", entry.kind),
    person: ({ parties }) => parties.forEach(({ id }) => add("person", id)),
    outlet: ({ outlets }) => outlets.forEach(outlet => add("outlet", outlet)),
    story: ({ stories }) => stories.forEach(id => add("story", id)),
    status: ({ status }) => status && add("status", status),
    date: ({ day }) => add("date", day === null ? "" : day.slice(0, monthLength)),
    origins: ({ entry }) => [2, 3, 5].forEach(least => entry.origins.length >= least && add("origins", String(least))),
    disputed: ({ disputed }) => disputed && add("disputed", "yes"),
    corrected: ({ corrected }) => corrected && add("corrected", "yes"),
    differs: ({ differs }) => differs && add("differs", "yes"),
  }
  return {
    count(one: Facts, missed: Facet | null) {
      if (missed !== null) of[missed](one)
      else for (const name of facetNames) of[name](one)
    },
    facets: (view: Survey) => facetsOf(view, counts),
  }
}

const monthLength = "2021-03".length
const yearLength = "2021".length

function facetsOf(view: Survey, counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>): Facets {
  const names = new Map(facts(view).flatMap(({ parties }) => parties.map(({ id, name }) => [id, name] as const)))
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
    persons: most("person", id => names.get(id)!),
    outlets: most("outlet", outlet => outlet),
    stories: most("story", id => titles.get(id) ?? id),
    statuses: inTurn("status", [...kindsOf(statuses), ...Object.values(replyKinds).map(({ label }) => label)], capital),
    origins: inTurn("origins", ["2", "3", "5"], value => `${value} or more`),
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

function inOrder(view: Survey, found: readonly Facts[], sort: RecordSort): Entry[] {
  const weight = weights(view)
  const heavier = (a: Entry, b: Entry) => weight.get(b.id)! - weight.get(a.id)! || byCodeUnit(a.id, b.id)
  const at = new Map(found.map(({ entry, day }) => [entry.id, day === null ? null : inUtc(day)]))
  const order: Readonly<Record<RecordSort, (a: Entry, b: Entry) => number>> = {
    weight: heavier,
    date: (a, b) => byDay(at.get(a.id)!, at.get(b.id)!, 1),
    newest: (a, b) => byDay(at.get(a.id)!, at.get(b.id)!, -1),
    origins: (a, b) => b.origins.length - a.origins.length || b.newsrooms.length - a.newsrooms.length,
  }
  return found.map(({ entry }) => entry).sort((a, b) => order[sort](a, b) || heavier(a, b))
}

/** The undated last, whichever way. */
function byDay(a: string | null, b: string | null, way: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return way * byCodeUnit(a, b)
}

/** "3,225 entries"; "14 of 3,225 entries". */
export function countText(total: number, of: number): string {
  return total === of ? plural(of, "entry", "entries") : `${total.toLocaleString("en-GB")} of ${plural(of, "entry", "entries")}`
}
