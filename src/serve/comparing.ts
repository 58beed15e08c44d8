// Two reports of a served pile side by side, or one over many: compared when they are asked for.

import { apparatus } from "../collate/apparatus.js"
import { untraced } from "../model/trace.js"
import { comparison } from "../view/compare.js"
import type { Collate } from "../view/readings.js"
import type { Comparison } from "../view/shapes.js"
import { pairKey, type Survey } from "../view/survey.js"
import type { Compared } from "../pair.js"
import type { Engine } from "./engine.js"
import { Refusal } from "./problem.js"

/** What can be asked of several reports together. */
export interface Comparing {
  compare(exemplar: string, copy: string): Promise<Comparison>
  /** All readings of a report's sentences over others of the pile. */
  readonly collate: Collate
}

/** Compare reports of the trace that `standing` gives. */
export function comparing(engine: Engine, standing: () => Survey): Comparing {
  const compared = async ({ reports }: Survey, exemplarId: string, copyId: string): Promise<Compared> => {
    const [exemplar, copy] = [reports.get(exemplarId), reports.get(copyId)]
    if (!exemplar || !copy) throw new Refusal(404, "One of these reports is not in the pile as it was last traced.")
    return await engine.compare(untraced(exemplar), untraced(copy))
  }
  return {
    async compare(exemplar, copy) {
      const seen = standing()
      const { alignment, alterations, ledger } = await compared(seen, exemplar, copy)
      return comparison(seen, alignment, seen.alterations.get(pairKey(exemplar, copy)) ?? alterations, ledger)
    },
    async collate(base, witnesses) {
      const seen = standing()
      const collated = witnesses.map(async id => ({
        text: seen.text(id),
        alignment: (await compared(seen, base, id)).alignment,
      }))
      return apparatus(seen.text(base), await Promise.all(collated))
    },
  }
}
