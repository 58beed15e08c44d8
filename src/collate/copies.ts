// The copies of a stemma, each with the exemplars it is held against.

import { groupBy } from "../kit/groups.js"
import { type Alignment, alignmentKey } from "../model/alignment.js"
import type { Alteration } from "../model/alteration.js"
import type { Stemma } from "../model/derivation.js"
import type { Weighed } from "../model/rarity.js"
import type { Lexicon } from "../text/lexicon.js"
import { collate } from "./collate.js"
import { type Elsewhere, elsewhereIn, isElsewhere } from "./elsewhere.js"
import type { Names } from "./pair/neutral.js"
import { alterationsOf } from "./several.js"

/** A copy and what it was made from, the chief exemplar first. */
export interface CopyToCollate {
  readonly copy: Weighed
  readonly exemplars: readonly {
    readonly text: Weighed
    /** Its `a` is the exemplar. */
    readonly alignment: Alignment
  }[]
  /** Where nobody knows which came first: the sigla of the one exemplar, so called, and of the copy. */
  readonly names: Names | null
  /** What either has from pages that it may draw on, or that draw on it. */
  readonly elsewhere: Elsewhere
}

/** Copies whose direction is decided, with those of their exemplars that are in the pile. */
export function copiesOf(
  { derivations, lost }: Pick<Stemma, "derivations" | "lost">,
  texts: readonly Weighed[],
  alignments: readonly Alignment[],
): CopyToCollate[] {
  const laid = new Map(alignments.map(alignment => [alignmentKey(alignment.a, alignment.b), alignment]))
  const byId = new Map(texts.map(text => [text.text.report.id, text]))
  const elsewhere = elsewhereIn({ derivations, lost }, alignments)
  const decided = derivations.filter(({ direction, exemplar }) => direction === "decided" && byId.has(exemplar))
  return [...groupBy(decided, ({ copy }) => copy)].map(([copy, above]) => ({
    copy: byId.get(copy)!,
    exemplars: above.map(({ exemplar }) => ({
      text: byId.get(exemplar)!,
      alignment: laid.get(alignmentKey(exemplar, copy))!,
    })),
    names: null,
    elsewhere: elsewhere(
      above.map(({ exemplar }) => exemplar),
      copy,
    ),
  }))
}

/** What was altered between a copy and its exemplars, or what two of one text have otherwise. */
export function alterationsFrom({ copy, exemplars, names, elsewhere }: CopyToCollate, lexicon: Lexicon): Alteration[] {
  const collations = exemplars.map(({ text, alignment }) => ({
    exemplar: text.text,
    alignment,
    alterations: collate(text.text, copy.text, alignment, lexicon, names).filter(
      one => !isElsewhere(one, text.text, copy.text, elsewhere),
    ),
  }))
  return alterationsOf(copy.text, collations)
}
