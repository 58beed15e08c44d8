// What a sign of descent is: a place where one report shows wear that the other does not, and how such places are named.

import type { Witness } from "../../match/witness.js"
import type { Passage, Span } from "../../model/span.js"

/** The signs that are looked for. Each counts places. */
export type Sign =
  | "odd-word"
  | "lost-marks"
  | "run-together"
  | "lost-hedge"
  | "no-introduction"
  | "no-dateline"
  | "misspelt"
  | "slip"
  | "typed"
  | "wrapped"

/** One place where one report shows wear that the other does not. */
export interface Wear {
  readonly sign: Sign
  /** How much it tells, before the sign's own weight. */
  readonly amount: number
  /** The whole place, then the worn one. */
  readonly spans: readonly Passage[]
}

/** Wear seen in each of the two: in A (A looks like the copy), in B (B looks like the copy). */
export interface Decay {
  readonly inA: readonly Wear[]
  readonly inB: readonly Wear[]
}

/** Linked tokens of every linked group of sentences, as [whole, worn]. */
export type Links = readonly (readonly (readonly [number, number])[])[]

/** A capital and a small letter: a name, where it does not begin a sentence. */
export function isCapital(w: Witness, t: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(textOf(w, w.text.tokens[t]!))
}

/** The words of a span. */
export function textOf(w: Witness, { start, end }: Span): string {
  return w.text.report.text.slice(start, end)
}

/** The whole place, then the worn one. */
export function placesOf(exemplar: Witness, was: Span, copy: Witness, is: Span): readonly [Passage, Passage] {
  return [
    { report: exemplar.id, start: was.start, end: was.end },
    { report: copy.id, start: is.start, end: is.end },
  ]
}
