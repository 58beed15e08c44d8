// A person's corrections applied: to reports before a trace (left out, merged, another date or outlet), and to its
// stemma after the arrows are drawn (another exemplar, or none). What was changed says that a reader changed it.

import { leadsTo } from "../kit/descent.js"
import { addTo, groupBy } from "../kit/groups.js"
import { standingFirst } from "../kit/undecided.js"
import type { Derivation, Stemma } from "../model/derivation.js"
import type { Report } from "../model/report.js"
import type { Amendment, ReportReference } from "../model/review.js"
import type { Precision } from "../model/time.js"
import { meaningAmong } from "./sound.js"

/** What a corrected value rests on, wherever a basis is shown. */
export const basis = "a reader's correction"

/**
 * Reports as amended, by sound corrections (`weigh`): excluded and merged ones left out, dates and outlets replaced. What is
 * meant is looked for among all, of which these may be a part.
 */
export function amendReports(
  reports: readonly Report[],
  amendments: readonly Amendment[],
  all: readonly Report[] = reports,
): Report[] {
  if (amendments.length === 0) return [...reports]
  const meant = meaningAmong(all)
  const of = new Map<string, Amendment[]>()
  for (const amendment of amendments) for (const id of meant(amendment.report)) addTo(of, id, amendment)
  return reports.flatMap(report => {
    const own = of.get(report.id) ?? []
    if (own.some(amendment => amendment.change === "exclude" || amendment.change === "merge")) return []
    return [own.reduce(amended, report)]
  })
}

function amended(report: Report, amendment: Amendment): Report {
  if (amendment.change === "outlet") {
    const by = report.outletBasis === undefined ? {} : { outletBasis: basis }
    return { ...report, outlet: amendment.value, newsroom: amendment.value, ...by }
  }
  if (amendment.change === "date") {
    return { ...report, published: { value: amendment.value, precision: precision(amendment.value), basis } }
  }
  return report
}

function precision(value: string): Precision {
  return value.length > 10 ? "minute" : value.length > 7 ? "day" : value.length > 4 ? "month" : "year"
}

/** The stemma with the exemplars that a person named. An arrow that would close a circle is left as it was. */
export function amendStemma(stemma: Stemma, reports: readonly Report[], amendments: readonly Amendment[]): Stemma {
  let derivations = stemma.derivations
  const meant = meaningAmong(reports)
  const find = (to: ReportReference) => {
    const [id] = meant(to)
    return id === undefined ? undefined : reports.find(report => report.id === id)
  }
  for (const amendment of amendments) {
    if (amendment.change !== "exemplar") continue
    const copy = find(amendment.report)
    if (!copy) continue
    const others = derivations.filter(derivation => derivation.copy !== copy.id)
    if (!amendment.exemplar) {
      derivations = others
      continue
    }
    const exemplar = find(amendment.exemplar)
    if (!exemplar || descends(others, exemplar.id, copy.id)) continue
    const before = derivations.find(derivation => derivation.copy === copy.id && derivation.exemplar === exemplar.id)
    derivations = [...others, stated(exemplar.id, copy.id, before, amendment.note)]
  }
  if (derivations === stemma.derivations) return stemma
  const exemplars = new Set(derivations.map(derivation => derivation.exemplar))
  const lost = stemma.lost.filter(one => exemplars.has(one.id))
  return { ...stemma, derivations, lost, ...standingFirst(reports, derivations, lost) }
}

function stated(exemplar: string, copy: string, before: Derivation | undefined, note: string): Derivation {
  return {
    exemplar,
    copy,
    kind: before?.kind ?? "rewrite",
    direction: "decided",
    through: null,
    shared: before?.shared ?? { words: 0, ofCopy: 0 },
    evidence: [
      { kind: "reader", note: note ? `set by a reader: ${note}` : "set by a reader", spans: [] },
      ...(before?.evidence ?? []),
    ],
    ledger: before?.ledger ?? [],
  }
}

function descends(derivations: readonly Derivation[], from: string, ancestor: string): boolean {
  const above = groupBy(derivations, ({ copy }) => copy)
  return leadsTo(from, ancestor, id => (above.get(id) ?? []).map(({ exemplar }) => exemplar))
}
