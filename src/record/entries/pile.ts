// A scope laid out for its entries: each asks of its own reports alone, so that the work goes with the readings and not
// with readings times reports.

import { addTo, groupBy } from "../../kit/groups.js"
import type { Annotated } from "../../model/annotation.js"
import type { Correction } from "../../model/record.js"
import type { Passage, Span } from "../../model/span.js"
import type { Claim } from "../claim.js"

/** Claims of one thing, and who stands behind the reports that make them. */
export interface Group {
  readonly claims: readonly Claim[]
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  /** Of the names that its pledges bind those that two persons of one report bear as their surname. */
  readonly open: readonly string[]
}

/** What entries rest on beside their claims. */
export interface Rest {
  /** In canonical order. */
  readonly texts: readonly Annotated[]
  /** Sources that reports share, with what these texts take from them. */
  readonly sources: readonly { readonly id: string; readonly spans: readonly Passage[] }[]
  /** With what they withdraw in these texts. */
  readonly corrections: readonly Pick<Correction, "id" | "passages">[]
}

/** A scope as entries ask of it. */
export interface Pile {
  readonly texts: ReadonlyMap<string, Annotated>
  /** Place of each report in the canonical order. */
  readonly order: ReadonlyMap<string, number>
  /** Shared sources, and for each report its spans that are taken from them, by place in `sources`. */
  readonly sources: readonly { readonly id: string }[]
  readonly quoted: ReadonlyMap<string, readonly { readonly source: number; readonly span: Span }[]>
  /** Corrections by the reports in which they withdraw something. */
  readonly corrections: ReadonlyMap<string, readonly Pick<Correction, "id" | "passages">[]>
}

/** Lay out a scope. */
export function pileOf({ texts, sources, corrections }: Rest): Pile {
  const spans = sources.flatMap(({ spans: all }, source) => all.map(span => ({ source, span })))
  const withdrawn = new Map<string, Pick<Correction, "id" | "passages">[]>()
  for (const correction of corrections) {
    for (const report of new Set(correction.passages.map(passage => passage.report)))
      addTo(withdrawn, report, correction)
  }
  return {
    texts: new Map(texts.map(text => [text.report.id, text])),
    order: new Map(texts.map(({ report }, i) => [report.id, i])),
    sources,
    quoted: groupBy(spans, ({ span }) => span.report),
    corrections: withdrawn,
  }
}
