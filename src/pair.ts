// Two reports side by side, whatever the stemma says of them: how they answer to one another, what the copy altered.

import { annotate } from "./annotate/annotate.js"
import { collate } from "./collate/collate.js"
import type { Names } from "./collate/pair/neutral.js"
import type { Knowledge } from "./knowledge.js"
import { align } from "./match/align.js"
import { stretchesIn } from "./match/ledger.js"
import { sharedRuns } from "./match/runs.js"
import { type Witness, witnessesAmong } from "./match/witness.js"
import type { Alignment } from "./model/alignment.js"
import type { Alteration } from "./model/alteration.js"
import type { Annotated, Attribution } from "./model/annotation.js"
import type { Stretch } from "./model/ledger.js"
import type { Masks } from "./model/masks.js"
import type { Report } from "./model/report.js"
import { overlap, type Span } from "./model/span.js"
import { takesBack } from "./text/cues.js"
import { readText } from "./text/text.js"

/** Two reports, compared. */
export interface Compared {
  readonly alignment: Alignment
  readonly alterations: readonly Alteration[]
  /** What they share word for word, with reasons. */
  readonly ledger: readonly Stretch[]
}

export type { Names }

/** A report, and what of its text is left out of account; nothing where that is not said. */
export type MaskedReport = Report & Partial<Masks>

/** Read and annotate a report, alone: what is to be compared with several is read once. */
export function readAlone(report: MaskedReport, knowledge: Knowledge): Annotated {
  return annotate(readText(report, { masked: report.masked ?? [], background: report.background ?? [] }), knowledge)
}

/** Compare an exemplar and its copy; with `names`, two of which nobody knows which came first. */
export function comparePair(
  exemplar: MaskedReport,
  copy: MaskedReport,
  knowledge: Knowledge,
  names: Names | null = null,
): Compared {
  return compareTexts(readAlone(exemplar, knowledge), readAlone(copy, knowledge), knowledge, names)
}

/** The same of two that were read. */
export function compareTexts(
  exemplar: Annotated,
  copy: Annotated,
  knowledge: Knowledge,
  names: Names | null = null,
): Compared {
  const [a, b] = witnessesAmong([exemplar, copy], knowledge.frequencies) as [Witness, Witness]
  const alignment = align(a, b, knowledge.lexicon)
  const alterations = collate(a.text, b.text, alignment, knowledge.lexicon, names)
  return { alignment, alterations, ledger: stretchesIn(a, b, sharedRuns(a, b)) }
}

/** Whom a report names as having said what stands in a span; null where it names nobody, or takes the saying back. */
export function speakerOf(report: MaskedReport, span: Span, knowledge: Knowledge): string | null {
  const { attributions } = readAlone(report, knowledge)
  const shared = ({ content }: Attribution) => content.reduce((sum, piece) => sum + overlap(piece, span), 0)
  const told = attributions
    .filter(one => one.speaker !== null && shared(one) > 0)
    .filter(({ cue }) => cue === null || !takesBack(report.text.slice(cue.start, cue.end)))
  return told.toSorted((a, b) => shared(b) - shared(a))[0]?.speaker ?? null
}
