// Two reports side by side, whatever the stemma says of them: how they answer to one another, what the copy altered.

import { annotate } from "./annotate/annotate.js"
import { collate } from "./collate/collate.js"
import type { Knowledge } from "./knowledge.js"
import { align } from "./match/align.js"
import { weighed } from "./match/rarity.js"
import type { Alignment } from "./model/alignment.js"
import type { Alteration } from "./model/alteration.js"
import type { Weighed } from "./model/rarity.js"
import type { Masks } from "./model/masks.js"
import type { Report } from "./model/report.js"
import { readText } from "./text/text.js"

/** Two reports, compared. */
export interface Compared {
  readonly alignment: Alignment
  readonly alterations: readonly Alteration[]
}

/** A report, and what of its text is left out of account; nothing where that is not said. */
export type MaskedReport = Report & Partial<Masks>

/** Compare an exemplar and its copy. */
export function comparePair(exemplar: MaskedReport, copy: MaskedReport, knowledge: Knowledge): Compared {
  const texts = [exemplar, copy].map(report =>
    annotate(readText(report, { masked: report.masked ?? [], background: report.background ?? [] }), knowledge),
  )
  const [a, b] = weighed(texts, knowledge.frequencies) as [Weighed, Weighed]
  const alignment = align(a, b, knowledge.lexicon)
  return { alignment, alterations: collate(a.text, b.text, alignment, knowledge.lexicon) }
}
