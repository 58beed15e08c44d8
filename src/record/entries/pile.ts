// A scope laid out for its entries: each asks of its own reports alone, so that the work goes with the readings and not
// with readings times reports.

import { addTo, groupBy } from "../../kit/groups.js"
import type { Annotated } from "../../model/annotation.js"
import type { SharedSource, Stemma } from "../../model/derivation.js"
import type { Correction } from "../../model/record.js"
import type { Span } from "../../model/span.js"
import { openSurnames } from "../differs.js"
import { type Descent, descentOf } from "../origins.js"

/** The pile as entries ask of it. */
export interface Pile {
  readonly texts: ReadonlyMap<string, Annotated>
  /** Place of each report in the canonical order. */
  readonly order: ReadonlyMap<string, number>
  readonly descent: Descent
  /** Shared sources, and for each report its spans that are taken from them, by place in `sources`. */
  readonly sources: readonly Pick<SharedSource, "id">[]
  readonly quoted: ReadonlyMap<string, readonly { readonly source: number; readonly span: Span }[]>
  /** Corrections by the reports in which they withdraw something. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>
  /** Surnames that two persons of one report bear. */
  readonly openSurnames: ReadonlySet<string>
}

/** Lay out a pile. `texts` in canonical order. */
export function pileOf(
  texts: readonly Annotated[],
  stemma: Pick<Stemma, "derivations" | "lost" | "texts" | "sharedSources">,
  corrections: readonly Correction[] = [],
): Pile {
  const reports = texts.map(({ report }) => report)
  const spans = stemma.sharedSources.flatMap(({ spans: all }, source) => all.map(span => ({ source, span })))
  const withdrawn = new Map<string, Correction[]>()
  for (const correction of corrections) {
    for (const report of new Set(correction.passages.map(passage => passage.report)))
      addTo(withdrawn, report, correction)
  }
  return {
    texts: new Map(texts.map(text => [text.report.id, text])),
    order: new Map(reports.map((report, i) => [report.id, i])),
    descent: descentOf(stemma, reports),
    sources: stemma.sharedSources,
    quoted: groupBy(spans, ({ span }) => span.report),
    corrections: withdrawn,
    openSurnames: openSurnames(texts),
  }
}
