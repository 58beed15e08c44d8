// What people marked wrong leaves every count: which findings that are, and what is left of a trace's record and arrows.
// Marks stand in the trace (`review/marks.ts` puts them there), so that every view of it counts the same.

import { keptWith } from "../kit/kept.js"
import type { Derivation } from "../model/derivation.js"
import type { Entry } from "../model/record.js"
import type { Trace } from "../model/trace.js"
import { derivationId } from "../review/findings.js"

type Marked = Pick<Trace, "marks">

/** Ids of the findings that a person marked wrong. */
export const markedWrong: (trace: Marked) => ReadonlySet<string> = keptWith(
  ({ marks }: Marked) => new Set(marks.flatMap(({ id, verdict }) => (verdict === "wrong" ? [id] : []))),
)

/** The record without the entries that a person marked wrong: what is listed, and counted. */
export function recordOf(trace: Marked & Pick<Trace, "record">): readonly Entry[] {
  const wrong = markedWrong(trace)
  return wrong.size === 0 ? trace.record : trace.record.filter(({ id }) => !wrong.has(id))
}

/** Whether a person marked an arrow wrong: it is drawn in doubt, and counted as no copy. */
export function isDoubted(trace: Marked, derivation: Pick<Derivation, "exemplar" | "copy">): boolean {
  const wrong = markedWrong(trace)
  // Ids are made from digests: dear where nothing was ever marked.
  return wrong.size > 0 && wrong.has(derivationId(derivation))
}

/** The arrows that are counted as copies. */
export function copiesIn(trace: Marked, derivations: readonly Derivation[]): readonly Derivation[] {
  return derivations.filter(one => !isDoubted(trace, one))
}

/** What an arrow that was marked wrong means for what is counted. */
export function doubtText(exemplar: string, copy: string): string {
  return `Marked wrong: the arrow from ${exemplar} is drawn in doubt and counted as no copy. Origins stand as they were traced; that ${copy} is one of them is counted once you say that it comes from no report here.`
}
