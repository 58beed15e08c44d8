// Two texts laid side by side as `stemma compare` does it, by the shipped counts of words alone, so that a figure does not
// hang on what else a set holds.

import { collate } from "../src/collate/collate.js"
import { align } from "../src/match/align.js"
import { pileStatistics } from "../src/match/rarity.js"
import type { Alignment } from "../src/model/alignment.js"
import type { Alteration } from "../src/model/alteration.js"
import type { Annotated } from "../src/model/annotation.js"

const statistics = pileStatistics([])

/** How two texts answer to one another. */
export function aligned(exemplar: Annotated, copy: Annotated): Alignment {
  return align(exemplar, copy, statistics)
}

/** How a copy answers to its exemplar, and what it altered. */
export function collated(
  exemplar: Annotated,
  copy: Annotated,
): { readonly alignment: Alignment; readonly alterations: readonly Alteration[] } {
  const alignment = aligned(exemplar, copy)
  return { alignment, alterations: collate(exemplar, copy, alignment) }
}
