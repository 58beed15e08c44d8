// The first screen: a line that was computed, then story by story what happened and who took from whom.

import { brief, type BriefLine } from "./brief.js"
import type { Story } from "../model/record.js"
import { gravest, tallies } from "./alterations.js"
import { sidesText } from "./disputed.js"
import { behind, entryCard } from "./entries.js"
import { recordOf } from "./marked.js"
import { newsroomsText } from "./newsrooms.js"
import { newsroomsOf, ownersOf } from "./origins.js"
import { type LeadSentence, leadText } from "./lead.js"
import type { Lead, StoryView } from "./shapes.js"
import { siglumOf, type Survey } from "./survey.js"
import { tree } from "./tree.js"
import { plural } from "./words.js"

/** Gravest alterations and top entries shown for one story; the rest is a click away. */
const shown = 5

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

/** One story on the first screen. */
export function storyView(view: Survey, story: Story): StoryView {
  const inStory = new Set(story.reports)
  const alterations = story.reports.flatMap(id => view.altered.get(id) ?? [])
  const lost = view.trace.lost.filter(one => view.below.get(one.id)?.some(({ copy }) => inStory.has(copy)))
  const origins = [...story.reports, ...lost.map(one => one.id)].filter(id => view.origins.has(id))
  const entries = recordOf(view.trace).filter(entry => entry.reports.some(id => inStory.has(id)))
  return {
    id: story.id,
    title: story.title,
    reports: story.reports.length,
    origins: origins.length,
    newsrooms: newsroomsOf(view.trace, origins),
    ...(story.owners && { owners: story.owners }),
    ...briefView(view, story),
    tree: tree(view, story),
    tallies: tallies(alterations),
    alterations: gravest(view, alterations, shown),
    entries: entries.slice(0, shown).map(entry => entryCard(view, entry)),
    entryCount: entries.length,
  }
}

/** The brief of a story: its lead, and line by line with who stands behind it. */
function briefView(view: Survey, story: Story): Pick<StoryView, "lead" | "brief"> {
  const [own] = brief({ ...view.trace, stories: [story] })
  const sections = own?.sections ?? []
  return {
    lead: leadView(view, own?.lead ?? []),
    brief: sections.map(({ heading, lines, notes, more }) => ({
      title: heading,
      lines: [
        ...lines.map(line => {
          const { entry, text, corrected } = line
          const found = view.entries.get(entry)
          return { text, entry, behind: found ? behind(found) : null, disputed: doubtsOf(view, line), corrected }
        }),
        ...notes.map(text => ({ text, entry: null, behind: null, disputed: [], corrected: null })),
      ],
      more,
    })),
  }
}

/** What speaks against a line, each in words. */
function doubtsOf(view: Survey, { differs, beside }: BriefLine): string[] {
  const told = sidesText(differs, id => siglumOf(view, id))
  return [...(told ? [`differs: ${told}`] : []), ...beside.map(({ text }) => `beside it: ${text}`)]
}

function leadView(view: Survey, lead: readonly LeadSentence[]): Lead | null {
  const [first] = lead
  if (!first) return null
  const { report, start } = first
  return { text: leadText(lead), report, siglum: siglumOf(view, report), start }
}
