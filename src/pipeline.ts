// The whole program on one screen: reports → text → annotations → pairs → alignments → stemma, alterations, record.
// The only file that joins stages. Pure: reading the disk is `ingest`'s, printing is `cli`'s.

import { annotate } from "./annotate/annotate.js"
import { collate } from "./collate/collate.js"
import { alterationsOf } from "./collate/several.js"
import { recurringLines, withoutRecurring } from "./ingest/recurring.js"
import { align } from "./match/align.js"
import { candidatePairs } from "./match/candidates.js"
import { pileStatistics } from "./match/rarity.js"
import type { Alignment } from "./model/alignment.js"
import type { Alteration } from "./model/alteration.js"
import type { Annotated } from "./model/annotation.js"
import { byGravity } from "./kit/gravity.js"
import { groupBy } from "./kit/groups.js"
import { byCodeUnit } from "./model/identity.js"
import type { Stemma } from "./model/derivation.js"
import type { Problem } from "./model/problem.js"
import type { Report } from "./model/report.js"
import type { Amendment } from "./model/review.js"
import type { WordStatistics } from "./model/statistics.js"
import type { Trace, TracedReport } from "./model/trace.js"
import { record } from "./record/record.js"
import { kinship, mayBeKin } from "./match/kinship.js"
import { relate } from "./relate/relate.js"
import { witness } from "./match/witness.js"
import { amendReports, amendStemma } from "./review/amend.js"
import { readText } from "./text/text.js"

/** Alignments of pairs that are not kin are kept up to here, for the record; in a large pile they would fill the memory. */
const mostAlignmentsKept = 3000

/** Called as the work goes on, for progress on a terminal or in the app. */
export type Progress = (stage: string, done: number, of: number) => void

/** A pile read and related: what everything after it builds on. */
export interface RelatedPile {
  /** In canonical order: time where known, then content. */
  readonly annotated: readonly Annotated[]
  readonly statistics: WordStatistics
  /** Of all kin, and of the first few thousand pairs that are none. */
  readonly alignments: readonly Alignment[]
  readonly stemma: Stemma
}

/** Read reports and find who took from whom. Pairs are aligned one by one; only what is kin is kept. */
export function relatePile(arrived: readonly Report[], progress: Progress = () => {}): RelatedPile {
  const recurring = recurringLines(arrived)
  const reports = canonical(arrived.map(report => withoutRecurring(report, recurring)))
  const annotated = reports.map((report, i) => {
    progress("read", i + 1, reports.length)
    return annotate(readText(report))
  })
  return relateTexts(annotated, progress)
}

/** Find who took from whom among reports already read, in canonical order. Needs quotations and hedges only. */
export function relateTexts(annotated: readonly Annotated[], progress: Progress = () => {}): RelatedPile {
  progress("count", 0, annotated.length)
  const statistics = pileStatistics(annotated)
  const witnesses = new Map(annotated.map(a => [a.report.id, witness(a, statistics)]))
  progress("match", 0, annotated.length)
  const pairs = candidatePairs([...witnesses.values()])
  const alignments: Alignment[] = []
  const kin = pairs.flatMap((pair, i) => {
    progress("align", i + 1, pairs.length)
    const [a, b] = [witnesses.get(pair.a)!, witnesses.get(pair.b)!]
    if (pairs.length > mostAlignmentsKept && !mayBeKin(a, b)) return []
    const alignment = align(a.text, b.text, statistics)
    const found = kinship(a, b, alignment)
    if (found || alignments.length < mostAlignmentsKept) alignments.push(alignment)
    return found ?? []
  })
  progress("relate", 0, kin.length)
  const stemma = relate([...witnesses.values()], kin, statistics)
  return { annotated, statistics, alignments, stemma }
}

/**
 * Trace a pile: reports in, the whole answer out. The same pile gives the same trace in any order of arrival.
 * `amendments` are a person's corrections of its reports.
 */
export function tracePile(
  arrived: readonly Report[],
  problems: readonly Problem[] = [],
  progress: Progress = () => {},
  amendments: readonly Amendment[] = [],
): Trace {
  const { annotated, statistics, alignments, ...related } = relatePile(amendReports(arrived, amendments), progress)
  const reports = annotated.map(text => text.report)
  const stemma = amendStemma(related.stemma, reports, amendments)
  const byId = new Map(annotated.map(a => [a.report.id, a]))
  const aligned = new Map(alignments.map(alignment => [pairKey(alignment.a, alignment.b), alignment]))
  const decided = stemma.derivations.filter(({ direction }) => direction === "decided")
  const alterations = [...groupBy(decided, ({ copy }) => copy)].flatMap(([id, above]) => {
    const copy = byId.get(id)!
    const collations = above.flatMap(({ exemplar: from }) => {
      const exemplar = byId.get(from)
      if (!exemplar) return []
      const alignment = aligned.get(pairKey(from, id)) ?? align(exemplar, copy, statistics)
      return [{ exemplar, alignment, alterations: collate(exemplar, copy, alignment) }]
    })
    return alterationsOf(copy, collations)
  })
  const { entries, persons, stories } = record(annotated, stemma, alignments, statistics)
  return {
    version: 1,
    reports: reports.map(traced),
    stories,
    origins: stemma.origins,
    lost: stemma.lost,
    derivations: stemma.derivations,
    sharedSources: stemma.sharedSources,
    alterations: inOrderOfGravity(alterations),
    record: entries,
    persons,
    problems: inOrderOfPath([...problems, ...reports.flatMap(report => report.problems)]),
    marks: [],
    amendments,
  }
}

/** Two reports side by side, whatever the stemma says of them: how they answer to one another, what the copy altered. */
export function comparePair(
  exemplar: Report,
  copy: Report,
): { readonly alignment: Alignment; readonly alterations: readonly Alteration[] } {
  const [a, b] = [annotate(readText(exemplar)), annotate(readText(copy))]
  const alignment = align(a, b, pileStatistics([a, b]))
  return { alignment, alterations: inOrderOfGravity(collate(a, b, alignment)) }
}

/** Time where known, then content, then path: the one order that everything inside follows. */
function canonical(reports: readonly Report[]): Report[] {
  const key = (report: Report) => `${report.published?.value ?? "9"}\u0000${report.text}\u0000${report.path}`
  const unique = new Map(reports.map(report => [report.id, report]))
  return [...unique.values()]
    .map(report => [key(report), report] as const)
    .sort((a, b) => byCodeUnit(a[0], b[0]))
    .map(([, r]) => r)
}

function pairKey(a: string, b: string): string {
  return `${a} ${b}`
}

function inOrderOfGravity(alterations: readonly Alteration[]): Alteration[] {
  return [...alterations].sort(byGravity)
}

function traced(report: Report, index: number): TracedReport {
  return {
    ...report,
    siglum: siglum(index),
    intrusions: report.intrusions.map(({ start, end }) => [start, end] as const),
  }
}

/** A, B … Z, AA, AB … */
function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter
}

function inOrderOfPath(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.what, b.what))
}
