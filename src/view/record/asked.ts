// The record as it is asked for: narrowed by facets and words, sorted, and beside it what else it can be narrowed by.

import { byCodeUnit } from "../../model/identity.js"
import type { Entry } from "../../model/record.js"
import { inUtc } from "../../model/time.js"
import { keptWith } from "../../kit/kept.js"
import { plural } from "../../kit/plural.js"
import { narrowed, wordsAsked } from "../faceted.js"
import { markedWrong, recordOf } from "../marked.js"
import type { Facets } from "../shapes.js"
import type { Survey } from "../survey.js"
import { weights } from "../weight.js"
import { parties } from "../persons/parties.js"
import { type Facet, facetsOf, valuesOf } from "./counted.js"
import { type Facts, facts, wordsIn } from "./facts.js"

/** In which order entries are told. */
export type RecordSort = "weight" | "date" | "newest" | "origins"

/** Orders of the record, each with what it is called. */
export const recordSorts: Readonly<Record<RecordSort, string>> = {
  weight: "weight",
  date: "date, oldest first",
  newest: "date, newest first",
  origins: "number of origins",
}

/** What is asked for; all that is given must hold. */
export interface RecordQuery {
  /** Words that all stand in its line or in its readings, in any case. */
  readonly q?: string | undefined
  /** Kinds, separated by commas. */
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
  /** `wrong`: what people marked wrong, and nothing else; without it these are nowhere. */
  readonly marked?: "wrong" | undefined
  readonly sort?: RecordSort | undefined
}

/** The same, a person or body found by its id: then a part of the name is none. */
type Resolved = RecordQuery & { readonly party?: string | undefined }

/** What was asked for, in order; and what it can be narrowed by further. */
export interface Asked {
  readonly entries: readonly Entry[]
  /** Entries of the whole record. */
  readonly of: number
  readonly facets: Facets
}

/** The facets, and what each holds of an entry. Two that are of one thing (the date) stand as one. */
const tests = {
  kind: ({ kind }, { entry }) => !kind || kind.split(",").includes(entry.kind),
  person: ({ party, person }, { parties, entry }) =>
    party ? parties.some(({ id }) => id === party) : !person || namesPerson(entry, person.toLowerCase()),
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
} as const satisfies Readonly<Record<Facet, (query: Resolved, facts: Facts) => boolean>>

function namesPerson({ who, whom }: Entry, part: string): boolean {
  return [who, whom].some(name => name?.toLowerCase().includes(part))
}

/** The record as it is asked for. */
export function asked(view: Survey, given: RecordQuery): Asked {
  const query = { ...given, party: given.person && parties(view).byId.get(given.person)?.id }
  const words = wordsAsked(query.q)
  const wrong = markedWrong(view.trace)
  const { found, counts } = narrowed(
    byWeight(view).filter(({ entry }) => wrong.has(entry.id) === (query.marked === "wrong")),
    valuesOf,
    (facet, one) => tests[facet](query, one),
    ({ entry }) => words.every(word => wordsIn(entry).includes(word)),
  )
  return {
    entries: inOrder(found, query.sort ?? "weight"),
    of: recordOf(view.trace).length,
    facets: facetsOf(view, counts),
  }
}

/** The facts of all entries, the heaviest first: the order of the list, and within any other. Found once. */
const byWeight: (view: Survey) => readonly Facts[] = keptWith((view: Survey) => {
  const weight = weights(view)
  const weighed = facts(view).map(one => ({ one, id: one.entry.id, weighs: weight.get(one.entry.id)! }))
  return weighed.sort((a, b) => b.weighs - a.weighs || byCodeUnit(a.id, b.id)).map(({ one }) => one)
})

/** In the order asked for; those alike in it stay the heaviest first. */
function inOrder(found: readonly Facts[], sort: RecordSort): Entry[] {
  if (sort === "weight") return found.map(({ entry }) => entry)
  const dated = found.map(({ entry, day }) => ({ entry, at: day === null ? null : inUtc(day) }))
  type Dated = (typeof dated)[number]
  const order: Readonly<Record<Exclude<RecordSort, "weight">, (a: Dated, b: Dated) => number>> = {
    date: (a, b) => byDay(a.at, b.at, 1),
    newest: (a, b) => byDay(a.at, b.at, -1),
    origins: ({ entry: a }, { entry: b }) =>
      b.origins.length - a.origins.length || b.newsrooms.length - a.newsrooms.length,
  }
  return dated.sort(order[sort]).map(({ entry }) => entry)
}

/** The undated last, whichever way. */
function byDay(a: string | null, b: string | null, way: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return way * byCodeUnit(a, b)
}

/** "3,225 entries"; "14 of 3,225 entries". */
export function countText(total: number, of: number): string {
  return total === of
    ? plural(of, "entry", "entries")
    : `${total.toLocaleString("en-GB")} of ${plural(of, "entry", "entries")}`
}
