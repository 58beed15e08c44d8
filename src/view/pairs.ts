// Two reports as they are laid side by side: from exemplar to copy where a decided line joins them, whichever is asked for
// first. Else nobody knows which came first: they are told of by name, in the order in which the trace tells of them.

import type { Alteration } from "../model/alteration.js"
import type { Derivation } from "../model/derivation.js"
import type { TracedReport } from "../model/trace.js"
import { pairKey, type Survey } from "./survey.js"

/** Two reports to be compared. */
export interface AskedPair {
  readonly exemplar: TracedReport
  readonly copy: TracedReport
  /** Their sigla where no order is known; else null. */
  readonly names: readonly [string, string] | null
}

/** How two reports of a trace are to be compared that a person asked for as exemplar and copy. */
export function askedPair(view: Survey, exemplar: TracedReport, copy: TracedReport): AskedPair {
  if (isDecided(view, exemplar.id, copy.id)) return { exemplar, copy, names: null }
  if (isDecided(view, copy.id, exemplar.id)) return { exemplar: copy, copy: exemplar, names: null }
  const isTold = view.alterations.has(pairKey(copy.id, exemplar.id))
  const [first, second] = isTold ? [copy, exemplar] : [exemplar, copy]
  return { exemplar: first, copy: second, names: [first.siglum, second.siglum] }
}

/** What the trace says was altered along a line, or is otherwise at its ends where nobody knows which came first. */
export function alterationsBetween(view: Survey, exemplar: string, copy: string): readonly Alteration[] {
  const told = view.alterations.get(pairKey(exemplar, copy))
  return told ?? view.alterations.get(pairKey(copy, exemplar))?.filter(({ ordered }) => !ordered) ?? []
}

/** Whether a line says that a copy took from an exemplar. */
function isDecided({ above }: Survey, from: string, copy: string): boolean {
  return (above.get(copy) ?? []).some(({ exemplar, direction }) => exemplar === from && direction === "decided")
}

/** The lines of a copy, the chief one first: decided before undecided, then by the words it shares. */
export function chiefFirst<L extends Pick<Derivation, "direction" | "shared">>(a: L, b: L): number {
  return Number(b.direction === "decided") - Number(a.direction === "decided") || b.shared.words - a.shared.words
}
