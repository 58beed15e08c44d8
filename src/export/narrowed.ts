// A trace cut down to what is about one story, two reports or one entry, for exports. Nothing is counted anew: an entry that is
// kept is kept whole, with the reports that it rests on, so that no number differs from the pile's and no id leads nowhere.

import type { Entry } from "../model/record.js"
import type { Trace } from "../model/trace.js"
import { refersTo } from "../review/findings.js"

/** What an export is to be about; all of the pile without any. */
export interface About {
  readonly story?: string | undefined
  readonly exemplar?: string | undefined
  readonly copy?: string | undefined
  readonly entry?: string | undefined
}

/** The part of a trace that is about something; null where the trace holds no such thing. */
export function narrowed(trace: Trace, about: About): Trace | null {
  const core = coreOf(trace, about)
  if (core === null) return null
  if (core === "all") return trace
  const { reports: own, entries } = core
  const record = trace.record.filter(({ id }) => entries.has(id))
  const reports = new Set([...own, ...record.flatMap(entry => entry.reports)])
  const lost = new Set(
    [...trace.derivations.filter(({ copy }) => own.has(copy)).map(({ exemplar }) => exemplar)].concat(
      record.flatMap(entry => entry.origins),
    ),
  )
  const isKept = (id: string): boolean => reports.has(id) || lost.has(id)
  const cut = { trace, own, reports, entries, isKept }
  return {
    ...trace,
    ...peopleOf(cut),
    ...aroundOf(cut),
    reports: trace.reports.filter(({ id }) => reports.has(id)),
    stories: trace.stories.filter(story => story.reports.some(id => own.has(id))),
    origins: trace.origins.filter(isKept),
    lost: trace.lost.filter(({ id }) => lost.has(id)),
    derivations: trace.derivations.filter(({ exemplar, copy }) => own.has(copy) && isKept(exemplar)),
    alterations: trace.alterations.filter(({ exemplar, copy }) => own.has(exemplar) && own.has(copy)),
    record: record.map(entry => ({ ...entry, beside: entry.beside.filter(id => entries.has(id)) })),
  }
}

/** Ids of the reports that it is about, and of the entries. */
interface Core {
  readonly reports: ReadonlySet<string>
  readonly entries: ReadonlySet<string>
}

function coreOf(trace: Trace, { story, exemplar, copy, entry }: About): Core | "all" | null {
  if (entry !== undefined) {
    const found = trace.record.find(({ id }) => id === entry)
    return found ? { reports: new Set(found.reports), entries: new Set([entry]) } : null
  }
  if (exemplar !== undefined && copy !== undefined) {
    const pair = [exemplar, copy]
    if (!pair.every(id => trace.reports.some(report => report.id === id))) return null
    return { reports: new Set(pair), entries: idsOf(trace.record, one => pair.every(id => one.reports.includes(id))) }
  }
  if (story === undefined) return "all"
  const found = trace.stories.find(({ id }) => id === story)
  if (!found) return null
  const reports = new Set(found.reports)
  return { reports, entries: idsOf(trace.record, one => one.reports.some(id => reports.has(id))) }
}

function idsOf(record: readonly Entry[], fits: (entry: Entry) => boolean): ReadonlySet<string> {
  return new Set(record.filter(fits).map(({ id }) => id))
}

interface Cut extends Core {
  readonly trace: Trace
  readonly own: ReadonlySet<string>
  isKept(id: string): boolean
}

/** What stands around reports: what they share, what was corrected, what was wrong with them. */
function aroundOf({ trace, own, reports, isKept }: Cut): Partial<Trace> {
  const paths = new Set(trace.reports.filter(({ id }) => own.has(id)).map(({ path }) => path))
  return {
    oneOf: Object.fromEntries(Object.entries(trace.oneOf).filter(([id]) => isKept(id))),
    texts: trace.texts.filter(text => text.reports.some(id => own.has(id))),
    ledgers: trace.ledgers.filter(({ a, b }) => own.has(a) && own.has(b)),
    sharedSources: trace.sharedSources
      .filter(source => source.reports.filter(id => reports.has(id)).length > 1)
      .map(source => ({
        ...source,
        reports: source.reports.filter(id => reports.has(id)),
        spans: source.spans.filter(({ report }) => reports.has(report)),
      })),
    corrections: trace.corrections
      .filter(({ report }) => reports.has(report))
      .map(one => ({
        ...one,
        of: one.of && reports.has(one.of.report) ? one.of : null,
        passages: one.passages.filter(({ report }) => reports.has(report)),
        stillCarriedBy: one.stillCarriedBy.filter(id => reports.has(id)),
      })),
    problems: trace.problems.filter(({ path }) => paths.has(path)),
    amendments: trace.amendments.filter(one =>
      trace.reports.some(report => reports.has(report.id) && refersTo(one.report, report)),
    ),
  }
}

/** Persons of the reports, and threads as far as they run through the entries. */
function peopleOf({ trace, reports, entries }: Cut): Pick<Trace, "persons" | "threads"> {
  return {
    persons: trace.persons.filter(({ roles }) => roles.some(({ report }) => reports.has(report))),
    threads: trace.threads
      .map(thread => ({ ...thread, steps: thread.steps.filter(({ entry }) => entries.has(entry)) }))
      .filter(({ steps }) => steps.length > 1),
  }
}
