// Pairs of reports worth aligning. First cut: all pairs.

import type { CandidatePair } from "../model/alignment.js"
import { byCodeUnit } from "../model/identity.js"
import type { Text } from "../model/token.js"

/** Candidate pairs, each once, `a` before `b` by id. */
export function candidatePairs(texts: readonly Text[]): CandidatePair[] {
  const ids = texts.map(text => text.report.id).sort(byCodeUnit)
  return ids.flatMap((a, i) => ids.slice(i + 1).map(b => ({ a, b, shared: 0 })))
}
