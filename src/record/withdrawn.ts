// Whether an outlet withdrew what stands in a passage: by the passages that its note of correction lists. Asked of claims,
// of the readings of entries and of steps, and of whatever a view quotes.

import type { Correction } from "../model/record.js"
import { overlap, type Passage } from "../model/span.js"

/** The correction that withdrew what stands in a passage; undefined where none did. */
export function withdrawing<Of extends Pick<Correction, "passages">>(
  corrections: readonly Of[],
  passage: Passage,
): Of | undefined {
  return corrections.find(correction => withdraws(correction, passage))
}

/** Whether a correction withdrew what stands in a passage. */
export function withdraws({ passages }: Pick<Correction, "passages">, passage: Passage): boolean {
  return passages.some(one => one.report === passage.report && overlap(one, passage) > 0)
}
