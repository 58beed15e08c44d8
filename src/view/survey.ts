// A trace with the look-ups that every view needs: what a person wants to see is rarely in the order of the trace.

import { groupBy } from "../kit/groups.js"
import { readText } from "../text/text.js"
import type { Alteration } from "../model/alteration.js"
import type { Derivation, LostExemplar } from "../model/derivation.js"
import type { Entry, Story } from "../model/record.js"
import type { Mark } from "../model/review.js"
import type { Text } from "../model/token.js"
import { type Trace, type TracedReport, untraced } from "../model/trace.js"
import { refersTo } from "../review/findings.js"
import { type PlacedMarks, placeMarks } from "../review/marks.js"
import { copiesIn, isDoubted } from "./marked.js"
import { fileName, headingOf } from "./heading.js"
import { unsureText } from "./origins.js"
import type { Judgement, ReportCard } from "./shapes.js"
import { outletName, shownDateOf, takesText } from "./words.js"

/** A trace, looked up. */
export interface Survey {
  readonly trace: Trace
  readonly marks: PlacedMarks
  readonly reports: ReadonlyMap<string, TracedReport>
  readonly lost: ReadonlyMap<string, LostExemplar>
  readonly entries: ReadonlyMap<string, Entry>
  readonly origins: ReadonlySet<string>
  /** Derivations by copy, and by exemplar. */
  readonly above: ReadonlyMap<string, readonly Derivation[]>
  readonly below: ReadonlyMap<string, readonly Derivation[]>
  /** Alterations by `pairKey(exemplar, copy)`. */
  readonly alterations: ReadonlyMap<string, readonly Alteration[]>
  /** Alterations by copy. */
  readonly altered: ReadonlyMap<string, readonly Alteration[]>
  readonly storyOf: ReadonlyMap<string, Story>
  /** A report's sentences; read once. */
  text(report: string): Text
}

/** The key of a pair of reports. */
export function pairKey(exemplar: string, copy: string): string {
  return `${exemplar}>${copy}`
}

/** Make the look-ups of a trace. Marks are those that stand in it. */
export function survey(trace: Trace, marks: PlacedMarks = placeMarks(trace, trace.marks)): Survey {
  const reports = new Map(trace.reports.map(report => [report.id, report]))
  const texts = new Map<string, Text>()
  return {
    trace,
    marks,
    reports,
    lost: new Map(trace.lost.map(lost => [lost.id, lost])),
    entries: new Map(trace.record.map(entry => [entry.id, entry])),
    origins: new Set(trace.origins),
    above: groupBy(trace.derivations, derivation => derivation.copy),
    below: groupBy(trace.derivations, derivation => derivation.exemplar),
    alterations: groupBy(trace.alterations, ({ exemplar, copy }) => pairKey(exemplar, copy)),
    altered: groupBy(trace.alterations, ({ copy }) => copy),
    storyOf: new Map(trace.stories.flatMap(story => story.reports.map(id => [id, story] as const))),
    text(id) {
      const known = texts.get(id)
      if (known) return known
      const report = reports.get(id)
      if (!report) throw new RangeError(`no report ${id} in this trace`)
      const read = readText(untraced(report), report)
      texts.set(id, read)
      return read
    },
  }
}

/** A report or lost exemplar by the name a reader knows it by; two of one name are told apart by their letters. */
export function nameOf({ reports, lost }: Survey, id: string): string {
  const report = reports.get(id)
  if (report) return outletName(report)
  return lost.get(id)?.label ?? "an unknown report"
}

/** A person's judgement of a finding. */
export function judgementOf({ marks }: Survey, finding: string): Judgement | null {
  const mark: Mark | undefined = marks.byFinding.get(finding)
  return mark ? { verdict: mark.verdict, note: mark.note, ...(mark.by && { by: mark.by }), at: mark.at } : null
}

/** A report without its text. */
export function reportCard(view: Survey, report: TracedReport): ReportCard {
  const above = view.above.get(report.id) ?? []
  const unsure = unsureText(view.trace, report.id, id => siglumOf(view, id))
  return {
    id: report.id,
    siglum: report.siglum,
    name: nameOf(view, report.id),
    title: report.title,
    heading: headingOf(report),
    file: fileName(report.path),
    outlet: report.outlet,
    newsroom: report.newsroom,
    byline: report.byline,
    published: shownDateOf(report),
    path: report.path,
    address: report.address,
    language: report.language,
    page: report.page,
    words: report.text.split(/\s+/).length,
    story: view.storyOf.get(report.id)?.id ?? null,
    origin: view.origins.has(report.id) ? (unsure ?? "origin") : null,
    takes: above.map(derivation => takes(view, derivation)),
    copies: copiesIn(view.trace, view.below.get(report.id) ?? []).length,
    problems: report.problems.length,
    amended: view.trace.amendments.some(amendment => refersTo(amendment.report, report)),
  }
}

/** The siglum of a report, or what a lost exemplar is called. */
export function siglumOf(view: Survey, id: string): string {
  return view.reports.get(id)?.siglum ?? nameOf(view, id)
}

/** "rewrites B", or "shares a text with B; order unknown". */
export function takes(view: Survey, derivation: Derivation): string {
  const text = takesText(derivation, siglumOf(view, derivation.exemplar))
  return isDoubted(view.trace, derivation) ? `${text} (marked wrong)` : text
}
