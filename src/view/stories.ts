// The stories of a pile as they are asked for: narrowed by facets and words, sorted, and beside it what else they can be
// narrowed by. Each facet counts under the choices of all others (faceted search: Hearst 2006).

import { byCodeUnit } from "../model/identity.js"
import type { FacetOption } from "./shapes/facets.js"
import { languageName } from "./languages.js"
import type { StoryFacets } from "./shapes.js"
import { type StoryFacts, storyFacts, storyWords } from "./story-rows.js"
import type { Survey } from "./survey.js"
import { dayText } from "./words.js"

/** In which order stories are told, each with what it is called. */
export const storySorts: Readonly<Record<StorySort, string>> = {
  size: "number of pages",
  grave: "gravest changes",
  newest: "newest first",
  oldest: "oldest first",
  origins: "number of origins",
  title: "headline",
}

/** An order of stories. */
export type StorySort = "size" | "grave" | "newest" | "oldest" | "origins" | "title"

/** What is asked for; all that is given must hold. */
export interface StoryQuery {
  /** Words that all stand in the titles of its pages, or among who printed them. */
  readonly q?: string | undefined
  readonly outlet?: string | undefined
  readonly language?: string | undefined
  /** A year or month in ISO 8601 in which a page was published. */
  readonly date?: string | undefined
  readonly grave?: string | undefined
  readonly disputed?: string | undefined
  readonly corrected?: string | undefined
  /** Of more than one page. */
  readonly several?: string | undefined
  readonly sort?: StorySort | undefined
}

/** What was asked for, in order; and what it can be narrowed by further. */
export interface AskedStories {
  readonly stories: readonly StoryFacts[]
  readonly of: number
  readonly facets: StoryFacets
}

type Facet = "outlet" | "language" | "date" | "grave" | "disputed" | "corrected" | "several"

/** The values of a story under each facet. */
const valuesOf: Readonly<Record<Facet, (one: StoryFacts) => readonly string[]>> = {
  outlet: ({ outlets }) => outlets,
  language: ({ languages }) => languages,
  date: ({ days }) => [...new Set(days.flatMap(day => [day.slice(0, 4), day.slice(0, 7)]))],
  grave: ({ counts }) => yes(counts.grave > 0),
  disputed: ({ disputed }) => yes(disputed > 0),
  corrected: ({ corrected }) => yes(corrected > 0),
  several: ({ story }) => yes(story.reports.length > 1),
}
const facets = Object.keys(valuesOf) as Facet[]

function yes(holds: boolean): readonly string[] {
  return holds ? ["yes"] : []
}

/** The stories as they are asked for. */
export function askedStories(view: Survey, query: StoryQuery): AskedStories {
  const words = query.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
  const all = storyFacts(view)
  const told =
    words.length > 0 ? all.filter(one => words.every(word => storyWords(view).get(one.story.id)!.includes(word))) : all
  const missed = new Map(
    told.map(one => [
      one,
      facets.filter(facet => query[facet] !== undefined && !valuesOf[facet](one).includes(query[facet])),
    ]),
  )
  const found = told.filter(one => missed.get(one)!.length === 0)
  const countedIn = (facet: Facet) =>
    countsIn(
      told.filter(one => missed.get(one)!.every(other => other === facet)),
      valuesOf[facet],
    )
  return { stories: inOrder(found, query.sort ?? "size"), of: all.length, facets: facetsOf(countedIn) }
}

/** Choices of a facet at most: more are reached by the search. */
const mostOptions = 40
/** Months are told where there are no more of them. */
const mostMonths = 24

function facetsOf(countedIn: (facet: Facet) => ReadonlyMap<string, number>): StoryFacets {
  const most = (facet: Facet, label: (value: string) => string): FacetOption[] =>
    optionsOf(countedIn(facet), label)
      .sort((a, b) => b.count - a.count || byCodeUnit(a.label, b.label))
      .slice(0, mostOptions)
  const one = (facet: Facet) => countedIn(facet).get("yes") ?? 0
  const dates = optionsOf(countedIn("date"), dayText).sort((a, b) => byCodeUnit(a.value, b.value))
  const months = dates.filter(({ value }) => value.length > 4)
  return {
    outlets: most("outlet", outlet => outlet),
    languages: most("language", languageName),
    dates: months.length <= mostMonths ? months : dates.filter(({ value }) => value.length === 4),
    grave: one("grave"),
    disputed: one("disputed"),
    corrected: one("corrected"),
    several: one("several"),
  }
}

function countsIn(stories: readonly StoryFacts[], values: (one: StoryFacts) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of stories.flatMap(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function optionsOf(counts: ReadonlyMap<string, number>, label: (value: string) => string): FacetOption[] {
  return [...counts].map(([value, count]) => ({ value, label: label(value), count }))
}

/** In the order asked for; those alike in it, the one with most reports first. */
function inOrder(found: readonly StoryFacts[], sort: StorySort): StoryFacts[] {
  const order: Readonly<Record<StorySort, (a: StoryFacts, b: StoryFacts) => number>> = {
    size: () => 0,
    grave: (a, b) => b.counts.grave - a.counts.grave || b.counts.count - a.counts.count,
    newest: (a, b) => byDay(b.days.at(-1), a.days.at(-1)),
    oldest: (a, b) => byDay(a.days[0], b.days[0]),
    origins: (a, b) => b.origins.length - a.origins.length,
    title: (a, b) => a.story.title.localeCompare(b.story.title, "en"),
  }
  const dated = ({ days }: StoryFacts) => Number(days.length === 0)
  const undatedLast =
    sort === "newest" || sort === "oldest" ? (a: StoryFacts, b: StoryFacts) => dated(a) - dated(b) : () => 0
  return found.toSorted((a, b) => undatedLast(a, b) || order[sort](a, b))
}

function byDay(a: string | undefined, b: string | undefined): number {
  return byCodeUnit(a ?? "", b ?? "")
}
