// The stories of a pile as they are asked for: narrowed by facets and words, sorted, and beside it what else they can be
// narrowed by.

import { byCodeUnit } from "../model/identity.js"
import { type Counts, datesOf, greatestOf, ifSo, narrowed, type Values, wordsAsked, yes } from "./faceted.js"
import { languageName } from "./languages.js"
import type { StoryFacets } from "./shapes.js"
import { type StoryFacts, storyFacts, storyWords } from "./story-rows.js"
import type { Survey } from "./survey.js"

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
const valuesOf: Values<StoryFacts, Facet> = {
  outlet: ({ outlets }) => outlets,
  language: ({ languages }) => languages,
  date: ({ days }) => [...new Set(days.flatMap(day => [day.slice(0, 4), day.slice(0, 7)]))],
  grave: ({ counts }) => ifSo(counts.grave > 0),
  disputed: ({ disputed }) => ifSo(disputed > 0),
  corrected: ({ corrected }) => ifSo(corrected > 0),
  several: ({ story }) => ifSo(story.reports.length > 1),
}

/** The stories as they are asked for. */
export function askedStories(view: Survey, query: StoryQuery): AskedStories {
  const words = wordsAsked(query.q)
  const all = storyFacts(view)
  const { found, counts } = narrowed(
    all,
    valuesOf,
    (facet, one) => query[facet] === undefined || valuesOf[facet](one).includes(query[facet]),
    one => words.length === 0 || words.every(word => storyWords(view).get(one.story.id)!.includes(word)),
  )
  return { stories: inOrder(found, query.sort ?? "size"), of: all.length, facets: facetsOf(counts) }
}

function facetsOf(counts: (facet: Facet) => Counts): StoryFacets {
  const one = (facet: Facet) => counts(facet).get(yes) ?? 0
  const dates = (length: number) => new Map([...counts("date")].filter(([value]) => value.length === length))
  return {
    outlets: greatestOf(counts("outlet")),
    languages: greatestOf(counts("language"), languageName),
    dates: datesOf(dates("2021-03".length), dates("2021".length)),
    grave: one("grave"),
    disputed: one("disputed"),
    corrected: one("corrected"),
    several: one("several"),
  }
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
