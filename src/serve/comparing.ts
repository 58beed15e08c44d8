// Two reports of a served pile side by side, or one over many: compared when they are asked for.

import { apparatus } from "../collate/apparatus.js"
import type { Alteration } from "../model/alteration.js"
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

/** Two reports laid side by side, and all that was altered between them. */
export interface SideBySide {
  readonly comparison: Comparison
  readonly alterations: readonly Alteration[]
}

/** Lay two reports of a trace side by side, in the order that it knows. */
export async function sideBySide(
  engine: Pick<Engine, "compare">,
  seen: Survey,
  one: string,
  other: string,
): Promise<SideBySide> {
  const { exemplar, copy, names } = askedPair(seen, known(seen, one), known(seen, other))
  const { alignment, alterations, ledger } = await engine.compare(untraced(exemplar), untraced(copy), names)
  const traced = seen.alterations.get(pairKey(exemplar.id, copy.id)) ?? alterations
  const laid = comparison(seen, alignment, traced, ledger, names === null)
  // Of two that were not copied nothing was altered.
  return { comparison: laid, alterations: laid.mode === "apart" ? [] : traced }
}

function known({ reports }: Survey, id: string): TracedReport {
  const report = reports.get(id)
  if (!report) throw new Refusal(404, "One of these reports is not in the pile as it was last traced.")
  return report
}

/** Compare reports of the trace that `standing` gives. */
export function comparing(engine: Engine, standing: () => Survey): Comparing {
  return {
    compare: async (one, other) => (await sideBySide(engine, standing(), one, other)).comparison,
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
