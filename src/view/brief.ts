// One page on each story: what happened, what is planned, what is disputed, what was corrected, who said and pledged what.
// A view of a trace, extractive: every line is an entry of the record, with who stands behind it, and is told once.

import { entryKinds, isOver, type Status } from "../model/catalogue.js"
import { byCodeUnit } from "../model/identity.js"
import type { Entry, Story } from "../model/record.js"
import type { Trace, TracedReport } from "../model/trace.js"
import { addTo } from "../kit/groups.js"
import { takesBack } from "../text/cues.js"
import { saysAgain } from "./again.js"
import { entriesByStory } from "./by-story.js"
import { correctionsAt, correctionText, inOrderOfUse, withdrawalText } from "./corrections.js"
import { isDisputed, type Side, sidesOf } from "./disputed.js"
import { type LeadSentence, leadOf } from "./lead.js"
import { namer } from "./names.js"
import { cueOf, statusOf, titleOf } from "./title.js"
import { isSentence, newsFromOf, weightOf } from "./weight.js"

/** One line of a brief. */
export interface BriefLine {
  /** Id of the entry it opens. */
  readonly entry: string
  readonly text: string
  /** How far it had come, by the pages of this story; what others tell, `differs` says. */
  readonly status: Status | null
  readonly reports: readonly string[]
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  readonly owners?: readonly string[]
  readonly citedSources: readonly string[]
  /** Where the readings differ: what, and in which reports. */
  readonly differs: readonly Side[]
  /** What withdrew a reading of it, in words; null where nothing did. */
  readonly corrected: string | null
  /** Entries that dispute it: id and line. */
  readonly beside: readonly { readonly entry: string; readonly text: string }[]
}

