// What outlets corrected on their own pages, and who carries the old reading still.

import type { Trace } from "../../model/trace.js"
import { correctionText, inOrderOfUse } from "../../view/corrections.js"
import type { Terminal } from "../output.js"
import { namer } from "../../view/names.js"
import { count } from "./labels.js"
import { hang } from "./wrap.js"

/** Corrections printed; more would be scrolled past. */
const shown = 6

/** The section; empty where nothing was corrected. */
export function printCorrections(trace: Trace, { width, paint }: Terminal): string[] {
  if (trace.corrections.length === 0) return []
  const name = namer(trace)
  const told = inOrderOfUse(trace.corrections).slice(0, shown)
  const more = trace.corrections.length - told.length
  return [
    paint.heading("WHAT OUTLETS CORRECTED"),
    ...told.flatMap(one => hang("  ", correctionText(trace, one, name), width)),
    ...(more > 0 ? [`  … and ${count(more, "more note")}; --json has them all`] : []),
  ]
}
