// The first screen, and a story whole: what happened, who took from whom, what changed on the way, and one record.

import type { Story } from "../model/record.js"
import { briefSections } from "./brief.js"
import { ofStory } from "./by-story.js"
import { countsOf, countsText, hiddenText, talliesOfPairs } from "./counts.js"
import { sidesText } from "./disputed.js"
import { entryCard } from "./entries.js"
import { gravestAtAGlance } from "./glance.js"
import { isUnnamed } from "./naming.js"
import { newsroomsText } from "./newsrooms.js"
import { newsroomsOf, ownersOf } from "./origins.js"
import { retoldOf, titleLine, toldOf } from "./retold.js"
import type { Counts, GravestOfStory, PairCounts, PileStories, StorySection, StoryView } from "./shapes.js"
import { leadOfStory, leadView, lineOfTime, storyFacts, storyRow } from "./story-rows.js"
import { siglumOf, type Survey } from "./survey.js"
import { plural, shownDate } from "./words.js"

/** Gravest alterations shown of one story, and of a pile of many, one of each story; the rest is a click away. */
const shown = { ofStory: 5, ofPile: 6 }
/** Pairs listed beneath them. */
const mostPairs = 6
/** Of more stories their table is the first screen: beneath a story told whole, a screenful holds some seven others in short. */
const mostInShort = 8

/** "17 pages · 3 stories · 7 origins · 5 newsrooms". */
export function headline(view: Survey): string {
  const { reports, stories, origins } = view.trace
  return [
    plural(reports.length, "page"),
    plural(stories.length, "story", "stories"),
    plural(origins.length, "origin"),
    newsroomsText(newsroomsOf(view.trace, origins), ownersOf(view.trace, origins)),
  ].join(" · ")
}

/** Stories, the one with most reports first. */
export function stories({ trace }: Survey): readonly Story[] {
  return trace.stories.toSorted((a, b) => b.reports.length - a.reports.length)
}

/** One story, whole. */
export function storyView(view: Survey, story: Story): StoryView {
  const facts = storyFacts(view).find(one => one.story.id === story.id)!
  const { alterations, pairs, entries } = ofStory(view, story)
  return {
    ...storyRow(view, facts),
    lead: leadView(view, leadOfStory(view, story)),
    told: toldOf(view, story.reports),
    tallies: talliesOfPairs(view, pairs),
    changed: countsText(facts.counts, true),
    alterations: gravestAtAGlance(view, alterations, shown.ofStory),
    hidden: notCounted(facts.counts),
    pairs: pairsOf(view, story),
    record: recordOf(view, story),
    entryCount: entries.length,
  }
}

/** "34 slight and 27 reworded not counted"; null where all are. */
function notCounted(counts: Counts): string | null {
  const hidden = hiddenText(counts)
  return hidden && `${hidden} not counted`
}

/** The pairs of a story in which most was altered, the gravest first. */
function pairsOf(view: Survey, story: Story): PairCounts[] {
  return ofStory(view, story)
    .pairs.map((pair): PairCounts => {
      const { exemplar, copy } = pair[0]!
      const { ordered } = pair.at(-1)!
      const counts = countsOf(view, pair)
      const letters = [siglumOf(view, exemplar), siglumOf(view, copy)].join(ordered ? " → " : " | ")
      return { exemplar, copy, ordered, letters, counts, text: countsText(counts, ordered) }
    })
    .filter(({ counts }) => counts.count > 0)
    .sort((a, b) => b.counts.grave - a.counts.grave || b.counts.count - a.counts.count)
    .slice(0, mostPairs)
}

/** A story's record, part by part: each entry once, as this story's pages tell it. */
function recordOf(view: Survey, story: Story): StorySection[] {
  const name = (id: string) => siglumOf(view, id)
  const ground = { trace: view.trace, entries: view.entries, reports: view.reports, name }
  const sections = briefSections(story, ofStory(view, story).entries, leadOfStory(view, story), ground)
  return sections.map(({ heading, lines, notes, more }) => ({
    title: heading,
    entries: lines.map(({ entry, text, status, differs, beside }) => {
      const sides = sidesText(differs, name)
      const against = [...(sides ? [sides] : []), ...beside.map(other => `beside it: ${other.text}`)]
      return { ...entryCard(view, view.entries.get(entry)!), text, status, against }
    }),
    notes,
    more,
  }))
}

/** The stories of a pile in one glance. */
export function pileStories(view: Survey): PileStories {
  const { reports, stories: all, origins } = view.trace
  const facts = storyFacts(view)
  const few = all.length <= mostInShort
  const line = lineOfTime(view)
  const dated = (value: string) => (value === "" ? null : shownDate({ value, precision: "day", basis: "pages" }))
  return {
    title: titleLine(reports.length, all.length, origins.length),
    told: toldOf(
      view,
      reports.map(({ id }) => id),
    ),
    leading: few ? (facts[0]?.story.id ?? null) : null,
    gravest: few ? [] : gravestOfStories(view),
    retold: retoldOf(
      view,
      reports.map(({ id }) => id),
    ).retold.length,
    unnamed: reports.filter(isUnnamed).length,
    from: dated(line.from),
    to: dated(line.to),
  }
}

/** The gravest of what was altered in a pile, one of a story. */
function gravestOfStories(view: Survey): GravestOfStory[] {
  const told = new Map<string, GravestOfStory>()
  for (const { story } of [...storyFacts(view)].sort((a, b) => b.counts.grave - a.counts.grave)) {
    if (told.size === shown.ofPile) break
    const [card] = gravestAtAGlance(view, ofStory(view, story).alterations, 1)
    if (card) told.set(story.id, { story: story.id, title: story.title, card })
  }
  return [...told.values()]
}