/** A brief's parts, in the order in which they are read. */
export interface BriefSection {
  readonly heading:
    | "What happened"
    | "What is planned"
    | "What is disputed"
    | "What was corrected"
    | "Who said and pledged what"
    | "Figures"
  readonly lines: readonly BriefLine[]
  /** What outlets corrected on the story's pages, in words; empty in the parts that are of entries. */
  readonly notes: readonly string[]
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

/** Lines of one part at most: a page that can be read in a minute or two. */
const linesOfPart = 4
/** Notes of correction at most: they are few, and what they withdraw is carried still. */
const mostNotes = 6
/** A line that has this share of another's words, or of the lead's, tells it once more. */
const again = 0.8
/** The briefs of a trace, story by story. */
export function brief(trace: Trace): readonly StoryBrief[] {
  const ground = groundOf(trace)
  const entries = entriesByStory(trace)
  return trace.stories.map(story => {
    const own = entries.get(story.id) ?? []
    const lead = leadOf(trace, own, story.reports)
    const { id, title, reports } = story
    return { story: id, title, reports, lead, sections: briefSections(story, own, lead, ground) }
  })
}

/** The parts of one story's brief: `own` are the entries that its pages carry. */
export function briefSections(
  story: Story,
  own: readonly Entry[],
  lead: readonly LeadSentence[],
  ground: BriefGround,
): readonly BriefSection[] {
  const inStory = new Set(story.reports)
  const newsFrom = newsFromOf(story, ground.reports)
  const told = own.map(
    (entry): Told => ({
      entry,
      here: readHere(entry, inStory),
      rank: weightOf(entry, inStory, newsFrom, ground.reports),
    }),
  )
  const entries = told.sort((a, b) => b.rank - a.rank || byCodeUnit(a.entry.id, b.entry.id))
  return sectionsOf(story, entries, lead, ground)
}

/** What a line asks of the trace. */
export interface BriefGround {
  readonly trace: Trace
  readonly entries: ReadonlyMap<string, Entry>
  readonly reports: ReadonlyMap<string, TracedReport>
  readonly name: (id: string) => string
}

function groundOf(trace: Trace): BriefGround {
  return {
    trace,
    entries: new Map(trace.record.map(entry => [entry.id, entry])),
    reports: new Map(trace.reports.map(report => [report.id, report])),
    name: namer(trace),
  }
}

/** An entry of a story: as the record has it, and with what this story's pages know of how far it had come. */
interface Told {
  readonly entry: Entry
  readonly here: Entry
  readonly rank: number
}

/** Another story may know how a meeting ended: here it is told as these pages tell it. */
function readHere(entry: Entry, inStory: ReadonlySet<string>): Entry {
  if (entry.kind !== "meeting" && entry.kind !== "event") return entry
  return { ...entry, readings: entry.readings.filter(({ report }) => inStory.has(report)) }
}

/** The parts of a brief that have something to tell. */
function sectionsOf(
  story: Story,
  told: readonly Told[],
  lead: readonly LeadSentence[],
  ground: BriefGround,
): BriefSection[] {
  const parts = partsOf(told, lead)
  const notes = inOrderOfUse(correctionsAt(ground.trace, story.reports))
  return headings
    .map((heading): BriefSection => {
      const part = parts.get(heading) ?? []
      const ofPart = heading === "What was corrected" ? notes : []
      return {
        heading,
        lines: part.slice(0, linesOfPart).map(one => line(one, ground)),
        notes: ofPart.slice(0, mostNotes).map(one => correctionText(ground.trace, one, ground.name)),
        more: Math.max(0, part.length - linesOfPart) + Math.max(0, ofPart.length - mostNotes),
      }
    })
    .filter(({ lines, notes }) => lines.length + notes.length > 0)
}

const headings: readonly BriefSection["heading"][] = [
  "What happened",
  "What is planned",
  "What is disputed",
  "What was corrected",
  "Who said and pledged what",
  "Figures",
]

/** The entries of each part: each told once, and none that the lead or a line above it tells in the same words. */
function partsOf(told: readonly Told[], lead: readonly LeadSentence[]): Map<BriefSection["heading"], Told[]> {
  const contested = told
    .filter(({ entry }) => isDisputed(entry))
    .sort((a, b) => b.entry.beside.length - a.entry.beside.length)
    .slice(0, linesOfPart)
  const parts = new Map<BriefSection["heading"], Told[]>([["What is disputed", contested]])
  const [lines, led]: [string[], string[]] = [contested.map(({ here }) => titleOf(here)), lead.map(({ text }) => text)]
  for (const one of told.filter(one => !contested.includes(one))) {
    const heading = partOf(one)
    // What no longer fits the part is only counted.
    if ((parts.get(heading)?.length ?? 0) < linesOfPart) {
      const text = titleOf(one.here)
      const known = isSentence(one.entry) ? [...lines, ...led] : lines
      if (mayBeFolded(one.entry) && known.some(before => saysAgain(before, text, again))) continue
      lines.push(text)
    }
    addTo(parts, heading, one)
  }
  return parts
}

/** What is disputed or taken back is never left out for words like it. */
function mayBeFolded(entry: Entry): boolean {
  return !isDisputed(entry) && !takesBack(cueOf(entry) ?? "")
}

/** Where an entry is told that nobody disputes. What nobody says to have been held or planned (a meeting denied) was only said. */
function partOf({ entry: { kind }, here }: Told): BriefSection["heading"] {
  if (kind === "figure") return "Figures"
  const status = entryKinds[kind].said ? null : statusOf(here)
  if (status === null) return "Who said and pledged what"
  return isOver(status) ? "What happened" : "What is planned"
}

function line({ entry, here }: Told, { trace, entries, name }: BriefGround): BriefLine {
  return {
    entry: entry.id,
    text: titleOf(here),
    status: statusOf(here),
    reports: entry.reports,
    origins: entry.origins,
    newsrooms: entry.newsrooms,
    ...(entry.owners && { owners: entry.owners }),
    citedSources: entry.citedSources,
    differs: sidesOf(entry),
    corrected: withdrawalText(trace, entry, name),
    beside: entry.beside.flatMap(id => {
      const other = entries.get(id)
      return other ? [{ entry: id, text: titleOf(other) }] : []
    }),
  }
}
