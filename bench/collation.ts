// Two texts laid side by side and compared, their words weighed by the shipped table alone: a benchmark's pairs have
// nothing to do with one another.

import { collate } from "../src/collate/collate.js"
import { shipped } from "../src/knowledge.js"
import { align } from "../src/match/align.js"
import { weighed } from "../src/match/rarity.js"
import type { Alignment } from "../src/model/alignment.js"
import type { Alteration } from "../src/model/alteration.js"
import type { Annotated } from "../src/model/annotation.js"
import type { Weighed } from "../src/model/rarity.js"

/** How a copy answers to its exemplar. */
export function aligned(exemplar: Annotated, copy: Annotated): Alignment {
  const [a, b] = weighed([exemplar, copy], shipped.frequencies, []) as [Weighed, Weighed]
  return align(a, b, shipped.lexicon)
}

/** How a copy answers to its exemplar, and what was altered. */
export function collated(
  exemplar: Annotated,
  copy: Annotated,
): { readonly alignment: Alignment; readonly alterations: readonly Alteration[] } {
  const alignment = aligned(exemplar, copy)
  return { alignment, alterations: collate(exemplar, copy, alignment, shipped.lexicon) }
}
