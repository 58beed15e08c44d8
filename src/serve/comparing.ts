// Two reports of a served pile side by side, or one over many: compared when they are asked for.

import { apparatus } from "../collate/apparatus.js"
import { type TracedReport, untraced } from "../model/trace.js"
import { comparison } from "../view/compare.js"
import { askedPair } from "../view/pairs.js"
import type { Collate } from "../view/readings.js"
import type { Comparison } from "../view/shapes.js"
import { pairKey, type Survey } from "../view/survey.js"
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
  const known = ({ reports }: Survey, id: string): TracedReport => {
    const report = reports.get(id)
    if (!report) throw new Refusal(404, "One of these reports is not in the pile as it was last traced.")
    return report
  }
  return {
    async compare(one, other) {
      const seen = standing()
      const { exemplar, copy, names } = askedPair(seen, known(seen, one), known(seen, other))
      const { alignment, alterations, ledger } = await engine.compare(untraced(exemplar), untraced(copy), names)
      const traced = seen.alterations.get(pairKey(exemplar.id, copy.id)) ?? alterations
      return comparison(seen, alignment, traced, ledger, names === null)
    },
    async collate(base, witnesses) {
      const seen = standing()
      const collated = witnesses.map(async id => ({
        text: seen.text(id),
        alignment: (await engine.compare(untraced(known(seen, base)), untraced(known(seen, id)), null)).alignment,
      }))
      return apparatus(seen.text(base), await Promise.all(collated))
    },
  }
}
