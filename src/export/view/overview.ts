// The first screen: a line that was computed, then story by story what happened and who took from whom.

import type { Story } from "../../model/record.js"
import { gravest, tallies } from "./alterations.js"
import { entryCard } from "./entries.js"
import type { BriefLine, StoryView } from "./shapes.js"
import { grouped, type Survey } from "./survey.js"
import { tree } from "./tree.js"
import { plural } from "./words.js"

/** Gravest alterations and top entries shown for one story; the rest is a click away. */
const shown = 5

/** "17 pages · 3 stories · 7 origins · 5 newsrooms". */
export function headline({ trace }: Survey): string {
  const newsrooms = newsroomsOf(
    trace.reports.map(report => report.newsroom),
    trace.lost.map(lost => lost.newsroom),
  )
  return [
    plural(trace.reports.length, "page"),
    plural(trace.stories.length, "story", "stories"),
    plural(trace.origins.length, "origin"),
    plural(newsrooms.length, "newsroom"),
  ].join(" · ")
}

function newsroomsOf(...names: readonly (readonly (string | null)[])[]): string[] {
  return [...new Set(names.flat().filter(name => name !== null))]
}

/** Stories, the one with most reports first. */
export function stories({ trace }: Survey): readonly Story[] {
  return trace.stories.toSorted((a, b) => b.reports.length - a.reports.length)
}

/** One story on the first screen. `brief` is the record's brief of it. */
export function storyView(view: Survey, story: Story, brief: StoryView["brief"]): StoryView {
  const inStory = new Set(story.reports)
  const alterations = story.reports.flatMap(id =>
    (view.above.get(id) ?? []).flatMap(({ exemplar }) => view.alterations.get(`${exemplar}>${id}`) ?? []),
  )
  const lost = view.trace.lost.filter(one => view.below.get(one.id)?.some(({ copy }) => inStory.has(copy)))
  const entries = view.trace.record.filter(entry => entry.reports.some(id => inStory.has(id)))
  return {
    id: story.id,
    title: story.title,
    reports: story.reports.length,
    origins: [...story.reports, ...lost.map(one => one.id)].filter(id => view.origins.has(id)).length,
    newsrooms: newsroomsOf(
      story.reports.map(id => view.reports.get(id)?.newsroom ?? null),
      lost.map(one => one.newsroom),
    ),
    brief,
    tree: tree(view, story),
    tallies: tallies(alterations),
    alterations: gravest(view, alterations, shown),
    entries: entries.slice(0, shown).map(entry => entryCard(view, entry)),
    entryCount: entries.length,
  }
}

/** A story's entries as lines of a brief, by what they are, for stories whose brief is nothing but its record. */
export function briefOf(view: Survey, story: Story): StoryView["brief"] {
  const inStory = new Set(story.reports)
  const entries = view.trace.record.filter(entry => entry.reports.some(id => inStory.has(id)))
  const titles = { meeting: "Met", pledge: "Pledged", quotation: "Said", statement: "Said", figure: "Figures" } as const
  const groups = grouped(entries, entry => titles[entry.kind as keyof typeof titles] ?? "Happened")
  return [...groups].map(([title, group]) => ({
    title,
    lines: group.slice(0, 2).map((entry): BriefLine => {
      const card = entryCard(view, entry)
      return { text: card.text, entry: entry.id, behind: card.behind }
    }),
  }))
}
