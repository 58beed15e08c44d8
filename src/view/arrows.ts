// Lines from page to page, drawn at random for a person to judge: what each rests on, with its passages.

import type { Derivation, DerivationKind } from "../model/derivation.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Passage } from "../model/span.js"
import type { Trace, TracedReport } from "../model/trace.js"

/** A line from page to page, as it is shown to who judges it. */
export interface Arrow {
  readonly exemplar: TracedReport
  readonly copy: TracedReport
  readonly kind: DerivationKind
  readonly direction: Derivation["direction"]
  /** Why the program draws it, in its own words. */
  readonly why: readonly string[]
  /** The longest passages of own prose that both print, as each prints them. */
  readonly passages: readonly SharedPassage[]
}

/** One passage, as either page prints it. */
export interface SharedPassage {
  readonly exemplar: string
  readonly copy: string
}

/** Passages shown of a line. */
const mostPassages = 3

/** Lines drawn at random, as many as `most`, and how many there are. The same pile and seed give the same ones. */
export function drawArrows(
  { reports, derivations }: Pick<Trace, "reports" | "derivations">,
  { most, seed }: { readonly most: number; readonly seed: string },
): { readonly arrows: readonly Arrow[]; readonly of: number } {
  const byId = new Map(reports.map(report => [report.id, report]))
  const between = derivations.filter(({ exemplar }) => byId.has(exemplar))
  const drawn = between
    .map(derivation => ({ derivation, lot: digest(seed, derivation.exemplar, derivation.copy) }))
    .sort((x, y) => byCodeUnit(x.lot, y.lot))
    .slice(0, most)
  return { arrows: drawn.map(({ derivation }) => arrowOf(derivation, byId)), of: between.length }
}

/** A line between two reports, as it is shown. */
export function arrowOf(derivation: Derivation, reports: ReadonlyMap<string, TracedReport>): Arrow {
  const { kind, direction, evidence } = derivation
  const [exemplar, copy] = [reports.get(derivation.exemplar)!, reports.get(derivation.copy)!]
  const shared = ownProse(derivation).slice(0, mostPassages)
  const printed = (passages: readonly Passage[], { id, text }: TracedReport) =>
    passages.flatMap(({ report, start, end }) => (report === id ? [text.slice(start, end)] : [])).join(" … ")
  return {
    exemplar,
    copy,
    kind,
    direction,
    why: [...new Set(evidence.map(({ note }) => note))],
    passages: shared.map(pair => ({ exemplar: printed(pair, exemplar), copy: printed(pair, copy) })),
  }
}

/** Passages of own prose, a pair each, the longest first: out of the ledger, or of the evidence where it holds none. */
function ownProse({ ledger, evidence }: Derivation): (readonly Passage[])[] {
  const stretches = ledger.filter(({ reason }) => reason === "own-prose").flatMap(({ spans }) => inPairs(spans))
  if (stretches.length > 0) return stretches
  return evidence.flatMap(({ kind, spans }) => (kind === "shared-passage" ? inPairs(spans) : []))
}

function inPairs(spans: readonly Passage[]): (readonly Passage[])[] {
  return spans.flatMap((span, i) => (i % 2 === 0 && spans[i + 1] ? [[span, spans[i + 1]!]] : []))
}
