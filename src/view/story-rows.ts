// Stories in lines: what each is about, how many pages and origins, when, and the gravest that was altered. Light for all
// of a pile (facets, sorting and search ask nothing that needs a page's text), whole for those that are shown.

import { keptWith } from "../kit/kept.js"
import { greatest, least } from "../kit/extremes.js"
import type { Story } from "../model/record.js"
import { ofStory } from "./by-story.js"
import { countsOf, talliesOfPairs } from "./counts.js"
import { isDisputed } from "./disputed.js"
import { gravestAtAGlance } from "./glance.js"
import { type LeadSentence, leadOf, leadText } from "./lead.js"
import { newsroomsBehind } from "../record/origins.js"
import { counting, titleLine } from "./retold.js"
import type { Counts, Lead, Span, StoryRow } from "./shapes.js"
import { nameOf, type Survey } from "./survey.js"
import { dayText } from "./words.js"

/** What all stories can be asked for. */
export interface StoryFacts {
  readonly story: Story
  readonly counts: Counts
  readonly origins: readonly string[]
  readonly outlets: readonly string[]
  readonly languages: readonly string[]
  /** Days of its pages, in order; those of which the date is in doubt left out. */
  readonly days: readonly string[]
  readonly disputed: number
  readonly corrected: number
}

/** The facts of each story, the one with most reports first. */
export const storyFacts: (view: Survey) => readonly StoryFacts[] = keptWith((view: Survey) =>
  view.trace.stories.map(story => factsOf(view, story)).sort((a, b) => size(b) - size(a)),
)

function size({ story }: StoryFacts): number {
  return story.reports.length
}

function factsOf(view: Survey, story: Story): StoryFacts {
  const { entries, alterations, pairs, origins, corrections } = ofStory(view, story)
  const reports = story.reports.flatMap(id => view.reports.get(id) ?? [])
  const days = reports.flatMap(({ published }) => (published && !published.doubt ? published.value.slice(0, 10) : []))
  return {
    story,
    counts: countsOf(view, alterations, talliesOfPairs(view, pairs)),
    origins,
    outlets: [...new Set(reports.map(({ id }) => nameOf(view, id)))],
    languages: [...new Set(reports.map(({ language }) => language ?? "und"))],
    days: days.sort(),
    disputed: entries.filter(isDisputed).length,
    corrected: corrections.size,
  }
}

/** All that a search of stories reads, in lower case: titles of the story and its pages, and who printed them. */
export const storyWords: (view: Survey) => ReadonlyMap<string, string> = keptWith(
  (view: Survey): ReadonlyMap<string, string> =>
    new Map(
      storyFacts(view).map(({ story, outlets }) => {
        const titles = story.reports.map(id => view.reports.get(id)?.title ?? "")
        return [story.id, [story.title, ...titles, ...outlets].join("\n").toLowerCase()] as const
      }),
    ),
)

/** A story in a line. */
export function storyRow(view: Survey, facts: StoryFacts): StoryRow {
  const { story, counts, origins, disputed, corrected } = facts
  const newsrooms = newsroomsBehind(origins, view.trace.oneOf, newsroomsBy(view))
  const { owners } = story
  return {
    id: story.id,
    title: story.title,
    lead: leadView(view, leadOfStory(view, story).slice(0, 1)),
    reports: story.reports.length,
    origins: origins.length,
    newsrooms,
    ...(owners && { owners }),
    text: `${titleLine(story.reports.length, 1, origins.length)}, ${newsroomsIn(newsrooms, owners)}`,
    letters: story.reports.flatMap(id => view.reports.get(id)?.siglum ?? []),
    span: spanOf(view, facts),
    counts,
    gravest: gravestAtAGlance(view, ofStory(view, story).alterations, 1)[0] ?? null,
    disputed,
    corrected,
  }
}

/** Newsrooms named in a line; more are counted. */
const namedInLine = 3

/** "two newsrooms (VOA, AP)"; "no newsroom named". */
function newsroomsIn(newsrooms: readonly string[], owners: readonly string[] | undefined): string {
  if (newsrooms.length === 0) return "no newsroom named"
  const named = newsrooms.slice(0, namedInLine)
  const more = newsrooms.length > named.length ? " …" : ""
  const owned = owners ? `; ${counting(owners.length, "owner")}` : ""
  return `${counting(newsrooms.length, "newsroom")} (${named.join(", ")}${more}${owned})`
}

/** Newsrooms of all reports and lost exemplars. */
const newsroomsBy = keptWith(
  ({ trace: { reports, lost } }: Survey): ReadonlyMap<string, string | null> =>
    new Map([...reports, ...lost].map(({ id, newsroom }) => [id, newsroom])),
)

const leads = keptWith((_: Survey) => new Map<string, readonly LeadSentence[]>())

/** The lead of a story: found once, for it reads the pages. */
export function leadOfStory(view: Survey, story: Story): readonly LeadSentence[] {
  const known = leads(view).get(story.id)
  if (known) return known
  const reports = story.reports.flatMap(id => view.reports.get(id) ?? [])
  const derivations = story.reports.flatMap(id => view.above.get(id) ?? [])
  const found = leadOf({ ...view.trace, reports, derivations }, ofStory(view, story).entries, story.reports)
  leads(view).set(story.id, found)
  return found
}

/** A lead as it is shown; null where there is none. */
export function leadView(view: Survey, lead: readonly LeadSentence[]): Lead | null {
  const [first] = lead
  if (!first) return null
  return {
    text: leadText(lead),
    report: first.report,
    siglum: view.reports.get(first.report)!.siglum,
    start: first.start,
  }
}

/** The share of a pile's days that may stand at either end of its line of time: one page of long ago would press all others into a point. */
const endsAt = 0.02

/** The first and the last day of a pile's line of time. */
export const lineOfTime: (view: Survey) => { readonly from: string; readonly to: string } = keptWith((view: Survey) => {
  const days = storyFacts(view)
    .flatMap(one => one.days)
    .sort()
  const cut = Math.floor(days.length * endsAt)
  return { from: days[cut] ?? "", to: days[days.length - 1 - cut] ?? "" }
})

function spanOf(view: Survey, { days }: StoryFacts): Span {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { text: null, from: 0, to: 0 }
  const line = lineOfTime(view)
  const [begin, end] = [Date.parse(line.from), Date.parse(line.to)]
  const at = (day: string) => (end > begin ? within((Date.parse(day) - begin) / (end - begin)) : 0)
  return { text: daysText(first, last), from: at(first), to: at(last) }
}

function within(share: number): number {
  return Number.isFinite(share) ? Math.round(least([1, greatest([0, share])]) * 1000) / 1000 : 0
}

/** "3 Jun 2024", "3–14 Jun 2024", "28 May – 3 Jun 2024", "Dec 2023 – 3 Jan 2024". */
export function daysText(first: string, last: string): string {
  const [from, to] = [dayText(first), dayText(last)]
  if (from === to) return to
  if (first.length === 10 && last.length === 10 && first.slice(0, 7) === last.slice(0, 7))
    return `${Number(first.slice(8))}–${to}`
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  return `${sameYear ? from.replace(` ${first.slice(0, 4)}`, "") : from} – ${to}`
}
