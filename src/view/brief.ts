// One page on each story: what happened, who said and pledged what, what is disputed. A view of a trace, extractive:
// every line is an entry of the record, with who stands behind it.

import { entryKinds, isOver, kindsOf, type Status, statuses } from "../model/catalogue.js"
import { byCodeUnit } from "../model/identity.js"
import type { Entry } from "../model/record.js"
import type { Trace } from "../model/trace.js"
import { reworded, unmarked, withMarks } from "../record/differs.js"
import { withdrawalText } from "./corrections.js"
import { type LeadSentence, leadOf } from "./lead.js"
import { statusOf, titleOf } from "./title.js"

/** One line of a brief. */
export interface BriefLine {
  /** Id of the entry it opens. */
  readonly entry: string
  readonly text: string
  readonly status: Status | null
  readonly reports: readonly string[]
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  readonly owners?: readonly string[]
  readonly citedSources: readonly string[]
  /** Where the readings differ: what, and in which reports. */
  readonly differs: readonly { readonly what: string; readonly reports: readonly string[] }[]
  /** What withdrew a reading of it, in words; null where nothing did. */
  readonly corrected: string | null
  /** Entries that dispute it: id and line. */
  readonly beside: readonly { readonly entry: string; readonly text: string }[]
}

/** A brief's parts, in the order in which they are read. */
export interface BriefSection {
  readonly heading: "What happened" | "What is planned" | "Who said and pledged what" | "Figures" | "What is disputed"
  readonly lines: readonly BriefLine[]
  /** Entries of the part that did not fit the page. */
  readonly more: number
}

/** The brief of one story. */
export interface StoryBrief {
  readonly story: string
  readonly title: string
  readonly reports: readonly string[]
  /** What happened, in the two or three sentences that most origins share, quoted from one of them. */
  readonly lead: readonly LeadSentence[]
  readonly sections: readonly BriefSection[]
}

/** Lines of one part at most: five parts make a page. */
const linesOfPart = 6

/** The briefs of a trace, story by story. */
export function brief(trace: Trace): readonly StoryBrief[] {
  const byId = new Map(trace.record.map(entry => [entry.id, entry]))
  return trace.stories.map(story => {
    const inStory = new Set(story.reports)
    const entries = trace.record
      .filter(entry => entry.reports.some(id => inStory.has(id)))
      .sort((a, b) => weight(b) - weight(a) || byCodeUnit(a.id, b.id))
    const disputed = entries.filter(isDisputed).sort((a, b) => b.beside.length - a.beside.length)
    const told = entries.filter(e => e.kind === "meeting" || e.kind === "event")
    const happened = told.filter(entry => isOver(statusOf(entry)))
    const planned = told.filter(entry => !isOver(statusOf(entry)))
    const said = entries.filter(e => entryKinds[e.kind].said)
    const figures = entries.filter(e => e.kind === "figure")
    const sections: BriefSection[] = []
    const add = (heading: BriefSection["heading"], part: readonly Entry[]) => {
      const lines = part.slice(0, linesOfPart).map(entry => line(trace, entry, byId))
      if (lines.length) sections.push({ heading, lines, more: part.length - lines.length })
    }
    add("What happened", happened)
    add("What is planned", planned)
    add("Who said and pledged what", said)
    add("Figures", figures)
    add("What is disputed", disputed)
    return {
      story: story.id,
      title: story.title,
      reports: story.reports,
      lead: leadOf(trace, entries, story.reports),
      sections,
    }
  })
}

/** Differences in the telling: a reworded quotation, or a plan and its outcome, leave nothing to dispute. */
const ofTelling: ReadonlySet<string> = new Set([reworded, unmarked, withMarks, ...kindsOf(statuses)])

/** Whether reports differ on it in substance, or another entry disputes it. */
export function isDisputed(entry: Entry): boolean {
  return entry.beside.length > 0 || entry.differs.some(({ what }) => !ofTelling.has(what))
}

/** What more origins and newsrooms stand behind comes first; pledges and meetings before words. */
function weight(entry: Entry): number {
  return (
    entry.newsrooms.length * 100 + entry.origins.length * 40 + entry.reports.length * 10 + entryKinds[entry.kind].weight
  )
}

function line(trace: Trace, entry: Entry, byId: ReadonlyMap<string, Entry>): BriefLine {
  return {
    entry: entry.id,
    text: titleOf(entry),
    status: statusOf(entry),
    reports: entry.reports,
    origins: entry.origins,
    newsrooms: entry.newsrooms,
    ...(entry.owners && { owners: entry.owners }),
    citedSources: entry.citedSources,
    differs: entry.differs.map(({ what, readings }) => ({
      what,
      reports: [...new Set(readings.flatMap(i => entry.readings[i]?.report ?? []))],
    })),
    corrected: withdrawalText(trace, entry, id => trace.reports.find(report => report.id === id)?.siglum ?? id),
    beside: entry.beside.flatMap(id => {
      const other = byId.get(id)
      return other ? [{ entry: id, text: titleOf(other) }] : []
    }),
  }
}
