// What stands in a gathering for texts, claims and alignments that lie in the depot: where the plan asks one for its id
// alone, something that has no more; where it asks for more, what is fetched when it does.

import { lazy } from "../kit/lazy.js"
import type { Alignment } from "../model/alignment.js"
import type { Weighed } from "../model/rarity.js"
import { at } from "./laid.js"
import type { Ground } from "./step.js"

/** Lists of more bytes are fetched, not held. */
const leastFetched = 256

/** An alignment by its place. */
export interface LaidAlignment {
  readonly a: string
  readonly b: string
  readonly at: string
}

/** A report by the places of what was made of it. */
export interface LaidReport {
  readonly id: string
  readonly witness: string
  readonly claims: string
  readonly text: string
  readonly asked: string
}

/** Alignments of which the ends are asked. */
export function alignmentsBy(laid: readonly LaidAlignment[]): Alignment[] {
  return laid.map(one => ({ ...one, links: [] }))
}

/** The line of such an alignment. */
export function aligned(one: Alignment): unknown {
  return at((one as Alignment & LaidAlignment).at)
}

/** A text of which the id is asked, and whether it has notes of correction. */
export function standIn(id: string, corrects: boolean): Weighed {
  return { text: { report: { id }, corrections: corrects ? [null] : [] } } as unknown as Weighed
}

/** What scopes ask of a text (`record/alike/asked.ts`): names and words are fetched when they are asked for. */
export function askedAt(place: string, { lookUp }: Ground): Weighed {
  const bring = () => lookUp(place) as Weighed
  return lazy(bring(), bring, leastFetched)
}
