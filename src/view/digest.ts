// A day of a desk on one page: which stories got pages and who stands behind them, and what was told of the pages, first
// what may have to be mended.

import { groupBy } from "../kit/groups.js"
import { type EventKind, eventKinds, type NamedPage, type ToldEvent } from "../model/event.js"
import { kindsOf } from "../model/catalogue.js"
import { type Descent, originsOf } from "../record/origins.js"
import { standingText } from "./newsrooms.js"
import type { Digest, DigestPart, DigestStory } from "./shapes.js"
import { dateText, plural } from "./words.js"

/** What is given with a report to a digest. */
export interface Came {
  readonly id: string
  readonly title: string | null
  readonly story: number | null
}

/** What a digest is made of. */
export interface Day {
  readonly since: string
  readonly until: string
  readonly held: number
  /** Ids of those that came and were not told of yet. */
  readonly untold: ReadonlySet<string>
  /** In the order in which they came. */
  readonly came: readonly Came[]
  /** Reports of the stories that they are of, the first that came first, and how many there are. */
  readonly stories: ReadonlyMap<number, { readonly reports: readonly Came[]; readonly all: number }>
  /** Whose copies these are. */
  readonly descent: Descent
  readonly events: readonly ToldEvent[]
}

/** Listed at most: stories, events of a kind, carriers of an old reading. */
const most = { stories: 12, events: 6, carriers: 12 }

/** Make the digest of a day. */
export function digestOf(day: Day): Digest {
  const { since, until, held, untold, came, events } = day
  const byStory = groupBy(came, ({ story }) => story)
  const byReport = groupBy(events, ({ page }) => page.id)
  const stories = [...day.stories]
    .filter(([, { all }]) => all > 1)
    .map(([story, of]) => storyOf(of, byStory.get(story)?.length ?? 0, byReport, day.descent))
    .sort((a, b) => b.came - a.came || b.pages - a.pages)
  const isAlone = ({ story }: Came) => story === null || (day.stories.get(story)?.all ?? 1) < 2
  const alone = came.filter(one => !untold.has(one.id) && isAlone(one)).length
  return {
    since,
    until,
    pages: { came: came.length, untold: untold.size, held },
    stories: stories.slice(0, most.stories),
    moreStories: Math.max(0, stories.length - most.stories),
    alone,
    parts: kindsOf(eventKinds).flatMap(kind => partOf(kind, events)),
  }
}

function storyOf(
  { reports, all }: { readonly reports: readonly Came[]; readonly all: number },
  came: number,
  byReport: ReadonlyMap<string, readonly ToldEvent[]>,
  descent: Descent,
): DigestStory {
  const ids = reports.map(({ id }) => id)
  const { origins, newsrooms } = originsOf(ids, descent)
  const told = ids.flatMap(id => byReport.get(id) ?? [])
  const counts = [...groupBy(told, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length] as const)
  // What its events call it, the last first; else what its first page is headed.
  const title = told.findLast(({ story }) => story !== null)?.story ?? reports.find(({ title }) => title)?.title
  return {
    title: title ?? "Untitled",
    came,
    pages: all,
    looked: reports.length,
    origins: origins.length,
    newsrooms,
    counts: Object.fromEntries(counts),
  }
}

function partOf(kind: EventKind, events: readonly ToldEvent[]): DigestPart[] {
  const own = events.filter(event => event.kind === kind)
  if (own.length === 0) return []
  const ordered = own.toSorted((a, b) => weightOf(b) - weightOf(a) || b.number - a.number)
  const carriers = new Map<string, NamedPage>()
  for (const event of own) for (const page of event.carriers) carriers.set(page.id, page)
  return [
    {
      kind,
      title: eventKinds[kind].label,
      count: own.length,
      events: ordered.slice(0, most.events),
      more: Math.max(0, ordered.length - most.events),
      carriers: [...carriers.values()].slice(0, most.carriers),
    },
  ]
}

/** How many passages it is told of: of two copies that with more grave alterations comes first. */
function weightOf({ passages, more }: ToldEvent): number {
  return passages.length + more
}

/** `Since 26 Nov 2031, 00:00 UTC: 34 pages came; 2 of them not told of yet; 1,204 in the store`. */
export function dayHead({ since, pages: { came, untold, held } }: Digest): string {
  const parts = [
    `${plural(came, "page")} came`,
    ...(untold > 0 ? [`${untold} of them not told of yet`] : []),
    `${plural(held, "page")} in the store`,
  ]
  return `Since ${dateText(since)}: ${parts.join("; ")}`
}

/** `4 new of 12 pages, 3 origins, 3 newsrooms (MNA, Ellary Courier); 1 denial`. */
export function countsText({ came, pages, looked, origins, newsrooms, counts }: DigestStory): string {
  const among = looked < pages ? ` among the first ${looked}` : ""
  const told = kindsOf(eventKinds)
    .filter(kind => kind !== "origin" && counts[kind])
    .map(kind => plural(counts[kind]!, ...eventKinds[kind].counted))
  const standing = `${plural(origins, "origin")}${among}, ${standingText(newsrooms, undefined)}`
  return [`${came} new of ${plural(pages, "page")}, ${standing}`, ...told].join("; ")
}

/** Label and note; a note that begins with its label stands alone. */
export function noteText(label: string, note: string): string {
  return note.toLowerCase().startsWith(label.toLowerCase()) ? note : `${label}: ${note}`
}
