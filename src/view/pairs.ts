// Two reports as they are laid side by side: from exemplar to copy where a decided line joins them, or several one behind
// the other do, whichever is asked for first. Else nobody knows which came first: they are told of by name, in the order in which the trace tells of them.

import type { Alteration } from "../model/alteration.js"
import type { Derivation } from "../model/derivation.js"
import type { TracedReport } from "../model/trace.js"
import { isDoubted } from "./marked.js"
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
  if (isBefore(view, exemplar.id, copy.id)) return { exemplar, copy, names: null }
  if (isBefore(view, copy.id, exemplar.id)) return { exemplar: copy, copy: exemplar, names: null }
  const isTold = view.alterations.has(pairKey(copy.id, exemplar.id))
  const [first, second] = isTold ? [copy, exemplar] : [exemplar, copy]
  return { exemplar: first, copy: second, names: [first.siglum, second.siglum] }
}

/** What the trace says was altered along a line, or is otherwise at its ends where nobody knows which came first. */
export function alterationsBetween(view: Survey, exemplar: string, copy: string): readonly Alteration[] {
  const told = view.alterations.get(pairKey(exemplar, copy))
  return told ?? view.alterations.get(pairKey(copy, exemplar))?.filter(({ ordered }) => !ordered) ?? []
}

/** Whether it is known that a copy has words from an exemplar: by a line, or by way of others. */
function isBefore(view: Survey, from: string, copy: string): boolean {
  const line = lineBetween(view, from, copy)
  return line ? line.direction === "decided" && line.exemplar === from : wayBetween(view, from, copy) !== null
}

/** The line that joins two, whichever end is which. */
function lineBetween({ above }: Survey, one: string, other: string): Derivation | null {
  const from = (exemplar: string, copy: string) => above.get(copy)?.find(line => line.exemplar === exemplar)
  return from(one, other) ?? from(other, one) ?? null
}

/**
 * The reports by way of which a copy has words from an exemplar, the exemplar's own copy first: the shortest way over
 * decided lines that nobody marked wrong. Null where there is none, or where a line joins the two themselves: then that
 * says what is known.
 */
export function wayBetween(view: Survey, from: string, copy: string): readonly string[] | null {
  if (from === copy || lineBetween(view, from, copy)) return null
  const below = new Map<string, string | null>([[copy, null]])
  // A map goes on over what is put in while it is walked: breadth first.
  for (const id of below.keys()) {
    for (const line of view.above.get(id) ?? []) {
      if (line.direction !== "decided" || below.has(line.exemplar) || isDoubted(view.trace, line)) continue
      below.set(line.exemplar, id)
      if (line.exemplar === from) return wayDown(below, from)
    }
  }
  return null
}

function wayDown(below: ReadonlyMap<string, string | null>, from: string): readonly string[] {
  const way: string[] = []
  for (let id = below.get(from)!; below.get(id) !== null; id = below.get(id)!) way.push(id!)
  return way
}

/** The lines of a copy, the chief one first: decided before undecided, then by the words it shares. */
export function chiefFirst<L extends Pick<Derivation, "direction" | "shared">>(a: L, b: L): number {
  return Number(b.direction === "decided") - Number(a.direction === "decided") || b.shared.words - a.shared.words
}
