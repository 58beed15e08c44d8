// What of a pile belongs to each story: laid out in one pass, for piles of hundreds of stories.

import { addTo, groupBy } from "../kit/groups.js"
import { keptWith } from "../kit/kept.js"
import type { Alteration } from "../model/alteration.js"
import type { Entry, Story } from "../model/record.js"
import type { Trace } from "../model/trace.js"
import { recordOf } from "./marked.js"
import type { Survey } from "./survey.js"

/** What belongs to a story. */
export interface OfStory {
  /** In the order of the record. */
  readonly entries: readonly Entry[]
  /** In the order of the trace, of reports and lost exemplars. */
  readonly origins: readonly string[]
  /** Along lines that end in it, the gravest first. */
  readonly alterations: readonly Alteration[]
  /** The same by pair of reports. */
  readonly pairs: readonly (readonly Alteration[])[]
  /** Ids of notes of correction on its pages, or of what they carry. */
  readonly corrections: ReadonlySet<string>
}

const nothing: OfStory = { entries: [], origins: [], alterations: [], pairs: [], corrections: new Set() }

/** What belongs to a story of a pile. */
export function ofStory(view: Survey, { id }: Pick<Story, "id">): OfStory {
  return byStory(view).get(id) ?? nothing
}

const byStory = keptWith((view: Survey): ReadonlyMap<string, OfStory> => {
  const { trace, storyOf } = view
  const of = (report: string) => storyOf.get(report)?.id
  const entries = entriesByStory(trace)
  const alterations = groupBy(trace.alterations, ({ copy }) => of(copy) ?? null)
  const pairs = groupBy(view.alterations.values(), ([first]) => of(first!.copy) ?? null)
  const origins = new Map<string, string[]>()
  for (const id of trace.origins) {
    const carriers = view.reports.has(id) ? [id] : (view.below.get(id) ?? []).map(({ copy }) => copy)
    for (const story of new Set(carriers.map(of))) if (story) addTo(origins, story, id)
  }
  const corrections = new Map<string, Set<string>>()
  for (const { id, report, of: corrected, stillCarriedBy } of trace.corrections)
    for (const one of [report, corrected?.report, ...stillCarriedBy]) {
      const story = one && of(one)
      if (story) corrections.set(story, (corrections.get(story) ?? new Set()).add(id))
    }
  return new Map(
    trace.stories.map(({ id }) => [
      id,
      {
        entries: entries.get(id) ?? [],
        origins: origins.get(id) ?? [],
        alterations: alterations.get(id) ?? [],
        pairs: pairs.get(id) ?? [],
        corrections: corrections.get(id) ?? nothing.corrections,
      },
    ]),
  )
})

/** The entries that some page of a story carries, in the record's order. */
export function entriesByStory(trace: Pick<Trace, "stories" | "record" | "marks">): Map<string, Entry[]> {
  const { stories } = trace
  const storyOf = new Map(stories.flatMap(({ id, reports }) => reports.map(report => [report, id] as const)))
  const found = new Map<string, Entry[]>()
  for (const entry of recordOf(trace))
    for (const story of new Set(entry.reports.map(id => storyOf.get(id)))) if (story) addTo(found, story, entry)
  return found
}
